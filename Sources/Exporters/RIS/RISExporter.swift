import Bibliography
public import Dataset

/// Writes works as RIS.
///
/// What RIS has no tag for, or cannot say exactly, stands besides under `U1` as CSL-JSON (`csl:variable=value`), so
/// that reading the file back gives the same works.
///
/// Source: Research Information Systems, “RIS Format Specifications” (2011).
public enum RISExporter: DataExporter {
  public static let format = "ris"
  public static let fileEndings = ["ris"]

  public static func export(_ dataset: Dataset) -> [UInt8] {
    var bytes: [UInt8] = []
    for work in dataset.works {
      var record = RISRecord(work)
      bytes += record.text().utf8
    }
    return bytes
  }
}
