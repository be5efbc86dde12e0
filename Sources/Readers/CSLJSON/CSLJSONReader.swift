public import Bibliography
public import Dataset
public import Parsing

/// Reads CSL-JSON: one item, an array of items, an object with an array of `items` or `references`, or one item
/// after another (JSON lines).
///
/// All variables of CSL 1.0.2 are read; dates in parts, raw or literal; names with all their parts; variables that
/// a `note` carries on lines of their own. What CSL does not know is kept in `Work.other`. An item that is not
/// JSON is reported, what stood before the fault is kept, and reading goes on at the next item.
///
/// Source: CSL 1.0.2, `csl-data.json` schema.
public enum CSLJSONReader: RecordPartReader {
  public static let format = "csl-json"
  public static let fileEndings = ["json", "csljson"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    guard let head = SourceHead.json(bytes, limit: 4096) else { return 0 }
    var score = fileEndings.contains(ending) ? 20 : 10
    let marks = [
      "\"date-parts\"", "\"container-title\"", "\"article-journal\"", "\"family\"",
    ]
    for mark in marks where head.contains(mark) { score += 20 }
    if head.contains("\"id\"") && head.contains("\"type\"") { score += 20 }
    return min(score, 90)
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    CSLJSONParts.read(bytes, source: source).map { record(of: $0, source: source) }
      ?? bytes.withUnsafeBufferPointer { read($0, source: source, passed: { _ in }) }
  }

  /// Reads a list of items side by side; `nil` where the file is to be read from its beginning to its end.
  static func read(_ file: MappedFile, source: String) -> SourceRecord? {
    CSLJSONParts.read(file, source: source).map { record(of: $0, source: source) }
  }

  private static func record(of list: CSLJSONParts.List, source: String) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    record.works = list.works
    record.diagnostics = list.diagnostics
    return record
  }

  static func readPart(
    _ bytes: UnsafeBufferPointer<UInt8>, source: String, progress: inout RecordProgress
  ) {
    var taken = RecordProgress()
    swap(&taken, &progress)
    var parser = CSLJSONParser(bytes, source: source, progress: taken)
    parser.parse()
    progress = parser.finish()
  }

  /// Reads one item that has been parsed already, with the rules of ``read(_:source:options:)``.
  public static func work(_ value: JSONValue, source: String = "") -> Work? {
    work(value, source: source, texts: nil)
  }

  /// The same, with texts that come again taken from `texts`.
  static func work(_ value: JSONValue, source: String, texts: RepeatedTexts?) -> Work? {
    Array(value.serialized.utf8).withUnsafeBufferPointer { buffer in
      var parser = CSLJSONParser(
        buffer, source: source, progress: RecordProgress(texts: texts))
      parser.parse()
      return parser.progress.works.first
    }
  }
}
