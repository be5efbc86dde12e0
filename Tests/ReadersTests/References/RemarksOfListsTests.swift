import Bibliography
import Dataset
import Readers
import Testing

/// What lists add to references, and names in the ways of single disciplines and languages.
@Suite struct RemarksOfListsTests {
  private func works(_ references: String..., heading: String = "Publications") -> [Work] {
    let text =
      "# Ada Quill\n\n## \(heading)\n\n" + references.map { "- \($0)\n" }.joined(separator: "\n")
    return MarkdownCVReader.read(Array(text.utf8), source: "cv.md", options: ReadingOptions()).works
  }

  private func names(_ names: [PersonName]) -> [String] {
    names.map { $0.literal.isEmpty ? "\($0.given) \($0.family)" : $0.literal }
  }

  @Test func codesOfCataloguesAreRemarks() {
    let found = works(
      "A. Quill, *Tidal stacks*, J. Algebraic Geom. **28** (2019), no. 3, 401–455. MR3959999",
      "A. Quill, *Stacks at night*, J. Algebraic Geom. **29** (2020), no. 2, 301–340, MR3481351, Zbl 1343.14012.",
      "A. Quill. Bridging scales in mixing. PhD thesis, University of Northmoor, 2017. Supervisor: R. Abbot.",
      "A. Quill, \"Do Roads Pay?\" *Journal of Roads* 134, no. 2 (2019): 655–703. [Lead article] [Data]"
    )
    #expect(
      found.map { $0[.note] } == [
        "MR3959999", "MR3481351; Zbl 1343.14012", "Supervisor: R. Abbot", "Lead article; Data",
      ])
    #expect(found.map { $0[.page] } == ["401–455", "301–340", nil, "655–703"])
    #expect(found[2][.publisher] == "University of Northmoor")
    #expect(found[3][.containerTitle] == "Journal of Roads")
  }

  @Test func aWorkingPapersNumberStandsApart() {
    let found = works(
      "Quill, A. \"The Price of Thirst\", NBER Working Paper No. 27891, October 2020. JEL: O13, Q25."
    )
    #expect(found.map { $0[.number] } == ["27891"])
    #expect(found.map { $0[.note] } == ["JEL: O13, Q25"])
    #expect(found.map { $0[.volume] } == [nil])
  }

  @Test func aBodyThatAuthorsWriteForIsAnAuthor() {
    let found = works(
      "Bell T, Quill A, on behalf of the WATER Investigators. Cooling the dialysate: a trial. Lancet. 2019;393:14-22."
    )
    #expect(found.map { names($0[.author]) } == [["T. Bell", "A. Quill", "WATER Investigators"]])
    #expect(found.map { $0[.title] } == ["Cooling the dialysate: a trial"])
  }

  @Test func fellowEditorsStandInTheSignsBracket() {
    let found = works(
      "(Hg. mit Jens Kollwitz:) Klang und Kommerz. Bielefeld: transcript 2011.",
      "(dir. avec P. Morvan), *Ports en grève*, Paris, La Découverte, 2014.", heading: "Books")
    #expect(
      found.map { names($0[.editor]) } == [
        ["Ada Quill", "Jens Kollwitz"], ["Ada Quill", "P. Morvan"],
      ])
    #expect(found.map { $0[.title] } == ["Klang und Kommerz", "Ports en grève"])
  }

  @Test func wordsForAndPartNames() {
    let found = works(
      "Lund, K. og A. Quill. «Aske over Norge.» *Historisk tidsskrift* 98, nr. 3 (2019): 245–268.",
      "'De laatste turf', in: P. Brood en K. Jansen (red.), *Drenthe in beweging* (Assen: Van Gorcum, 2016), 201-223."
    )
    #expect(names(found[0][.author]) == ["K. Lund", "A. Quill"])
    #expect(names(found[1][.editor]) == ["P. Brood", "K. Jansen"])
    #expect(found[1][.containerTitle] == "Drenthe in beweging")
    #expect(found[1][.publisher] == "Van Gorcum")
    #expect(found[1][.publisherPlace] == "Assen")
  }

  @Test func placeAndPublisherStandInABracket() {
    let found = works(
      "'The cook in Plautus', in T. Marsh and B. Reed (eds.), *Comedy and Kitchen* (Leiden: Brill, 2011), 88–110."
    )
    #expect(found.map { $0[.publisher] } == ["Brill"])
    #expect(found.map { $0[.publisherPlace] } == ["Leiden"])
    #expect(found.map(\.year) == [2011])
    #expect(found.map { $0[.page] } == ["88–110"])
  }

  @Test func studentsOfAnyHeadingAreNoWorks() {
    let text = """
      # Ada Quill

      ## Publications

      ### Ph.D. students

      - Yan Zhang (Ph.D. 2018), thesis: "Zeta values and tides"

      ### Research scholars

      - P. Lakshmi, "Low-cost adsorbents", 2013
      """
    let record = MarkdownCVReader.read(
      Array(text.utf8), source: "cv.md", options: ReadingOptions())
    #expect(record.works.isEmpty)
    #expect(record.supervision.map(\.title) == ["Yan Zhang", "P. Lakshmi"])
  }

  @Test func tablesOfWorksNameTheirColumnsAtLength() {
    let text = """
      # S. Quill

      ## List of Publications

      | S. No. | Title of paper | Authors | Journal | Vol., Year, pp. |
      |---|---|---|---|---|
      | 1 | Biosorption by neem bark | S. Quill, P. Lakshmi | Indian J. Chem. Technol. | 18, 2011, 211-217 |
      """
    let found = MarkdownCVReader.read(
      Array(text.utf8), source: "cv.md", options: ReadingOptions()
    ).works
    #expect(found.map { $0[.title] } == ["Biosorption by neem bark"])
    #expect(found.map { names($0[.author]) } == [["S. Quill", "P. Lakshmi"]])
    #expect(found.map { $0[.containerTitle] } == ["Indian J. Chem. Technol."])
    #expect(found.map { $0[.volume] } == ["18"])
    #expect(found.map { $0[.page] } == ["211-217"])
    #expect(found.map(\.year) == [2011])
  }

  @Test func aNameInAnotherScriptStandsInABracket() {
    let text =
      "# Xiaoming Liang (梁晓明)\n\n## Publications\n\n- Liang, X. M. Rice. Geoderma 350, 88–97 (2019).\n"
    let record = MarkdownCVReader.read(
      Array(text.utf8), source: "cv.md", options: ReadingOptions())
    #expect(record.subject?.names.first?.displayName == "Xiaoming Liang")
  }
}
