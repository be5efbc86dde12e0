import Bibliography
import Dataset
import Parsing
import Readers
import Testing

private func read(_ text: String) -> SourceRecord {
  CSLJSONReader.read(Array(text.utf8), source: "refs.json", options: ReadingOptions())
}

@Suite struct CSLJSONReaderTests {
  @Test func readsAnItemWhole() {
    let record = read(
      #"""
      [
        {
          "id": "friston2017", "type": "article-journal",
          "title": "Active inference: <i>a</i> process theory", "volume": 29, "page": "1-49",
          "container-title": "Neural Computation", "journalAbbreviation": "Neural Comput.",
          "DOI": "10.1162/NECO_a_00912", "unknown-thing": {"a": [1]}, "status": "in press",
          "issued": {"date-parts": [["2017", 1]]},
          "author": [
            {"family": "Friston", "given": "Karl", "ORCID": "0000-0001-7984-8909"},
            {"family": "van der Hoof", "given": "C."},
            {"family": "King", "given": "Martin Luther", "suffix": "Jr.", "comma-suffix": true},
            {"family": "Beethoven", "given": "Ludwig von"},
            {"family": "lee", "given": "byung suk"},
            {"family": "Mao", "given": "Zedong", "static-ordering": 1},
            {"literal": "Open Science Collaboration"},
            {"literal": "others"}
          ]
        }
      ]
      """#)
    var work = Work(id: "friston2017", type: .articleJournal)
    work[.title] = "Active inference: <i>a</i> process theory"
    work[.volume] = "29"
    work[.page] = "1-49"
    work[.containerTitle] = "Neural Computation"
    work[.containerTitleShort] = "Neural Comput."
    work[.doi] = "10.1162/NECO_a_00912"
    work[.status] = "in press"
    work.status = .inPress
    work[.issued] = PartialDate(DateParts(2017, 1))
    work[.author] = [
      PersonName(family: "Friston", given: "Karl"),
      PersonName(family: "Hoof", given: "C.", nonDroppingParticle: "van der"),
      PersonName(family: "King", given: "Martin Luther", suffix: "Jr.", commaSuffix: true),
      PersonName(family: "Beethoven", given: "Ludwig", droppingParticle: "von"),
      PersonName(family: "lee", given: "byung suk"),
      PersonName(family: "Mao", given: "Zedong", staticOrdering: true),
      PersonName(literal: "Open Science Collaboration"),
    ]
    work.truncatedNames = [.author]
    work.other = [
      OtherField(name: "unknown-thing", value: #"{"a":[1]}"#),
      OtherField(name: "author[1].ORCID", value: "0000-0001-7984-8909"),
    ]
    work.locations = [SourceLocation(source: "refs.json", line: 2)]
    #expect(record.works == [work])
    #expect(record.diagnostics.isEmpty)
  }

  @Test(arguments: [
    (#"{"date-parts": [[2004, 3, 12]]}"#, PartialDate(DateParts(2004, 3, 12))),
    (
      #"{"date-parts": [[2004], [2006, 1]], "circa": true}"#,
      PartialDate(DateParts(2004), end: DateParts(2006, 1), isApproximate: true)
    ),
    (#"{"date-parts": [[2004], [0]]}"#, PartialDate(DateParts(2004), isOpen: true)),
    (#"{"date-parts": [[-44, 3, 15]]}"#, PartialDate(DateParts(-44, 3, 15))),
    (#"{"date-parts": [[2000]], "season": "3"}"#, PartialDate(DateParts(2000, 23))),
    (#"{"date-parts": [[2000]], "season": "Spring"}"#, PartialDate(DateParts(2000, 21))),
    (#"{"date-parts": [[2000, 14]]}"#, PartialDate(DateParts(2000, 22))),
    (#"{"literal": "in the fall"}"#, PartialDate(literal: "in the fall")),
    (#"{"raw": "Bogus Date"}"#, PartialDate(literal: "Bogus Date")),
    (#""2004-03""#, PartialDate(DateParts(2004, 3))),
    ("1999", PartialDate(DateParts(1999))),
  ])
  func readsDates(json: String, date: PartialDate) {
    let works = read(#"{"id": "a", "type": "book", "issued": \#(json)}"#).works
    #expect(works.first?[.issued] == date)
  }

  @Test(arguments: [
    ("[%, %]", 2), ("%", 1), (#"{"items": [%, %, %]}"#, 3), (#"{"references": [%]}"#, 1),
    ("%\n%\n", 2), ("\u{FEFF}[%]", 1), ("[]", 0),
  ])
  func readsEveryShapeOfFile(shape: String, count: Int) {
    let item = #"{"id": "a", "type": "book", "title": "T"}"#
    let record = read(shape.replacing("%", with: item))
    #expect(record.works.count == count)
    #expect(record.works.allSatisfy { $0[.title] == "T" && $0.id == "a" })
    #expect(record.diagnostics.isEmpty)
  }

  @Test func goesOnAfterABrokenItem() {
    let record = read(
      """
      [
        {"id": "one", "type": "book", "title": "First"},
        {"id": "two", "type": "book", "title": "Second", "author": [{"family": "A"}, {"family: "B"}]},
        {"id": "three", "type": "book", "title": "Third"
        {"id": "four", "type": "book", "title": "Fourth"}
      ]
      """)
    #expect(record.works.map(\.id) == ["one", "two", "three", "four"])
    #expect(record.works.map { $0[.title] } == ["First", "Second", "Third", "Fourth"])
    #expect(
      record.diagnostics.map(\.description) == [
        """
        refs.json:3:91: error: the item 'two' is not valid JSON: expected ':' after a field name
          hint: reading goes on at the next item
        """,
        """
        refs.json:5:3: error: the item 'three' is not valid JSON: expected ',' or '}'
          hint: reading goes on at the next item
        """,
      ])
  }

  @Test func keepsWhatIsReadableOfACutFile() {
    let record = read(
      #"[{"id":"a","type":"book","title":"A"},{"id":"b","type":"book","title":"B","publ"#)
    #expect(record.works.map { $0[.title] } == ["A", "B"])
    #expect(record.diagnostics.count == 1)
  }

  @Test func takesVariablesOutOfTheNote() {
    let works = read(
      #"""
      {"id": "a", "type": "book", "title": "T", "volume": "1",
       "note": "original-date: 1843\nvolume: 7\ncontainer-author: Lovelace || Ada\nA remark: kept"}
      """#
    ).works
    #expect(works.first?[.originalDate] == PartialDate(DateParts(1843)))
    #expect(works.first?[.containerAuthor] == [PersonName(family: "Lovelace", given: "Ada")])
    #expect(works.first?[.volume] == "1")
    #expect(works.first?[.note] == "volume: 7\nA remark: kept")
  }

  @Test func readsBracedVariablesInTheNote() {
    let works = read(
      #"{"id": "a", "type": "book", "note": "{:event-date: 2012-01-03} {:genre: Talk}"}"#
    ).works
    #expect(works.first?[.eventDate] == PartialDate(DateParts(2012, 1, 3)))
    #expect(works.first?[.genre] == "Talk")
    #expect(works.first?[.note] == nil)
  }

  @Test func reportsATypeThatCSLDoesNotKnow() {
    let record = read(#"{"id": "a", "type": "opus", "title": "T"}"#)
    #expect(record.works.first?.type == .document)
    #expect(record.works.first?.other == [OtherField(name: "type", value: "opus")])
    #expect(
      record.diagnostics.map(\.description) == [
        "refs.json:1:1: warning: 'opus' is no CSL type; the item is taken as a document"
      ])
  }

  @Test(arguments: [
    #"{"id":"a","type":"article","DOI":"10.48550/arXiv.2006.04182"}"#,
    #"{"id":"a","type":"article","URL":"https://arxiv.org/abs/2006.04182"}"#,
    #"{"id":"a","type":"article","number":"arXiv:2006.04182"}"#,
    #"{"id":"a","type":"article","publisher":"arXiv","number":"2006.04182"}"#,
    #"{"id":"a","type":"article","container-title":"arXiv preprint arXiv:2006.04182"}"#,
  ])
  func findsTheArXivID(json: String) {
    #expect(read(json).works.first?.arxiv == "2006.04182")
  }

  @Test func endsWhereListsLieTooDeepInOneAnother() {
    let record = CSLJSONReader.read(
      Array(repeating: UInt8(ascii: "["), count: 8000), source: "x.json", options: ReadingOptions())
    #expect(record.works.isEmpty)
    #expect(record.diagnostics.count < 100 && !record.diagnostics.isEmpty)
  }
}
