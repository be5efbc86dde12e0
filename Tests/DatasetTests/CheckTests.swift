import Bibliography
import Dataset
import Parsing
import Testing

@Suite struct CheckTests {
  private func messages(_ dataset: Dataset) -> [String] {
    dataset.check().map { finding in
      "\(finding.range.map { "\($0): " } ?? "")\(finding.severity.rawValue): \(finding.code)"
    }
  }

  @Test func twoPapersWithOneIdentifierAreNamedWithBothLines() {
    let dataset = Samples.dataset([
      Samples.work(
        "a", .article, title: "Activation relaxation", authors: "B. Millidge", year: 2020, line: 50
      ) { $0.arxiv = "2009.05359" },
      Samples.work(
        "b", .article, title: "Investigating the scalability", authors: "B. Millidge", year: 2020,
        line: 51
      ) { $0.arxiv = "2009.05359" },
    ])
    #expect(
      dataset.check().map(\.description) == [
        """
        cv.md:51: error: 'Investigating the scalability' has the arXiv identifier 2009.05359, which \
        'Activation relaxation' at cv.md:50 has too
          hint: one of the two is wrong; they are kept as two works
        """
      ])
  }

  @Test func wrongIdentifiersAreErrors() {
    let dataset = Samples.dataset([
      Samples.work("a", title: "On stones", authors: "B. M.", year: 2020, venue: "Stones") {
        $0[.doi] = "11.1000/1"
        $0[.isbn] = "978-0-306-40615-8"
        $0[.issn] = "1234-5678"
        $0[.pmid] = "PM12"
        $0.arxiv = "2013.00001"
      }
    ])
    #expect(
      messages(dataset) == [
        "cv.md:1: error: invalid-doi", "cv.md:1: error: invalid-isbn",
        "cv.md:1: error: invalid-issn", "cv.md:1: error: invalid-arxiv",
        "cv.md:1: error: invalid-pmid",
      ])
  }

  @Test func whatAWorkLacksIsNamed() {
    let dataset = Samples.dataset([
      Samples.work("a", title: "On stones", authors: "B. M.", year: 2020, venue: "Stones"),
      Samples.work("b", title: "On plants"),
      Samples.work("a", title: "On birds", authors: "B. M.", year: 2021, venue: "Birds"),
    ])
    #expect(
      messages(dataset) == [
        "cv.md:2: warning: no-authors", "cv.md:2: warning: no-year",
        "cv.md:2: warning: no-container", "cv.md:3: warning: duplicate-key",
      ])
  }

  @Test func yearsAreHeldAgainstToday() {
    var options = AssemblyOptions()
    options.today = DateParts(2026, 11, 22)
    let years = [2026, 2027, 2099, 1066].enumerated().map { place, year in
      Samples.work(
        "\(place)", title: "Number \(place) of the stones", authors: "B. M.", year: year,
        venue: "Stones")
    }
    let dataset = Dataset(assembling: [Samples.source("cv.md", years)], options: options)
    #expect(
      messages(dataset) == [
        "cv.md:2: warning: year-in-future", "cv.md:3: error: implausible-year",
        "cv.md:4: error: implausible-year",
      ])
  }

  @Test func theClaimOfASourceIsHeldAgainstWhatWasRead() {
    var source = Samples.source(
      "profile.txt",
      [Samples.work("a", title: "On stones", authors: "B. M.", year: 2020, venue: "S")])
    source.claimedWorkCount = Claim(
      count: 56, text: "56 papers on arXiv",
      location: SourceLocation(source: "profile.txt", line: 2))
    source.sections = [
      RawSection(
        title: "Hobbies", text: "Chess",
        location: SourceLocation(source: "profile.txt", line: 9), endLine: 10)
    ]
    #expect(
      Dataset(assembling: [source]).check().map(\.description) == [
        "profile.txt:2: warning: the source claims 56 works ('56 papers on arXiv'), but 1 were read",
        """
        profile.txt:9: warning: section 'Hobbies' was not recognised and is kept as it is
          hint: scripts find it in data.sections
        """,
      ])
  }

  @Test func aWorkWithoutThePersonIsNamed() {
    let dataset = Samples.dataset(
      [
        Samples.work("a", title: "On stones", authors: "B. Millidge", year: 2020, venue: "S"),
        Samples.work("b", title: "On plants", authors: "A. Seth", year: 2020, venue: "S"),
        Samples.work("c", title: "On birds", authors: "A. Seth", year: 2020, venue: "S") {
          $0.truncatedNames = [.author]
        },
      ], subject: "Beren Millidge")
    #expect(
      messages(dataset) == [
        "cv.md:2: warning: person-not-among-authors", "cv.md:3: note: truncated-authors",
        "cv.md:3: note: person-not-among-authors",
      ])
  }

  @Test func differingValuesAndDoubtfulPairsAreNamed() {
    let dataset = Dataset(assembling: [
      Samples.source(
        "a.bib",
        [
          Samples.work(
            "a", title: "Neural Kalman filtering", authors: "B. Millidge", year: 2021, venue: "N"
          ) {
            $0[.volume] = "12"
            $0[.page] = "1–9"
          }
        ]),
      Samples.source(
        "b.bib",
        [
          Samples.work(
            "b", title: "Neural Kalman filtering", authors: "B. Millidge", year: 2021, venue: "N"
          ) { $0[.volume] = "21" },
          Samples.work(
            "c", title: "Kalman filtering, neural", authors: "B. Millidge", year: 2021, venue: "M"),
        ]),
    ])
    #expect(
      messages(dataset) == [
        "a.bib:1: warning: possible-duplicate", "b.bib:1: warning: conflicting-values",
      ])
  }
}
