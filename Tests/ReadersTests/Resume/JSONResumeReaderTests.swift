import Bibliography
import Dataset
import Parsing
import Readers
import Testing

@Suite struct JSONResumeReaderTests {
  private let text = """
    {
      "basics": {
        "name": "Ada Beispiel", "label": "Researcher", "email": "ada@example.org", "phone": "1",
        "url": "https://example.org", "summary": "S.",
        "location": { "city": "Bern", "countryCode": "CH" },
        "profiles": [
          { "network": "ORCID", "url": "https://orcid.org/0000-0002-1825-0097" },
          { "network": "GitHub", "username": "ada" }
        ]
      },
      "work": [
        { "name": "Institute", "position": "Postdoc", "startDate": "2019-04", "endDate": "2021-03-31",
          "summary": "Did.", "highlights": ["One", "Two"] },
        { "company": "Firm", "position": "Engineer", "startDate": "2021-04-01" }
      ],
      "volunteer": [{ "organization": "Club", "position": "Chair", "startDate": "2010", "endDate": "2011" }],
      "education": [{ "institution": "ETH", "area": "Physics", "studyType": "PhD", "endDate": "2018",
        "score": "5.5", "courses": ["Optics"] }],
      "awards": [{ "title": "Prize", "date": "2020-11-01", "awarder": "Fund", "summary": "For x." }],
      "publications": [{ "name": "A paper", "publisher": "J. X", "releaseDate": "2017-05",
        "url": "https://doi.org/10.1000/x" }],
      "skills": [{ "name": "Code", "level": "Master", "keywords": ["Swift", "Lua"] }],
      "languages": [{ "language": "German", "fluency": "Native" }],
      "projects": [{ "name": "P" }],
      "meta": { "version": "v1.0.0" }
    }
    """

  private func place(_ line: Int) -> Bibliography.SourceLocation {
    .init(source: "r.json", line: line)
  }

  @Test func readsEverything() throws {
    let record = try SourceLoader.read(Array(text.utf8), source: "r.json")
    #expect(record.format == "json-resume")
    var subject = Subject(
      names: [PersonName(family: "Beispiel", given: "Ada")], orcid: "0000-0002-1825-0097",
      location: place(2))
    subject.emails = ["ada@example.org"]
    subject.links = [
      Subject.Link(label: "", url: "https://example.org"),
      Subject.Link(label: "GitHub", url: "ada"),
    ]
    subject.details = [
      Subject.Detail(label: "Title", text: "Researcher"), Subject.Detail(label: "Phone", text: "1"),
      Subject.Detail(label: "Address", text: "Bern, CH"),
      Subject.Detail(label: "Summary", text: "S."),
    ]
    #expect(record.subject == subject)
    #expect(
      record.positions == [
        Position(
          title: "Postdoc", organization: "Institute",
          dates: PartialDate(DateParts(2019, 4), end: DateParts(2021, 3, 31)),
          description: ["Did.", "One", "Two"], location: place(12)),
        Position(
          title: "Engineer", organization: "Firm",
          dates: PartialDate(DateParts(2021, 4, 1), isOpen: true), location: place(14)),
      ])
    #expect(
      record.service == [
        Activity(
          title: "Chair", organization: "Club",
          dates: PartialDate(DateParts(2010), end: DateParts(2011)), location: place(16))
      ])
    #expect(
      record.education == [
        Education(
          degree: "PhD", field: "Physics", organization: "ETH", dates: PartialDate(DateParts(2018)),
          description: ["Optics", "Score: 5.5"], location: place(17))
      ])
    #expect(
      record.awards == [
        Award(
          title: "Prize", organization: "Fund", date: PartialDate(DateParts(2020, 11, 1)),
          description: ["For x."], location: place(19))
      ])
    var work = Work(id: "A_paper_2017", type: .document)
    work[.title] = "A paper"
    work[.publisher] = "J. X"
    work[.issued] = PartialDate(DateParts(2017, 5))
    work[.url] = "https://doi.org/10.1000/x"
    work[.doi] = "10.1000/x"
    work.locations = [place(20)]
    #expect(record.works == [work])
    #expect(
      record.skills == [
        SkillGroup(name: "Code", items: ["Swift", "Lua", "level: Master"], location: place(22))
      ])
    #expect(
      record.languages == [SkillGroup(name: "German", items: ["Native"], location: place(23))])
    #expect(
      record.sections == [
        RawSection(
          title: "projects", text: #"{"name":"P"}"#, location: place(24), endLine: 24)
      ])
    #expect(record.diagnostics == [])
  }

  @Test func aFileThatIsCutShortIsReadAsFarAsItGoes() throws {
    let record = try SourceLoader.read(
      Array(
        #"{"basics": {"name": "Ada Beispiel"}, "work": [{"name": "A", "position": "B"}, {"#.utf8),
      source: "r.json")
    #expect(record.subject?.names == [PersonName(family: "Beispiel", given: "Ada")])
    #expect(record.positions.map(\.title) == ["B"])
    #expect(record.diagnostics.map(\.code) == ["json-syntax"])
  }

  @Test func losesNothingThatTheSchemaHasNoFieldFor() {
    let text = """
      {"basics": {"name": "Ada Beispiel", "nationality": "Swiss",
      "profiles": [{"network": "ORCID", "username": "0000-0002-1825-0097", "url": ""}]},
      "work": [{"name": "A", "position": "B", "location": {"city": "Bern", "countryCode": "CH"},
      "description": "A firm", "summary": "Did.", "url": "https://a.example", "team": ["x", "y"]}],
      "certificates": [{"name": "C", "issuer": "D", "url": "https://c.example"}],
      "publications": [{"name": "E", "authors": ["Ada Beispiel", "B. Muster"], "doi": "10.1000/e",
      "releaseDate": "2020", "pages": "3-4"}],
      "skills": [{"name": "Go", "level": "Master", "keywords": []}],
      "languages": [{"language": "German", "fluency": "C2", "certificate": "GDS"}]}
      """
    let record = JSONResumeReader.read(
      Array(text.utf8), source: "r.json", options: ReadingOptions())
    #expect(record.subject?.orcid == "0000-0002-1825-0097")
    #expect(
      record.subject?.details == [Subject.Detail(label: "nationality", text: "Swiss")])
    #expect(record.positions.map(\.place) == ["Bern, CH"])
    #expect(
      record.positions.first?.description == [
        "Did.", "A firm", "url: https://a.example", "team: x; y",
      ])
    #expect(record.awards.first?.description == ["url: https://c.example"])
    let work = record.works.first
    #expect(work?[.author].map(\.displayName) == ["Ada Beispiel", "B. Muster"])
    #expect(work?[.doi] == "10.1000/e")
    #expect(work?.other == [OtherField(name: "pages", value: "3-4")])
    #expect(record.skills.map(\.items) == [["Master"]])
    #expect(record.languages.map(\.items) == [["C2", "certificate: GDS"]])
  }

  @Test func aKeyMayBeEmptyOrHoldAColon() {
    let record = JSONResumeReader.read(
      Array(
        #"{"basics": {"": "b", "a:b": "c", "name": "Bo Ek"}, "work": [{"name": "Lund"}]}"#.utf8),
      source: "r.json", options: ReadingOptions())
    #expect(record.subject?.names == [PersonName(family: "Ek", given: "Bo")])
    #expect(record.subject?.details.map(\.label) == ["", "a:b"])
    #expect(record.subject?.details.map(\.text) == ["b", "c"])
  }
}
