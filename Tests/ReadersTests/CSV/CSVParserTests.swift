import Parsing
import Readers
import Testing

@Suite struct CSVParserTests {
  private func parse(_ text: String) -> (table: CSVTable, problems: [String]) {
    let (table, diagnostics) = CSVParser.parse(Array(text.utf8), source: "a.csv")
    return (table, diagnostics.map(\.description))
  }

  @Test func readsQuotedFieldsAndKeepsLineNumbers() {
    let (table, problems) = parse(
      "name, note\r\nAda,\"one, two\"\r\n\"Grace \"\"B\"\"\",\"two\nlines\"\nLin,\n")
    let expected = CSVTable(
      header: ["name", "note"],
      rows: [
        .init(fields: ["Ada", "one, two"], line: 2),
        .init(fields: ["Grace \"B\"", "two\nlines"], line: 3),
        .init(fields: ["Lin", ""], line: 5),
      ])
    #expect(table == expected)
    #expect(problems == [])
  }

  @Test(arguments: ["a;b\n1,5;2\n", "a\tb\n1,5\t2\n"])
  func findsTheDelimiterInTheHeader(text: String) {
    #expect(parse(text).table.rows.map(\.fields) == [["1,5", "2"]])
  }

  @Test func passesOverAByteOrderMarkAndEmptyLines() {
    let (table, _) = parse("\u{FEFF}a,b\n\n1,2\n\n")
    #expect(table == CSVTable(header: ["a", "b"], rows: [.init(fields: ["1", "2"], line: 3)]))
  }

  @Test func aRowOfAnotherLengthIsNamedAndLosesNothing() {
    let (table, problems) = parse("a,b\n1\n1,2,3\n")
    #expect(table.rows.map(\.fields) == [["1", ""], ["1", "2", "3"]])
    let hint = "\n  hint: put a field that holds a delimiter in double quotes"
    #expect(
      problems == [
        "a.csv:2: warning: the row has 1 fields; the header has 2" + hint,
        "a.csv:3: warning: the row has 3 fields; the header has 2" + hint,
      ])
  }

  @Test func aQuoteThatIsNeverClosedIsNamedAndTakesNoRows() {
    let (table, problems) = parse("a,b\n1,\"two\nthree,\"3\"\n4,5\n")
    // The quotes pair otherwise than they were meant; the last is the one that is left open.
    #expect(table.rows.map(\.fields) == [["1", "two\nthree,3\""], ["4", "5"]])
    #expect(problems == [])
    let open = parse("a,b\n1,\"two\nthree,3\n4,\"5\n")
    #expect(open.table.rows.map(\.fields) == [["1", "two\nthree,3\n4,5"]])
    let last = parse("a,b\n1,\"two\nthree,3\n4,5\n")
    #expect(last.table.rows.map(\.fields) == [["1", "\"two"], ["three", "3"], ["4", "5"]])
    #expect(
      last.problems == [
        "a.csv:2: error: a quote begins here that is never closed\n  hint: it is taken as part of its field, which ends at the next delimiter"
      ])
  }

  @Test func anEmptyTextIsAnEmptyTable() {
    #expect(parse("").table == CSVTable(header: [], rows: []))
  }
}
