import Bibliography
import Dataset
import Parsing

/// A format whose records may stand one behind the other, so that a file of them is read part by part.
protocol RecordPartReader: BufferReader {
  /// What stands at the beginning of the line with which a record begins; `nil` for JSON.
  static var recordTag: String? { get }

  /// Reads some whole records, and adds what they hold to the progress.
  static func readPart(
    _ bytes: UnsafeBufferPointer<UInt8>, source: String, progress: inout RecordProgress
  )
}

extension RecordPartReader {
  static var recordTag: String? { nil }

  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, source: String, passed: @escaping (Int) -> Void
  ) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    var progress = RecordProgress()
    progress.passed = passed
    readPart(bytes, source: source, progress: &progress)
    record.works = progress.works
    record.diagnostics = progress.diagnostics
    return record
  }
}

/// How far the reading of records has come: what the next part must know, and what the last one held.
struct RecordProgress {
  /// The line on which the next part begins, counted from 1.
  var firstLine = 1
  /// How many works were read before those that stand in ``works``.
  var earlierWorks = 0
  var works: [Work] = []
  var diagnostics: [Diagnostic] = []
  var keys = WorkKey()
  /// Is told up to where the bytes of the part are no longer needed.
  var passed: (Int) -> Void = { _ in }
  /// The texts that many records have; `nil` where there is one record alone.
  let texts: RepeatedTexts?

  init(texts: RepeatedTexts? = RepeatedTexts()) { self.texts = texts }
}
