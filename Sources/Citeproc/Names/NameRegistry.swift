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
    let same = family.initials[Self.initials(name)]?.count ?? 0
    if same > 1 { return 2 }
    guard family.initials.count > 1 else { return 0 }
    return hasInitials ? 1 : 2
  }

  /// The same where no more than initials may be shown.
  func initialsLevel(of name: PersonName) -> UInt8 {
    (families[Self.key(name)]?.initials.count ?? 0) > 1 ? 1 : 0
  }

  private static func key(_ name: PersonName) -> String {
    name.isLiteral ? name.literal : name.nonDroppingParticle + " " + name.family
  }

  private static func given(_ name: PersonName) -> String {
    name.given + " " + name.droppingParticle + " " + name.suffix
  }

  private static func initials(_ name: PersonName) -> String {
    var bytes: [UInt8] = []
    if Initials.append(name.given, mark: [], hyphen: false, to: &bytes) {
      return String(decoding: bytes, as: UTF8.self)
    }
    return Initials.write(name.given, with: "", initialize: true, hyphen: false)
  }
}
