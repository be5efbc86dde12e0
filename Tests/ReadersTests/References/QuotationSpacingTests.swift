import Bibliography
import Dataset
import Readers
import Testing

@Suite struct QuotationSpacingTests {
  @Test func blanksWithinNestedQuotationMarksAreNoPartOfATitle() {
    let text = """
      # Ada Beispiel

      ## Publications

      - [1] **A. Beispiel** and B. Muster, “Reply to “ how particular is it? ””, *Physics of Life*, vol. 4, 2023.
      - [2] **A. Beispiel**, “A plain title”, *Physics of Life*, vol. 5, 2024.
      """
    let record = MarkdownCVReader.read(
      Array(text.utf8), source: "cv.md", options: ReadingOptions())
    #expect(
      record.works.map { $0[.title] } == ["Reply to “how particular is it?”", "A plain title"])
  }
}
