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

/// How a run of text is set, under CommonMark's and CSL's names.
public enum TextStyle: Hashable, Sendable, CaseIterable {
  case emphasis
  case strong
  case underline
  case smallCaps
  case superscript
  case `subscript`
  /// Slanted, where a format tells it from emphasis (CSL's `oblique`).
  case oblique
  /// Lighter than the text around (CSL's `light`).
  case light
  /// Upright within emphasis (CSL's `font-style="normal"`).
  case upright
  /// Of normal weight within strong text (CSL's `font-weight="normal"`).
  case normalWeight
  /// Without small capitals within them (CSL's `font-variant="normal"`).
  case normalVariant
  /// Without underline within it (CSL's `text-decoration="none"`).
  case noDecoration
  /// On the baseline within a superscript (CSL's `vertical-align="baseline"`).
  case baseline
}

/// The places of CSL's `display` attribute (CSL 1.0.2 specification, “Display”).
public enum DisplayBlock: Hashable, Sendable, CaseIterable {
  case block
  case leftMargin
  case rightInline
  case indent
}

extension Inline: ExpressibleByStringLiteral {
  /// Plain text.
  public init(stringLiteral value: String) { self = .text(value) }
}

extension Sequence<Inline> {
  /// The text alone, without styles, links' destinations, footnotes and raw pieces.
  ///
  /// A line break becomes a space.
  public var plainText: String {
    var result = ""
    for inline in self { inline.appendPlainText(to: &result) }
    return result
  }
}

extension Inline {
  func appendPlainText(to result: inout String) {
    switch self {
    case .text(let text), .code(let text): result += text
    case .styled(_, let inlines), .link(_, let inlines), .display(_, let inlines):
      for inline in inlines { inline.appendPlainText(to: &result) }
    case .lineBreak: result += " "
    case .footnote, .raw: break
    }
  }
}
