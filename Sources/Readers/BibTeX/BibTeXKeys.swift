/// The entries of a bibliography by their keys, without a `String` for each.
struct BibTeXKeys {
  private var slots: [Int32]
  private let mask: Int
  private let bytes: UnsafeBufferPointer<UInt8>
  private var keys: [Range<Int>] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
    self.bytes = bytes
    keys.reserveCapacity(capacity)
  }

  /// Files the next entry; the number of an earlier entry with the same key, or `nil`.
  mutating func insert(_ key: Range<Int>) -> Int? {
    let number = keys.count
    keys.append(key)
    guard !key.isEmpty else { return nil }
    let name = UnsafeBufferPointer(rebasing: bytes[key])
    let (slot, found) = find(name)
    if let found { return found }
    slots[slot] = Int32(truncatingIfNeeded: number)
    return nil
  }

  /// The number of the first entry with a key.
  func number(of key: UnsafeBufferPointer<UInt8>) -> Int? { find(key).found }

  private func find(_ key: UnsafeBufferPointer<UInt8>) -> (slot: Int, found: Int?) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if keys[number].count == key.count, bytes[keys[number]].elementsEqual(key) {
        return (slot, number)
      }
      slot = (slot + 1) & mask
    }
    return (slot, nil)
  }
}
