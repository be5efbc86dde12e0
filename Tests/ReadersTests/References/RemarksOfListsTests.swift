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

  @Test func journalsOfReviewsAreEmphasised() {
    let found = works(
      "Review of E. Gowers, *The Loaded Table*, *CR* 45 (1995) 43–5.",
      "Rev. of T. Marsh, *Roman Salt* (Cambridge 2014), in *Gnomon* 88, 2016, 712–715.")
    #expect(
      found.map { $0[.title] } == [
        "Review of E. Gowers, The Loaded Table", "Rev. of T. Marsh, Roman Salt (Cambridge 2014)",
      ])
    #expect(found.map { $0[.containerTitle] } == ["CR", "Gnomon"])
    #expect(found.map { $0[.volume] } == ["45", "88"])
    #expect(found.map { $0[.page] } == ["43–5", "712–715"])
    #expect(found.map(\.type) == [.reviewBook, .reviewBook])
  }

  @Test func eastAsianNamesHaveNoBlanks() {
    let found = works(
      "梁晓明, 周强. 梯田土壤有机碳研究[J]. 土壤学报, 2016, 53(2): 345-356.",
      "梁晓明. 《水稻与社会》. 北京: 科学出版社, 2018.")
    #expect(found.map { names($0[.author]) } == [["梁晓明", "周强"], ["梁晓明"]])
    #expect(found.map { $0[.title] } == ["梯田土壤有机碳研究", "水稻与社会"])
    #expect(found.map { $0[.publisher] } == [nil, "科学出版社"])
    #expect(found.map { $0[.publisherPlace] } == [nil, "北京"])
  }

  @Test func aPlaceStandsBehindTheContainerThatIsSetOff() {
    let found = works(
      "QUILL, A. T.; PRADO, C. Quilombos e memória. **Revista de História**, São Paulo, v. 33, n. 65, p. 211-233, 2013."
    )
    #expect(found.map { $0[.containerTitle] } == ["Revista de História"])
    #expect(found.map { $0[.publisherPlace] } == ["São Paulo"])
    #expect(found.map { $0[.volume] } == ["33"])
  }

  @Test func seriesStandBehindTitlesAndEditors() {
    let found = works(
      "*Reading Ruth Again*. Library of Hebrew Bible Studies 612. London: T&T Clark, 2018.",
      "*Bread and Covenant*. WUNT 2/345. Tübingen: Mohr Siebeck, 2013.", heading: "Books")
    #expect(
      found.map { $0[.collectionTitle] } == ["Library of Hebrew Bible Studies", "WUNT"])
    #expect(found.map { $0[.collectionNumber] } == ["612", "2/345"])
    #expect(found.map { $0[.containerTitle] } == [nil, nil])
  }

  @Test func chaptersOfPolishAndNordicBooks() {
    let found = works(
      "Zielonka K., *Żubr jako symbol*, w: *Zwierzęta w historii*, red. A. Barcz, Warszawa 2015, s. 77–95.",
      "Quill, S. (2018). Aske som arkiv. I K. Lund (red.), *Naturens tekster* (s. 33–58). Bergen: Fagbokforlaget."
    )
    #expect(found.map { $0[.containerTitle] } == ["Zwierzęta w historii", "Naturens tekster"])
    #expect(found.map { names($0[.editor]) } == [["A. Barcz"], ["K. Lund"]])
    #expect(found.map { $0[.page] } == ["77–95", "33–58"])
  }

  @Test func whatIsPublishedIsNotForthcoming() {
    let found = works(
      "Quill, A. \"Do Roads Pay?\" *Journal of Roads* 134, no. 2 (2019): 655–703.",
      heading: "Published and Forthcoming Papers")
    #expect(found.map(\.status) == [.published])
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
