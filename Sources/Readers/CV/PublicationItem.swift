/// One item of a list of publications, not yet read.
struct PublicationItem: Sendable {
  var text: StyledText
  /// Further lines under it: links, notes.
  var extra: [StyledText] = []
  /// The number that the source gives it, where a list's own numbering does.
  var label: String = ""
  var facts = SectionFacts()
  /// The cells of a table with known columns, where it stands in one.
  var columns: [(column: TableColumns.Column, text: StyledText)] = []
  var line: Int
  var endLine: Int
}
