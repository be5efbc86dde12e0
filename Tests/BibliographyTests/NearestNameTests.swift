import Bibliography
import Testing

@Suite struct NearestNameTests {
  private static let names = [
    "id", "type", "title", "authors", "issued", "year", "venue", "volume", "citation_count", "doi",
    "article-journal",
  ]

  @Test(arguments: [
    ("titel", "title"), ("tilte", "title"), ("Title", "title"), ("author", "authors"),
    ("auth", "authors"), ("volumne", "volume"), ("citation-count", "citation_count"),
    ("citationcount", "citation_count"), ("citationCount", "citation_count"), ("yaer", "year"),
    ("DOI", "doi"), ("isued", "issued"), ("journal", "article-journal"),
    ("count", "citation_count"),
  ])
  func misspeltNamesAreFound(_ name: String, _ nearest: String) {
    #expect(NearestName.find(name, in: Self.names) == nearest)
  }

  @Test(arguments: ["", "x", "publisher", "zzzzzz", String(repeating: "title", count: 50)])
  func farNamesAreNot(_ name: String) {
    #expect(NearestName.find(name, in: Self.names) == nil)
  }

  @Test func severalComeNearestFirst() {
    #expect(
      NearestName.names(to: "aap", in: ["age", "aaps-open", "apa", "jaapa"], count: 3) == [
        "apa", "aaps-open",
      ])
  }

  @Test func aHintIsASentence() {
    #expect(NearestName.hint("titel", among: Self.names) == "did you mean 'title'?")
    #expect(NearestName.hint("publisher", among: Self.names) == nil)
  }
}
