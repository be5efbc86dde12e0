import Bibliography
import Dataset
import Parsing
import Readers
import Testing

/// CVs as people write them by hand: other headings, other shapes of entries.
@Suite struct HomeMadeCVTests {
  private func read(_ text: String) -> SourceRecord {
    MarkdownCVReader.read(Array(text.utf8), source: "cv.md", options: ReadingOptions())
  }

  private func place(_ line: Int) -> Bibliography.SourceLocation {
    Bibliography.SourceLocation(source: "cv.md", line: line)
  }

  @Test func setextHeadingsAndBoldEntriesWithBullets() {
    let record = read(
      """
      Grace M. Hopper, Ph.D.
      ======================

      <grace@example.edu> | [0000-0002-1825-0097](https://orcid.org/0000-0002-1825-0097) | www.example.edu/~hopper

      Work history
      ------------

      **Associate Professor of Computing**, Example University, New Haven, CT (2019 – present)

      - Leads a group of six.

      **Postdoctoral Fellow**, Institute for Advanced Study, Princeton, NJ, 09/2015 – 08/2019
      """)
    #expect(record.subject?.names == [PersonName(family: "Hopper", given: "Grace M.")])
    #expect(record.subject?.orcid == "0000-0002-1825-0097")
    #expect(record.subject?.emails == ["grace@example.edu"])
    #expect(record.subject?.links.map(\.url) == ["http://www.example.edu/~hopper"])
    #expect(
      record.positions == [
        Position(
          title: "Associate Professor of Computing", organization: "Example University",
          place: "New Haven, CT", dates: PartialDate(DateParts(2019), isOpen: true),
          description: ["Leads a group of six."], location: place(9)),
        Position(
          title: "Postdoctoral Fellow", organization: "Institute for Advanced Study",
          place: "Princeton, NJ",
          dates: PartialDate(DateParts(2015, 9), end: DateParts(2019, 8)), location: place(13)),
      ])
  }

  @Test func definitionsAndTables() {
    let record = read(
      """
      # Grace Hopper

      ## Degrees

      2015
      :   PhD in Mathematics, Yale University. Advisor: Øystein Ore

      ## Honors & Awards

      | Year | Award | Awarded by |
      |------|-------|------------|
      | 2022 | Early Career Prize | Association for Computing Machinery |
      """)
    #expect(
      record.education == [
        Education(
          degree: "PhD", field: "Mathematics", organization: "Yale University",
          advisors: [PersonName(family: "Ore", given: "Øystein")],
          dates: PartialDate(DateParts(2015)), location: place(5))
      ])
    #expect(
      record.awards == [
        Award(
          title: "Early Career Prize", organization: "Association for Computing Machinery",
          date: PartialDate(DateParts(2022)), location: place(12))
      ])
  }

  @Test func grantsWithFunderNumberAmountAndRole() {
    let record = read(
      """
      # Grace Hopper

      ## Grants and Funding

      1. "Compilers that explain themselves". National Science Foundation, Award #2145678, $450,000, 2021–2024 (PI)
      """)
    #expect(
      record.grants == [
        Grant(
          title: "Compilers that explain themselves", funder: "National Science Foundation",
          number: "2145678", role: "PI", amount: "$450,000",
          dates: PartialDate(DateParts(2021), end: DateParts(2024)), location: place(5))
      ])
  }

  @Test func studentsAndTalksAreNoPublications() {
    let record = read(
      """
      # Grace Hopper

      ## Students supervised

      1. Jane Roe (PhD, 2020–2024), "Types for everyone"
      2. John Doe (MSc, 2019)

      ## Invited talks

      - "The education of a computer", ACM National Conference, Pittsburgh, PA, May 1952
      - Keynote: Automatic programming. MIT, Cambridge, MA (2021)

      ## Service

      Reviewer: JFP, TOPLAS
      """)
    #expect(record.works.isEmpty)
    #expect(
      record.supervision == [
        Activity(
          title: "Jane Roe", role: "PhD",
          dates: PartialDate(DateParts(2020), end: DateParts(2024)),
          description: ["Types for everyone"], location: place(5)),
        Activity(
          title: "John Doe", role: "MSc", dates: PartialDate(DateParts(2019)), location: place(6)),
      ])
    #expect(
      record.talks == [
        Activity(
          title: "The education of a computer", organization: "ACM National Conference",
          place: "Pittsburgh, PA", dates: PartialDate(DateParts(1952, 5)), location: place(10)),
        Activity(
          title: "Automatic programming", role: "Keynote", organization: "MIT",
          place: "Cambridge, MA", dates: PartialDate(DateParts(2021)), location: place(11)),
      ])
    #expect(
      record.service == [
        Activity(title: "Reviewer", organization: "JFP, TOPLAS", location: place(15))
      ])
  }

  @Test func headingsUnderPublicationsSayTypeStatusAndYear() {
    let record = read(
      """
      # Grace Hopper

      ## Selected papers

      \\* equal contribution, † student supervised by me

      **Under review**

      12. Hopper, G. M.† and Ore, Ø. Compilers and their discontents.

      ### Theses

      11. Hopper, G. M. *New types of irreducibility criteria*. PhD thesis, Yale University, 1934.

      ### Journal articles

      #### 1978

      10. Lamport, L. Time, clocks, and the ordering of events in a distributed system. *Communications of the ACM*, 21(7), 558–565.
      """)
    #expect(record.works.map(\.type) == [.article, .thesis, .articleJournal])
    #expect(record.works.map(\.status) == [.submitted, .published, .published])
    #expect(record.works.map(\.year) == [nil, 1934, 1978])
    #expect(record.works.map { $0.other.map(\.value) } == [["12"], ["11"], ["10"]])
    #expect(record.works.first?[.author].map(\.marks) == [.supervised, []])
  }

  @Test func plainTextInGerman() {
    let record = PlainTextCVReader.read(
      Array(
        """
                                  LEBENSLAUF

        Emmy Noether
        noether@example.de

        BERUFLICHER WERDEGANG

        seit 1919      Privatdozentin, Universität Göttingen
        1908 – 1915    Wissenschaftliche Mitarbeiterin, Universität Erlangen

        PUBLIKATIONEN

        [1] E. Noether, "Idealtheorie in Ringbereichen," Mathematische Annalen,
            vol. 83, no. 1-2, pp. 24-66, 1921.
        """.utf8), source: "cv.md", options: ReadingOptions())
    #expect(
      record.subject?.names == [
        PersonName(family: "Noether", given: "Emmy"), PersonName(family: "Noether", given: "E."),
      ])
    #expect(
      record.positions == [
        Position(
          title: "Privatdozentin", organization: "Universität Göttingen",
          dates: PartialDate(DateParts(1919), isOpen: true), location: place(8)),
        Position(
          title: "Wissenschaftliche Mitarbeiterin", organization: "Universität Erlangen",
          dates: PartialDate(DateParts(1908), end: DateParts(1915)), location: place(9)),
      ])
    #expect(record.works.map { $0[.title] } == ["Idealtheorie in Ringbereichen"])
    #expect(record.works.map { $0[.containerTitle] } == ["Mathematische Annalen"])
    #expect(record.works.map { $0[.page] } == ["24-66"])
  }
}
