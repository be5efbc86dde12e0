import Bibliography
import Testing

@Suite struct WorkTests {
  @Test func keepsAllItsPlaces() {
    let places = [3, 0, 7].map { SourceLocation(source: "refs.bib", line: $0) }
    var work = Work(id: "a", type: .book)
    #expect(work.locations.isEmpty && work.firstLocation == nil)
    work.locations = places
    #expect(work.locations == places)
    work.locations.removeFirst()
    #expect(work.firstLocation == places[1])
    #expect(work.locations == Array(places[1...]))
  }

  @Test func isEqualWhateverItHeldBefore() {
    var work = Work(id: "a", type: .book)
    work.arxiv = "2412.06078"
    work.citationCount = 4
    work.truncatedNames = [.author]
    work.versions = [Work(id: "b", type: .article)]
    let full = work
    #expect(work.arxiv == "2412.06078" && work.versions.map(\.id) == ["b"])
    work.arxiv = nil
    work.citationCount = nil
    work.truncatedNames.remove(.author)
    work.versions = []
    #expect(work == Work(id: "a", type: .book))
    #expect(full != work && full.citationCount == 4)
  }
}
