import Bibliography

/// All names of the works that are cited: how much of each must be shown to tell it from the others.
///
/// Source: CSL 1.0.2 specification, “givenname-disambiguation-rule”.
struct NameRegistry {
  private struct Family {
    /// The initials that stand before this family name, each with the given names they stand for.
    var initials: [String: Set<String>] = [:]
  }

  private var families: [String: Family] = [:]
  var isEmpty: Bool { families.isEmpty }

  mutating func removeAll() { families.removeAll() }

  /// Enters a name.
  mutating func insert(_ name: PersonName) {
    let initials = Self.initials(name)
    families[Self.key(name), default: Family()].initials[initials, default: []]
      .insert(Self.given(name))
  }

  /// How much of a name tells it from all others: 0 the family name, 1 initials, 2 given names.
  func level(of name: PersonName, hasInitials: Bool) -> UInt8 {
    guard let family = families[Self.key(name)] else { return 0 }
    if family.initials.count == 1 {
      if (family.initials.first?.value.count ?? 0) <= 1 { return 0 }
      return 2
    }
    guard hasInitials else { return 2 }
    let same = family.initials[Self.initials(name)]?.count ?? 0
    return same > 1 ? 2 : 1
  }

  private static func key(_ name: PersonName) -> String {
    name.isLiteral ? name.literal : name.nonDroppingParticle + " " + name.family
  }

  private static func given(_ name: PersonName) -> String {
    name.given + " " + name.droppingParticle + " " + name.suffix
  }

  private static func initials(_ name: PersonName) -> String {
    Initials.write(name.given, with: "", initialize: true, hyphen: false)
  }
}
