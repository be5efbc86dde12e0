/// A set of texts that keeps a number of 64 bits for each and not the texts, so that ten million take 200 MB at most.
///
/// Two texts of one number count as one; among ten million texts that happens once in a hundred thousand times.
package struct HashedTexts {
  /// The numbers in their places, 0 where there is none.
  private var slots: [UInt64] = []
  private var count = 0

  /// An empty set.
  package init() {}

  /// Adds a text; `false` where it was a member already.
  package mutating func insert(_ text: String) -> Bool {
    if count * 4 >= slots.count * 3 { grow() }
    let number = Self.number(of: text)
    let slot = place(of: number)
    if slots[slot] == number { return false }
    slots[slot] = number
    count += 1
    return true
  }

  private mutating func grow() {
    let members = slots
    slots = Array(repeating: 0, count: max(64, members.count * 2))
    for number in members where number != 0 { slots[place(of: number)] = number }
  }

  /// Where a number stands, or belongs.
  private func place(of number: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: number) & mask
    while slots[slot] != 0, slots[slot] != number { slot = (slot + 1) & mask }
    return slot
  }

  /// FNV-1a, its bits mixed once more; never 0.
  ///
  /// Beyond ASCII a text may be written in several ways that are one, which Swift's own number of it knows.
  private static func number(of text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var signs: UInt8 = 0
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      signs |= byte
    }
    if signs >= 0x80 { hash = UInt64(truncatingIfNeeded: text.hashValue) }
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return max(1, hash ^ (hash >> 32))
  }
}
