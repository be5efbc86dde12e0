import Bibliography
import Dataset
import Parsing
import Testing

@Suite struct MergingTests {
  private let slow = Samples.work(
    "journal", title: "Hybrid predictive coding: Inferring, fast and slow",
    authors: "A. Tschantz; B. Millidge; A. K. Seth; C. L. Buckley", year: 2023,
    venue: "PLoS Computational Biology")
  private let fast = Samples.work(
    "preprint", .article, title: "Hybrid Predictive Coding: inferring, fast and slow",
    authors: "A. Tschantz; B. Millidge; A. Seth; C. Buckley", year: 2022
  ) {
    $0.arxiv = "2204.02169"
    $0[.abstract] = "Predictive coding is an influential model."
  }

  @Test func aPreprintAndItsArticleAreOneWorkWithTwoVersions() {
    let dataset = Samples.dataset([fast, slow])
    #expect(dataset.works.map(\.id) == ["journal"])
    #expect(dataset.works[0].year == 2023)
    #expect(dataset.works[0].versions.map(\.id) == ["preprint"])
    #expect(dataset.works[0].locations.map(\.line) == [2, 1])
    #expect(dataset.versions.map(\.id) == ["preprint"])
    #expect(dataset.possibleDuplicates.isEmpty)
  }

  @Test func theArticleTakesOverWhatHoldsForEveryVersion() {
    let work = Samples.dataset([fast, slow]).works[0]
    #expect(work.arxiv == "2204.02169")
    #expect(work[.abstract] == "Predictive coding is an influential model.")
    #expect(
      work.fieldLocations.map(\.field) == ["abstract", "arxiv"]
        && work.fieldLocations.allSatisfy { $0.location.line == 1 && $0.isInForce })
  }

  @Test func asReadNothingIsMerged() {
    var options = AssemblyOptions()
    options.asRead = true
    let dataset = Dataset(
      assembling: [Samples.source("cv.md", [fast, slow, fast])], options: options)
    #expect(dataset.works.map(\.id) == ["preprint", "journal", "preprint"])
    #expect(dataset.versions.isEmpty)
  }

  @Test func aRetitledPaperWithTheSameAuthorsIsOneWhenOnlySmallWordsDiffer() {
    let authors = "Y. Song; B. Millidge; T. Salvatori; T. Lukasiewicz; Z. Xu; R. Bogacz"
    let dataset = Samples.dataset([
      Samples.work(
        "a", title: "Inferring neural activity before plasticity as a foundation for learning",
        authors: authors, year: 2024, venue: "Nature neuroscience"),
      Samples.work(
        "b", .article,
        title: "Inferring neural activity before plasticity: A foundation for learning",
        authors: authors, year: 2022, venue: "bioRxiv"),
    ])
    #expect(dataset.works.map(\.id) == ["a"])
    #expect(dataset.works[0].versions.map(\.id) == ["b"])
  }

  @Test(arguments: [
    ("Zyda: A 1.3 t dataset", "Zyda: A 1.3T Dataset"),
    (
      "Pympdp: A python library for active inference",
      "pymdp: A Python library for active inference"
    ),
    ("Whence the expected free energy?", "WHENCE THE EXPECTED FREE-ENERGY"),
    ("Über die Kräfte der unbelebten Natur", "Uber die Krafte der unbelebten Natur"),
  ])
  func spellingsOfOneTitleComeTogether(_ one: String, _ other: String) {
    let dataset = Dataset(assembling: [
      Samples.source("cv.md", [Samples.work("a", .article, title: one, authors: "B. Millidge")]),
      Samples.source("profile.txt", [Samples.work("b", .article, title: other)]),
    ])
    #expect(dataset.works.map(\.id) == ["a"])
  }

  @Test(arguments: [
    ("ZAYA1-8B Technical Report", "ZAYA1-VL-8B Technical Report"),
    ("Zamba2 Technical Report", "Zamba2-VL Technical Report"),
    (
      "Zyda: an open dataset for language modelling",
      "Zyda-2: an open dataset for language modelling"
    ),
    ("On the theory of solution, part 1", "On the theory of solution, part 2"),
    ("On the theory of solution, part II", "On the theory of solution, part III"),
    (
      "How particular is the physics of free energy?",
      "Reply to comments on “How particular is the physics of free energy?”"
    ),
    ("Supervised learning of sparse codes", "Unsupervised learning of sparse codes"),
    ("The microstructure of the visual cortex", "The macrostructure of the visual cortex"),
    ("Learning in symmetric networks of neurons", "Learning in asymmetric networks of neurons"),
    ("Retracted: A study of rats in mazes", "A study of rats in mazes"),
  ])
  func whatOnlyLooksAlikeStaysApart(_ one: String, _ other: String) {
    let authors = "B. Millidge; A. Seth; C. Buckley"
    let together = Samples.dataset([
      Samples.work("a", .article, title: one, authors: authors, year: 2024),
      Samples.work("b", .article, title: other, authors: authors, year: 2024),
    ])
    #expect(together.works.map(\.id) == ["a", "b"])
    let bare = Dataset(assembling: [
      Samples.source("cv.md", [Samples.work("a", .article, title: one, authors: authors)]),
      Samples.source("profile.txt", [Samples.work("b", .article, title: other)]),
    ])
    #expect(bare.works.map(\.id) == ["a", "b"])
  }

  @Test func aTalkWithAPapersTitleIsAnotherWork() {
    let dataset = Samples.dataset([
      Samples.work("paper", title: "Neural Kalman filtering", authors: "B. Millidge", year: 2021),
      Samples.work(
        "talk", .speech, title: "Neural Kalman filtering", authors: "B. Millidge", year: 2021),
    ])
    #expect(dataset.works.map(\.id) == ["paper", "talk"])
    #expect(dataset.possibleDuplicates.isEmpty)
  }

  @Test func oneTitleOfOtherAuthorsIsAnotherWork() {
    let dataset = Samples.dataset([
      Samples.work("a", title: "A theory of everything else", authors: "B. Millidge", year: 2021),
      Samples.work("b", title: "A theory of everything else", authors: "R. Feynman", year: 2021),
    ])
    #expect(dataset.works.count == 2)
  }

  @Test func aRetitledPaperIsListedWithItsReasons() {
    let dataset = Samples.dataset([
      Samples.work(
        "a", title: "Reward bases: A simple mechanism for adaptive acquisition",
        authors: "B. Millidge; Y. Song; A. Lak; M. E. Walton; R. Bogacz", year: 2024,
        venue: "PLOS Computational Biology"),
      Samples.work(
        "b", .article, title: "Reward bases: Instantaneous reward revaluation",
        authors: "B. Millidge; M. Walton; R. Bogacz", year: 2022, venue: "bioRxiv"),
    ])
    #expect(dataset.works.map(\.id) == ["a", "b"])
    #expect(dataset.possibleDuplicates.map(\.first) == [0])
    #expect(dataset.possibleDuplicates.map(\.second) == [1])
    #expect(
      dataset.possibleDuplicates.map(\.reasons) == [
        [
          "the titles are the same up to the colon",
          "the authors of one are among the other’s", "2 years apart", "one is a preprint",
        ]
      ])
  }

  @Test func oneIdentifierOnTwoTitlesJoinsNothing() {
    let dataset = Samples.dataset([
      Samples.work(
        "a", .article, title: "Activation relaxation: A local dynamical approximation",
        authors: "B. Millidge", year: 2020
      ) { $0.arxiv = "2009.05359" },
      Samples.work(
        "b", .article, title: "Investigating the scalability of the algorithm",
        authors: "B. Millidge", year: 2020
      ) { $0.arxiv = "2009.05359" },
    ])
    #expect(dataset.works.map(\.id) == ["a", "b"])
  }

  @Test func anIdentifierJoinsWhatIsSpeltOtherwise() {
    let dataset = Samples.dataset([
      Samples.work("a", title: "Whence the expected free energy", authors: "B. Millidge") {
        $0[.doi] = "10.1162/neco_a_01354"
      },
      Samples.work("b", title: "Whence Expected Free Energy?", authors: "Millidge, Beren") {
        $0[.doi] = "https://doi.org/10.1162/NECO_A_01354"
      },
    ])
    #expect(dataset.works.map(\.id) == ["a"])
  }

  @Test func differingValuesAreKeptBesideTheOneInForce() {
    let dataset = Dataset(assembling: [
      Samples.source(
        "a.bib",
        [
          Samples.work(
            "a", title: "Neural Kalman filtering", authors: "B. Millidge", year: 2021,
            venue: "Neural Networks"
          ) { $0[.volume] = "12" }
        ]),
      Samples.source(
        "b.bib",
        [
          Samples.work(
            "b", title: "Neural Kalman filtering", authors: "Beren Millidge", year: 2021,
            venue: "Neural Networks"
          ) {
            $0[.volume] = "21"
            $0[.page] = "1–9"
          }
        ]),
    ])
    let work = dataset.works[0]
    #expect(dataset.works.count == 1)
    #expect(work[.volume] == "21")
    #expect(
      work.fieldLocations == [
        FieldLocation(
          field: "volume", value: "12", location: SourceLocation(source: "a.bib", line: 1),
          isInForce: false)
      ])
  }

  @Test func aCorrectionWinsOverEverySource() {
    var correction = Correction(
      work: "10.1162/neco_a_01354", location: SourceLocation(source: "dossier.yaml", line: 7))
    correction.fields = [
      Correction.Field(
        name: "volume", value: "33", location: SourceLocation(source: "dossier.yaml", line: 8)),
      Correction.Field(
        name: "titel", value: "x", location: SourceLocation(source: "dossier.yaml", line: 9)),
    ]
    var options = AssemblyOptions()
    options.corrections = [correction]
    let dataset = Dataset(
      assembling: [
        Samples.source(
          "a.bib",
          [
            Samples.work("a", title: "Whence the expected free energy?") {
              $0[.doi] = "10.1162/neco_a_01354"
              $0[.volume] = "32"
            }
          ])
      ], options: options)
    #expect(dataset.works[0][.volume] == "33")
    #expect(
      dataset.diagnostics.map(\.description) == [
        "dossier.yaml:9: error: a work has no field 'titel'; did you mean 'title'?"
      ])
  }

  @Test func theUserMayJoinAndPart() {
    var same = Correction(work: "a", location: SourceLocation(source: "dossier.yaml", line: 1))
    same.sameAs = ["b"]
    var other = Correction(work: "c", location: SourceLocation(source: "dossier.yaml", line: 2))
    other.differsFrom = ["d"]
    var options = AssemblyOptions()
    options.corrections = [same, other]
    let dataset = Dataset(
      assembling: [
        Samples.source(
          "cv.md",
          [
            Samples.work("a", title: "Causal inference via predictive coding", authors: "B. M."),
            Samples.work("b", title: "Predictive coding beyond correlations", authors: "B. M."),
            Samples.work("c", title: "A report on the state of the lab", authors: "B. M."),
            Samples.work("d", title: "A report on the state of the lab", authors: "B. M."),
          ])
      ], options: options)
    #expect(dataset.works.map(\.id) == ["a", "c", "d"])
  }

  @Test func aSelectionFindsWorksByIdIdentifierAndTitle() {
    var options = AssemblyOptions()
    options.selections = [
      Selection(
        name: "best", works: ["whence the expected free energy", "b", "nowhere"],
        location: SourceLocation(source: "dossier.yaml", line: 3))
    ]
    let dataset = Dataset(
      assembling: [
        Samples.source(
          "cv.md",
          [
            Samples.work("b", title: "Neural Kalman filtering"),
            Samples.work("a", title: "Whence the expected free energy?"),
          ])
      ], options: options)
    #expect(dataset.selections == [ResolvedSelection(name: "best", works: [1, 0])])
    #expect(dataset.diagnostics.map(\.code) == ["unknown-work"])
  }

  @Test func twoWorksWithOneKeyGetTwo() {
    let dataset = Dataset(assembling: [
      Samples.source("a.bib", [Samples.work("smith2020", title: "On the growth of plants")]),
      Samples.source("b.bib", [Samples.work("smith2020", title: "Stones and their uses")]),
    ])
    #expect(dataset.works.map(\.id) == ["smith2020", "smith2020-2"])
  }
}
