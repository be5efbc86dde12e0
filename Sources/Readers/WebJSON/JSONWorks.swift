import Bibliography
import Dataset
import Parsing

/// What the readers of services' works in JSON share.
enum JSONWorks {
  /// Whether the beginning of a text is JSON that holds at least so many of the marks.
  static func holds(
    _ marks: [String], atLeast count: Int, in bytes: [UInt8], limit: Int = 16_384
  ) -> Bool {
    guard let text = SourceHead.json(bytes, limit: limit) else { return false }
    return marks.count { text.contains($0) } >= count
  }

  /// Reads a text's works: one, a list, a list inside an envelope, or one a line.
  ///
  /// `fields` says what becomes of their fields, `others` what of those that it does not name.
  /// `work` gives the work of an object, its `id` being the key that it should have; empty, one is made. Objects for
  /// which it gives `nil` are none.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, source: String, fields: ByteKeyTable<JSONFieldUse>,
    others: JSONFieldUse = .value, progress: inout RecordProgress, _ work: (JSONObject) -> Work?
  ) {
    var firstLine = progress.firstLine
    let found = JSONRecords.forEach(
      in: bytes, source: source, fields: fields, others: others, firstLine: &firstLine,
      passed: progress.passed
    ) { object, line in
      guard var work = work(object) else { return }
      work.firstLocation = SourceLocation(source: source, line: line)
      work.id =
        work.id.isEmpty ? progress.keys.make(for: work) : progress.keys.unique(work.id)
      work.trim()
      progress.works.append(work)
    }
    progress.firstLine = firstLine
    progress.diagnostics += found
  }
}
