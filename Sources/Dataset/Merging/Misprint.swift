/// Tells a slip of the pen from a difference that means something.
enum Misprint {
  /// How much else agrees, and so how bad a slip may be.
  enum Tolerance: Int, Comparable {
    /// Nothing else is known: a letter left out, doubled or swapped with its neighbour within a word.
    case strict
    /// The authors agree: a letter may be replaced too.
    case moderate
    /// The same two authors or more and the same year: the slip may be the word's first or last letter.
    case lenient
    /// The same three authors or more and the same year: a word may have two slips within it.
    case lavish

    static func < (left: Tolerance, right: Tolerance) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether two folded titles differ in exactly one word, and there by a slip.
  ///
  /// The word has at least five letters (three or four where much agrees and a letter is missing) and no digit. Two words that are a known pair (`micro`, `macro`) and words of which one
  /// is the other with something before it (`symmetric`, `asymmetric`) mean two things.
  static func separates(_ left: String, _ right: String, _ tolerance: Tolerance) -> Bool {
    let one = left.utf8.split(separator: 0x20)
    let other = right.utf8.split(separator: 0x20)
    guard one.count == other.count else { return false }
    var difference: (Substring.UTF8View, Substring.UTF8View)?
    for (a, b) in zip(one, other) where !a.elementsEqual(b) {
      if difference != nil { return false }
      difference = (a, b)
    }
    guard let difference else { return false }
    return isSlip(Array(difference.0), Array(difference.1), tolerance)
  }

  private static func isSlip(_ one: [UInt8], _ other: [UInt8], _ tolerance: Tolerance) -> Bool {
    let shortest = min(one.count, other.count)
    guard shortest >= (tolerance >= .lenient ? tolerance == .lavish ? 3 : 4 : 5),
      abs(one.count - other.count) <= 1, !(one + other).contains(where: { $0 &- 0x30 < 10 }),
      !isPair(one, other)
    else { return false }
    var start = 0
    while start < min(one.count, other.count), one[start] == other[start] { start += 1 }
    var (endOne, endOther) = (one.count, other.count)
    while endOne > start, endOther > start, one[endOne - 1] == other[endOther - 1] {
      endOne -= 1
      endOther -= 1
    }
    let lengths = (endOne - start, endOther - start)
    let isInside = one.first == other.first && one.last == other.last
    switch lengths {
    case (0, 1), (1, 0):
      // Something more at the beginning is a prefix; at the end it is an ending.
      return isInside || tolerance >= .lenient && start > 0 && shortest >= 4
    case (2, 2):
      if one[start] == other[start + 1], one[start + 1] == other[start] { return isInside }
      return tolerance >= .lavish && isInside && one.count >= 6
    case (1, 1):
      return tolerance >= .moderate && isInside && shortest >= 5
        || tolerance >= .lenient && one.count >= 6
    case (2, 1), (1, 2): return tolerance >= .lavish && isInside && min(one.count, other.count) >= 6
    default: return false
    }
  }

  /// Whether two folded titles differ in a word and its opposite: a known pair, or a word with something before it that
  /// turns it round (`supervised`, `unsupervised`).
  static func isContrast(_ left: String, _ right: String) -> Bool {
    let one = left.split(separator: " ")
    let other = right.split(separator: " ")
    let (mine, yours) = (one.filter { !other.contains($0) }, other.filter { !one.contains($0) })
    for a in mine {
      for b in yours {
        let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
        if short.utf8.count >= 4, long.hasSuffix(short),
          prefixes.contains(String(long.dropLast(short.count)))
        {
          return true
        }
        if isPair(Array(a.utf8), Array(b.utf8)) { return true }
      }
    }
    return (mine + yours).contains { ["non", "not", "no", "without", "un"].contains($0) }
  }

  private static let prefixes: Set<String> = [
    "a", "an", "anti", "auto", "bi", "co", "counter", "de", "dis", "endo", "exo", "extra", "fe",
    "hyper",
    "hypo", "il", "im", "in", "inter", "intra", "ir", "macro", "meta", "micro", "mono", "multi",
    "non",
    "over", "post", "pre", "pseudo", "quasi", "re", "semi", "sub", "super", "trans", "un", "under",
  ]

  private static func isPair(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    contrasts.contains { pair in
      holds(one, pair.0) && holds(other, pair.1) || holds(one, pair.1) && holds(other, pair.0)
    }
  }

  private static func holds(_ word: [UInt8], _ part: StaticString) -> Bool {
    let part = UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount)
    guard word.count >= part.count else { return false }
    return word.withUnsafeBufferPointer { word in
      (0...(word.count - part.count)).contains { start in
        for place in part.indices where word[start + place] != part[place] { return false }
        return true
      }
    }
  }

  /// Parts of words that a letter or two turn into their opposites or into another thing.
  private static let contrasts: [(StaticString, StaticString)] = [
    ("micro", "macro"), ("inter", "intra"), ("hypo", "hyper"), ("super", "supra"), ("ante", "anti"),
    ("infer", "inter"), ("effect", "affect"), ("emigra", "immigra"), ("increas", "decreas"),
    ("implicit", "explicit"), ("internal", "external"), ("intrinsic", "extrinsic"),
    ("inclusi", "exclusi"), ("interior", "exterior"), ("maternal", "paternal"),
    ("afferent", "efferent"), ("adduct", "abduct"), ("anion", "cation"), ("north", "south"),
    ("import", "export"), ("neural", "neutral"), ("causal", "casual"), ("spatial", "special"),
    ("methyl", "ethyl"), ("methan", "ethan"), ("ascend", "descend"), ("inhal", "exhal"),
    ("prescri", "proscri"), ("mitosis", "meiosis"), ("phosphite", "phosphate"),
    ("nitrite", "nitrate"),
    ("sulfite", "sulfate"), ("sulfide", "sulfate"), ("ketone", "ketose"), ("proton", "photon"),
  ]
}
