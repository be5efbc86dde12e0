import Bibliography

/// Every name of a record, each spelling numbered once.
struct NameMentions {
  /// The spellings in the order in which they are met, marks left out.
  private(set) var spellings: [PersonName] = []
  private var numbers: [Spelling: Int] = [:]

  /// The number of a spelling; a new one for a spelling not met before.
  mutating func number(of name: PersonName) -> Int {
    let spelling = Spelling(name: name)
    if let number = numbers[spelling] { return number }
    var plain = name
    plain.marks = []
    numbers[Spelling(name: plain)] = spellings.count
    spellings.append(plain)
    return spellings.count - 1
  }

  /// A name without its marks; hashed by the parts that tell names apart, since half a million are.
  private struct Spelling: Hashable {
    let name: PersonName

    func hash(into hasher: inout Hasher) {
      hasher.combine(name.family)
      hasher.combine(name.given)
      if name.isLiteral { hasher.combine(name.literal) }
    }

    static func == (left: Spelling, right: Spelling) -> Bool {
      let (one, other) = (left.name, right.name)
      return one.family == other.family && one.given == other.given
        && one.nonDroppingParticle == other.nonDroppingParticle
        && one.droppingParticle == other.droppingParticle && one.suffix == other.suffix
        && one.literal == other.literal && one.commaSuffix == other.commaSuffix
        && one.staticOrdering == other.staticOrdering
    }
  }
}
