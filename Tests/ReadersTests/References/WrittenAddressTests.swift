import Bibliography
import Dataset
import Readers
import Testing

/// Web addresses as references have them: broken by lines' ends, in brackets, without a scheme.
@Suite struct WrittenAddressTests {
  private func work(_ reference: String) -> Work? {
    let text =
      "Ada Quill\nada@quill.example\n\nPublications\n\n1. \(reference)\n2. Quill, A. (2001). Other rain. Rain Studies, 2, 1-9.\n"
    return PlainTextCVReader.read(Array(text.utf8), source: "cv.txt", options: ReadingOptions())
      .works.first
  }

  @Test(arguments: [
    ("http://www.example.org/rain.html.", "http://www.example.org/rain.html"),
    (
      "<http://etext.example.edu /subjects/rain.html>.",
      "http://etext.example.edu/subjects/rain.html"
    ),
    (
      "https://www.example.gov/ library/the-rain/index.html",
      "https://www.example.gov/library/the-rain/index.html"
    ),
    ("http://www.example. org/rain/2001.pdf", "http://www.example.org/rain/2001.pdf"),
    ("http://example.org/a_ b.html", "http://example.org/a_b.html"),
    ("http: //www.example.org/rain", "http://www.example.org/rain"),
    ("www.example.org/rain/", "https://www.example.org/rain/"),
    ("example.org/reports/rain.pdf", "https://example.org/reports/rain.pdf"),
    ("http://example.org/rain(accessed 3 May 2010)", "http://example.org/rain"),
    ("“http://example.org/rain”.", "http://example.org/rain"),
    ("http://example.org/wiki/Rain_(weather)", "http://example.org/wiki/Rain_(weather)"),
    ("Available athttp://example.org/rain [accessed 5 May 2010]", "http://example.org/rain"),
  ])
  func anAddressIsReadWhole(written: String, expected: String) {
    let found = work(
      "Quill, A. (2010). Rain on glass and other surfaces. Rain Studies, 3, 1-9. \(written)")
    #expect(found?[.url] == expected)
    #expect(found?[.title] == "Rain on glass and other surfaces")
  }

  @Test func markdownLinksABrokenAddressInPart() {
    let text = """
      # Ada Quill

      ## Publications

      - Quill, A. (2010). Rain on glass. Rain Studies, 3, 1-9. http://www.example. org/rain/2001.html
      """
    let works = MarkdownCVReader.read(
      Array(text.utf8), source: "cv.md", options: ReadingOptions()
    ).works
    #expect(works.map { $0[.url] } == ["http://www.example.org/rain/2001.html"])
  }

  @Test func whatIsNoAddressIsNone() {
    let found = work(
      "Quill, A. (2010). Rain and/or snow in the U.S. and abroad. Rain Studies, 3/4, 1-9.")
    #expect(found != nil)
    #expect(found?[.url] == nil)
  }

  @Test func aBrokenDOIAddressIsADOI() {
    let found = work(
      "Quill, A. (2010). Rain on glass and other surfaces. Rain Studies, 3, 1-9. http://dx.doi. org/10.1016/S0043-1354(98)00447-9."
    )
    #expect(found?[.doi] == "10.1016/S0043-1354(98)00447-9")
    #expect(found?[.url] == nil)
  }
}
