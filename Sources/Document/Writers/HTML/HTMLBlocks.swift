import Parsing

/// Writes blocks as HTML into one growing buffer, an element's tags on lines of their own.
struct HTMLBlocks: NestedBlockWriter {
  /// How many levels headings move down, to stand below a title.
  let headingShift: Int
  var out: [UInt8] = []
  var diagnostics: [Diagnostic] = []
  var depth = 0
  private var footnotes: [[Block]] = []

  init(headingShift: Int) { self.headingShift = headingShift }

  // MARK: - Sequences

  /// Writes the footnotes that the blocks refer to, and those that these refer to.
  mutating func writeFootnotes() {
    guard !footnotes.isEmpty else { return }
    append("<section class=\"footnotes\">\n<ol>\n")
    var written = 0
    while written < footnotes.count {
      let blocks = footnotes[written]
      written += 1
      append("<li id=\"footnote-\(written)\">\n")
      write(blocks)
      append("<p><a href=\"#footnote-mark-\(written)\" aria-label=\"Back to the text\">↩</a></p>\n")
      append("</li>\n")
    }
    append("</ol>\n</section>\n")
  }

  /// Appends inlines; the texts of their footnotes wait for the end.
  mutating func append(_ inlines: [Inline]) {
    let events = InlineEvents.events(of: inlines, for: HTMLInlines.format)
    var added: [[Block]] = []
    let count = footnotes.count
    let unlinked = HTMLInlines.append(events, to: &out) { blocks in
      added.append(blocks)
      let number = count + added.count
      let link = "<a id=\"footnote-mark-\(number)\" href=\"#footnote-\(number)\">\(number)</a>"
      return "<sup>\(link)</sup>"
    }
    footnotes += added
    diagnostics += unlinked.map(HTMLLinks.diagnostic)
  }

  /// Appends an element of inlines on a line of its own.
  mutating func element(_ tag: String, attributes: String = "", _ inlines: [Inline]) {
    append("<\(tag)\(attributes)>")
    append(inlines)
    append("</\(tag)>\n")
  }

  // MARK: - Blocks

  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let inlines):
      element("h\(min(max(level + headingShift, 1), 6))", inlines)
    case .paragraph(let inlines):
      if !inlines.isEmpty { element("p", inlines) }
    case .bulletList(let items): writeList(items, "<ul>\n", "</ul>\n") { _ in "<li>" }
    case .orderedList(let start, let step, let items): writeOrdered(items, from: start, by: step)
    case .definitionList(let items): write(items)
    case .table(let table): write(table)
    case .blockQuote(let blocks):
      append("<blockquote>\n")
      write(blocks)
      append("</blockquote>\n")
    case .codeBlock(let text, let language): writeCode(text, language: language)
    case .thematicBreak: append("<hr>\n")
    case .pageBreak: append("<div class=\"page-break\"></div>\n")
    case .entry(let entry): write(entry)
    case .bibliography(let list): write(list)
    case .chart(let chart):
      append("<figure>\n")
      out += ChartSVG.svg(of: chart)
      append("</figure>\n")
    case .figure(let figure): write(figure)
    case .raw(let format, let text):
      guard HTMLInlines.format.rawFormats.contains(format.lowercased()) else { return }
      append(TextCleaning.lines(text).joined(separator: "\n") + "\n")
    }
  }

  private mutating func writeCode(_ text: String, language: String) {
    let name = language.unicodeScalars.filter { $0.isASCII && $0.value > 0x20 }
    let attribute =
      name.isEmpty
      ? "" : " class=\"language-\(XMLText.attribute(String(String.UnicodeScalarView(name))))\""
    append("<pre><code\(attribute)>")
    XMLText.append(TextCleaning.lines(text).joined(separator: "\n"), to: &out)
    append("</code></pre>\n")
  }

  // MARK: - Lists

  /// Whether all items are one paragraph or less, which then needs no element of its own.
  private func isTight(_ items: [[Block]]) -> Bool {
    items.allSatisfy { item in
      guard case .paragraph? = item.first else { return item.isEmpty }
      return item.dropFirst().allSatisfy {
        switch $0 {
        case .bulletList, .orderedList: true
        default: false
        }
      }
    }
  }

  private mutating func writeList(
    _ items: [[Block]], _ open: String, _ close: String, item: (Int) -> String
  ) {
    guard !items.isEmpty else { return }
    append(open)
    let isTight = isTight(items)
    for (index, blocks) in items.enumerated() {
      append(item(index))
      writeItem(blocks, isTight: isTight)
      append("</li>\n")
    }
    append(close)
  }

  private mutating func writeItem(_ blocks: [Block], isTight: Bool) {
    guard isTight, case .paragraph(let inlines)? = blocks.first else {
      if !blocks.isEmpty { append("\n") }
      write(blocks)
      return
    }
    append(inlines)
    if blocks.count > 1 { append("\n") }
    write(Array(blocks.dropFirst()))
  }

  private mutating func writeOrdered(_ items: [[Block]], from start: Int, by step: Int) {
    switch step {
    case 1:
      writeList(items, start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n", "</ol>\n") { _ in
        "<li>"
      }
    case -1:
      writeList(items, "<ol reversed start=\"\(start)\">\n", "</ol>\n") { _ in "<li>" }
    default:
      writeList(items, "<ol>\n", "</ol>\n") { "<li value=\"\(start &+ $0 &* step)\">" }
    }
  }

  private mutating func write(_ items: [DefinitionItem]) {
    guard !items.isEmpty else { return }
    append("<dl>\n")
    for item in items {
      element("dt", item.term)
      for definition in item.definitions {
        append("<dd>")
        writeItem(definition, isTight: isTight([definition]))
        append("</dd>\n")
      }
    }
    append("</dl>\n")
  }

  private mutating func write(_ list: BibliographyList) {
    guard !list.items.isEmpty else { return }
    var classes = "references"
    if list.items.contains(where: { !$0.label.isEmpty }) {
      classes += " labelled"
    } else if list.hangingIndent {
      classes += " hanging"
    }
    if list.entrySpacing <= 0 { classes += " close" }
    let height = list.lineSpacing > 1 ? " style=\"line-height: \(list.lineSpacing * 3 / 2)\"" : ""
    append("<div class=\"\(classes)\" role=\"list\"\(height)>\n")
    for item in list.items {
      append("<div class=\"reference\" role=\"listitem\">\n")
      if !item.label.isEmpty { element("span", attributes: " class=\"label\"", item.label) }
      if item.annotation.isEmpty {
        element("div", attributes: " class=\"text\"", item.content)
      } else {
        append("<div class=\"text\">")
        append(item.content)
        append("\n<div class=\"annotation\">\n")
        write(item.annotation)
        append("</div>\n</div>\n")
      }
      append("</div>\n")
    }
    append("</div>\n")
  }

  // MARK: - Entries, tables, figures

  private mutating func write(_ entry: Entry) {
    append("<div class=\"entry\">\n<p class=\"what\">")
    var line: [Inline] = entry.title.isEmpty ? [] : [.styled(.strong, entry.title)]
    if !entry.title.isEmpty && !entry.place.isEmpty { line.append(.text(", ")) }
    line += entry.place
    append("<span>")
    append(line)
    append("</span>")
    if !entry.dates.isEmpty {
      append(" <span class=\"dates\">")
      append(entry.dates)
      append("</span>")
    }
    append("</p>\n")
    if !entry.body.isEmpty {
      append("<div class=\"body\">\n")
      write(entry.body)
      append("</div>\n")
    }
    append("</div>\n")
  }

  private mutating func write(_ table: Table) {
    guard !table.columns.isEmpty else { return }
    append("<table>\n")
    if !table.caption.isEmpty { element("caption", table.caption) }
    if table.columns.contains(where: { $0.width != nil }) {
      append("<colgroup>\n")
      for column in table.columns {
        let share = column.width.map { NumberFormat.text(min(max($0, 0), 1) * 100, decimals: 1) }
        append(share.map { "<col style=\"width: \($0)%\">\n" } ?? "<col>\n")
      }
      append("</colgroup>\n")
    }
    let styles = table.columns.map { column in
      column.alignment == .left ? "" : " style=\"text-align: \(column.alignment.rawValue)\""
    }
    if table.columns.contains(where: { !$0.title.isEmpty }) {
      append("<thead>\n<tr>")
      for (column, style) in zip(table.columns, styles) {
        append("<th scope=\"col\"\(style)>")
        append(column.title)
        append("</th>")
      }
      append("</tr>\n</thead>\n")
    }
    append("<tbody>\n")
    for row in table.rows {
      append("<tr>")
      for (cell, style) in zip(row, styles) {
        append("<td\(style)>")
        append(cell)
        append("</td>")
      }
      append("</tr>\n")
    }
    append("</tbody>\n</table>\n")
  }

  private mutating func write(_ figure: Figure) {
    append("<figure>\n<img src=\"")
    append(XMLText.attribute(PercentEncoding.reference(TextCleaning.line(figure.path))))
    append("\" alt=\"\(XMLText.attribute(TextCleaning.line(figure.alternative)))\"")
    if let width = figure.width {
      let share = NumberFormat.text(min(max(width, 0.01), 1) * 100, decimals: 1)
      append(" style=\"width: \(share)%\"")
    }
    append(">\n")
    if !figure.caption.isEmpty { element("figcaption", figure.caption) }
    append("</figure>\n")
  }
}
