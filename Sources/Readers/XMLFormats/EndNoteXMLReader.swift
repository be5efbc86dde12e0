import Bibliography
public import Dataset
import Parsing

/// Reads the XML that EndNote exports.
///
/// Its elements are EndNote's fields, which mean different things to different types; they are read as the RIS that EndNote
/// makes of them.
///
/// Source: EndNote's `RSXML.dtd`.
public enum EndNoteXMLReader: SourceReader {
  public static let format = "endnote-xml"
  public static let fileEndings = ["xml"]
  public static let hasCharacterReferences = true

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    guard let text = SourceHead.xml(bytes, limit: 2048) else { return 0 }
    return text.contains("<records>") && text.contains("<record>") ? 96 : 0
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    var keys = WorkKey()
    record.diagnostics = XMLRecords.forEach(["record"], in: bytes, source: source) { node, line in
      var work = EndNoteRecord(node).work()
      work.locations = [SourceLocation(source: source, line: line)]
      work.id = keys.make(for: work)
      record.works.append(work)
    }
    return record
  }
}
