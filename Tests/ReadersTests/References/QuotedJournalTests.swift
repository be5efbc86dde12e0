import Bibliography
import Dataset
import Readers
import Testing

/// Italians quote the journal, and leave the title plain.
@Suite struct QuotedJournalTests {
  @Test(arguments: [
    ("“Journal of Abnormal Rain”, 45/4 (1950), 710-720", "45", "4"),
    ("«Journal of Abnormal Rain», 12/13 (1950), 710-720", "12/13", nil),
    ("«Journal of Abnormal Rain», CXII (1950), 3, pp. 710-720", "CXII", "3"),
  ])
  func theQuotationIsTheJournal(venue: String, volume: String, issue: String?) {
    let record = MarkdownCVReader.read(
      Array(
        """
        # Ada Quill

        ## Publications

        - H. Fenster e H.G. Birk, A Case Study of Group Ideology and Individual Adjustment, \(venue).
        """.utf8), source: "cv.md", options: ReadingOptions())
    let work = record.works.first
    #expect(work?[.title] == "A Case Study of Group Ideology and Individual Adjustment")
    #expect(
      work?[.author] == [
        PersonName(family: "Fenster", given: "H."), PersonName(family: "Birk", given: "H. G."),
      ])
    #expect(work?[.containerTitle] == "Journal of Abnormal Rain")
    #expect(work?[.volume] == volume)
    #expect(work?[.issue] == issue)
    #expect(work?[.page] == "710-720")
    #expect(work?.year == 1950)
  }
}
