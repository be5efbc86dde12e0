import Parsing

/// Writes blocks as lines of plain text.
struct PlainTextBlocks {
  static let inlineFormat = InlineFormat(
    rawFormats: ["text", "txt", "plain"],
    unmarkedStyles: [.strong, .emphasis, .oblique, .light, .underline, .smallCaps])

  private(set) var lines: [String] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let width: Int
  private var depth = 0
  /// How many lists are open, which decides their bullets.
  private var listDepth = 0
  private var footnotes: [[Block]] = []

  init(width: Int) { self.width = width }

  // MARK: - Sequences

  /// Writes blocks, then the footnotes that they refer to.
  mutating func writeAll(_ blocks: [Block]) {
    lines = text(of: blocks, width: width)
    var written = 0
    while written < footnotes.count {
      if !lines.isEmpty { lines.append("") }
      if written == 0 { lines += [String(repeating: "-", count: 20), ""] }
      let label = "[\(written + 1)] "
      let inner = text(of: footnotes[written], width: width - label.utf8.count)
      lines += hanging(inner.isEmpty ? [""] : inner, label: label)
      written += 1
    }
  }

  /// The lines of blocks, an empty line between two of them.
  private mutating func text(of blocks: [Block], width: Int, isTight: Bool = false) -> [String] {
    var blocks = blocks
    if depth >= NestingLimit.depth {
      if !diagnostics.contains(where: { $0.code == NestingLimit.diagnostic.code }) {
        diagnostics.append(NestingLimit.diagnostic)
      }
      blocks = NestingLimit.flattened(blocks)
    }
    depth += 1
    defer { depth -= 1 }
    var result: [String] = []
    for block in blocks {
      let lines = text(of: block, width: max(width, 12))
      guard !lines.isEmpty else { continue }
      if !result.isEmpty && !isTight { result.append("") }
      result += lines
    }
    return result
  }

  private mutating func text(of block: Block, width: Int) -> [String] {
    switch block {
    case .heading(let level, let inlines):
      let lines = wrapped(inlines, width: width)
      let longest = lines.map { DisplayWidth.columns($0) }.max() ?? 0
      guard longest > 0 else { return [] }
      let marks = ["=", "=", "-"]
      guard level < marks.count else { return lines }
      return lines + [String(repeating: marks[max(level, 0)], count: longest)]
    case .paragraph(let inlines): return wrapped(inlines, width: width)
    case .bulletList(let items):
      let mark = ["- ", "* "][listDepth % 2]
      return list(items.map { (mark, $0) }, width: width)
    case .orderedList(let start, let step, let items):
      return list(items.indices.map { ("\(start &+ $0 &* step). ", items[$0]) }, width: width)
    case .definitionList(let items): return definitions(items, width: width)
    case .table(let table):
      var caption = wrapped(table.caption, width: width)
      if !caption.isEmpty { caption.append("") }
      let cells = ([table.columns.map(\.title)] + table.rows).map { row in row.map { cell($0) } }
      return caption + PlainTextTable.lines(table, cells: cells, width: width)
    case .blockQuote(let blocks):
      return text(of: blocks, width: width - 4).map { $0.isEmpty ? "" : "    " + $0 }
    case .codeBlock(let code, _):
      return TextCleaning.lines(code).map { $0.isEmpty ? "" : "    " + $0 }
    case .thematicBreak: return [String(repeating: "-", count: min(width, 40))]
    case .pageBreak: return ["\u{0C}"]
    case .entry(let entry): return text(of: entry, width: width)
    case .bibliography(let list): return text(of: list, width: width)
    case .chart(let chart): return ChartText.lines(of: chart, width: width)
    case .figure(let figure):
      let shown = figure.alternative.isEmpty ? "" : ": " + figure.alternative
      let line = wrapped([.text("[Figure\(shown) (\(figure.path))]")], width: width)
      return line + wrapped(figure.caption, width: width)
    case .raw(let format, let text):
      return Self.inlineFormat.rawFormats.contains(format.lowercased())
        ? TextCleaning.lines(text) : []
    }
  }

  // MARK: - Inlines

  private mutating func wrapped(_ inlines: [Inline], width: Int) -> [String] {
    PlainTextLines.wrapped(string(inlines), width: width)
  }

  /// Inlines on one line, for a cell of a table.
  private mutating func cell(_ inlines: [Inline]) -> String {
    String(string(inlines).map { $0 == "\n" ? " " : $0 })
  }

  private mutating func string(_ inlines: [Inline]) -> String {
    let events = InlineEvents.events(of: inlines, for: Self.inlineFormat)
    let count = footnotes.count
    for case .footnote(let blocks) in events { footnotes.append(blocks) }
    var number = count
    return PlainTextInlines.text(events) {
      number += 1
      return "[\(number)]"
    }
  }

  // MARK: - Lists

  private mutating func list(_ items: [(label: String, blocks: [Block])], width: Int) -> [String] {
    listDepth += 1
    defer { listDepth -= 1 }
    let indentation = items.map { $0.label.utf8.count }.max() ?? 0
    let isTight = items.allSatisfy { item in
      item.blocks.count < 2
        || item.blocks.dropFirst().allSatisfy { if case .bulletList = $0 { true } else { false } }
    }
    var result: [String] = []
    for item in items {
      if !result.isEmpty && !isTight { result.append("") }
      let label = String(repeating: " ", count: indentation - item.label.utf8.count) + item.label
      let inner = text(of: item.blocks, width: width - indentation, isTight: isTight)
      result += hanging(inner.isEmpty ? [""] : inner, label: label)
    }
    return result
  }

  /// Lines behind a label, those after the first indented by its width.
  private func hanging(_ lines: [String], label: String) -> [String] {
    let indentation = String(repeating: " ", count: DisplayWidth.columns(label))
    return lines.enumerated().map { index, line in
      if index == 0 { return line.isEmpty ? String(label.dropLast()) : label + line }
      return line.isEmpty ? "" : indentation + line
    }
  }

  private mutating func definitions(_ items: [DefinitionItem], width: Int) -> [String] {
    var result: [String] = []
    for item in items {
      if !result.isEmpty { result.append("") }
      result += wrapped(item.term, width: width)
      for definition in item.definitions {
        result += text(of: definition, width: width - 4).map { $0.isEmpty ? "" : "    " + $0 }
      }
    }
    return result
  }

  private mutating func text(of list: BibliographyList, width: Int) -> [String] {
    let labels = list.items.map { item in
      item.label.isEmpty ? "" : (PlainTextInlines.bare(item.label) ?? string(item.label)) + " "
    }
    let layout = ReferenceLayout(
      width: width, labelColumns: labels.map { DisplayWidth.columns($0) }.max() ?? 0,
      hangingIndent: list.hangingIndent, entrySpacing: list.entrySpacing)
    var wrapper = LineWrapper()
    for (item, label) in zip(list.items, labels) {
      var text = PlainTextInlines.bare(item.content) ?? string(item.content)
      var label = label
      label.withUTF8 { label in text.withUTF8 { layout.append(label, $0, to: &wrapper) } }
      guard !item.annotation.isEmpty else { continue }
      let blank = repeatElement(UInt8(0x20), count: layout.margin)
      wrapper.output.append(0x0A)
      for line in self.text(of: item.annotation, width: width - layout.margin) {
        if !line.isEmpty { wrapper.output.append(contentsOf: blank) }
        wrapper.output.append(contentsOf: line.utf8)
        wrapper.output.append(0x0A)
      }
    }
    return wrapper.lines
  }

  /// A row of a CV: the dates stand at the right where there is room for them.
  private mutating func text(of entry: Entry, width: Int) -> [String] {
    let comma: [Inline] = entry.title.isEmpty || entry.place.isEmpty ? [] : [.text(", ")]
    let line = string(entry.title + comma + entry.place)
    let dates = string(entry.dates)
    let room = dates.isEmpty ? 0 : DisplayWidth.columns(dates) + 3
    var result: [String]
    if room > width / 2 {
      result = PlainTextLines.wrapped(line, width: width)
      result += PlainTextLines.wrapped(dates, width: width)
    } else {
      result = PlainTextLines.wrapped(line, width: width - room)
      if !dates.isEmpty {
        if result.isEmpty { result = [""] }
        let space = width - DisplayWidth.columns(result[0]) - DisplayWidth.columns(dates)
        result[0] += String(repeating: " ", count: max(space, 1)) + dates
      }
    }
    return result + text(of: entry.body, width: width - 2).map { $0.isEmpty ? "" : "  " + $0 }
  }
}
