/// A set of numbers that are hashes already.
struct NumberSet {
  /// A number that is not 0 stands at its own place, or behind it where that is taken. There is always a free place.
  private var places: [UInt32]
  private var count = 0
  private var hasZero = false

  /// No numbers.
  init() { places = Array(repeating: 0, count: 128) }

  /// Where a number is, or would be.
  private func place(of number: UInt32) -> Int {
    let mask = places.count - 1
    var place = Int(number) & mask
    while places[place] != 0, places[place] != number { place = (place + 1) & mask }
    return place
  }

  /// Whether the number is one of them.
  func contains(_ number: UInt32) -> Bool {
    number == 0 ? hasZero : places[place(of: number)] == number
  }

  /// Adds a number, once.
  mutating func insert(_ number: UInt32) {
    guard number != 0 else {
      hasZero = true
      return
    }
    let place = place(of: number)
    guard places[place] == 0 else { return }
    places[place] = number
    count += 1
    if count * 2 > places.count { grow() }
  }

  private mutating func grow() {
    let old = places
    places = Array(repeating: 0, count: old.count * 2)
    for number in old where number != 0 { places[place(of: number)] = number }
  }
}
