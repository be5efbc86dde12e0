import Bibliography

/// Every name of a record, each spelling numbered once; with an ORCID iD, once for each of them.
struct NameMentions {
  /// The spellings in the order in which they are met, marks left out.
  private(set) var spellings: [PersonName] = []
  /// For each spelling the iD that it stands with, as ``ORCID/number(_:)``; 0 for none.
  private(set) var orcids: [UInt64] = []
  private var numbers = HashSlots()

  /// The number of a spelling; a new one for a spelling not met before.
  mutating func number(of name: PersonName, orcid: UInt64 = 0) -> Int {
    // By the parts that tell names apart, since half a million are looked up.
    var hash = FoldedHash()
    Self.add(name.isLiteral ? name.literal : name.family, to: &hash)
    Self.add(name.given, to: &hash)
    let value = orcid == 0 ? hash.value : FoldedHash.mix(hash.value ^ orcid)
    if let known = numbers.find(
      value, isSame: { orcids[$0] == orcid && Self.isSame(spellings[$0], name) })
    {
      return known
    }
    numbers.add(value)
    orcids.append(orcid)
    var plain = name
    plain.marks = []
    spellings.append(plain)
    return spellings.count - 1
  }

  private static func add(_ text: String, to hash: inout FoldedHash) {
    for byte in text.utf8 { hash.combine(byte) }
    hash.combine(0xFF)
  }

  /// Whether two names are spelt alike, whatever their marks.
  private static func isSame(_ one: PersonName, _ other: PersonName) -> Bool {
    one.family == other.family && one.given == other.given
      && one.nonDroppingParticle == other.nonDroppingParticle
      && one.droppingParticle == other.droppingParticle && one.suffix == other.suffix
      && one.literal == other.literal && one.commaSuffix == other.commaSuffix
      && one.staticOrdering == other.staticOrdering
  }
}
