/// A name as a source writes it: a person's name in its parts, or an institution's whole.
///
/// The parts are CSL's (CSL-JSON schema, “name-variable”). An institution, or a name that must not be
/// taken apart, has only a ``literal``.
///
/// ```swift
/// PersonName(family: "Hoof", given: "C.", nonDroppingParticle: "van")
/// PersonName(literal: "Open Science Collaboration")
/// ```
public struct PersonName: Hashable, Sendable {
  /// The family name without particles; `Da Costa` where the two words are one family name.
  public var family: String
  /// Given names or initials, as the source has them: `C. L.`, `Anne-Marie`.
  public var given: String
  /// A particle that goes when the family name stands alone: `Ludwig von Beethoven`, `Beethoven`.
  public var droppingParticle: String
  /// A particle that stays with the family name: `van Gogh`.
  public var nonDroppingParticle: String
  /// `Jr.`, `III`.
  public var suffix: String
  /// Whether a comma stands before the suffix: `King, Jr.`
  public var commaSuffix: Bool
  /// Whether the family name always comes first, as in Chinese or Hungarian names.
  public var staticOrdering: Bool
  /// The whole name of an institution, or of a person whose name has no parts.
  public var literal: String
  /// What the source marks the author with in this list.
  public var marks: NameMarks

  /// A name from its parts; parts left out are empty.
  public init(
    family: String = "", given: String = "", droppingParticle: String = "",
    nonDroppingParticle: String = "", suffix: String = "", commaSuffix: Bool = false,
    staticOrdering: Bool = false, literal: String = "", marks: NameMarks = []
  ) {
    self.family = family
    self.given = given
    self.droppingParticle = droppingParticle
    self.nonDroppingParticle = nonDroppingParticle
    self.suffix = suffix
    self.commaSuffix = commaSuffix
    self.staticOrdering = staticOrdering
    self.literal = literal
    self.marks = marks
  }

  /// Whether the name is one whole text, as an institution's is.
  public var isLiteral: Bool { !literal.isEmpty }

  /// Whether the name has no part at all.
  public var isEmpty: Bool {
    family.isEmpty && given.isEmpty && literal.isEmpty && nonDroppingParticle.isEmpty
      && droppingParticle.isEmpty
  }

  /// The particles as one text: `van der`.
  public var particle: String { joined(droppingParticle, nonDroppingParticle) }

  /// The name as one reads it: `Cornelius van Hoof Jr.`
  public var displayName: String {
    if isLiteral { return literal }
    return joined(given, droppingParticle, nonDroppingParticle, family, suffix)
  }
}

private func joined(_ parts: String...) -> String {
  var result = ""
  for part in parts where !part.isEmpty {
    // An elided particle (d', l') stands against what follows it.
    if !result.isEmpty && !result.hasSuffix("’") && !result.hasSuffix("'") { result += " " }
    result += part
  }
  return result
}
