import Bibliography
import CSL

/// All names of the works that are cited: how much of each must be shown to tell it from the others.
///
/// Source: CSL 1.0.2 specification, “givenname-disambiguation-rule”.
struct NameRegistry {
  private struct Family {
    /// The initials that stand before this family name, each with the given names they stand for.
    var initials: [String: Set<String>] = [:]
  }

  private var families: [String: Family] = [:]
  /// Whether a particle belongs to the family name: where it is never demoted.
  private let keepsParticles: Bool
  /// Whether hyphens between given names stay between initials.
  private let keepsHyphens: Bool

  init(_ options: StyleOptions) {
    keepsParticles = options.demoteNonDroppingParticle == .never
    keepsHyphens = options.initializeWithHyphen
  }

  mutating func removeAll() { families.removeAll() }

  /// Enters a name; one without given names is told from none.
  mutating func insert(_ name: PersonName) {
    guard !name.given.isEmpty else { return }
    families[key(name), default: Family()].initials[initials(name), default: []]
      .insert(name.given.filter { $0 != "." })
  }

  /// How much of a name tells it from all others: 0 the family name, 1 initials, 2 given names.
  func level(of name: PersonName, hasInitials: Bool) -> UInt8 {
    guard let family = families[key(name)] else { return 0 }
    let same = family.initials[initials(name)]?.count ?? 0
    if same > 1 { return 2 }
    guard family.initials.count > 1 else { return 0 }
    return hasInitials ? 1 : 2
  }

  /// The same where no more than initials may be shown.
  func initialsLevel(of name: PersonName) -> UInt8 {
    (families[key(name)]?.initials.count ?? 0) > 1 ? 1 : 0
  }

  private func key(_ name: PersonName) -> String {
    if name.isLiteral { return name.literal }
    return keepsParticles ? name.nonDroppingParticle + " " + name.family : name.family
  }

  private func initials(_ name: PersonName) -> String {
    var bytes: [UInt8] = []
    if Initials.append(name.given, mark: [], hyphen: keepsHyphens, to: &bytes) {
      return String(decoding: bytes, as: UTF8.self)
    }
    return Initials.write(name.given, with: "", initialize: true, hyphen: keepsHyphens)
  }
}
