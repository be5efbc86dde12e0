public import Bibliography

/// Writes works as RIS.
///
/// What RIS has no tag for, or cannot say exactly, stands besides under `U1` as CSL-JSON (`csl:variable=value`), so
/// that reading the file back gives the same works.
///
/// Source: Research Information Systems, “RIS Format Specifications” (2011).
public enum RISExporter: WorkExporter {
  public static let format = "ris"
  public static let fileEndings = ["ris"]

  public static let opening = ""

  public static func append(_ work: Work, isFirst: Bool, to bytes: inout [UInt8]) {
    var record = RISRecord(work)
    bytes += record.text().utf8
  }
}
