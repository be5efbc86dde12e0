public import Bibliography

/// Writes a record whose works come one after the other, and what else it holds around them.
public protocol RecordWriter {
  /// Whether so much was written that it should be taken.
  var isFull: Bool { get }

  /// Adds a work.
  mutating func add(_ work: Work)

  /// Ends the text; no work may follow.
  mutating func finish()

  /// What was written since the last time.
  mutating func take() -> [UInt8]
}
