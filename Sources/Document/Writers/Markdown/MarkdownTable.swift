extension MarkdownBlocks {
  /// The widest row whose columns are lined up in the source; wider ones gain nothing by it.
  private static let widestLinedUp = 120

  /// Writes a table as of GitHub Flavored Markdown, section “Tables”; its caption stands above it.
  mutating func write(_ table: Table) {
    guard !table.columns.isEmpty else { return }
    let head = table.columns.map { markdown($0.title, .tableCell) }
    let rows = table.rows.map { row in
      table.columns.indices.map { index in
        index < row.count ? markdown(row[index], .tableCell) : []
      }
    }
    if !table.caption.isEmpty {
      append(lines: markdown([.styled(.strong, table.caption)], .paragraph))
      newLine()
      while out.last == UInt8(ascii: " ") { out.removeLast() }
      newLine()
    }

    var widths = head.map { max(DisplayWidth.columns($0), 3) }
    for row in rows {
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], DisplayWidth.columns(cell))
      }
    }
    let isLinedUp = widths.reduce(1) { $0 + $1 + 3 } <= Self.widestLinedUp

    let alignments = table.columns.map(\.alignment)
    write(row: head, widths: isLinedUp ? widths : nil, alignments)
    newLine()
    append("|")
    for (index, alignment) in alignments.enumerated() {
      let width = isLinedUp ? widths[index] : 3
      switch alignment {
      case .left: append(" " + String(repeating: "-", count: width) + " |")
      case .center: append(" :" + String(repeating: "-", count: width - 2) + ": |")
      case .right: append(" " + String(repeating: "-", count: width - 1) + ": |")
      }
    }
    for row in rows {
      newLine()
      write(row: row, widths: isLinedUp ? widths : nil, alignments)
    }
  }

  private mutating func write(row: [[UInt8]], widths: [Int]?, _ alignments: [Table.Alignment]) {
    append("|")
    for (index, cell) in row.enumerated() {
      var before = 0
      var after = 0
      if let width = widths?[index] {
        let free = width - DisplayWidth.columns(cell)
        switch alignments[index] {
        case .left: after = free
        case .center: (before, after) = (free / 2, free - free / 2)
        case .right: before = free
        }
      }
      append(String(repeating: " ", count: before + 1))
      out += cell
      append(String(repeating: " ", count: after + 1) + "|")
    }
  }
}
