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
  /// All other parts; `nil` where every one of them is empty.
  @usableFromInline var extras: PersonNameExtras?

  /// A particle that goes when the family name stands alone: `Ludwig von Beethoven`, `Beethoven`.
  @inlinable public var droppingParticle: String {
    get { extras?.values.droppingParticle ?? "" }
    set { change { $0.droppingParticle = newValue } }
  }

  /// A particle that stays with the family name: `van Gogh`.
  @inlinable public var nonDroppingParticle: String {
    get { extras?.values.nonDroppingParticle ?? "" }
    set { change { $0.nonDroppingParticle = newValue } }
  }

  /// `Jr.`, `III`.
  @inlinable public var suffix: String {
    get { extras?.values.suffix ?? "" }
    set { change { $0.suffix = newValue } }
  }

  /// Whether a comma stands before the suffix: `King, Jr.`
  @inlinable public var commaSuffix: Bool {
    get { extras?.values.commaSuffix ?? false }
    set { change { $0.commaSuffix = newValue } }
  }

  /// Whether the family name always comes first, as in Chinese or Hungarian names.
  @inlinable public var staticOrdering: Bool {
    get { extras?.values.staticOrdering ?? false }
    set { change { $0.staticOrdering = newValue } }
  }

  /// The whole name of an institution, or of a person whose name has no parts.
  @inlinable public var literal: String {
    get { extras?.values.literal ?? "" }
    set { change { $0.literal = newValue } }
  }

  /// What the source marks the author with in this list.
  @inlinable public var marks: NameMarks {
    get { extras?.values.marks ?? [] }
    set { change { $0.marks = newValue } }
  }

  /// A name from its parts; parts left out are empty.
  public init(
    family: String = "", given: String = "", droppingParticle: String = "",
    nonDroppingParticle: String = "", suffix: String = "", commaSuffix: Bool = false,
    staticOrdering: Bool = false, literal: String = "", marks: NameMarks = []
  ) {
    self.family = family
    self.given = given
    // Most names have no other part, and this is where most names are made.
    if droppingParticle.isEmpty && nonDroppingParticle.isEmpty && suffix.isEmpty && !commaSuffix
      && !staticOrdering && literal.isEmpty && marks.isEmpty
    {
      return
    }
    change {
      $0.droppingParticle = droppingParticle
      $0.nonDroppingParticle = nonDroppingParticle
      $0.suffix = suffix
      $0.commaSuffix = commaSuffix
      $0.staticOrdering = staticOrdering
      $0.literal = literal
      $0.marks = marks
    }
  }

  /// A name without any other part than these two.
  @inlinable public init(family: String, given: String) {
    self.family = family
    self.given = given
  }

  @usableFromInline mutating func change(_ body: (inout PersonNameExtras.Values) -> Void) {
    var values = extras?.values ?? PersonNameExtras.Values()
    body(&values)
    if let extras, extras.values == values { return }
    extras = values == PersonNameExtras.Values() ? nil : PersonNameExtras(values)
  }

  /// Whether the name is one whole text, as an institution's is.
  @inlinable public var isLiteral: Bool { extras?.values.literal.isEmpty == false }

  /// Whether the name has no part at all.
  public var isEmpty: Bool {
    family.isEmpty && given.isEmpty
      && (extras == nil
        || literal.isEmpty && nonDroppingParticle.isEmpty && droppingParticle.isEmpty)
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
