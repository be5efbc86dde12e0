/// The names of terms, whose spelling has changed over CSL's versions.
enum TermName {
  /// A name as CSL 1.0.2 writes it: `no-date` for `no date`, `sub-verbo` for `sub verbo`.
  static func normalized(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: " ")) else { return name }
    return String(name.map { $0 == " " ? "-" : $0 })
  }
}

/// What a term is found by: its name, its form, and the gender of what it goes with.
public struct TermKey: Hashable, Sendable {
  public var name: String
  public var form: TermForm
  public var genderForm: Gender

  /// A key; most terms have one form for both genders.
  public init(_ name: String, _ form: TermForm = .long, genderForm: Gender = .none) {
    self.name = TermName.normalized(name)
    self.form = form
    self.genderForm = genderForm
  }
}

/// A term of a locale (CSL 1.0.2 specification, “Terms”).
public struct Term: Hashable, Sendable {
  /// The text, or the singular.
  public var single = ""
  /// The plural; the same as ``single`` where the term has one text alone.
  public var multiple = ""
  /// The grammatical gender of what the term names (`gender`).
  public var gender = Gender.none
  /// How many digits of a number decide on an ordinal suffix (`match`).
  public var match = OrdinalMatch.none

  /// An empty term.
  public init() {}
}

/// A grammatical gender.
public enum Gender: UInt8, Hashable, Sendable { case none, masculine, feminine }

/// `match` of an ordinal term (CSL 1.0.2 specification, “Ordinal Suffixes”).
public enum OrdinalMatch: UInt8, Hashable, Sendable {
  case none, lastDigit, lastTwoDigits, wholeNumber
}
