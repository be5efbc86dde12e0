import Parsing

/// Writes blocks as Markdown into one growing buffer.
struct MarkdownBlocks {
  static let inlineFormat = InlineFormat(
    rawFormats: ["markdown", "md", "gfm", "commonmark", "html"], unmarkedStyles: .light)

  let options: WriterOptions
  /// How many levels headings move down, to stand below a title.
  let headingShift: Int
  var out: [UInt8] = []
  var files: ReportFiles
  var diagnostics: [Diagnostic] = []
  /// What every line begins with: the indentation and quotation marks of the blocks around.
  private var prefix: [UInt8] = []
  private var depth = 0
  private var footnotes: [[Block]] = []

  init(options: WriterOptions, headingShift: Int) {
    self.options = options
    self.headingShift = headingShift
    self.files = ReportFiles(options: options)
  }

  // MARK: - Sequences

  /// Writes blocks, then the footnotes that they refer to.
  mutating func writeAll(_ blocks: [Block]) {
    write(blocks, isTight: false)
    var written = 0
    while written < footnotes.count {
      let blocks = footnotes[written]
      written += 1
      separate(isTight: false)
      append("[^\(written)]: ")
      nested(in: "    ") { $0.write(blocks, isTight: false) }
      trimLine()
    }
    if !out.isEmpty { append("\n") }
  }

  private mutating func write(_ blocks: [Block], isTight: Bool) {
    guard depth < NestingLimit.depth else {
      if !diagnostics.contains(where: { $0.code == NestingLimit.diagnostic.code }) {
        diagnostics.append(NestingLimit.diagnostic)
      }
      writeEach(NestingLimit.flattened(blocks), isTight: false)
      return
    }
    depth += 1
    writeEach(blocks, isTight: isTight)
    depth -= 1
  }

  private mutating func writeEach(_ blocks: [Block], isTight: Bool) {
    var isFirst = true
    var lastList: ListKind?
    for block in blocks {
      let before = out.count
      if !isFirst { separate(isTight: isTight) }
      let start = out.count
      let list = write(block, after: lastList, isFirst: isFirst && depth == 1)
      if out.count == start {
        // The block wrote nothing, so nothing is to be kept apart from.
        out.removeSubrange(before...)
      } else {
        isFirst = false
        lastList = list
      }
    }
  }

  private mutating func separate(isTight: Bool) {
    guard !out.isEmpty else { return }
    if !isTight {
      newLine()
      trimLine()
    }
    newLine()
  }

  mutating func newLine() {
    out.append(UInt8(ascii: "\n"))
    out += prefix
  }

  /// Takes the spaces off the line's end.
  private mutating func trimLine() {
    while out.last == UInt8(ascii: " ") { out.removeLast() }
  }

  mutating func append(_ text: String) { out.append(contentsOf: text.utf8) }

  /// Appends lines, each after the first with the prefix.
  mutating func append(lines: [UInt8]) {
    for byte in lines {
      if byte == UInt8(ascii: "\n") { newLine() } else { out.append(byte) }
    }
  }

  private mutating func nested(in indentation: String, _ body: (inout MarkdownBlocks) -> Void) {
    let count = prefix.count
    prefix += Array(indentation.utf8)
    body(&self)
    prefix.removeLast(prefix.count - count)
  }

  // MARK: - Blocks

  /// Writes a block; the kind of list that it is, if it is one.
  private mutating func write(
    _ block: Block, after lastList: ListKind?, isFirst: Bool
  ) -> ListKind? {
    switch block {
    case .heading(let level, let inlines): writeHeading(level, inlines)
    case .paragraph(let inlines): append(lines: markdown(inlines, .paragraph))
    case .bulletList(let items):
      let kind = bulletKind(after: lastList)
      writeList(items, isTight: items.allSatisfy(isTight)) { _ in kind.bulletMarker }
      return kind
    case .orderedList(let start, let step, let items):
      guard isCountable(from: start, by: step, items.count) else {
        let labels = items.indices.map { "\(start &+ $0 &* step)." }
        writeLabelled(zip(labels, items).map { ([.text($0)], $1) })
        return nil
      }
      return writeOrdered(items, from: start, isParenthesis: false, after: lastList)
    case .definitionList(let items):
      let kind = bulletKind(after: lastList)
      writeDefinitions(items, marker: kind.bulletMarker)
      return kind
    case .table(let table): write(table)
    case .blockQuote(let blocks):
      append("> ")
      let start = out.count
      nested(in: "> ") { $0.write(blocks, isTight: false) }
      if out.count == start { out.removeLast(2) }
    case .codeBlock(let text, let language): writeCode(text, language: language)
    case .thematicBreak:
      // Hyphens at a file's beginning would open front matter; in lists they could be bullets.
      append(isFirst ? "***" : depth > 1 ? "___" : "---")
    case .pageBreak: append("<div style=\"page-break-after: always\"></div>")
    case .entry(let entry): write(entry)
    case .bibliography(let list): return write(list, after: lastList)
    case .chart(let chart): write(chart)
    case .figure(let figure): write(figure)
    case .raw(let format, let text):
      if Self.inlineFormat.rawFormats.contains(format.lowercased()) {
        append(lines: Array(TextCleaning.lines(text).joined(separator: "\n").utf8))
      }
    }
    return nil
  }

  mutating func markdown(_ inlines: [Inline], _ context: MarkdownContext) -> [UInt8] {
    let events = InlineEvents.events(of: inlines, for: Self.inlineFormat)
    let count = footnotes.count
    for case .footnote(let blocks) in events { footnotes.append(blocks) }
    var number = count
    return MarkdownInlines.markdown(events, context: context) { _ in
      number += 1
      return "[^\(number)]"
    }
  }

  private mutating func writeHeading(_ level: Int, _ inlines: [Inline]) {
    let content = markdown(inlines, .heading)
    guard !content.isEmpty else { return }
    append(String(repeating: "#", count: min(max(level + headingShift, 1), 6)) + " ")
    out += content
  }

  private mutating func writeCode(_ text: String, language: String) {
    let fence = String(repeating: "`", count: max(3, MarkdownInlines.longestBacktickRun(text) + 1))
    let name = language.unicodeScalars.filter {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "+-#._".unicodeScalars.contains($0)
    }
    append(fence)
    out.append(contentsOf: String(String.UnicodeScalarView(name)).utf8)
    for line in TextCleaning.lines(text) {
      newLine()
      if line.isEmpty { trimLine() } else { append(line) }
    }
    newLine()
    append(fence)
  }

  // MARK: - Lists

  /// Which list a list is to CommonMark, which joins neighbours of one kind.
  enum ListKind: Equatable {
    case bullet(isStar: Bool)
    case ordered(isParenthesis: Bool)

    var bulletMarker: String { self == .bullet(isStar: true) ? "* " : "- " }
  }

  /// A kind of bullets that neither joins the list before nor, where items are empty, makes a
  /// thematic break (`- - -`) with the bullet of a list around.
  private func bulletKind(after lastList: ListKind?) -> ListKind {
    let followsHyphen = out.suffix(2).elementsEqual("- ".utf8)
    return .bullet(isStar: lastList == .bullet(isStar: false) || lastList == nil && followsHyphen)
  }

  /// Whether an item reads well without blank lines around it.
  private func isTight(_ item: [Block]) -> Bool {
    var isFirst = true
    for block in item {
      switch block {
      case .paragraph where isFirst: isFirst = false
      case .bulletList(let items) where !isFirst && block == item.last:
        return items.first?.isEmpty == false && items.allSatisfy(isTight)
      default: return false
      }
    }
    return true
  }

  /// Whether CommonMark can number a list so: upwards by one, with up to nine digits.
  private func isCountable(from start: Int, by step: Int, _ count: Int) -> Bool {
    start >= 0 && (step == 1 || count < 2) && start <= 999_999_999 - count
  }

  private mutating func writeList(
    _ items: [[Block]], isTight: Bool, marker: (Int) -> String
  ) {
    for (index, item) in items.enumerated() {
      if index > 0 { separate(isTight: isTight) }
      let marker = marker(index)
      append(marker)
      let start = out.count
      nested(in: String(repeating: " ", count: marker.utf8.count)) {
        $0.write(item, isTight: isTight)
      }
      if out.count == start { trimLine() }
    }
  }

  private mutating func writeOrdered(
    _ items: [[Block]], from start: Int, isParenthesis: Bool, after lastList: ListKind?
  ) -> ListKind {
    var isParenthesis = isParenthesis
    if lastList == .ordered(isParenthesis: isParenthesis) { isParenthesis.toggle() }
    let sign = isParenthesis ? ")" : "."
    writeList(items, isTight: items.allSatisfy(isTight)) { "\(start + $0)\(sign) " }
    return .ordered(isParenthesis: isParenthesis)
  }

  /// Writes items whose labels are text: what CommonMark's lists cannot number.
  private mutating func writeLabelled(_ items: [(label: [Inline], blocks: [Block])]) {
    var blocks: [Block] = []
    for item in items {
      guard case .paragraph(let inlines)? = item.blocks.first else {
        blocks.append(.paragraph(item.label))
        blocks += item.blocks
        continue
      }
      let space: [Inline] = item.label.isEmpty ? [] : [.text(" ")]
      blocks.append(.paragraph(item.label + space + inlines))
      blocks += item.blocks.dropFirst()
    }
    write(blocks, isTight: false)
  }

  private mutating func writeDefinitions(_ items: [DefinitionItem], marker: String) {
    let list = items.map { item -> [Block] in
      let term: [Inline] = [.styled(.strong, item.term)]
      guard item.definitions.count == 1, case .paragraph(let first)? = item.definitions[0].first
      else { return [.paragraph(term)] + item.definitions.flatMap { $0 } }
      let colon: [Inline] = item.term.plainText.hasSuffix(":") ? [.text(" ")] : [.text(": ")]
      return [.paragraph(term + colon + first)] + item.definitions[0].dropFirst()
    }
    writeList(list, isTight: list.allSatisfy(isTight)) { _ in marker }
  }

  private mutating func write(_ list: BibliographyList, after lastList: ListKind?) -> ListKind? {
    let items = list.items.map { ($0.label, [Block.paragraph($0.content)] + $0.annotation) }
    // Labels that count upwards, as `1.` or `1)`, are CommonMark's own.
    for sign in [".", ")"] {
      guard let first = list.items.first, let start = number(in: first.label, before: sign),
        isCountable(from: start, by: 1, items.count),
        list.items.indices.allSatisfy({
          number(in: list.items[$0].label, before: sign) == start + $0
        })
      else { continue }
      return writeOrdered(
        items.map(\.1), from: start, isParenthesis: sign == ")", after: lastList)
    }
    writeLabelled(items)
    return nil
  }

  private func number(in label: [Inline], before sign: String) -> Int? {
    guard label.count == 1, case .text(let text) = label[0] else { return nil }
    let trimmed = text.trimmingSpaces
    guard trimmed.hasSuffix(sign) else { return nil }
    let digits = trimmed.dropLast()
    guard digits.utf8.count <= 9, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      digits == "0" || digits.utf8.first != UInt8(ascii: "0")
    else { return nil }
    return Int(digits)
  }

  // MARK: - Entries, charts, figures

  private mutating func write(_ entry: Entry) {
    var line: [Inline] = entry.title.isEmpty ? [] : [.styled(.strong, entry.title)]
    if !entry.place.isEmpty {
      if !line.isEmpty { line.append(.text(", ")) }
      line += entry.place
    }
    if !entry.dates.isEmpty {
      if !line.isEmpty { line.append(.text(" — ")) }
      line.append(.styled(.emphasis, entry.dates))
    }
    write([.paragraph(line)] + entry.body, isTight: false)
  }

  private mutating func write(_ chart: Chart) {
    let address = files.address(ofSVG: ChartSVG.svg(of: chart))
    append("![")
    append(lines: markdown([.text(ChartSummary.alternative(to: chart))], .heading))
    append("](\(address))")
  }

  private mutating func write(_ figure: Figure) {
    let path = TextCleaning.line(figure.path)
    if let width = figure.width, width > 0 {
      let share = NumberFormat.text(min(width, 1) * 100, decimals: 1)
      append("<img src=\"\(XMLText.attribute(PercentEncoding.reference(path)))\"")
      append(" alt=\"\(XMLText.attribute(TextCleaning.line(figure.alternative)))\"")
      append(" width=\"\(share)%\">")
    } else {
      append("![")
      append(lines: markdown([.text(figure.alternative)], .heading))
      append("](")
      out += MarkdownLinks.destination(path, context: .paragraph)
      append(")")
    }
    guard !figure.caption.isEmpty else { return }
    separate(isTight: false)
    append(lines: markdown([.styled(.emphasis, figure.caption)], .paragraph))
  }
}
