/// Lays out tables in columns of plain text.
enum PlainTextTable {
  private static let gap = "  "

  /// The lines of a table whose cells are wrapped where the line is too narrow for them.
  ///
  /// - Parameter cells: the text of the head's and the rows' cells.
  static func lines(_ table: Table, cells: [[String]], width: Int) -> [String] {
    let count = table.columns.count
    guard count > 0 else { return [] }
    let widths = widths(of: cells, count: count, in: width)
    let alignments = table.columns.map(\.alignment)
    var result: [String] = []
    let hasHead = cells[0].contains { !$0.isEmpty }
    let rule = String(repeating: "-", count: widths.reduce(0, +) + gap.utf8.count * (count - 1))
    if hasHead {
      result += row(cells[0], widths, alignments)
      result.append(rule)
    }
    // Where some cells fill several lines the rows must be kept apart.
    let rows = cells.dropFirst().map { row($0, widths, alignments) }
    let areApart = rows.contains { $0.count > 1 }
    for (index, lines) in rows.enumerated() {
      if areApart && index > 0 { result.append("") }
      result += lines
    }
    return result
  }

  private static func row(
    _ cells: [String], _ widths: [Int], _ alignments: [Table.Alignment]
  ) -> [String] {
    let columns = widths.indices.map { index in
      index < cells.count ? PlainTextLines.wrapped(cells[index], width: widths[index]) : []
    }
    let height = columns.map(\.count).max() ?? 0
    return (0..<max(height, 1)).map { line in
      var parts: [String] = []
      for (index, column) in columns.enumerated() {
        let text = line < column.count ? column[line] : ""
        parts.append(PlainTextLines.padded(text, to: widths[index], alignments[index]))
      }
      let joined = parts.joined(separator: gap)
      let end = joined.utf8.reversed().prefix { $0 == 0x20 }.count
      return String(joined.dropLast(end))
    }
  }

  /// As wide as the cells, or where that is too wide, the widest made narrower first.
  private static func widths(of cells: [[String]], count: Int, in width: Int) -> [Int] {
    var widths = [Int](repeating: 1, count: count)
    for row in cells {
      for (index, cell) in row.enumerated() where index < count {
        widths[index] = max(widths[index], DisplayWidth.columns(cell))
      }
    }
    let available = max(width - gap.utf8.count * (count - 1), count)
    guard widths.reduce(0, +) > available else { return widths }
    // The greatest common limit for which all fit.
    var low = 1
    var high = widths.max() ?? 1
    while low < high {
      let middle = (low + high + 1) / 2
      if widths.reduce(0, { $0 + min($1, middle) }) <= available {
        low = middle
      } else {
        high = middle - 1
      }
    }
    var result = widths.map { min($0, low) }
    var free = available - result.reduce(0, +)
    for index in widths.indices where free > 0 && widths[index] > result[index] {
      result[index] += 1
      free -= 1
    }
    return result
  }
}
