/// References as plain text, in one block of memory: what a long bibliography is held in that is written as text alone.
///
/// A citation processor makes them, some hundred at a time; ``PlainTextWriter`` lays them out.
public struct ReferenceTexts: Sendable {
  private struct Reference {
    var start: UInt32
    var labelEnd: UInt32
    var end: UInt32
  }

  /// UTF-8 of the labels and references, one after another; nothing stands between them.
  package var bytes: [UInt8] = []
  private var references: [Reference] = []
  private var start = 0
  private var labelEnd = 0
  /// The columns of the widest label with the space that follows it; 0 where no reference has any.
  private(set) var labelColumns = 0

  /// No references.
  public init() {}

  /// How many references there are.
  public var count: Int { references.count }

  /// Whether any reference has text; a list of empty ones has no lines, unless they have labels.
  var hasText: Bool { references.contains { $0.labelEnd < $0.end } }

  /// The places of the references without text, which may have labels all the same.
  package var emptyPlaces: [Int] {
    references.indices.filter { references[$0].labelEnd >= references[$0].end }
  }

  /// Sets room aside for so many references.
  package mutating func reserveCapacity(_ count: Int) {
    references.reserveCapacity(count)
    bytes.reserveCapacity(count * 320)
  }

  /// Says that what was appended since the last reference is the label of the next; where it is nothing, there is none.
  package mutating func endLabel() {
    guard bytes.count > start else { return }
    clean(from: start)
    markLabel()
  }

  /// Appends a label that is more than text.
  package mutating func endLabel(with inlines: [Inline]) {
    guard !inlines.isEmpty else { return }
    append(inlines)
    markLabel()
  }

  /// Says that what was appended since the label, or since the last reference where there is no label, is a reference.
  package mutating func endReference() {
    clean(from: labelEnd)
    markReference()
  }

  /// Appends a reference that is more than text.
  package mutating func endReference(with inlines: [Inline]) {
    append(inlines)
    markReference()
  }

  private mutating func markLabel() {
    bytes.append(0x20)
    labelEnd = bytes.count
    bytes.withUnsafeBufferPointer {
      labelColumns = max(
        labelColumns, DisplayWidth.columns(UnsafeBufferPointer(rebasing: $0[start..<labelEnd])))
    }
  }

  private mutating func markReference() {
    references.append(
      Reference(start: UInt32(start), labelEnd: UInt32(labelEnd), end: UInt32(bytes.count)))
    start = bytes.count
    labelEnd = start
  }

  private mutating func append(_ inlines: [Inline]) {
    let events = InlineEvents.events(of: inlines, for: PlainTextBlocks.inlineFormat)
    bytes.append(contentsOf: PlainTextInlines.text(events) { "" }.utf8)
  }

  /// Takes out what cannot be shown, and the spaces at the ends.
  private mutating func clean(from first: Int) {
    let isClean = bytes.withUnsafeBufferPointer {
      TextCleaning.isCleanLine(UnsafeBufferPointer(rebasing: $0[first...]))
    }
    if !isClean {
      let text = String(decoding: bytes[first...], as: UTF8.self)
      bytes.removeLast(bytes.count - first)
      append([.text(text)])
    }
    while bytes.count > first, bytes.last == 0x20 { bytes.removeLast() }
    var start = first
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    if start > first { bytes.removeSubrange(first..<start) }
  }

  /// Gives each reference's label and text in turn.
  func eachReference(
    _ body: (_ label: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      for reference in references {
        body(
          UnsafeBufferPointer(rebasing: bytes[Int(reference.start)..<Int(reference.labelEnd)]),
          UnsafeBufferPointer(rebasing: bytes[Int(reference.labelEnd)..<Int(reference.end)]))
      }
    }
  }
}
