import LuaRuntime
import Testing

@Suite struct NearestNameTests {
  static let names = [
    "id", "type", "title", "authors", "issued", "year", "venue", "volume", "citation_count", "doi",
  ]

  @Test(arguments: [
    ("titel", "title"), ("tilte", "title"), ("Title", "title"), ("author", "authors"),
    ("volumne", "volume"), ("citation-count", "citation_count"),
    ("citationcount", "citation_count"),
    ("yaer", "year"), ("DOI", "doi"), ("isued", "issued"),
  ])
  func misspeltNamesAreFound(name: String, nearest: String) {
    #expect(NearestName.find(name, among: Self.names) == nearest)
  }

  @Test(arguments: ["", "x", "publisher", "zzzzzz", "title"])
  func farNamesAreNot(name: String) {
    #expect(NearestName.find(name, among: Self.names.filter { $0 != "title" }) == nil)
  }

  @Test func aHintIsASentence() {
    #expect(NearestName.hint("titel", among: Self.names) == "did you mean 'title'?")
    #expect(NearestName.hint("publisher", among: Self.names) == nil)
  }
}
