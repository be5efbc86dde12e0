import Bibliography
import Dataset
import Testing

@Suite struct DuplicatesTests {
  private func duplicates(_ one: [Work], _ other: [Work] = []) -> Duplicates {
    Duplicates(of: [Samples.source("a.bib", one), Samples.source("b.bib", other)])
  }

  @Test func aClusterNamesItsMembersVerdictScoreAndRelation() {
    let found = duplicates(
      [
        Samples.work(
          "a", title: "Neural Kalman filtering of signals", authors: "B. Millidge", year: 2021)
      ],
      [
        Samples.work(
          "b", .article, title: "Neural Kalman Filtering of Signals", authors: "Beren Millidge",
          year: 2020)
      ])
    #expect(found.clusters.map(\.members) == [[0, 1]])
    #expect(found.clusters.map(\.verdict) == [.version])
    #expect(found.clusters.first?.links.map(\.relation) == [.preprint])
    #expect(
      found.clusters.first?.links.map(\.reasons) == [
        ["the titles are the same", "the same authors", "one year apart", "one is a preprint"]
      ])
    #expect(found.clusters.map { ($0.score * 100).rounded() } == [98])
  }

  @Test(arguments: [
    ("Correction: A study of rats in mazes", WorkRelation.correction),
    ("Retracted: A study of rats in mazes", .retraction),
    ("Reply to “A study of rats in mazes”", .reply),
  ])
  func whatAnswersAWorkIsPutBesideIt(_ title: String, _ relation: WorkRelation) {
    let found = duplicates([
      Samples.work("a", title: "A study of rats in mazes", authors: "B. Millidge", year: 2020),
      Samples.work("b", title: title, authors: "B. Millidge", year: 2021),
    ])
    #expect(found.clusters.map(\.verdict) == [.apart])
    #expect(found.clusters.first?.links.map(\.relation) == [relation])
  }

  @Test func aConferencePaperAndItsArticleAreListedNotJoined() {
    let title = "Integrated querying of large datasets"
    let found = duplicates([
      Samples.work("a", .paperConference, title: title, authors: "M. Livny; K. Beyer", year: 1997),
      Samples.work("b", title: title, authors: "M. Livny; K. Beyer", year: 1999),
    ])
    #expect(found.clusters.filter(\.verdict.isSure).isEmpty)
  }

  @Test func twoListsThatHoldOneSuchWorkMeanTheSame() {
    let authors = "L. Chen; M. Livny; K. Beyer"
    let first = Samples.work(
      "a", title: "Maintenance of automatic summary tables", authors: authors, year: 2000)
    let second = Samples.work(
      "b", title: "Maintenance of cube automatic summary tables", authors: authors, year: 2000)
    #expect(duplicates([first], [second]).clusters.map(\.verdict) == [.duplicate])
    #expect(!duplicates([first, second]).clusters.contains { $0.verdict.isSure })
    let companion = Samples.work(
      "c", title: "Maintenance of manual summary tables", authors: authors, year: 2000)
    #expect(!duplicates([first, companion], [second]).clusters.contains { $0.verdict.isSure })
    let opposite = Samples.work(
      "d", title: "Maintenance of nonautomatic summary tables", authors: authors, year: 2000)
    #expect(!duplicates([first], [opposite]).clusters.contains { $0.verdict.isSure })
  }

  @Test func aColumnThatRecursIsNotOneWork() {
    let column = (2000...2003).map { (year: Int) in
      Samples.work(
        String(year), title: "Book review column", authors: "K. Aberer", year: year, venue: "Record"
      )
    }
    #expect(!duplicates(column, column).clusters.contains { $0.verdict.isSure })
  }
}
