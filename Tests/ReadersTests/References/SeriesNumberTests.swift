import Bibliography
import Dataset
import Readers
import Testing

/// A book's series and its number there.
@Suite struct SeriesNumberTests {
  @Test(arguments: [
    ("Quill, A. (2004). Rain on Glass (Studies in Water, vol. 12). Oxford: Rain Press.", "12"),
    ("Quill, A. (2004). Rain on Glass. Studies in Water 12. Oxford: Rain Press.", "12"),
    (
      "Ada Quill, Rain on the Glass of the Western Sea (Studies in Water, 604), Oxford, 2004.",
      "604"
    ),
  ])
  func theSeriesIsApartFromItsNumber(reference: String, number: String) {
    let record = MarkdownCVReader.read(
      Array("# Ada Quill\n\n## Publications\n\n- \(reference)\n".utf8), source: "cv.md",
      options: ReadingOptions())
    let work = record.works.first
    #expect(work?[.title]?.hasPrefix("Rain on") == true)
    #expect(work?[.title]?.contains("(") == false)
    #expect(work?[.collectionTitle] == "Studies in Water")
    #expect(work?[.collectionNumber] == number)
    #expect(work?.year == 2004)
  }
}
