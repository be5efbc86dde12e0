public import Bibliography
public import Parsing

/// A CSL style, read and compiled: an immutable value that any number of processors can share.
///
/// ```swift
/// let style = try Style(parsing: bytes, source: "ieee.csl")
/// style.info.title   // "IEEE"
/// ```
public final class Style: Sendable {
  /// What the style says of itself.
  public let info: StyleInfo
  /// What is doubtful in the style: unknown elements, attributes, variables.
  public let diagnostics: [Diagnostic]
  /// The texts that nodes refer to.
  public let pool: [UInt8]
  /// The rendering elements.
  public let nodes: [Node]
  /// The tests of all branches.
  public let conditions: [Condition]
  /// The names of the terms that nodes refer to.
  public let terms: [String]
  /// The `cs:date` elements.
  public let dates: [DateElement]
  /// The `cs:names` elements.
  public let names: [NamesElement]
  /// The variables of the `cs:names` elements.
  public let nameVariables: [NameVariable]
  /// The resolved options of names.
  public let nameOptions: [NameOptions]
  /// `cs:citation`.
  public let citation: Layout
  /// `cs:bibliography`; `nil` where the style has none.
  public let bibliography: Layout?
  /// The options of `cs:citation`.
  public let citationSettings: CitationSettings
  /// The options of `cs:bibliography`.
  public let bibliographySettings: BibliographySettings
  /// The style's general options.
  public let options: StyleOptions
  /// `cs:locale` elements of the style, in order.
  public let locales: [Locale]

  /// Reads a style; throws what stops it from being used at all, with places and hints.
  ///
  /// A dependent style is read as far as it goes: it has a parent and no layout (``StyleInfo/parent``).
  public convenience init(parsing bytes: [UInt8], source: String) throws(StyleError) {
    var parser = StyleParser(bytes, source: source)
    try parser.parse()
    self.init(parser)
  }

  init(_ parser: StyleParser, info: StyleInfo? = nil) {
    self.info = info ?? parser.info
    diagnostics = parser.diagnostics
    pool = parser.pool
    nodes = parser.nodes
    conditions = parser.conditions
    terms = parser.terms
    dates = parser.dates
    names = parser.names
    nameVariables = parser.nameVariables
    nameOptions = parser.nameOptions
    citation = parser.citation
    bibliography = parser.bibliography
    citationSettings = parser.citationSettings
    bibliographySettings = parser.bibliographySettings
    options = parser.options
    locales = parser.locales
  }

  /// The same style under the name of one that depends on it, with that one's default locale.
  func adopting(_ dependent: StyleInfo) -> Style {
    var info = self.info
    info.title = dependent.title
    info.id = dependent.id
    info.parent = dependent.parent
    if !dependent.defaultLocale.isEmpty { info.defaultLocale = dependent.defaultLocale }
    return Style(self, info: info)
  }

  private init(_ other: Style, info: StyleInfo) {
    self.info = info
    diagnostics = other.diagnostics
    pool = other.pool
    nodes = other.nodes
    conditions = other.conditions
    terms = other.terms
    dates = other.dates
    names = other.names
    nameVariables = other.nameVariables
    nameOptions = other.nameOptions
    citation = other.citation
    bibliography = other.bibliography
    citationSettings = other.citationSettings
    bibliographySettings = other.bibliographySettings
    options = other.options
    locales = other.locales
  }

  /// The same style in memory of its own: threads that count references to the same memory wait for each other.
  package func detached() -> Style { Style(detaching: self) }

  private init(detaching other: Style) {
    info = other.info
    diagnostics = other.diagnostics
    pool = other.pool.map { $0 }
    nodes = other.nodes.map { $0 }
    conditions = other.conditions.map { $0 }
    terms = other.terms
    dates = other.dates.map { date in
      var date = date
      date.dateParts = date.dateParts.map { $0 }
      return date
    }
    names = other.names.map { $0 }
    nameVariables = other.nameVariables.map { $0 }
    nameOptions = other.nameOptions.map { $0 }
    citation = other.citation.detached()
    bibliography = other.bibliography?.detached()
    citationSettings = other.citationSettings
    bibliographySettings = other.bibliographySettings
    options = other.options
    locales = other.locales
  }

  /// Whether the style leaves the formatting to another one.
  public var isDependent: Bool { !info.parent.isEmpty && citation.root < 0 }

  /// Whether the style itself says where the year suffix stands: then no date has it, in citations and bibliography
  /// alike (CSL 1.0.2 specification, “Disambiguation”).
  public var placesYearSuffix: Bool {
    citation.usesYearSuffix || bibliography?.usesYearSuffix ?? false
  }

  /// A text of the pool.
  public func text(_ reference: TextRef) -> String {
    String(decoding: pool[reference.range], as: UTF8.self)
  }
}
