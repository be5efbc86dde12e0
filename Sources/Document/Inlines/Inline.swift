/// A run of text within a block.
public indirect enum Inline: Hashable, Sendable {
  /// Plain text; never markup.
  case text(String)
  /// Inlines set in a style.
  case styled(TextStyle, [Inline])
  /// A piece of code, set verbatim.
  case code(String)
  /// A link; its text is shown, its destination is a URL.
  case link(destination: String, [Inline])
  /// A footnote, whose mark stands here.
  case footnote([Block])
  /// A line break that the author set.
  case lineBreak
  /// A place within a bibliography entry that CSL's `display` sets apart.
  case display(DisplayBlock, [Inline])
  /// Text that is already of a format (`latex`, `markdown`, `html`, `text`); other formats leave it out.
  case raw(format: String, String)
}

extension Inline: ExpressibleByStringLiteral {
  /// Plain text.
  public init(stringLiteral value: String) { self = .text(value) }
}
