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

  @Test func readsDatesOfYearsMonthsAndDays() {
    let text = """
      references:
      - id: a
        title: A
        type: book
        issued:
        - year: 2011
          month: 3
          day: 4
        - year: 2011
          month: 5
        accessed: {year: 2012}
      - id: b
        title: B
        type: book
        issued: {year: 2001, season: 2, circa: true}
      """
    let works = CSLYAMLReader.read(
      Array(text.utf8), source: "x.yaml", options: ReadingOptions()
    ).works
    #expect(
      works.map { $0[.issued] } == [
        PartialDate(DateParts(2011, 3, 4), end: DateParts(2011, 5)),
        PartialDate(DateParts(2001, 22), isApproximate: true),
      ])
    #expect(works.first?[.accessed] == PartialDate(DateParts(2012)))
  }

  @Test(arguments: [
    (
      #"*Homo sapiens* in [DNA]{.nocase}"#,
      #"<i>Homo sapiens</i> in <span class="nocase">DNA</span>"#
    ),
    (
      #"H~2~O, x^2^ and **bold *both* words**"#,
      "H<sub>2</sub>O, x<sup>2</sup> and <b>bold <i>both</i> words</b>"
    ),
    (
      #"[Small]{.smallcaps} [link](https://x.example)"#,
      #"<span style="font-variant:small-caps;">Small</span> link"#
    ),
    (##"A\* search, C\# and 5 \$"##, "A* search, C# and 5 $"),
    ("A* search over snake_case_names", "A* search over snake_case_names"),
    ("An _emphasis_, not $x^2_i$ or ~ 3", "An <i>emphasis</i>, not $x^2_i$ or ~ 3"),
    ("***both***", "<b><i>both</i></b>"), ("2 * 3 * 4 [sic] ^ *", "2 * 3 * 4 [sic] ^ *"),
    ("*open", "*open"), (#"end\"#, #"end\"#), ("[a](b", "[a](b"),
  ])
  func readsPandocsMarkdown(text: String, title: String) {
    let yaml = "references:\n- id: a\n  type: book\n  title: '\(text)'\n  DOI: 10.1/a_b_c\n"
    let works = CSLYAMLReader.read(
      Array(yaml.utf8), source: "x.yaml", options: ReadingOptions()
    ).works
    #expect(works.map { $0[.title] } == [title])
    #expect(works.map { $0[.doi] } == ["10.1/a_b_c"])
  }
}
