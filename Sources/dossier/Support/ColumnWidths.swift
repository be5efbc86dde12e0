/// How wide the columns of a table are, which may be too long to be held.
struct ColumnWidths {
  private var widths: [Int] = []

  /// Makes room for a row.
  mutating func measure(_ cells: [String]) {
    for (column, cell) in cells.enumerated() {
      if column == widths.count { widths.append(0) }
      widths[column] = max(widths[column], cell.unicodeScalars.count)
    }
  }

  /// A row that was measured as a line, two spaces between columns, none at its end; `indent` spaces before it.
  func line(_ cells: [String], indent: Int) -> String {
    var line = String(repeating: " ", count: indent)
    for (column, cell) in cells.enumerated() {
      line += cell
      if column < cells.count - 1 {
        line += String(repeating: " ", count: widths[column] - cell.unicodeScalars.count + 2)
      }
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
