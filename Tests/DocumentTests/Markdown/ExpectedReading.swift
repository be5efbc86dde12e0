import Document

/// What a reader of a document must find in it, worked out from the tree alone.
struct ExpectedReading {
  private var footnotes: [[Block]] = []

  static func of(_ blocks: [Block]) -> [ReadBack] {
    var reading = ExpectedReading()
    var result = reading.read(blocks)
    var index = 0
    while index < reading.footnotes.count {
      result.append(.footnote(reading.read(reading.footnotes[index])))
      index += 1
    }
    return result
  }

  private mutating func read(_ blocks: [Block]) -> [ReadBack] {
    var result: [ReadBack] = []
    for block in blocks {
      switch block {
      case .heading(let level, let inlines):
        let glyphs = glyphs(inlines)
        if !glyphs.isEmpty { result.append(.heading(min(level, 6), glyphs)) }
      case .paragraph(let inlines):
        let glyphs = glyphs(inlines)
        if !glyphs.isEmpty { result.append(.paragraph(glyphs)) }
      case .bulletList(let items):
        if !items.isEmpty { result.append(.bulletList(items.map { read($0) })) }
      case .orderedList(let start, _, let items):
        if !items.isEmpty { result.append(.orderedList(start, items.map { read($0) })) }
      case .blockQuote(let blocks):
        let inner = read(blocks)
        if !inner.isEmpty { result.append(.quote(inner)) }
      case .codeBlock(let text, let language):
        let lines = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
        result.append(.code(lines, language: language))
      case .thematicBreak: result.append(.rule)
      case .pageBreak:
        result.append(.html("<div style=\"page-break-after: always\"></div>\n"))
      case .table(let table):
        let marks: [Table.Alignment: String] = [.left: "-", .center: "c", .right: "r"]
        let rows = ([table.columns.map(\.title)] + table.rows).map { row in
          row.map { glyphs($0) }
        }
        result.append(.table(table.columns.map { marks[$0.alignment] ?? "" }, rows))
      default: break
      }
    }
    return result
  }

  private mutating func glyphs(_ inlines: [Inline]) -> [ReadBack.Glyph] {
    var result: [ReadBack.Glyph] = []
    for inline in inlines { append(inline, styles: [], link: nil, to: &result) }
    return result.normalized
  }

  private mutating func append(
    _ inline: Inline, styles: Set<String>, link: String?, to result: inout [ReadBack.Glyph]
  ) {
    switch inline {
    case .text(let text):
      for scalar in text.unicodeScalars {
        result.append(
          ReadBack.Glyph(
            text: String(scalar), styles: scalar == " " ? [] : styles, link: link))
      }
    case .code(let text):
      if !text.isEmpty {
        result.append(ReadBack.Glyph(text: "`\(text)`", styles: styles, link: link))
      }
    case .styled(let style, let children):
      var inner = styles
      switch style {
      case .emphasis, .oblique: inner.insert("em")
      case .strong: inner.insert("strong")
      case .underline: inner.insert("ins")
      case .smallCaps: inner.insert("span")
      case .superscript: inner = inner.subtracting(["sub"]).union(["sup"])
      case .subscript: inner = inner.subtracting(["sup"]).union(["sub"])
      case .light, .normalWeight: inner.remove("strong")
      case .upright: inner.remove("em")
      case .normalVariant: inner.remove("span")
      case .noDecoration: inner.remove("ins")
      case .baseline: inner.subtract(["sup", "sub"])
      }
      for child in children { append(child, styles: inner, link: link, to: &result) }
    case .link(let destination, let children):
      let shown = children.isEmpty && link == nil ? [.text(destination)] : children
      var inner: [ReadBack.Glyph] = []
      for child in shown { append(child, styles: styles, link: destination, to: &inner) }
      result += link == nil ? inner.linked(to: destination) : inner
    case .footnote(let blocks):
      footnotes.append(blocks)
      result.append(ReadBack.Glyph(text: "[^\(footnotes.count)]"))
    case .lineBreak: result.append(ReadBack.Glyph(text: "⏎"))
    case .display, .raw: break
    }
  }
}
