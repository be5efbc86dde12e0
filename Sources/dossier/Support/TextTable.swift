/// Columns of text for a terminal: each as wide as its widest cell, the last as wide as it likes.
struct TextTable {
  private var rows: [[String]] = []

  /// Adds a row; rows may differ in length.
  mutating func add(_ cells: String...) { rows.append(cells) }

  /// The rows as lines, two spaces between columns, none at a line's end; `indent` spaces before each.
  func lines(indent: Int = 0) -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.unicodeScalars.count)
      }
    }
    return rows.map { row in
      var line = String(repeating: " ", count: indent)
      for (column, cell) in row.enumerated() {
        line += cell
        if column < row.count - 1 {
          line += String(repeating: " ", count: widths[column] - cell.unicodeScalars.count + 2)
        }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
