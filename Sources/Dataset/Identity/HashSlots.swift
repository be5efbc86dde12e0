/// Finds the number of a thing by a hash of it, for things that a dictionary would hash and compare in every part.
///
/// The things themselves stay with the caller, numbered from 0 in the order in which they are added.
struct HashSlots {
  private var hashes: [UInt64] = []
  /// An open-addressing table of a power of two: numbers, −1 where free.
  private var slots = [Int32](repeating: -1, count: 64)

  /// Adds a thing that is not there yet, under the next number.
  mutating func add(_ hash: UInt64) {
    if hashes.count * 2 >= slots.count { grow() }
    slots[place(of: hash, isSame: { _ in false })] = Int32(truncatingIfNeeded: hashes.count)
    hashes.append(hash)
  }

  /// The number of the thing that has a hash and is the same.
  @inline(__always)
  func find(_ hash: UInt64, isSame: (Int) -> Bool) -> Int? {
    let found = slots[place(of: hash, isSame: isSame)]
    return found >= 0 ? Int(found) : nil
  }

  @inline(__always)
  private func place(of hash: UInt64, isSame: (Int) -> Bool) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash >> 1) & mask
    while slots[place] >= 0 {
      let number = Int(slots[place])
      if hashes[number] == hash, isSame(number) { return place }
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for number in hashes.indices {
      slots[place(of: hashes[number], isSame: { _ in false })] = Int32(truncatingIfNeeded: number)
    }
  }
}
