import Bibliography
import Dataset
import Parsing

/// Reads MEDLINE's tagged format, which PubMed saves as `.nbib`.
///
/// Source: National Library of Medicine, “MEDLINE/PubMed Data Element (Field) Descriptions”.
public enum MEDLINEReader: BufferReader {
  public static let format = "medline"
  public static let fileEndings = ["nbib", "medline"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    let lines = bytes.prefix(1024).split { $0 == 0x0A || $0 == 0x0D }
    let hasMark = lines.contains { $0.starts(with: "PMID- ".utf8) }
    return hasMark ? 95 : 0
  }

  static func read(
    _ buffer: UnsafeBufferPointer<UInt8>, source: String, passed: @escaping (Int) -> Void
  ) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    let file = TaggedFile(bytes: buffer, style: .medline)
    var lines = LineCounter(buffer)
    var keys = WorkKey()
    let texts = RepeatedTexts()
    file.forEachRecord { fields in
      guard let first = fields.first else { return }
      let line = lines.line(at: first.start)
      var item = MEDLINEItem(
        location: SourceLocation(source: source, line: line), texts: texts)
      for field in fields { item.add(field, of: file) }
      item.finish(keys: &keys)
      record.works.append(item.work, at: first.start, of: buffer.count)
      passed(first.start)
    }
    return record
  }
}
