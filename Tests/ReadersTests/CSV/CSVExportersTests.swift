import Bibliography
import Dataset
import Readers
import Testing

/// Tables as programs and databases write them.
@Suite struct CSVExportersTests {
  private func read(_ text: String, source: String = "works.csv") throws -> [Work] {
    try SourceLoader.read(Array(text.utf8), source: source, options: ReadingOptions()).works
  }

  private func other(_ work: Work) -> [String] { work.other.map { "\($0.name)=\($0.value)" } }

  @Test func webOfScienceNamesColumnsByItsTags() throws {
    let works = try read(
      "PT\tAU\tAF\tTI\tSO\tDT\tCT\tCY\tCL\tDE\tPU\tPI\tSN\tJI\tPD\tPY\tBP\tEP\tAR\tDI\tTC\tUT\n"
        + "J\tLee, A\tLee, Ann\tHeat\tPLANTS\tArticle; Early Access\t\t\t\ta; b\tACS\tROME\t1234-5678"
        + "\tPlants\tDEC\t2015\t1\t9\t\t10.1/x\t45\tWOS:1\n"
        + "C\tKim, H\tKim, Ho\tPower\tPROC\tProceedings Paper\tConf X\tMAY 05-09, 2014\tSeoul\t\t\t\t"
        + "\t\t\t2014\t\t\te7\t\t0\tWOS:2\n", source: "savedrecs.tsv")
    #expect(works.map(\.type) == [.articleJournal, .paperConference])
    #expect(works[0][.author] == [PersonName(family: "Lee", given: "Ann")])
    #expect(works[0][.title] == "Heat")
    #expect(works[0][.issued] == PartialDate(DateParts(2015, 12)))
    #expect(works[0][.containerTitleShort] == "Plants")
    #expect(works[0][.page] == "1-9")
    #expect(works[0][.keyword] == "a, b")
    #expect(works[0].citationCount == 45)
    #expect(other(works[0]) == ["UT=WOS:1"])
    #expect(works[1][.eventTitle] == "Conf X")
    #expect(works[1][.eventPlace] == "Seoul")
    #expect(
      works[1][.eventDate] == PartialDate(DateParts(2014, 5, 5), end: DateParts(2014, 5, 9)))
    #expect(works[1][.page] == "e7")
  }

  @Test func dimensionsWritesALineBeforeTheHeader() throws {
    let works = try read(
      """
      "About the data: Exported on May 12, 2022."
      Rank,DOI,Title,Source title,Anthology title,PubYear,Pagination,Publication Type,Authors
      1,10.1/x,Paper,LNCS,Proc. of Q,2015,5-9,Proceeding,"O'Hara, Ann; Li, Bo"

      """)
    #expect(works.count == 1)
    #expect(works[0].locations.map(\.line) == [3])
    #expect(works[0].type == .paperConference)
    #expect(works[0][.containerTitle] == "Proc. of Q")
    #expect(works[0][.collectionTitle] == "LNCS")
    #expect(works[0][.page] == "5-9")
    #expect(
      works[0][.author] == [
        PersonName(family: "O'Hara", given: "Ann"), PersonName(family: "Li", given: "Bo"),
      ])
  }

  @Test func scopusWritesEditorsWithoutCommasAndNobodyInBrackets() throws {
    let works = try read(
      """
      Authors,Title,Year,Source title,Art. No.,Page start,Page end,Editors,Author Keywords
      "Lee A.; van Dam J.-P.",One,2020,J,105432,,,"Rodrigues J.M.F.; Cardoso P.",a; b
      "[No author name available]",Two,2020,J,e1,5,6,,

      """)
    #expect(
      works[0][.author] == [
        PersonName(family: "Lee", given: "A."),
        PersonName(family: "Dam", given: "J.-P.", nonDroppingParticle: "van"),
      ])
    #expect(
      works[0][.editor] == [
        PersonName(family: "Rodrigues", given: "J.M.F."),
        PersonName(family: "Cardoso", given: "P."),
      ])
    #expect(works[0][.page] == "105432")
    #expect(works[0][.keyword] == "a, b")
    #expect(works[1][.author] == [])
    #expect(works[1][.page] == "5-6")
    #expect(works[1][.number] == "e1")
  }

  @Test func publishOrPerishCallsTheJournalASource() throws {
    let work = try read(
      """
      Cites,Authors,Title,Year,Source,Publisher,ArticleURL,CitesURL,Type
      5,"M Doe, ...",Book,2001,Nature,nature.com,https://y,,

      """
    ).first
    #expect(work?[.containerTitle] == "Nature")
    #expect(work?[.url] == "https://y")
    #expect(work?[.author] == [PersonName(family: "Doe", given: "M.")])
    #expect(work?.truncatedNames == [.author])
  }

  @Test func zoteroHasInstitutionsWithoutCommasAndVariablesInExtra() throws {
    let works = try read(
      """
      Key,Item Type,Publication Title,Author,Title,Type,Number,Extra,Series Editor,Book Author
      A,journalArticle,Nature,"World Health Organization; Li, Bo",One,,,PMID: 123,,
      B,thesis,,"Doe, Jane",Two,PhD,,A remark,"Se, R","Bo, K"
      C,report,,World Bank,Three,,TR-1,,,

      """)
    #expect(
      works[0][.author] == [
        PersonName(literal: "World Health Organization"), PersonName(family: "Li", given: "Bo"),
      ])
    #expect(works[0][.pmid] == "123")
    #expect(works[0][.note] == nil)
    #expect(works[1][.genre] == "PhD")
    #expect(works[1][.note] == "A remark")
    #expect(works[1][.collectionEditor] == [PersonName(family: "Se", given: "R")])
    #expect(works[1][.containerAuthor] == [PersonName(family: "Bo", given: "K")])
    #expect(works[2][.author] == [PersonName(literal: "World Bank")])
    #expect(works[2][.number] == "TR-1")
  }

  @Test func readsTheListsOfCORDISAndPublishOrPerish() throws {
    let cordis = """
      "id";"title";"isPublishedAs";"authors";"journalTitle";"journalNumber";"publishedYear";"publishedPages"
      "7";"Deep things";"Peer reviewed articles";"Jane Doe, Max Muster";"Nature";"12/3";"2021";"1-12"
      """
    let paper = try SourceLoader.read(Array(cordis.utf8), source: "cordis.csv").works.first
    #expect(paper?.type == .articleJournal)
    #expect(paper?[.issue] == "12/3")
    #expect(paper?[.page] == "1-12")
    #expect(paper?[.issued] == PartialDate(DateParts(2021)))
    #expect(paper?.other == [])
    let perish = """
      Cites,Authors,Title,Year,Source
      3,"J Doe, AB Smith, Ö van Özil...",On citing,2010,X
      """
    let cited = try SourceLoader.read(Array(perish.utf8), source: "pop.csv").works.first
    #expect(
      cited?[.author] == [
        PersonName(family: "Doe", given: "J."), PersonName(family: "Smith", given: "A. B."),
        PersonName(family: "Özil", given: "Ö.", nonDroppingParticle: "van"),
      ])
    #expect(cited?.truncatedNames == [.author])
  }

  @Test func passesOverWhatScopusWritesForNothing() throws {
    let text = """
      Authors,Author full names,Title,Year,Abstract,Conference date
      Smith A.,"Smith, Ann (57190000001)",A,2019,[No abstract available],12 May 2019 through 15 May 2019
      """
    let work = try SourceLoader.read(Array(text.utf8), source: "scopus.csv").works.first
    #expect(work?[.author] == [PersonName(family: "Smith", given: "Ann")])
    #expect(work?[.abstract] == nil)
    #expect(
      work?[.eventDate] == PartialDate(DateParts(2019, 5, 12), end: DateParts(2019, 5, 15)))
  }
}
