/// A node of a Markdown document: a value, so that nothing of cmark's own tree outlives the parse.
///
/// The kinds are CommonMark's, with GFM's tables and strikethrough.
package struct MarkdownNode: Sendable {
  /// What a node is.
  package enum Kind: Hashable, Sendable {
    case document
    case blockQuote
    /// `start` is the number of the first item; `nil` for bullets.
    case list(start: Int?)
    case item
    case codeBlock
    case htmlBlock
    case paragraph
    case heading(level: Int)
    case thematicBreak
    case table
    case tableRow(isHeader: Bool)
    case tableCell
    case text
    case softBreak
    case lineBreak
    case code
    case htmlInline
    case emphasis
    case strong
    case strikethrough
    case link
    case image
    case other
  }

  package var kind: Kind
  /// The text of a leaf; empty for the others.
  package var literal: String = ""
  /// The target of a link or an image.
  package var url: String = ""
  package var children: [MarkdownNode] = []
  /// The first and the last line of a block, counted from 1; inlines carry 0.
  package var line: Int = 0
  package var endLine: Int = 0
}
