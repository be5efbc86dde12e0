import Bibliography
import Dataset
import Exporters
import Parsing
import Readers
import Testing

@Suite struct DossierJSONTests {
  private func place(_ line: Int) -> Bibliography.SourceLocation {
    SourceLocation(source: "cv.md", line: line)
  }

  @Test func readingBackGivesTheSameRecord() {
    var dataset = Dataset()
    var person = Person(
      id: "p", name: PersonName(family: "Costa", given: "L.", nonDroppingParticle: "da"))
    person.spellings.append(PersonName(family: "da Costa", given: "Lancelot"))
    person.orcid = "0000-0001"
    person.emails = ["a@b.c"]
    person.links = [Subject.Link(label: "Home", url: "https://x.y")]
    person.details = [Subject.Detail(label: "Born", text: "1990")]
    dataset.people = [Person(id: "q", name: PersonName(family: "Lee")), person]
    dataset.subject = 1
    var work = Work(id: "a", type: .articleJournal)
    work[.title] = "T"
    work[.author] = [PersonName(family: "Lee", given: "A.", marks: [.equalContribution])]
    work.locations = [place(3), SourceLocation(source: "refs.bib", line: 7)]
    work.fieldLocations = [
      FieldLocation(field: "volume", value: "2", location: place(4), isInForce: true)
    ]
    work.citationCount = 4
    work.other = [
      OtherField(name: "C1", value: "Rome"), OtherField(name: "C1", value: "Paris"),
      OtherField(name: "C2", value: "x"),
    ]
    var version = Work(id: "b", type: .article)
    version.arxiv = "2006.04182"
    version.locations = [place(9)]
    work.versions = [version]
    dataset.works = [work]
    let dates = PartialDate(DateParts(2019, 3), isOpen: true)
    dataset.positions = [
      Position(
        title: "Postdoc", organization: "UCL", department: "D", place: "London", dates: dates,
        description: ["One.", "Two."], location: place(10))
    ]
    dataset.education = [
      Education(
        degree: "PhD", field: "Maths", organization: "ICL", place: "London", honors: "first",
        advisors: [PersonName(family: "Friston", given: "K.")], dates: dates, location: place(11))
    ]
    dataset.awards = [
      Award(
        title: "Prize", organization: "O", date: PartialDate(DateParts(2020)), location: place(12))
    ]
    dataset.grants = [
      Grant(
        title: "G", funder: "NSF", number: "12", role: "PI", amount: "$5", dates: dates,
        status: "active", description: ["x"], location: place(13))
    ]
    dataset.talks = [Activity(title: "Talk", role: "Speaker", location: place(14))]
    dataset.teaching = [Activity(title: "Course", organization: "UCL", location: place(15))]
    dataset.service = [Activity(title: "Review", place: "Rome", location: place(16))]
    dataset.supervision = [Activity(title: "Student", dates: dates, location: place(17))]
    dataset.skills = [SkillGroup(name: "Maths", items: ["a", "b"], location: place(18))]
    dataset.languages = [SkillGroup(name: "French", items: ["native"], location: place(19))]
    dataset.sections = [RawSection(title: "Other", text: "a\nb", location: place(20), endLine: 22)]

    let bytes = DossierJSONExporter.export(dataset)
    #expect(DossierJSONReader.confidence(bytes, ending: "") == 100)
    let record = DossierJSONReader.read(bytes, source: "x.json", options: ReadingOptions())
    #expect(record.diagnostics.isEmpty)
    #expect(record.works == dataset.works)
    #expect(record.positions == dataset.positions)
    #expect(record.education == dataset.education)
    #expect(record.awards == dataset.awards)
    #expect(record.grants == dataset.grants)
    #expect(record.talks == dataset.talks)
    #expect(record.teaching == dataset.teaching)
    #expect(record.service == dataset.service)
    #expect(record.supervision == dataset.supervision)
    #expect(record.skills == dataset.skills)
    #expect(record.languages == dataset.languages)
    #expect(record.sections == dataset.sections)
    #expect(record.subject?.names == person.spellings)
    #expect(record.subject?.orcid == person.orcid)
    #expect(record.subject?.emails == person.emails)
    #expect(record.subject?.links == person.links)
    #expect(record.subject?.details == person.details)
  }

  @Test func readsACutFileAsFarAsItGoes() {
    let text = #"{"dossier": 1, "skills": [{"name": "A", "items": []}], "works": [{"id": "a"#
    let record = DossierJSONReader.read(
      Array(text.utf8), source: "x.json", options: ReadingOptions())
    #expect(record.skills.map(\.name) == ["A"])
    #expect(record.diagnostics.map(\.code) == ["json-syntax"])
  }
}
