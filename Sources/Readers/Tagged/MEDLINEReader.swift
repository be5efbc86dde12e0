import Bibliography
import Dataset
import Parsing

/// Reads MEDLINE's tagged format, which PubMed saves as `.nbib`.
///
/// Source: National Library of Medicine, “MEDLINE/PubMed Data Element (Field) Descriptions”.
public enum MEDLINEReader: RecordPartReader {
  public static let format = "medline"
  public static let fileEndings = ["nbib", "medline"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    let lines = bytes.prefix(1024).split { $0 == 0x0A || $0 == 0x0D }
    let hasMark = lines.contains { $0.starts(with: "PMID- ".utf8) }
    return hasMark ? 95 : 0
  }

  static let recordTag: String? = "PMID- "

  static func readPart(
    _ buffer: UnsafeBufferPointer<UInt8>, source: String, progress: inout RecordProgress
  ) {
    let file = TaggedFile(bytes: buffer, style: .medline)
    var lines = LineCounter(buffer, firstLine: progress.firstLine)
    file.forEachRecord { fields in
      guard let first = fields.first else { return }
      let line = lines.line(at: first.start)
      var item = MEDLINEItem(
        location: SourceLocation(source: source, line: line), texts: progress.texts)
      for field in fields { item.add(field, of: file) }
      item.finish(keys: &progress.keys)
      progress.works.append(item.work, at: first.start, of: buffer.count)
      progress.passed(first.start)
    }
    progress.firstLine = lines.line(at: buffer.count)
  }
}
