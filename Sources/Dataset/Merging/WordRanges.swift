/// The words of a folded text, which single spaces part, as ranges of its bytes.
struct WordRanges: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  @inline(__always)
  mutating func next() -> Range<Int>? {
    while place < bytes.count, bytes[place] == 0x20 { place += 1 }
    guard place < bytes.count else { return nil }
    let start = place
    while place < bytes.count, bytes[place] != 0x20 { place += 1 }
    return start..<place
  }
}
