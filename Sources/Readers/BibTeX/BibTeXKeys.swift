/// The entries of a bibliography by their keys, without a `String` for each.
struct BibTeXKeys {
  private struct Key {
    var start: UInt32
    var count: UInt32
    /// The offset of the entry.
    var entry: UInt32
    /// A number made of the key's bytes.
    var hash: UInt32
  }

  private var slots: [Int32] = Array(repeating: -1, count: 64)
  private var mask = 63
  private let bytes: UnsafeBufferPointer<UInt8>
  private var keys: [Key] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Files the next entry; the offset of an earlier entry with the same key, or `nil`.
  mutating func insert(_ entry: BibTeXEntry) -> Int? {
    let number = keys.count
    if number * 2 >= slots.count { grow() }
    let key = UnsafeBufferPointer(rebasing: bytes[entry.key])
    let hash = Self.hash(key)
    keys.append(
      Key(
        start: UInt32(truncatingIfNeeded: entry.key.lowerBound),
        count: UInt32(truncatingIfNeeded: entry.key.count),
        entry: UInt32(truncatingIfNeeded: entry.start), hash: hash))
    guard !key.isEmpty else { return nil }
    let (slot, found) = find(key, hash)
    if let found { return Int(keys[found].entry) }
    slots[slot] = Int32(truncatingIfNeeded: number)
    return nil
  }

  /// The number of the first entry with a key.
  func number(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    find(key, Self.hash(key)).found
  }

  private mutating func grow() {
    let filed = slots.filter { $0 >= 0 }
    slots = Array(repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for number in filed {
      // All of them differ.
      var slot = Int(keys[Int(number)].hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = number
    }
  }

  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 29))
  }

  private func find(
    _ key: UnsafeBufferPointer<UInt8>, _ hash: UInt32
  ) -> (slot: Int, found: Int?) {
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if keys[number].hash == hash, Int(keys[number].count) == key.count {
        let start = Int(keys[number].start)
        if bytes[start..<(start + key.count)].elementsEqual(key) { return (slot, number) }
      }
      slot = (slot + 1) & mask
    }
    return (slot, nil)
  }
}
