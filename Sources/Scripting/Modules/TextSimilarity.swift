internal import Bibliography

/// How alike two texts are.
enum TextSimilarity {
  /// Dice's coefficient over the pairs of neighbouring bytes of the folded texts: twice the pairs in common, by the
  /// pairs of both. 1 for two texts that fold to the same, 0 where nothing is shared.
  static func dice(_ first: String, _ second: String) -> Double {
    let one = Array(TextFolding.key(first).utf8)
    let other = Array(TextFolding.key(second).utf8)
    if one == other { return 1 }
    guard one.count > 1, other.count > 1 else { return 0 }
    var pairs: [UInt16: Int] = [:]
    for (a, b) in zip(one, one.dropFirst()) { pairs[UInt16(a) << 8 | UInt16(b), default: 0] += 1 }
    var shared = 0
    for (a, b) in zip(other, other.dropFirst()) {
      let pair = UInt16(a) << 8 | UInt16(b)
      if let left = pairs[pair], left > 0 {
        pairs[pair] = left - 1
        shared += 1
      }
    }
    return Double(2 * shared) / Double(one.count + other.count - 2)
  }
}
