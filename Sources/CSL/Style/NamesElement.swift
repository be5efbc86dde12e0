/// A `cs:names` element (CSL 1.0.2 specification, “Names”).
public struct NamesElement: Sendable {
  /// How a part of a name is set (`cs:name-part`).
  public struct Part: Sendable {
    public var prefix = TextRef.empty
    public var suffix = TextRef.empty
    public var formatting = Formatting()
    public var textCase = TextCase.none
  }

  /// The first of its variables in ``Style/nameVariables``.
  public var firstVariable: Int32 = 0
  /// How many variables it has.
  public var variableCount: Int32 = 0
  /// Its options within the citation: an index of ``Style/nameOptions``.
  public var citationOptions: Int32 = 0
  /// Its options within the bibliography: an index of ``Style/nameOptions``.
  public var bibliographyOptions: Int32 = 0
  /// Whether it has a `cs:name`, of its own or from the `cs:names` it substitutes.
  public var hasName = false
  /// The affixes and formatting of `cs:name`.
  public var name = Part()
  /// `cs:name-part` of the family name.
  public var family = Part()
  /// `cs:name-part` of the given name.
  public var given = Part()
  /// The formatting of `cs:et-al`.
  public var etAl = Part()
  /// The term of `cs:et-al`: an index of ``Style/terms``.
  public var etAlTerm: Int32 = 0
  /// Its `cs:label`, a node; −1 where there is none.
  public var label: Int32 = -1
  /// Whether the label stands before the names.
  public var isLabelFirst = false
  /// The first element of `cs:substitute`; −1 where there is none.
  public var substitute: Int32 = -1
  /// Whether it stands in a `cs:substitute` without a `cs:name` of its own, and is written as the element around it.
  public var inheritsName = false
  /// Whether it stands in a `cs:substitute`.
  public var isSubstitute = false

  /// An element without variables.
  public init() {}
}
