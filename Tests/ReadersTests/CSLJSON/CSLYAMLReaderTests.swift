import Bibliography
import Dataset
import Readers
import Testing

@Suite struct CSLYAMLReaderTests {
  @Test func readsPandocsReferences() {
    let text = """
      ---
      references:
      - id: doe
        type: book
        title: "A title: more"
        author:
        - family: Doe
          given: Ann
        - literal: A Group
        issued: 2005-03
        volume: 7
      - id: roe
        type: article-journal
        issued:
          date-parts:
          - - 2001
            - 2
      ...
      """
    #expect(CSLYAMLReader.confidence(Array(text.utf8), ending: "yaml") == 95)
    let record = CSLYAMLReader.read(Array(text.utf8), source: "x.yaml", options: ReadingOptions())
    var doe = Work(id: "doe", type: .book)
    doe[.title] = "A title: more"
    doe[.author] = [PersonName(family: "Doe", given: "Ann"), PersonName(literal: "A Group")]
    doe[.issued] = PartialDate(DateParts(2005, 3))
    doe[.volume] = "7"
    doe.locations = [SourceLocation(source: "x.yaml", line: 3)]
    var roe = Work(id: "roe", type: .articleJournal)
    roe[.issued] = PartialDate(DateParts(2001, 2))
    roe.locations = [SourceLocation(source: "x.yaml", line: 12)]
    #expect(record.works == [doe, roe])
    #expect(record.diagnostics.isEmpty)
  }
}
