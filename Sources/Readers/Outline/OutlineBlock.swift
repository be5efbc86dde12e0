/// A piece of a CV, whatever it was written in: Markdown and plain text both become a list of these.
struct OutlineBlock: Sendable {
  /// What a block is.
  enum Kind: Hashable, Sendable {
    /// `level` is 1 to 6 as in Markdown; 7 for a line that is a heading by its looks (bold, or in capitals).
    case heading(level: Int)
    case paragraph
    case listItem
    case tableRow
    /// A term (``OutlineBlock/label``) and what stands under it.
    case definition
  }

  var kind: Kind
  /// The text of a heading or paragraph; of a list item its first paragraph.
  var text: StyledText
  /// The number of a list item, as a text, or the term of a definition.
  var label: StyledText = StyledText()
  /// The cells of a table row.
  var cells: [StyledText] = []
  /// The header's words above those cells; empty where the table has none.
  var columns: [String] = []
  /// What else stands within a list item: nested items and further paragraphs.
  var children: [OutlineBlock] = []
  /// The first and the last line, counted from 1.
  var line: Int
  var endLine: Int

  /// A block without label, cells or children.
  init(_ kind: Kind, _ text: StyledText, line: Int, endLine: Int) {
    self.kind = kind
    self.text = text
    self.line = line
    self.endLine = endLine
  }

  /// The level of a heading; `nil` for other blocks.
  var headingLevel: Int? {
    if case .heading(let level) = kind { return level }
    return nil
  }
}
