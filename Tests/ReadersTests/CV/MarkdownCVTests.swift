import Bibliography
import Dataset
import Parsing
import Readers
import Testing

@Suite struct MarkdownCVTests {
  private let record = MarkdownCVReader.read(
    Array(SampleCV.pdfLike.utf8), source: "cv.md", options: ReadingOptions())

  private func place(_ line: Int) -> Bibliography.SourceLocation {
    Bibliography.SourceLocation(source: "cv.md", line: line)
  }

  @Test func thePersonInEverySpellingWithABrokenLinkWhole() {
    var subject = Subject(
      names: [
        PersonName(family: "Quill", given: "Ada"), PersonName(family: "Quill", given: "A. B."),
        PersonName(family: "Quill", given: "A."),
      ], location: place(3))
    subject.emails = ["ada.quill@example.org"]
    subject.links = [
      Subject.Link(label: "LinkedIn", url: "https://www.linkedin.com/in/ada-quill-99001122/")
    ]
    #expect(record.subject == subject)
  }

  @Test func degreesWithFieldsHonorsAndSupervisors() {
    #expect(
      record.education == [
        Education(
          degree: "Ph.D.", field: "Statistics and Number Theory",
          organization: "University of Leeds", place: "Leeds",
          advisors: [PersonName(family: "Erdős", given: "Paul")],
          dates: PartialDate(DateParts(2011), end: DateParts(2015)), location: place(17)),
        Education(
          degree: "BSc.", field: "Physics, Chemistry, and Music",
          organization: "University of Bristol", place: "Bristol", honors: "First Class Honours",
          dates: PartialDate(DateParts(2008), end: DateParts(2011)), location: place(25)),
      ])
  }

  @Test func positionsWhateverTheOrderOfTheirLines() {
    #expect(
      record.positions == [
        Position(
          title: "Cofounder and Head of Data", organization: "Lumenarix", place: "Oslo, Norway",
          dates: PartialDate(DateParts(2021, 5), isOpen: true),
          description: ["I build the things that nobody else wants to build."],
          location: place(35)),
        Position(
          title: "Postdoctoral Researcher", organization: "University of Bergen",
          place: "Bergen, Norway",
          dates: PartialDate(DateParts(2016, 3), end: DateParts(2021, 4)),
          description: ["Worked on spectra with friends."], location: place(45)),
      ])
  }

  @Test func languagesAwardsAndWhatWasNotUnderstood() {
    #expect(
      record.languages == [
        SkillGroup(
          name: "Fluent", items: ["English", "Norwegian (Bokmål, Nynorsk)"], location: place(62)),
        SkillGroup(name: "Basic", items: ["Finnish"], location: place(63)),
      ])
    #expect(
      record.awards == [
        Award(
          title: "Best Thesis in Statistics Award", organization: "University of Leeds",
          date: PartialDate(DateParts(2015)), location: place(75))
      ])
    #expect(
      record.sections == [
        RawSection(
          title: "MY GARDEN", text: "## MY GARDEN\n\nRoses, mostly.", location: place(77),
          endLine: 79)
      ])
    #expect(
      record.diagnostics.map(\.description) == [
        "cv.md:77: note: the section 'MY GARDEN' was not understood, and is kept as it stands"
      ])
  }

  @Test func publicationsGoOnAfterASectionInTheirMiddle() {
    #expect(record.works.map { $0.other.last?.value } == ["1", "2", "3", "4", "5", "6"])
    #expect(record.works.map { $0.locations.first?.line } == [57, 58, 65, 66, 68, 69])
    #expect(
      record.works.map(\.type) == [
        .article, .articleJournal, .paperConference, .article, .post, .chapter,
      ])
    #expect(
      record.works.map(\.status) == [
        .preprint, .published, .published, .submitted, .published, .published,
      ])
  }

  @Test func aPreprint() throws {
    var work = Work(id: "mackay2019practical", type: .article)
    work.status = .preprint
    work.arxiv = "1912.00001"
    work[.title] = "A practical framework for backpropagation networks"
    work[.containerTitle] = "arXiv"
    work[.author] = [
      PersonName(family: "MacKay", given: "D. J. C."),
      PersonName(family: "Quill", given: "A.", marks: .emphasized),
    ]
    work[.issued] = PartialDate(DateParts(2019))
    work.other = [OtherField(name: "label", value: "1")]
    work.locations = [place(57)]
    #expect(try #require(record.works.first) == work)
  }

  @Test func namesNestedQuotesAndAnArticleNumberInGroups() throws {
    let read = try #require(record.works.dropFirst().first)
    var work = Work(id: "delacruzortega2019replies", type: .articleJournal)
    work.status = .published
    work.truncatedNames = [.author]
    work[.title] = "Replies to “what is a gene?” and others"
    work[.containerTitle] = "Collective Studies"
    work[.volume] = "3"
    work[.issue] = "1"
    work[.page] = "26339137"
    work[.author] = [
      PersonName(family: "De la Cruz Ortega", given: "M."),
      PersonName(family: "Berg", given: "C.", nonDroppingParticle: "van der"),
      PersonName(family: "Da Silva", given: "L."), PersonName(family: "O’Neil", given: "A."),
      PersonName(family: "Quill", given: "A.", marks: .emphasized),
    ]
    work[.issued] = PartialDate(DateParts(2019))
    work.other = [OtherField(name: "label", value: "2")]
    work.locations = [place(58)]
    #expect(read == work)
  }

  @Test func equalContributionAndASubmissionThatIsNoVenue() throws {
    let equal = try #require(record.works.dropFirst(2).first)
    #expect(
      equal[.author].map(\.marks) == [.equalContribution, [.equalContribution, .emphasized], []])
    #expect(equal[.publisher] == "Springer")
    #expect(equal[.page] == "189–203")
    let submitted = try #require(record.works.dropFirst(3).first)
    #expect(submitted[.containerTitle] == "bioRxiv")
    #expect(
      submitted.other == [
        OtherField(name: "submitted-to", value: "Nature Methods"),
        OtherField(name: "label", value: "4"),
      ])
  }
}
