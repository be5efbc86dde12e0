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
    ("Publisher Correction: A study of rats in mazes", .correction),
    ("Expression of concern: A study of rats in mazes", .reply),
    ("Retracted: A study of rats in mazes", .retraction),
    ("Reply to “A study of rats in mazes”", .reply),
    ("A study of rats in mazes (vol 3, pg 1, 2015)", .correction),
  ])
  func whatAnswersAWorkIsPutBesideIt(_ title: String, _ relation: WorkRelation) {
    let found = duplicates([
      Samples.work("a", title: "A study of rats in mazes", authors: "B. Millidge", year: 2020),
      Samples.work("b", title: title, authors: "B. Millidge", year: 2021),
    ])
    #expect(found.clusters.map(\.verdict) == [.apart])
    #expect(found.clusters.first?.links.map(\.relation) == [relation])
  }

  /// Entries of one list with one title, author and year, which numbers alone tell apart.
  @Test(arguments: [
    ("Editorial", TextVariable.issue, "1", "2"), ("Corrigendum", .volume, "5", "6"),
    ("Preface", .page, "5-6", "15-16"), ("News and views", .page, "5-6", "15-16"),
    ("Survey of bees in Europe", .version, "1", "2"),
    ("Survey of bees in Europe", .doi, "10.5281/zenodo.1", "10.5281/zenodo.2"),
    ("Advanced calculus for engineers", .volume, "1", "2"),
  ])
  func numbersKeepOneTitlesWorksApart(
    title: String, variable: TextVariable, one: String, other: String
  ) {
    var works = (0..<3).map {
      Samples.work("w\($0)", title: title, authors: "B. Millidge", year: 2020, venue: "Nature")
    }
    works[0][variable] = one
    works[1][variable] = other
    let found = duplicates(Array(works[..<2]))
    // Nobody asks whether the editorials of two issues are one.
    let isHeading = ["Editorial", "Corrigendum", "Preface"].contains(title)
    #expect(found.clusters.map(\.verdict) == (isHeading ? [] : [.possible]))
    // The third, which lacks the number, brings the two together in no case.
    let sure = duplicates(works).clusters.filter { $0.verdict.isSure }
    #expect(!sure.contains { $0.members.contains(0) && $0.members.contains(1) })
    // The same first page says that one of the numbers is a slip, but of versions.
    works[0][.page] = "77"
    works[1][.page] = "77"
    #expect(
      duplicates(Array(works[..<2])).clusters.map(\.verdict)
        == [variable == .version ? .possible : .duplicate])
  }

  @Test func editionsOfABookStayApart() {
    func book(_ id: String, _ edition: String?) -> Work {
      Samples.work(id, .book, title: "Handbook of rats", authors: "B. Millidge", year: 2020) {
        $0[.edition] = edition
      }
    }
    #expect(
      duplicates([book("a", "2")], [book("b", "Third, revised")]).clusters.map(\.verdict)
        == [.possible])
    #expect(
      duplicates([book("a", "2")], [book("b", "2nd ed.")]).clusters.map(\.verdict) == [.duplicate])
    #expect(
      duplicates([book("a", "2")], [book("b", nil)]).clusters.map(\.verdict) == [.duplicate])
  }

  @Test func twoPreprintsOfOneServerAreNotSurelyOne() {
    func preprint(_ id: String, _ arxiv: String) -> Work {
      Samples.work(
        id, .article, title: "Flight of the hornet in autumn", authors: "Y. Yak", year: 2015
      ) { $0.arxiv = arxiv }
    }
    #expect(
      duplicates([preprint("a", "1501.00001")], [preprint("b", "1501.00002")]).clusters
        .map(\.verdict) == [.possible])
  }

  @Test func aReportOfAnotherYearAndVolumeIsNotTheSame() {
    func report(_ id: String, _ year: Int, _ volume: String) -> Work {
      Samples.work(
        id, title: "Annual report of the society of bees", authors: "Y. Yak; A. Seth", year: year,
        venue: "Bees"
      ) { $0[.volume] = volume }
    }
    #expect(
      duplicates([report("a", 2015, "3")], [report("b", 2016, "4")]).clusters.map(\.verdict)
        == [.possible])
    // One number alone may be a slip.
    #expect(
      duplicates([report("a", 2015, "3")], [report("b", 2015, "4")]).clusters.map(\.verdict)
        == [.duplicate])
  }

  @Test func abstractsInVolumesOfTwoJournalsAreNotSurelyOne() {
    func abstract(_ id: String, _ venue: String, _ volume: String, _ page: String?) -> Work {
      Samples.work(
        id, title: "Flight of the hornet in autumn", authors: "Y. Yak; A. Seth", year: 2015,
        venue: venue
      ) {
        $0[.volume] = volume
        $0[.page] = page
      }
    }
    let one = abstract("a", "Value in Bees", "16", "83")
    #expect(
      duplicates([one, abstract("b", "Bees and Hornets", "2", nil)]).clusters.map(\.verdict)
        == [.possible])
    #expect(
      duplicates([one, abstract("b", "Val. Bees", "16", "083-7")]).clusters.map(\.verdict)
        == [.duplicate])
  }

  @Test(arguments: [("2015", true), ("2014", false), ("2", false)])
  func whatIsAddedBehindACommaMayHoldTheYear(_ number: String, _ isSure: Bool) {
    let title = "Research and practice in federated beehives"
    let found = duplicates(
      [Samples.work("a", title: title, authors: "Y. Yak; A. Seth", year: 2015)],
      [
        Samples.work(
          "b", title: title + ", report of the Hives \(number) workshop",
          authors: "Y. Yak; A. Seth",
          year: 2015)
      ])
    #expect(found.clusters.contains(where: \.verdict.isSure) == isSure)
  }

  @Test func aTitleWithClassesBehindItIsTheSameUnderOneDOI() {
    func work(_ id: String, _ title: String) -> Work {
      Samples.work(id, title: title, authors: "Y. Yak; A. Seth", year: 2015, venue: "Bees") {
        $0[.doi] = "10.1000/1"
      }
    }
    let title = "Properties of a new coating for hives in autumn meadows"
    #expect(
      duplicates([
        work("a", title),
        work("b", title + " 06 Biological Sciences 0605 Microbiology 11 Medicine"),
      ]).clusters.map(\.verdict) == [.duplicate])
  }

  @Test func whatAppearedOnlineAYearBeforeIsNoReprint() {
    func work(_ id: String, _ year: Int) -> Work {
      Samples.work(
        id, title: "Flight of the hornet in autumn", authors: "Y. Yak", year: year, venue: "Bees"
      ) { $0[.doi] = "10.1000/1" }
    }
    let found = duplicates([work("a", 2015)], [work("b", 2016)])
    #expect(found.clusters.first?.links.map(\.relation) == [.sameEntry])
    #expect(found.clusters.first?.roles == [.publication, .publication])
  }

  @Test func aRetractedPaperOfTheSameDOIIsItsRetraction() {
    func work(_ id: String, _ title: String) -> Work {
      Samples.work(id, title: title, authors: "Y. Yak", year: 2015, venue: "Bees") {
        $0[.doi] = "10.1000/1"
      }
    }
    let found = duplicates(
      [work("a", "Flight of the hornet in autumn")],
      [work("b", "RETRACTED: Flight of the hornet in autumn")])
    #expect(found.clusters.map(\.verdict) == [.apart])
    #expect(found.clusters.first?.links.map(\.relation) == [.retraction])
  }

  @Test func anArticleWhoseTitleGoesOnIsPutBesideTheConferencePaper() {
    let found = duplicates([
      Samples.work(
        "a", .paperConference, title: "Flight of old hornets in autumn", authors: "Y. Yak",
        year: 2015),
      Samples.work(
        "b", title: "Flight of old hornets in autumn over dry meadows", authors: "Y. Yak",
        year: 2017),
    ])
    #expect(found.clusters.map(\.verdict) == [.apart])
    #expect(found.clusters.first?.links.map(\.relation) == [.conferenceAndJournal])
    #expect(found.clusters.first?.roles == [.conferenceVersion, .journalVersion])
  }

  @Test(arguments: [
    ("Effects of TNF-α on rat behaviour", "Effects of TNF-alpha on rat behavior"),
    ("Modelling the organisation of fibre centres", "Modeling the organization of fiber centers"),
    ("Haemoglobin and oestrogen, analysed in rats", "Hemoglobin and estrogen, analyzed in rats"),
    ("Bienen in Baden-W ü rttemberg heute", "Bienen in Baden-Württemberg heute"),
    ("Bees & hornets in autumn meadows", "Bees and hornets in autumn meadows"),
  ])
  func spellingsOfOneTitleAreOne(_ one: String, _ other: String) {
    let found = duplicates(
      [Samples.work("a", title: one, authors: "Y. Yak; A. Seth", year: 2015)],
      [Samples.work("b", title: other, authors: "Y. Yak; A. Seth", year: 2015)])
    #expect(found.clusters.map(\.verdict) == [.duplicate])
  }

  @Test(arguments: [
    ("Filing of ores in rats", "Filling of ores in rats"),
    ("Effects of TNF-α on rats", "Effects of TNF-β on rats"),
    ("A hose for rats and mice", "A house for rats and mice"),
  ])
  func wordsOfOneSpellingEachAreTwo(_ one: String, _ other: String) {
    let found = duplicates([
      Samples.work("a", title: one, authors: "Y. Yak", year: 2015),
      Samples.work("b", title: other, authors: "Y. Yak", year: 2015),
    ])
    #expect(!found.clusters.contains { $0.verdict.isSure })
  }

  @Test func namesThatFellApartAtALetterAreCompared() {
    let title = "Flight of the hornet"
    var apart = Samples.work("a", title: title, year: 2015)
    apart[.author] = [
      PersonName(family: "hm", given: "wolf-tilo b ö"),
      PersonName(family: "é", given: "antoni oliv"),
      PersonName(family: "zsu", given: "m. tamer Ö"),
      PersonName(family: "molina", given: "h é ctor garc í", nonDroppingParticle: "a-"),
    ]
    let whole = Samples.work(
      "b", title: title, authors: "W.-T. Böhm; Antoni Olivé; M. T. Özsu; H. García-Molina",
      year: 2015)
    let found = duplicates([apart], [whole])
    #expect(found.clusters.first?.links.first?.reasons.contains("the same authors") == true)
  }

  @Test func aWorkIsListedBesideTheLikeliestFewAlone() {
    let works = (0..<12).map { place in
      Samples.work(
        "w\(place)", title: "News and views", authors: "Y. Yak", year: 2015, venue: "Bees \(place)")
    }
    let counts = duplicates(works).clusters.flatMap(\.members)
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
    #expect(counts.values.allSatisfy { $0 <= 5 })
    #expect(counts.count == 12)
  }

  /// Sixty entries of one heading, author and year: more than each is compared with each.
  @Test func amongManyOfOneHeadingThoseOfOnePageAreFound() {
    let works = (0..<60).map { place in
      Samples.work(
        "w\(place)", title: "Notes on rats and mice", authors: "Y. Yak", year: 2015, venue: "Bees"
      ) {
        $0[.page] = "\(place % 57 + 1)"
        $0[.volume] = "\(place % 57 + 1)"
      }
    }
    let sure = duplicates(works).clusters.filter(\.verdict.isSure)
    #expect(sure.map(\.members) == [[0, 57], [1, 58], [2, 59]])
  }

  @Test func aPosterIsNoPaper() {
    var poster = Samples.work(
      "a", .document, title: "Flight of the hornet in autumn", authors: "Y. Yak", year: 2015)
    poster[.genre] = "Poster"
    let paper = Samples.work(
      "b", title: "Flight of the hornet in autumn", authors: "Y. Yak", year: 2015)
    #expect(!duplicates([poster, paper]).clusters.contains { $0.verdict.isSure })
    poster[.genre] = nil
    poster[.publisher] = "Posterity Press"
    #expect(duplicates([poster, paper]).clusters.map(\.verdict) == [.duplicate])
  }

  @Test func aCorrectionIsOfItsOwnJournal() {
    func work(_ id: String, _ title: String, _ venue: String) -> Work {
      Samples.work(id, title: title, authors: "B. Millidge", year: 2020, venue: venue)
    }
    let found = duplicates([
      work("a", "On rats in mazes", "Science"),
      work("b", "Correction: On rats in mazes", "Science"),
      work("c", "Correction: On rats in mazes", "Nature"),
    ])
    let corrected = found.clusters.filter { $0.links.map(\.relation) == [.correction] }
    #expect(corrected.map(\.members) == [[0, 1]])
  }

  @Test func aPreprintDoesNotJoinAPaperWithItsReprint() {
    let title = "A study of rats in winding mazes"
    let names = "B. Millidge; A. Seth"
    let found = duplicates([
      Samples.work("a", .article, title: title, authors: names, year: 2014),
      Samples.work("b", .paperConference, title: title, authors: names, year: 2014),
      Samples.work("c", .chapter, title: title, authors: names, year: 2020),
    ])
    #expect(found.clusters.map(\.members) == [[0, 1], [1, 2]])
    #expect(found.clusters.map(\.verdict) == [.version, .possible])
    #expect(found.clusters.last?.links.map(\.relation) == [.reprint])
  }

  @Test func aReprintInABookIsPutBesideTheArticle() {
    let title = "A study of rats in winding mazes"
    let found = duplicates([
      Samples.work("a", title: title, authors: "B. Millidge", year: 2014),
      Samples.work("b", .chapter, title: title, authors: "B. Millidge", year: 2020),
    ])
    #expect(found.clusters.map(\.verdict) == [.apart])
    #expect(found.clusters.first?.links.map(\.relation) == [.reprint])
    #expect(found.clusters.first?.roles == [.publication, .reprint])
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

  @Test func eachMemberOfAClusterHasItsRole() {
    func roles(_ works: Work...) -> [EntryRole]? { duplicates(works).clusters.first?.roles }
    let title = "A study of rats in winding mazes"
    let names = "B. Millidge; A. Seth"
    let article = Samples.work("a", title: title, authors: names, year: 2020)
    let preprint = Samples.work("b", .article, title: title, authors: names, year: 2019)
    let paper = Samples.work("c", .paperConference, title: title, authors: names, year: 2019)
    let reprint = Samples.work("d", title: title, authors: names, year: 2024)
    let erratum = Samples.work("e", title: "Erratum: " + title, authors: names, year: 2021)
    let retracted = Samples.work("f", title: "Retracted: " + title, authors: names, year: 2022)
    #expect(roles(preprint, article) == [.preprint, .publication])
    #expect(roles(paper, article) == [.conferenceVersion, .journalVersion])
    #expect(roles(article, reprint) == [.publication, .reprint])
    #expect(roles(article, erratum) == [.publication, .correction])
    #expect(roles(retracted, article) == [.retraction, .publication])
  }

  @Test func aReviewOfABookUnderItsShortTitleIsTheSameReview() {
    let short = Samples.work(
      "a", title: "Transaction processing systems - Book review", authors: "M. Scholl", year: 2001)
    let long = Samples.work(
      "b", title: "Transaction processing systems: theory, algorithms, recovery and much more",
      authors: "M. Scholl", year: 2001)
    #expect(duplicates([short], [long]).clusters.map(\.verdict) == [.duplicate])
    let book = Samples.work(
      "c", title: "Transaction processing systems: theory, algorithms, recovery and much more",
      authors: "G. Weikum; G. Vossen", year: 2001)
    #expect(!duplicates([short], [book]).clusters.contains { $0.verdict.isSure })
  }

  @Test func theUserDecidesWhatIsTheSame() throws {
    func correction(same: [String] = [], other: [String] = []) -> Correction {
      var correction = Correction(
        work: "a", location: SourceLocation(source: "dossier.yaml", line: 1))
      correction.sameAs = same
      correction.differsFrom = other
      return correction
    }
    let records = [
      Samples.source(
        "a.bib", [Samples.work("a", title: "On mice", authors: "B. Millidge", year: 2020)]),
      Samples.source(
        "b.bib",
        [
          Samples.work("b", title: "On men and mountains", authors: "B. Millidge", year: 2021),
          Samples.work("c", title: "On mice", authors: "B. Millidge", year: 2020),
        ]),
    ]
    let joined = Duplicates(of: records, corrections: [correction(same: ["b"], other: ["c"])])
    let cluster = try #require(joined.clusters.first)
    #expect(joined.clusters.count == 1)
    #expect(cluster.members == [0, 1])
    #expect(cluster.verdict == .duplicate)
    #expect(cluster.links.map { $0.reasons.first } == ["dossier.yaml says so"])
  }
}
