import Bibliography
public import Dataset
import Parsing

/// Reads JSON Resume.
///
/// A fact has the line of its object. What the schema has no field for is kept as a section and reported.
///
/// Source: jsonresume.org, schema 1.0.0; the names of the drafts before it (`company`, `website`) are read too.
public enum JSONResumeReader: SourceReader {
  public static let format = "json-resume"
  public static let fileEndings = ["json"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    guard let text = SourceHead.json(bytes, limit: 16_384) else { return 0 }
    if text.contains("jsonresume") && text.contains("\"$schema\"") { return 98 }
    guard text.contains("\"basics\"") else { return 0 }
    let sections = ["\"work\"", "\"education\"", "\"skills\"", "\"volunteer\"", "\"publications\""]
    return sections.contains { text.contains($0) } || text.contains("\"profiles\"") ? 96 : 0
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONResumeParser(buffer, source: source)
      parser.parse()
      return parser.record
    }
  }
}
