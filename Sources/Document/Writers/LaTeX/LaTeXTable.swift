extension LaTeXBlocks {
  /// Writes a table whose columns are as wide as their cells need, within the line's width.
  ///
  /// On the page it is a `longtable`, which breaks over pages and repeats its head; elsewhere each
  /// row is set by itself, so that columns and pages may break between rows too.
  mutating func write(_ table: Table) {
    guard !table.columns.isEmpty else { return }
    let layout = LaTeXTableLayout(table, lineWidth: lineWidth, fontSize: page.fontSize)
    var notes: [(Int, [Block])] = []
    if !table.caption.isEmpty {
      append("\\dossiercaption{")
      append(table.caption, notes: &notes)
      append("}\\nopagebreak\n")
    }
    append(
      "{\(layout.sizeCommand)\\dossiertable{\(table.columns.count)}{\(layout.separation)pt}%\n")
    let hasHead = table.columns.contains { !$0.title.isEmpty }
    if allowsLongTables {
      append("\\begin{longtable}{\(layout.specification)}\n\\toprule\n")
      if hasHead {
        write(head: table, layout, &notes)
        append("\\midrule\n")
      }
      append("\\endhead\n\\bottomrule\n\\endlastfoot\n")
      for row in table.rows { write(row: row, layout, &notes) }
      append("\\end{longtable}}%\n")
    } else {
      let tabular = "\\begin{tabular}[t]{\(layout.specification)}\n"
      let begin = "\\dossierrow" + tabular
      append("\\dossierfirstrow" + tabular + "\\toprule\n")
      if hasHead {
        write(head: table, layout, &notes)
        append("\\midrule\n")
      }
      append("\\end{tabular}\n")
      for row in table.rows {
        append(begin)
        write(row: row, layout, &notes)
        append("\\end{tabular}\n")
      }
      append(begin + "\\bottomrule\n\\end{tabular}\n\\par}%\n")
    }
    appendNotes(notes)
    append("\n")
  }

  private mutating func write(
    head table: Table, _ layout: LaTeXTableLayout, _ notes: inout [(Int, [Block])]
  ) {
    let titles = table.columns.map { $0.title.isEmpty ? [] : [Inline.styled(.strong, $0.title)] }
    write(row: titles, layout, &notes)
  }

  private mutating func write(
    row: [[Inline]], _ layout: LaTeXTableLayout, _ notes: inout [(Int, [Block])]
  ) {
    for index in layout.longestWords.indices {
      if index > 0 { append(" & ") }
      if index < row.count {
        append(row[index], notes: &notes, longestWord: layout.longestWords[index])
      }
    }
    append(" \\\\\n")
  }
}
