import Bibliography
import Dataset
import Parsing

/// Reads RIS, the tagged format of EndNote, Reference Manager, Mendeley, publishers and databases.
///
/// Source: Research Information Systems, “RIS Format Specifications” (2001 and 2011). Tags that mean different
/// things to different types are read by the type.
public enum RISReader: RecordPartReader {
  public static let format = "ris"
  public static let fileEndings = ["ris"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    let head = Array(bytes.prefix(2048))
    let hasType = head.indices.contains { index in
      guard head[index] == UInt8(ascii: "T"), head[index...].starts(with: "TY  -".utf8) else {
        return false
      }
      // Nothing but blanks, or a byte order mark, stands before it on its line.
      var start = index
      while start > 0, head[start - 1] == 0x20 || head[start - 1] == 0x09 { start -= 1 }
      return start == 0 || ProseBytes.isSpace(head[start - 1])
        || ProseBytes.hasPrefix(head, at: start - 3, "\u{FEFF}")
    }
    return hasType ? 95 : 0
  }

  static let recordTag: String? = "TY  -"

  static func readPart(
    _ buffer: UnsafeBufferPointer<UInt8>, source: String, progress: inout RecordProgress
  ) {
    let file = TaggedFile(bytes: buffer, style: .ris)
    var lines = LineCounter(buffer, firstLine: progress.firstLine)
    var item = RISItem(file: file, texts: progress.texts)
    swap(&item.keys, &progress.keys)
    file.forEachRecord { fields in
      guard let first = fields.first else { return }
      let line = lines.line(at: first.start)
      swap(&item.fields.list, &fields)
      item.read(location: SourceLocation(source: source, line: line))
      swap(&item.fields.list, &fields)
      if let type = item.unknownType {
        progress.diagnostics.append(
          Diagnostic(
            .warning, code: "unknown-type",
            type.isEmpty
              ? "a record has no 'TY' tag" : "'\(type)' is no reference type of RIS",
            at: lines.range(at: first.start, in: source),
            hint: "it is taken as a document"))
      }
      progress.works.append(item.work, at: first.start, of: buffer.count)
      progress.passed(first.start)
    }
    swap(&item.keys, &progress.keys)
    progress.firstLine = lines.line(at: buffer.count)
  }
}
