import Bibliography
import Dataset
import Exporters
import Testing

@Suite struct PiecewiseExportTests {
  @Test(arguments: DataExporters.all.map { $0.format })
  func thePiecesAreTheWhole(format: String) throws {
    let exporter = try #require(DataExporters.named(format))
    var dataset = Dataset()
    for count in [0, 1, 2, 3000] {
      dataset.works = (0..<count).map { number in
        var work = Work(id: "w\(number)", type: .articleJournal)
        work[.title] = "On the \(number)th of \"many\" things\tand\n\u{1}lines"
        work[.author] = [PersonName(family: "Ek", given: "Bo")]
        work[.issued] = PartialDate(DateParts(2001, 5))
        return work
      }
      var pieces: [[UInt8]] = []
      exporter.export(dataset) { pieces.append($0) }
      #expect(Array(pieces.joined()) == exporter.export(dataset))
      if count == 3000, exporter is any WorkExporter.Type { #expect(pieces.count > 1) }
    }
  }

  @Test func anEmptyListIsAnEmptyList() {
    #expect(CSLJSONExporter.export([Work]()) == Array("[]\n".utf8))
  }
}
