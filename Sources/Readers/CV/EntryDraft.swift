/// One line of an entry of a CV: of a position, a degree, an award.
struct EntryLine: Sendable {
  var text: StyledText
  /// The line's number in the source, counted from 1.
  var line: Int
  /// Whether it is the entry's heading.
  var isHeading = false
  /// Whether it is an item of a list under the entry, and so says more of it.
  var isBullet = false
  /// What the table's header says the cell is.
  var column: TableColumns.Column?
}

/// The lines of one entry, not yet understood.
struct EntryDraft: Sendable {
  var lines: [EntryLine] = []
  /// The line that the entry begins on, counted from 1.
  var line: Int
}
