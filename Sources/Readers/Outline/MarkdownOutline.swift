/// Makes an outline of a Markdown document.
///
/// Rules are left out: in a CV they are ornaments, or a PDF's page breaks. What CommonMark does not know is seen
/// here: definition lists (`Term`, then `: text`), and paragraphs that are wholly bold, which are headings.
struct MarkdownOutline {
  private var blocks: [OutlineBlock] = []
  private let lines: SourceLines

  /// The blocks of a document, in its order.
  static func blocks(of bytes: [UInt8]) -> [OutlineBlock] {
    let document = MarkdownParser.parse(bytes)
    var builder = MarkdownOutline(lines: SourceLines(bytes))
    builder.add(document.children)
    return builder.blocks
  }

  private init(lines: SourceLines) { self.lines = lines }

  private mutating func add(_ nodes: [MarkdownNode]) {
    for node in nodes { add(node) }
  }

  private mutating func add(_ node: MarkdownNode) {
    switch node.kind {
    case .heading(let level):
      let text = MarkdownInlines.text(of: node.children)
      append(OutlineBlock(.heading(level: level), text, line: node.line, endLine: node.endLine))
    case .paragraph:
      addParagraph(MarkdownInlines.text(of: node.children), node)
    case .codeBlock:
      // Text indented by four columns is code to Markdown, and mere indentation in a CV.
      addParagraph(StyledText(node.literal).trimmed(), node)
    case .htmlBlock:
      let text = MarkdownInlines.withoutTags(node.literal)
      if !text.isEmpty { addParagraph(text, node) }
    case .list(let start):
      for (index, item) in node.children.enumerated() {
        append(listItem(item, number: start.map { writtenNumber(of: item) ?? $0 + index }))
      }
    case .table:
      addTable(node)
    case .blockQuote, .document, .item, .other:
      add(node.children)
    default:
      break
    }
  }

  /// Whether a paragraph is a rule drawn with characters: `—————`, as converters write one.
  private static func isDrawnRule(_ text: StyledText) -> Bool {
    text.bytes.count > 2
      && text.string.unicodeScalars.allSatisfy { "—–―─━_=-* ".unicodeScalars.contains($0) }
  }

  private mutating func addParagraph(_ text: StyledText, _ node: MarkdownNode) {
    if Self.isDrawnRule(text) || !blocks.isEmpty && PageFurniture.isFooter(text.string) { return }
    let definitions = DefinitionLines.split(text)
    if definitions.isEmpty {
      if let last = blocks.indices.last, let body = DefinitionLines.definitionBody(text),
        blocks[last].kind == .paragraph || blocks[last].kind == .definition
      {
        // A definition after a blank line; a further one has the term of the one before.
        var block = OutlineBlock(.definition, body, line: node.line, endLine: node.endLine)
        if blocks[last].kind == .paragraph {
          block.label = blocks[last].text
          block.line = blocks[last].line
          blocks.removeLast()
        } else {
          block.label = blocks[last].label
        }
        blocks.append(block)
        return
      }
      append(OutlineBlock(.paragraph, text, line: node.line, endLine: node.endLine))
      return
    }
    for definition in definitions {
      var block = OutlineBlock(
        .definition, definition.text, line: node.line + definition.offset,
        endLine: min(node.endLine, node.line + definition.endOffset))
      block.label = definition.term
      append(block)
    }
  }

  private mutating func addTable(_ node: MarkdownNode) {
    var columns: [String] = []
    for row in node.children {
      guard case .tableRow(let isHeader) = row.kind else { continue }
      let cells = row.children.map { MarkdownInlines.text(of: $0.children).onOneLine() }
      if isHeader, TableColumns.isHeader(cells) {
        columns = cells.map { ProseFolding.words($0.string) }
        continue
      }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      var block = OutlineBlock(.tableRow, StyledText(), line: row.line, endLine: row.endLine)
      block.cells = cells
      block.columns = columns
      for cell in cells where !cell.isEmpty {
        if !block.text.isEmpty { block.text.append(", ".utf8) }
        block.text.append(cell)
      }
      append(block)
    }
  }

  private func listItem(_ item: MarkdownNode, number: Int?) -> OutlineBlock {
    var inner = MarkdownOutline(lines: lines)
    inner.add(item.children)
    var block = OutlineBlock(.listItem, StyledText(), line: item.line, endLine: item.endLine)
    var rest = inner.blocks[...]
    if let first = rest.first, first.kind == .paragraph || first.headingLevel != nil {
      block.text = first.text
      rest = rest.dropFirst()
    }
    block.children = Array(rest)
    if let number {
      if (1900...2100).contains(number) {
        // “2019. Visiting fellow” is a year to its writer, and a list's number to Markdown.
        var text = StyledText("\(number). ")
        text.append(block.text)
        block.text = text
      } else {
        block.label = StyledText("\(number)")
      }
    }
    return block
  }

  /// The number that the source writes: to Markdown a list that counts down counts up from its first.
  private func writtenNumber(of item: MarkdownNode) -> Int? {
    let line = lines.line(item.line).drop { !ProseBytes.isDigit($0) }
    let digits = line.prefix(9).prefix { ProseBytes.isDigit($0) }
    let next = line.dropFirst(digits.count).first
    guard next == UInt8(ascii: ".") || next == UInt8(ascii: ")") else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private mutating func append(_ block: OutlineBlock) {
    blocks.append(block)
  }
}
