internal import Document
internal import Readers

/// Turns Markdown into the document's blocks.
enum MarkdownContent {
  /// The blocks of a CommonMark text with GFM's tables.
  ///
  /// What a document has no form for is kept as its text: strikethrough, an image within a line. HTML is passed on to
  /// HTML alone.
  static func blocks(of text: String) -> [Block] {
    blocks(MarkdownParser.parse(Array(text.utf8)).children)
  }

  private static func blocks(_ nodes: [MarkdownNode]) -> [Block] {
    nodes.flatMap { node in blocks(of: node) }
  }

  private static func blocks(of node: MarkdownNode) -> [Block] {
    switch node.kind {
    case .paragraph:
      if node.children.count == 1, let image = node.children.first, image.kind == .image {
        let alternative = inlines(image.children).plainText
        return [.figure(Figure(path: image.url, alternative: alternative))]
      }
      return [.paragraph(inlines(node.children))]
    case .heading(let level): return [.heading(level: level, inlines(node.children))]
    case .blockQuote: return [.blockQuote(blocks(node.children))]
    case .list(nil): return [.bulletList(node.children.map { blocks($0.children) })]
    case .list(let start?):
      return [.orderedList(start: start, step: 1, node.children.map { blocks($0.children) })]
    case .codeBlock: return [.codeBlock(withoutLineEnd(node.literal), language: "")]
    case .htmlBlock: return [.raw(format: "html", node.literal)]
    case .thematicBreak: return [.thematicBreak]
    case .table: return [.table(table(node))]
    case .text: return [.paragraph([.text(node.literal)])]
    default: return blocks(node.children)
    }
  }

  private static func table(_ node: MarkdownNode) -> Table {
    var columns: [Table.Column] = []
    var rows: [[[Inline]]] = []
    for row in node.children {
      let cells = row.children.map { inlines($0.children) }
      if row.kind == .tableRow(isHeader: true) {
        columns = cells.map { Table.Column(title: $0) }
      } else {
        rows.append(cells)
      }
    }
    return Table(columns: columns, rows: rows)
  }

  private static func inlines(_ nodes: [MarkdownNode]) -> [Inline] {
    nodes.flatMap { node in inlines(of: node) }
  }

  private static func inlines(of node: MarkdownNode) -> [Inline] {
    switch node.kind {
    case .text: [.text(node.literal)]
    case .softBreak: [.text(" ")]
    case .lineBreak: [.lineBreak]
    case .code: [.code(node.literal)]
    case .htmlInline: [.raw(format: "html", node.literal)]
    case .emphasis: [.styled(.emphasis, inlines(node.children))]
    case .strong: [.styled(.strong, inlines(node.children))]
    case .link: [.link(destination: node.url, inlines(node.children))]
    default: inlines(node.children)
    }
  }

  private static func withoutLineEnd(_ text: String) -> String {
    text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
