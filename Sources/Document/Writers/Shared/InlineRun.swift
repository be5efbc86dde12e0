/// A leaf of a tree of inlines, with all that is set on it.
struct InlineRun {
  /// What a leaf holds.
  enum Content {
    case text(String)
    case code(String)
    case footnote([Block])
    case lineBreak
    case raw(String)
  }

  var content: Content
  var styles: InlineStyles
  /// The destination of the link that it stands in; `nil` outside of links.
  var link: String?
}
