public import CSL

/// A citation: one or more works cited at one place of a text.
public struct Citation: Hashable, Sendable {
  /// The cites.
  public var items: [CitationItem]
  /// The number of the note that the citation stands in; 0 where it stands in the text.
  public var noteNumber: Int
  /// Whether the cites stay in the order given, whatever the style's `cs:sort` says.
  public var isUnsorted: Bool

  /// A citation of cites.
  public init(_ items: [CitationItem], noteNumber: Int = 0, isUnsorted: Bool = false) {
    self.items = items
    self.noteNumber = noteNumber
    self.isUnsorted = isUnsorted
  }
}

/// One cite of a citation.
public struct CitationItem: Hashable, Sendable {
  /// Which part of a cite is written.
  public enum Part: Hashable, Sendable {
    case whole
    /// The author alone, as part of a sentence.
    case authorOnly
    /// All but the author.
    case suppressAuthor
  }

  /// The key of the work.
  public var id: String
  /// The place within the work: `12-14`.
  public var locator: String
  /// What ``locator`` counts.
  public var locatorType: LocatorType
  /// A text before the cite; CSL-JSON's markup is read.
  public var prefix: String
  /// A text after the cite; CSL-JSON's markup is read.
  public var suffix: String
  /// Which part is written.
  public var part: Part

  /// A cite of a work.
  public init(
    id: String, locator: String = "", locatorType: LocatorType = .page, prefix: String = "",
    suffix: String = "", part: Part = .whole
  ) {
    self.id = id
    self.locator = locator
    self.locatorType = locatorType
    self.prefix = prefix
    self.suffix = suffix
    self.part = part
  }
}
