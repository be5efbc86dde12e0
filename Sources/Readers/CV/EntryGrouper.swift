/// Parts the blocks of a section into entries.
///
/// Entries are told by sub-headings where there are any, else by list items, table rows, definitions, or
/// paragraphs; a list under a paragraph says more of that paragraph.
struct EntryGrouper {
  private var drafts: [EntryDraft] = []
  private var isOpen = false

  /// The entries of a section, in its order.
  static func drafts(of blocks: [OutlineBlock]) -> [EntryDraft] {
    var grouper = EntryGrouper()
    var index = 0
    while index < blocks.count {
      if blocks[index].headingLevel != nil {
        var end = index + 1
        while end < blocks.count, blocks[end].headingLevel == nil { end += 1 }
        grouper.addHeaded(blocks[index], Array(blocks[(index + 1)..<end]))
        index = end
      } else {
        grouper.addLoose(blocks[index])
        index += 1
      }
    }
    return grouper.drafts
  }

  // MARK: - Under a heading

  private mutating func addHeaded(_ heading: OutlineBlock, _ blocks: [OutlineBlock]) {
    let headingLines = Self.lines(of: heading.text, from: heading.line, isHeading: true)
    if let items = Self.datedItems(blocks) {
      // One employer, several positions: each is an entry with the heading's name.
      for item in items {
        var draft = EntryDraft(line: item.line)
        draft.lines = headingLines
        Self.append(item, to: &draft, bullet: false)
        drafts.append(draft)
      }
      isOpen = false
      return
    }
    var draft = EntryDraft(line: heading.line)
    draft.lines = headingLines
    for block in blocks { Self.append(block, to: &draft, bullet: block.kind == .listItem) }
    drafts.append(draft)
    isOpen = false
  }

  /// The list items under a heading where each has a date and nothing else has one.
  private static func datedItems(_ blocks: [OutlineBlock]) -> [OutlineBlock]? {
    let items = blocks.filter { $0.kind == .listItem }
    guard !items.isEmpty, items.count == blocks.count,
      items.allSatisfy({ Self.hasSpan($0.text) && $0.text.bytes.count < 160 })
    else { return nil }
    return items
  }

  // MARK: - Without a heading

  private mutating func addLoose(_ block: OutlineBlock) {
    switch block.kind {
    case .heading:
      break
    case .listItem:
      if isOpen, let last = drafts.indices.last, !Self.hasSpan(block.text),
        Self.hasDate(drafts[last])
      {
        Self.append(block, to: &drafts[last], bullet: true)
      } else {
        var draft = EntryDraft(line: block.line)
        Self.append(block, to: &draft, bullet: false)
        drafts.append(draft)
        isOpen = false
      }
    case .tableRow:
      var draft = EntryDraft(line: block.line)
      for (index, cell) in block.cells.enumerated() where !cell.isEmpty {
        var line = EntryLine(text: cell, line: block.line)
        if index < block.columns.count { line.column = TableColumns.column(block.columns[index]) }
        draft.lines.append(line)
      }
      drafts.append(draft)
      isOpen = false
    case .definition:
      var draft = EntryDraft(line: block.line)
      draft.lines = Self.lines(of: block.label, from: block.line, isHeading: false)
      Self.append(block, to: &draft, bullet: false)
      drafts.append(draft)
      isOpen = false
    case .paragraph:
      addParagraph(block)
    }
  }

  private mutating func addParagraph(_ block: OutlineBlock) {
    let lines = Self.lines(of: block.text, from: block.line, isHeading: false)
    let dated = lines.filter { Self.hasSpan($0.text) && $0.text.bytes.count < 200 }
    if lines.count > 1, dated.count == lines.count {
      // A line each: “2019 Best paper award”.
      for line in lines { drafts.append(EntryDraft(lines: [line], line: line.line)) }
      isOpen = true
      return
    }
    if isOpen, let last = drafts.indices.last {
      let startsEntry = block.text.style(at: 0).contains(.strong) && !Self.isProse(block.text)
      let lastHasDate = Self.hasDate(drafts[last])
      // A date completes an entry that has none; a second date begins the next one.
      if !startsEntry, dated.isEmpty || !lastHasDate {
        drafts[last].lines += lines
        return
      }
      if startsEntry, !lastHasDate, drafts[last].lines.count == 1, !dated.isEmpty,
        !drafts[last].lines[0].text.style(at: 0).contains(.strong)
      {
        drafts[last].lines += lines
        return
      }
    }
    drafts.append(EntryDraft(lines: lines, line: block.line))
    isOpen = true
  }

  // MARK: - Pieces

  private static func append(_ block: OutlineBlock, to draft: inout EntryDraft, bullet: Bool) {
    for var line in lines(of: block.text, from: block.line, isHeading: false) {
      line.isBullet = bullet
      draft.lines.append(line)
    }
    for child in block.children {
      append(child, to: &draft, bullet: bullet || child.kind == .listItem)
    }
  }

  private static func lines(of text: StyledText, from line: Int, isHeading: Bool) -> [EntryLine] {
    text.lines().flatMap {
      parted(EntryLine(text: $0.text, line: line + $0.offset, isHeading: isHeading))
    }
  }

  /// “Senior Lecturer, Saltmarsh University, 2012–2018. Led a group of twelve.”: the sentences behind the dates describe
  /// the entry.
  private static func parted(_ line: EntryLine) -> [EntryLine] {
    let bytes = line.text.bytes
    guard !line.isHeading, bytes.count > 40, bytes.last == UInt8(ascii: ".") else { return [line] }
    for date in ProseDates.find(in: bytes) where date.range.lowerBound > 15 {
      var end = date.range.upperBound
      if end < bytes.count, bytes[end] == UInt8(ascii: ")") { end += 1 }
      guard end + 10 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1] == 0x20,
        !ProseBytes.isLower(bytes[end + 2]), !ProseBytes.isDigit(bytes[end + 2]),
        bytes[..<date.range.lowerBound].last(where: { $0 != 0x20 }).map({
          ProseBytes.contains(",(;|", $0)
        }) == true,
        !bytes[..<date.range.lowerBound].contains(0x22)
      else { continue }
      var head = line
      head.text = line.text.slice(0..<end)
      var rest = line
      rest.text = line.text.slice((end + 2)..<bytes.count)
      rest.isBullet = true
      return [head, rest]
    }
    return [line]
  }

  /// Whether a text has a date in a place where an entry has its dates.
  static func hasSpan(_ text: StyledText) -> Bool {
    EntryDates.extract(from: text) != nil
  }

  private static func hasDate(_ draft: EntryDraft) -> Bool {
    draft.lines.contains { !$0.isBullet && hasSpan($0.text) }
  }

  /// Whether a text reads as sentences rather than as the parts of an entry.
  static func isProse(_ text: StyledText) -> Bool {
    let words = text.bytes.split(whereSeparator: ProseBytes.isSpace).count
    return words > 12 && text.bytes.last == UInt8(ascii: ".")
  }
}
