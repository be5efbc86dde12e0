internal import Bibliography

/// Parts the blocks of a section of publications into single items.
struct PublicationItems {
  private(set) var items: [PublicationItem] = []
  /// What the signs beside names mean, as a line of the section says.
  private(set) var legend = MarkLegend()
  private var facts: SectionFacts

  /// The items of some blocks under headings that say the facts given.
  init(_ blocks: [OutlineBlock], facts: SectionFacts, legend: MarkLegend) {
    self.facts = facts
    self.legend = legend
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: OutlineBlock) {
    switch block.kind {
    case .heading:
      takeHeading(block.text)
    case .listItem:
      addListItem(block)
    case .tableRow:
      var item = PublicationItem(
        text: longest(block.cells), line: block.line, endLine: block.endLine)
      item.facts = facts
      for (index, name) in block.columns.enumerated() where index < block.cells.count {
        if let column = TableColumns.columnOfWorks(name) {
          item.columns.append((column, block.cells[index]))
        }
      }
      if let year = block.cells.lazy.compactMap({ ProseDates.whole($0.bytes)?.year }).first {
        item.facts.year = year
      }
      items.append(item)
    case .definition:
      var item = PublicationItem(text: block.text, line: block.line, endLine: block.endLine)
      item.facts = facts
      if let year = ProseDates.whole(block.label.bytes)?.year {
        item.facts.year = year
      } else {
        var text = block.label
        text.append(". ".utf8)
        text.append(block.text)
        item.text = text
      }
      items.append(item)
    case .paragraph:
      addParagraph(block)
    }
  }

  private mutating func takeHeading(_ text: StyledText) {
    if let year = ProseDates.whole(text.bytes)?.year { facts.year = year }
  }

  private mutating func addListItem(_ block: OutlineBlock) {
    let nested = block.children.filter { $0.kind == .listItem }
    if nested.count > 1,
      ProseDates.whole(block.text.bytes) != nil || !ReferenceLikelihood.isReference(block.text),
      nested.allSatisfy({ ReferenceLikelihood.isReference($0.text) })
    {
      // A year or a topic with its list below.
      takeHeading(block.text)
      for child in block.children { add(child) }
      return
    }
    if legend.learn(from: block.text), !ReferenceLikelihood.isReference(block.text) { return }
    var item = PublicationItem(text: block.text, line: block.line, endLine: block.endLine)
    item.label = block.label.string
    item.facts = facts
    item.extra = block.children.map(\.text)
    items.append(item)
  }

  private mutating func addParagraph(_ block: OutlineBlock) {
    if ProseDates.whole(block.text.bytes) != nil, block.text.bytes.count < 20 {
      takeHeading(block.text)
      return
    }
    if !ReferenceLikelihood.isReference(block.text), legend.learn(from: block.text) { return }
    let lines = block.text.lines()
    for group in Self.groups(lines.map(\.text)) {
      var text = StyledText()
      for index in group {
        if !text.isEmpty { text.append("\n".utf8) }
        text.append(lines[index].text)
      }
      var facts = facts
      if let (year, rest) = YearColumn.split(text) {
        facts.year = year
        text = rest
      }
      let first = group.lowerBound
      let last = group.upperBound - 1
      var item = PublicationItem(
        text: text, line: block.line + lines[first].offset, endLine: block.line + lines[last].offset
      )
      item.facts = facts
      items.append(item)
    }
  }

  /// The lines of a paragraph that belong together: several references may stand on lines of their own, and one may
  /// go over several lines.
  private static func groups(_ lines: [StyledText]) -> [Range<Int>] {
    guard lines.count > 1 else { return lines.isEmpty ? [] : [0..<1] }
    var starts = lines.indices.filter { ReferenceLabel.split(lines[$0]) != nil }
    if starts.first != 0 || starts.count < 2 {
      let areReferences = lines.allSatisfy { ReferenceLikelihood.isReference($0, signs: 3) }
      starts = areReferences ? Array(lines.indices) : ReferenceStarts.find(in: lines)
    }
    return starts.enumerated().map { position, start in
      start..<(position + 1 < starts.count ? starts[position + 1] : lines.count)
    }
  }

  private func longest(_ cells: [StyledText]) -> StyledText {
    cells.max { $0.bytes.count < $1.bytes.count } ?? StyledText()
  }
}
