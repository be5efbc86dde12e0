/// `cs:citation` or `cs:bibliography`: how cites or references are written, and in what order.
public struct Layout: Sendable {
  /// The node of `cs:layout`.
  public var root: Int32 = -1
  /// `cs:sort`; empty where the order is that of the works.
  public var sort: [SortKey] = []
  /// Whether it writes `citation-number`.
  public var usesCitationNumber = false
  /// Whether it writes `year-suffix` by name.
  public var usesYearSuffix = false
  /// Whether it tests a cite's position.
  public var usesPosition = false
  /// Whether it writes the number of the note that first cites the work.
  public var usesFirstNote = false

  /// An empty layout.
  public init() {}

  /// The same in memory of its own.
  func detached() -> Layout {
    var result = self
    result.sort = sort.map { $0 }
    return result
  }
}

/// The options of `cs:citation` (CSL 1.0.2 specification, “Citation-specific Options”).
public struct CitationSettings: Hashable, Sendable {
  /// `collapse`.
  public enum Collapse: UInt8, Hashable, Sendable {
    case none, citationNumber, year, yearSuffix, yearSuffixRanged
  }
  /// `givenname-disambiguation-rule`.
  public enum GivenNameRule: UInt8, Hashable, Sendable {
    case allNames, allNamesWithInitials, primaryName, primaryNameWithInitials, byCite
  }

  public var collapse = Collapse.none
  /// `cite-group-delimiter`; `nil` where cites are not grouped for it.
  public var citeGroupDelimiter: String?
  public var afterCollapseDelimiter: String?
  public var yearSuffixDelimiter: String?
  public var disambiguateAddNames = false
  public var disambiguateAddGivenName = false
  public var givenNameRule = GivenNameRule.byCite
  public var disambiguateAddYearSuffix = false
  public var nearNoteDistance = 5

  /// CSL's defaults.
  public init() {}

  /// Whether cites of the same names are brought together.
  public var groupsCites: Bool {
    switch collapse {
    case .year, .yearSuffix, .yearSuffixRanged: true
    case .none, .citationNumber: citeGroupDelimiter != nil
    }
  }

  /// Whether cites are told apart by any means that the options name.
  public var disambiguates: Bool {
    disambiguateAddNames || disambiguateAddGivenName || disambiguateAddYearSuffix
  }
}

/// The options of `cs:bibliography` (CSL 1.0.2 specification, “Bibliography-specific Options”).
public struct BibliographySettings: Hashable, Sendable {
  /// `second-field-align`.
  public enum SecondFieldAlign: UInt8, Hashable, Sendable { case none, flush, margin }
  /// `subsequent-author-substitute-rule`.
  public enum SubstituteRule: UInt8, Hashable, Sendable {
    case completeAll, completeEach, partialEach, partialFirst
  }

  public var hangingIndent = false
  public var secondFieldAlign = SecondFieldAlign.none
  public var lineSpacing = 1
  public var entrySpacing = 1
  /// `subsequent-author-substitute`; `nil` where names are repeated.
  public var subsequentAuthorSubstitute: String?
  public var substituteRule = SubstituteRule.completeAll

  /// CSL's defaults.
  public init() {}
}
