import Parsing

/// Many texts in one block of memory.
struct ByteStrings: Sendable {
  /// All texts, one after another.
  private(set) var bytes: [UInt8] = []
  /// Where each ends.
  private var ends: [Int] = []

  var count: Int { ends.count }

  /// Where a text stands in ``bytes``.
  @inline(__always)
  func range(_ index: Int) -> Range<Int> { (index > 0 ? ends[index - 1] : 0)..<ends[index] }

  mutating func reserveCapacity(_ count: Int, bytes: Int) {
    ends.reserveCapacity(count)
    self.bytes.reserveCapacity(bytes)
  }

  /// Takes all texts out and keeps the memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Appends what `body` appends to the bytes, as one text.
  mutating func append(_ body: (inout [UInt8]) -> Void) {
    body(&bytes)
    ends.append(bytes.count)
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  mutating func append(_ other: ByteStrings) {
    let start = bytes.count
    bytes += other.bytes
    ends.reserveCapacity(ends.count + other.ends.count)
    for end in other.ends { ends.append(start + end) }
  }

  /// All texts of several lists, one list after another.
  static func joined(_ parts: [ByteStrings]) -> ByteStrings {
    if parts.count == 1 { return parts[0] }
    var result = ByteStrings()
    result.reserveCapacity(
      parts.reduce(0) { $0 + $1.count }, bytes: parts.reduce(0) { $0 + $1.bytes.count })
    for part in parts { result.append(part) }
    return result
  }

  @inline(__always)
  func withText<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(index)])) }
  }

  /// Whether a text is another one.
  func equals(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    withText(index) { $0.equals(text) }
  }
}
