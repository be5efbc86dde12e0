/// Columns of text for a terminal: each as wide as its widest cell, the last as wide as it likes.
struct TextTable {
  private var rows: [[String]] = []
  private var widths = ColumnWidths()

  /// Adds a row; rows may differ in length.
  mutating func add(_ cells: String...) { add(cells) }

  /// Adds a row; rows may differ in length.
  mutating func add(_ cells: [String]) {
    widths.measure(cells)
    rows.append(cells)
  }

  /// The rows as lines, two spaces between columns, none at a line's end; `indent` spaces before each.
  func lines(indent: Int = 0) -> [String] { rows.map { widths.line($0, indent: indent) } }
}
