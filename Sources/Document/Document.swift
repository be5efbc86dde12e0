/// A report as a tree of values: blocks of inlines, which writers turn into a format.
///
/// A text in the tree is text, never markup of a format: writers escape it.
///
/// ```swift
/// Document(title: [.text("Publications")], blocks: [.paragraph([.text("None yet.")])])
/// ```
public struct Document: Hashable, Sendable {
  /// The title; empty for a report without one.
  public var title: [Inline]
  /// A line under the title: a name, an affiliation.
  public var subtitle: [Inline]
  /// Who the report is by, as shown under the title; empty for none.
  public var authors: [[Inline]]
  /// The date to show under the title; empty for none.
  public var date: [Inline]
  /// The language of the text as a BCP 47 tag: `en-US`.
  public var language: String
  /// The page of a paged format.
  public var page: PageSettings
  /// The report itself.
  public var blocks: [Block]

  /// A report from its parts.
  public init(
    title: [Inline] = [], subtitle: [Inline] = [], authors: [[Inline]] = [], date: [Inline] = [],
    language: String = "en-US", page: PageSettings = PageSettings(), blocks: [Block] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.authors = authors
    self.date = date
    self.language = language
    self.page = page
    self.blocks = blocks
  }
}
