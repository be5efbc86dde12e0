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
    ("http://www .example.org/rain", "http://www.example.org/rain"),
    ("www. example.org/rain", "https://www.example.org/rain"),
    ("http://example.org/view.php? id=3&lang=en", "http://example.org/view.php?id=3&lang=en"),
    ("http://example.org/rain ?id=3.", "http://example.org/rain?id=3"),
    ("http://example.org/rain .html", "http://example.org/rain.html"),
    ("http://example.org/long- rain", "http://example.org/long-rain"),
    ("\\url{http://example.org/rain}", "http://example.org/rain"),
    ("Available from: rain.example.com.", "https://rain.example.com"),
    ("(rain.example.com)", "https://rain.example.com"),
    ("URL: rain.example.co.uk", "https://rain.example.co.uk"),
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

  @Test func aHostWithinATitleIsNoAddress() {
    let found = work("Quill, A. (2010). The fall of rain.com and others. Rain Studies, 3, 1-9.")
    #expect(found?[.title] == "The fall of rain.com and others")
    #expect(found?[.url] == nil)
    let mail = work("Quill, A. (2010). Rain on glass. Rain Studies, 3, 1-9. ada@rain.example.com")
    #expect(mail?[.url] == nil)
  }

  @Test(arguments: [
    "(accessed 3 May 2010)", "Retrieved May 3, 2010, from", "[cited 2010 May 3]",
    "consulté le 3 mai 2010", "(last visited May 3, 2010)", "Stand: 3.5.2010",
  ])
  func theDayOfAVisitIsNotTheWorks(clause: String) {
    let found = work(
      "Quill, A. (2008). Rain on glass and other surfaces. \(clause) http://example.org/rain")
    #expect(found?[.accessed] == PartialDate(DateParts(2010, 5, 3)))
    #expect(found?[.issued] == PartialDate(DateParts(2008)))
    #expect(found?[.title] == "Rain on glass and other surfaces")
    #expect(found?[.note] == nil)
  }

  @Test func aSiteWithNothingButItsAddressIsAWork() {
    let found = work(
      "River Atlas of Quillshire. Available at https://rivers.example.org/ atlas/index.html")
    #expect(found?[.title] == "River Atlas of Quillshire")
    #expect(found?[.url] == "https://rivers.example.org/atlas/index.html")
  }

  @Test(arguments: ["https://doi.org/ 10.1234/rain.3", "https://doi.org/10.1234/ rain.3"])
  func markdownLinksABrokenDOIInPart(address: String) {
    let text = """
      # Ada Quill

      ## Publications

      - Quill, A. (2010). Rain on glass. Rain Studies, 3, 1-9. \(address)
      """
    let works = MarkdownCVReader.read(
      Array(text.utf8), source: "cv.md", options: ReadingOptions()
    ).works
    #expect(works.map { $0[.doi] } == ["10.1234/rain.3"])
    #expect(works.map { $0[.url] } == [nil])
  }

  @Test func aBrokenDOIAddressIsADOI() {
    let found = work(
      "Quill, A. (2010). Rain on glass and other surfaces. Rain Studies, 3, 1-9. http://dx.doi. org/10.1234/R0017-2468(99)00120-9."
    )
    #expect(found?[.doi] == "10.1234/R0017-2468(99)00120-9")
    #expect(found?[.url] == nil)
  }
}
