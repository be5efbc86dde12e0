import Bibliography
public import Dataset
import Parsing

/// Reads refer, the tagged format of EndNote's `.enw` files and of library catalogues.
///
/// Source: `refer(1)`; EndNote, “Tagged EndNote Import Format”.
public enum ReferReader: SourceReader {
  public static let format = "refer"
  public static let fileEndings = ["enw", "refer"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    let lines = bytes.prefix(1024).split { $0 == 0x0A || $0 == 0x0D }
    let tagged = lines.count { line in
      line.first == UInt8(ascii: "%") && line.dropFirst(2).first == UInt8(ascii: " ")
    }
    let hasTitle = lines.contains { $0.starts(with: "%T ".utf8) }
    guard hasTitle, tagged >= 2, tagged * 2 >= lines.count else { return 0 }
    return fileEndings.contains(ending) ? 95 : 80
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    bytes.withUnsafeBufferPointer { buffer in
      let file = TaggedFile(bytes: buffer, style: .refer)
      var lines = LineCounter(buffer)
      var keys = WorkKey()
      file.forEachRecord { fields in
        guard let first = fields.first else { return }
        let line = lines.line(at: first.start)
        var item = ReferItem(location: SourceLocation(source: source, line: line))
        for field in fields {
          let tag = field.tag.name
          item.add(tag, file.text(field, keepsLines: tag == "K" || tag == "X" || tag == "Z"))
        }
        item.finish(keys: &keys)
        record.works.append(item.work)
      }
    }
    return record
  }
}
