/// Tells a slip of the pen from a difference that means something.
enum Misprint {
  /// Whether two folded titles differ in exactly one word, and there by one letter within it.
  ///
  /// A letter that is left out, doubled or swapped with its neighbour is a slip; one that is replaced is a slip only
  /// where `allowsReplacement` holds and the two words are not a known pair (micro, macro). The word has at least five
  /// letters and no digit, and its first and last letters stay: `symmetric` and `asymmetric` mean two things.
  static func separates(_ left: String, _ right: String, allowsReplacement: Bool) -> Bool {
    let one = left.utf8.split(separator: 0x20)
    let other = right.utf8.split(separator: 0x20)
    guard one.count == other.count else { return false }
    var difference: (Substring.UTF8View, Substring.UTF8View)?
    for (a, b) in zip(one, other) where !a.elementsEqual(b) {
      if difference != nil { return false }
      difference = (a, b)
    }
    guard let difference else { return false }
    return isSlip(
      Array(difference.0), Array(difference.1), allowsReplacement: allowsReplacement)
  }

  private static func isSlip(_ one: [UInt8], _ other: [UInt8], allowsReplacement: Bool) -> Bool {
    guard min(one.count, other.count) >= 5, abs(one.count - other.count) <= 1,
      one.first == other.first, one.last == other.last,
      !(one + other).contains(where: { $0 &- 0x30 < 10 })
    else { return false }
    var start = 0
    while start < min(one.count, other.count), one[start] == other[start] { start += 1 }
    var (endOne, endOther) = (one.count, other.count)
    while endOne > start, endOther > start, one[endOne - 1] == other[endOther - 1] {
      endOne -= 1
      endOther -= 1
    }
    let (lengthOne, lengthOther) = (endOne - start, endOther - start)
    switch (lengthOne, lengthOther) {
    case (0, 1), (1, 0): return true
    case (2, 2): return one[start] == other[start + 1] && one[start + 1] == other[start]
    case (1, 1):
      return allowsReplacement
        && !contrasts.contains { pair in
          let words = [
            String(decoding: one, as: UTF8.self), String(decoding: other, as: UTF8.self),
          ]
          return words[0].contains(pair.0) && words[1].contains(pair.1)
            || words[0].contains(pair.1) && words[1].contains(pair.0)
        }
    default: return false
    }
  }

  /// Parts of words that one letter turns into their opposites.
  private static let contrasts = [
    ("micro", "macro"), ("inter", "intra"), ("hypo", "hyper"), ("super", "supra"), ("ante", "anti"),
    ("infer", "inter"), ("uni", "tri"), ("effect", "affect"), ("emigra", "immigra"),
    ("male", "mate"), ("ortho", "ontho"),
  ]
}
