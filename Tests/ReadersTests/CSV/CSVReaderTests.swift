import Bibliography
import Dataset
import Parsing
import Readers
import Testing

@Suite struct CSVReaderTests {
  private func read(
    _ text: String, columns: [String: String] = [:], source: String = "works.csv"
  ) throws -> SourceRecord {
    try SourceLoader.read(
      Array(text.utf8), source: source, options: ReadingOptions(columns: columns))
  }

  @Test func columnsAreToldByTheirNames() throws {
    let record = try read(
      """
      Authors,Title,Year,Source title,Volume,Issue,Page start,Page end,Cited by,DOI,Document Type,EID
      "Lee, Ann (5719); van der Berg, C.",A title,2020,"J. X",7,2,1,12,34,https://doi.org/10.1000/x,Article,2-s2

      """)
    var work = Work(id: "Lee_2020", type: .articleJournal)
    work[.author] = [
      PersonName(family: "Lee", given: "Ann"),
      PersonName(family: "Berg", given: "C.", nonDroppingParticle: "van der"),
    ]
    work[.title] = "A title"
    work[.issued] = PartialDate(DateParts(2020))
    work[.containerTitle] = "J. X"
    work[.volume] = "7"
    work[.issue] = "2"
    work[.page] = "1-12"
    work[.doi] = "10.1000/x"
    work.citationCount = 34
    work.other = [OtherField(name: "EID", value: "2-s2")]
    work.locations = [SourceLocation(source: "works.csv", line: 2)]
    #expect(record.format == "csv")
    #expect(record.works == [work])
    #expect(record.diagnostics == [])
  }

  @Test(arguments: [
    ("Lee A., Berg C.D.", ["Lee A.", "Berg C. D."]),
    ("Ann Lee and Carl D. Berg", ["Lee Ann", "Berg Carl D."]),
    ("Lee, Ann", ["Lee Ann"]), ("Ann Lee; Carl Berg", ["Lee Ann", "Berg Carl"]),
    ("Lee, Ann|Berg, Carl", ["Lee Ann", "Berg Carl"]),
    ("Smith, J., Doe, A. B.", ["Smith J.", "Doe A. B."]),
    ("Lee, Ann; Berg, Carl; et al.", ["Lee Ann", "Berg Carl"]),
    ("Lee, Ann; ...", ["Lee Ann"]),
  ])
  func namesAreListedInManyWays(cell: String, names: [String]) throws {
    let work = try read("title;author\nT;\"\(cell)\"").works.first
    #expect(work?[.author].map { "\($0.family) \($0.given)" } == names)
  }

  @Test func theProjectSaysWhatOtherColumnsHold() throws {
    let columns = ["Arbeit": "title", "Wo": "container-title", "Wann": "issued", "Wer": "author"]
    let record = try read("Arbeit;Wo;Wann;Wer\nA;B;März 2001;Lee, Ann\n", columns: columns)
    #expect(record.works.first?[.title] == "A")
    #expect(record.works.first?[.containerTitle] == "B")
    #expect(record.works.first?[.issued] == PartialDate(DateParts(2001, 3)))
    #expect(record.works.first?[.author] == [PersonName(family: "Lee", given: "Ann")])
  }

  @Test func aTableWithoutTitlesSaysHowToNameThem() throws {
    let record = try read("a,b\n1,2\n")
    #expect(
      record.diagnostics.map(\.description) == [
        "works.csv:1: error: no column holds titles; the columns are: a, b\n  hint: name it 'title', "
          + "or say in dossier.yaml what it holds: columns: { Name: title }"
      ])
    let wrong = try read("Title,b\n1,2\n", columns: ["b": "colour"])
    #expect(wrong.diagnostics.map(\.code) == ["unknown-column-meaning"])
    #expect(wrong.works.map { $0[.title] } == ["1"])
  }

  @Test func aTableIsKnownByItsHeaderAlone() throws {
    let record = try read("title\tyear\tjournal\nA\t2001\tB\n", source: "<stdin>")
    #expect(record.format == "csv")
    #expect(record.works.map(\.id) == ["A_2001"])
  }

  @Test func aBrokenRowIsReportedWithItsLine() throws {
    let record = try read("title,year\nA\nB,2002,x\nC,2003\n")
    #expect(record.works.map { $0[.title] } == ["A", "B", "C"])
    #expect(record.diagnostics.map { $0.range?.line } == [2, 3])
  }

  @Test func cellsBeyondTheHeaderAreKept() throws {
    let record = try read("title,year\nA,2001,x,y\n")
    #expect(
      record.works.map(\.other) == [
        [OtherField(name: "column 3", value: "x"), OtherField(name: "column 4", value: "y")]
      ])
  }
}
