import Bibliography
import Dataset
import Parsing
import Readers
import Testing

@Suite struct RenderCVReaderTests {
  private let text = """
    cv:
      name: Ada Beispiel
      headline: Researcher
      location: Bern
      email: ada@example.org
      website: https://example.org
      social_networks:
        - network: ORCID
          username: 0000-0002-1825-0097
        - network: GitHub
          username: ada
      sections:
        summary:
          - I study things.
        education:
          - institution: ETH
            area: Physics
            degree: PhD
            start_date: 2014-09
            end_date: 2018-08
            highlights: [Thesis on x]
        experience:
          - company: Institute
            position: Postdoc
            location: Basel
            start_date: 2019-04
            end_date: present
        publications:
          - title: A paper
            authors: ["***Ada Beispiel***", Wei Wang]
            doi: 10.1000/x
            journal: J. X
            date: 2017-05
        awards:
          - name: Prize
            date: 2020
        skills:
          - label: Code
            details: Swift, Lua
        odds and ends:
          - thing: a
    design:
      theme: classic
    """

  private func place(_ line: Int) -> Bibliography.SourceLocation {
    SourceLocation(source: "cv.yaml", line: line)
  }

  @Test func readsEverything() throws {
    let record = try SourceLoader.read(Array(text.utf8), source: "cv.yaml")
    #expect(record.format == "rendercv")
    #expect(record.subject?.names == [PersonName(family: "Beispiel", given: "Ada")])
    #expect(record.subject?.orcid == "0000-0002-1825-0097")
    #expect(record.subject?.emails == ["ada@example.org"])
    #expect(
      record.subject?.links == [
        Subject.Link(label: "", url: "https://example.org"),
        Subject.Link(label: "GitHub", url: "ada"),
      ])
    #expect(
      record.subject?.details == [
        Subject.Detail(label: "Title", text: "Researcher"),
        Subject.Detail(label: "Address", text: "Bern"),
        Subject.Detail(label: "summary", text: "I study things."),
      ])
    #expect(
      record.education == [
        Education(
          degree: "PhD", field: "Physics", organization: "ETH",
          dates: PartialDate(DateParts(2014, 9), end: DateParts(2018, 8)),
          description: ["Thesis on x"], location: place(16))
      ])
    #expect(
      record.positions == [
        Position(
          title: "Postdoc", organization: "Institute", place: "Basel",
          dates: PartialDate(DateParts(2019, 4), isOpen: true), location: place(23))
      ])
    var work = Work(id: "Beispiel_2017", type: .articleJournal)
    work[.title] = "A paper"
    work[.author] = [
      PersonName(family: "Beispiel", given: "Ada", marks: .emphasized),
      PersonName(family: "Wang", given: "Wei"),
    ]
    work[.doi] = "10.1000/x"
    work[.containerTitle] = "J. X"
    work[.issued] = PartialDate(DateParts(2017, 5))
    work.locations = [place(29)]
    #expect(record.works == [work])
    #expect(
      record.awards == [
        Award(title: "Prize", date: PartialDate(DateParts(2020)), location: place(35))
      ])
    #expect(
      record.skills == [SkillGroup(name: "Code", items: ["Swift", "Lua"], location: place(38))])
    #expect(
      record.sections == [
        RawSection(title: "odds and ends", text: "thing: a", location: place(41), endLine: 41)
      ])
    #expect(record.diagnostics == [])
  }

  @Test func losesNothingOfEntries() {
    let text = """
      cv:
        name: Ada Beispiel
        custom_connections:
          - placeholder: "@ada"
        sections:
          summary: One text, not a list.
          education:
            - institution: ETH
              degree: PhD
              minor: Music
              highlights:
                - Advisor: Bo Muster
          experience:
            - company: Firm
              position: Engineer
              team: Core
          honors:
            - Best paper: ICML 2020
          publications:
            - title: A paper
              authors: ["*Ada Beispiel*", Bo Muster et al.]
              date: 2020
              award: Best paper
            - title: B paper
              authors: [Bo Muster, and others]
          skills:
            - label: Code
              details: [Swift, Lua]
      """
    let record = RenderCVReader.read(
      Array(text.utf8), source: "cv.yaml", options: ReadingOptions())
    #expect(
      record.subject?.details == [
        Subject.Detail(label: "custom_connections", text: "placeholder: @ada"),
        Subject.Detail(label: "summary", text: "One text, not a list."),
      ])
    #expect(record.education.first?.description == ["Advisor: Bo Muster", "minor: Music"])
    #expect(record.positions.first?.description == ["team: Core"])
    #expect(record.awards.map(\.title) == ["Best paper: ICML 2020"])
    #expect(record.awards.first?.description == [])
    #expect(
      record.works.map { $0[.author].map(\.family) } == [["Beispiel", "Muster"], ["Muster"]])
    #expect(record.works.map(\.truncatedNames) == [[.author], [.author]])
    #expect(record.works.first?.other == [OtherField(name: "award", value: "Best paper")])
    #expect(record.skills.map(\.items) == [["Swift", "Lua"]])
    #expect(record.diagnostics == [])
  }
}
