/// Random numbers from a seed, the same on every machine (SplitMix64).
struct RandomSource: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to a limit.
  mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(next() % UInt64(limit)) : 0 }

  /// Whether one in so many comes up.
  mutating func oneIn(_ count: Int) -> Bool { below(count) == 0 }

  /// One of several.
  mutating func pick<Value>(_ values: [Value], or other: Value) -> Value {
    values.isEmpty ? other : values[below(values.count)]
  }

  /// Damages bytes in a few places: flips, removes, doubles, moves and cuts.
  mutating func damage(_ bytes: inout [UInt8], with words: [String]) {
    for _ in 0...below(6) where !bytes.isEmpty {
      let place = below(bytes.count)
      let end = min(bytes.count, place + 1 + below(40))
      switch below(8) {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: next())
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: below(bytes.count))
      case 4: bytes.removeSubrange(place...)
      case 5: bytes.insert(UInt8(below(0x80)), at: place)
      default: bytes.insert(contentsOf: pick(words, or: "").utf8, at: place)
      }
    }
  }
}
