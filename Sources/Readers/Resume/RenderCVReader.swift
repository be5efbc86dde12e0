public import Dataset
import Parsing

/// Reads the YAML of RenderCV.
///
/// Source: docs.rendercv.com, “Structure of the YAML input file” and “Entry types”.
public enum RenderCVReader: SourceReader {
  public static let format = "rendercv"
  public static let fileEndings = ["yaml", "yml"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    let lines = bytes.prefix(16_384).split(separator: 0x0A)
    guard lines.contains(where: { $0.starts(with: "cv:".utf8) }) else { return 0 }
    let marks = ["  name:", "  sections:", "  email:", "  social_networks:"]
    let found = marks.count { mark in lines.contains { $0.starts(with: mark.utf8) } }
    guard found >= 2 else { return 0 }
    return fileEndings.contains(ending) ? 97 : 92
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    let (value, diagnostics) = YAMLParser.parse(bytes, source: source)
    var builder = RenderCVBuilder(source: source)
    builder.record.diagnostics = diagnostics
    if let value { builder.read(value) }
    return builder.record
  }
}
