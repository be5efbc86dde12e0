internal import Dataset

/// The table that `dossier inspect` prints, of sources that are read part by part: once to measure, once to print.
struct StreamOverview {
  private let stream: RecordStream
  /// What the sources hold beside works.
  private var rest: [SourceRecord] = []
  private var workCounts: [Int] = []
  private var widths = ColumnWidths()
  /// Whether a source holds an error.
  private(set) var hasErrors = false

  /// Looks through the sources, and shows what was wrong with them.
  init(_ stream: RecordStream) throws(Failure) {
    self.stream = stream
    var (rest, counts, widths) = (rest, workCounts, widths)
    hasErrors = try stream.forEachPart { (part) throws(Failure) in
      for work in part.works { widths.measure(Overview.row(work)) }
      if let last = rest.last, last.source == part.source {
        counts[counts.count - 1] += part.works.count
        return
      }
      counts.append(part.works.count)
      var other = part
      other.works = []
      rest.append(other)
    }
    (self.rest, workCounts, self.widths) = (rest, counts, widths)
  }

  /// Writes the table in pieces.
  func write(_ sink: OutputFile.Step) throws(Failure) {
    let dataset = Dataset(
      assembling: rest, options: Record.assembly(stream.options, stream.project))
    var piece = Self.text(Overview.beginning(of: dataset, workCounts: workCounts))
    if workCounts.contains(where: { $0 > 0 }) {
      piece += Self.text(["", Overview.worksTitle])
      for path in stream.paths {
        try stream.forEachPart(of: path) { (part) throws(Failure) in
          for work in part.works {
            piece += widths.line(Overview.row(work), indent: 2).utf8
            piece.append(UInt8(ascii: "\n"))
          }
          try sink(piece)
          piece.removeAll(keepingCapacity: true)
          return true
        }
      }
    }
    try sink(piece + Self.text(Overview.ending(of: dataset)))
  }

  private static func text(_ lines: [String]) -> [UInt8] {
    Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}
