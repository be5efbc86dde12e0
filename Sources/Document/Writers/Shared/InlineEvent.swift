/// A step of a walk through a block's inlines, as writers take it.
///
/// Opens and closes are nested properly, and no wrapper is open twice, so a writer needs no tree and
/// no recursion.
enum InlineEvent: Hashable, Sendable {
  /// What begins at ``InlineEvent/open(_:)`` and ends at ``InlineEvent/close(_:)``.
  enum Wrapper: Hashable, Sendable {
    case link(destination: String)
    /// One of emphasis, strong, underline, smallCaps, superscript, subscript, oblique and light.
    case style(TextStyle)
  }

  case open(Wrapper)
  case close(Wrapper)
  /// Text without control characters, never empty; no two of them stand beside each other.
  case text(String)
  /// Code on one line, never empty.
  case code(String)
  case footnote([Block])
  case lineBreak
  /// Text that is already of the format being written.
  case raw(String)
}
