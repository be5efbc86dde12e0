import Bibliography
import Dataset
import Parsing
import Readers
import Testing

/// A title of one short word is a title nevertheless.
struct OneWordTitleTests {
  private static func works(_ entry: String) -> [Work] {
    let text = """
      # Ada Quill

      ## PUBLICATIONS

      - [1] \(entry)
      - [2] A. Quill, “Spectra of trees”, *Annals of Graphs*, vol. 2, pp. 3–9, 2011.
      """
    return MarkdownCVReader.read(
      Array(text.utf8), source: "cv.md", options: ReadingOptions()
    ).works
  }

  @Test(arguments: ["“PyBrain”,", "\"PyBrain\","])
  func aQuotedWordBetweenCommasIsTheTitle(title: String) {
    let work = Self.works(
      "T. Schaul and A. Quill, \(title) *Journal of Machine Learning*, vol. 11, pp. 743–746, 2010."
    ).first
    #expect(work?[.title] == "PyBrain")
    #expect(work?[.author].map(\.family) == ["Schaul", "Quill"])
    #expect(work?[.containerTitle] == "Journal of Machine Learning")
  }
}
