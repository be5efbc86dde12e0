import Bibliography
import Dataset
import Parsing
import Readers
import Testing

/// Lists that are long enough to be read in parts.
@Suite("Long lists of CSL-JSON")
struct LongListTests {
  private let count = 12_000

  private func read(_ items: [String]) -> SourceRecord {
    let text = "[\n" + items.joined(separator: ",\n") + "\n]\n"
    return CSLJSONReader.read(Array(text.utf8), source: "refs.json", options: ReadingOptions())
  }

  private func item(_ number: Int, more: String = "") -> String {
    #"{"id": "w\#(number)", "type": "book", "title": "The book of the number \#(number)"\#(more)}"#
  }

  private func expectAll(_ record: SourceRecord) {
    #expect(record.works.count == count)
    #expect(record.works.map(\.id) == (0..<count).map { "w\($0)" })
    #expect(
      record.works.map { $0[.title] } == (0..<count).map { "The book of the number \($0)" })
    #expect(
      record.works.map(\.locations)
        == (0..<count).map { [SourceLocation(source: "refs.json", line: $0 + 2)] })
  }

  @Test("hold every item, with its line")
  func whole() {
    let record = read((0..<count).map { item($0) })
    expectAll(record)
    #expect(record.diagnostics == [])
  }

  @Test("are not taken for parted where objects stand within items that look like items")
  func lookalikes() {
    let inner = #", "more": [{"a": 1}, {"id": "not an item", "type": "book"}, 2]"#
    expectAll(read((0..<count).map { item($0, more: inner) }))
  }

  @Test("number items without a key by their places, and tell what is doubtful in its place")
  func unnamed() {
    var items = (0..<count).map { item($0) }
    items[count - 2] = #"{"type": "no such type", "title": "Without a key"}"#
    let record = read(items)
    #expect(record.works.count == count)
    #expect(record.works[count - 2].id == "item-\(count - 1)")
    #expect(record.diagnostics.map(\.code) == ["unknown-type"])
    #expect(record.diagnostics.map { $0.range?.line } == [count])
  }

  @Test("lose one item where one is broken")
  func broken() {
    var items = (0..<count).map { item($0) }
    items[count / 2 + 10] = #"{"id": "broken", "type": "book", "title": oops}"#
    let record = read(items)
    var expected = (0..<count).map { "w\($0)" }
    expected[count / 2 + 10] = "broken"
    #expect(record.works.map(\.id) == expected)
    #expect(record.diagnostics.map(\.code) == ["json-syntax"])
    #expect(record.diagnostics.map { $0.range?.line } == [count / 2 + 12])
  }
}
