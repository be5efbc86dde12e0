/// Numbers texts: each that differs from those before gets the next number.
struct ByteStringTable: Sendable {
  /// The texts by their numbers.
  private(set) var strings = ByteStrings()
  /// A part of each text's hash, so that most that differ need not be looked at.
  private var hashes: [UInt32] = []
  /// The number of a text at the place of its hash or soon after; −1 where a place is free.
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  var count: Int { strings.count }

  /// Forgets all texts and keeps the memory, unless there is much of it.
  mutating func removeAll() {
    if slots.count > 1024 {
      self = ByteStringTable()
      return
    }
    for slot in slots.indices { slots[slot] = -1 }
    strings.removeAll()
    hashes.removeAll(keepingCapacity: true)
  }

  /// The number of a text; `isNew` where it has just got one.
  mutating func insert(_ text: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == UInt32(hash >> 32), strings.equals(number, text) {
        return (number, false)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = strings.count
    slots[slot] = Int32(number)
    strings.append(text)
    hashes.append(UInt32(hash >> 32))
    if strings.count * 2 > slots.count { grow() }
    return (number, true)
  }

  /// The number of a text; `nil` where it has none.
  func number(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == UInt32(hash >> 32), strings.equals(number, text) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for number in 0..<strings.count {
      let hash = strings.withText(number) { Self.hash($0) }
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// The standard library's hash, whose seed nobody can know: texts that all meet in one place cannot be made up.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    return UInt64(truncatingIfNeeded: hasher.finalize())
  }
}
