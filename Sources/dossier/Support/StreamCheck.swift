internal import Bibliography
internal import Dataset
internal import Parsing

/// What is wrong or doubtful in sources that are read part by part.
enum StreamCheck {
  /// Hands out what is found, in the order of the sources and their lines.
  static func run(
    _ stream: RecordStream, today: DateParts?, _ body: ([Diagnostic]) throws(Failure) -> Void
  ) throws(Failure) {
    try body(stream.settings + [unchecked])
    for path in stream.paths {
      var sight: SourceSight?
      if stream.isLarge(path) {
        var seen = SourceSight(path)
        try stream.forEachPart(of: path) { (record) throws(Failure) in
          seen.add(record.works)
          return !seen.isComplete
        }
        sight = seen
        try body(Dataset.notes(on: seen))
      }
      try stream.forEachPart(of: path) { (record) throws(Failure) in
        var known = sight ?? SourceSight(record.source)
        if sight == nil {
          known.add(record.works)
          try body(Dataset.notes(on: known))
        }
        var options = AssemblyOptions()
        options.asRead = true
        options.findsPeople = false
        options.today = today
        let part = Dataset(assembling: [record], options: options)
        try body(part.check(part: known))
        return true
      }
    }
  }

  private static let unchecked = Diagnostic(
    .note, code: "checked-singly",
    "works were checked one at a time: identifiers and keys that several of them share, and works and people that may be the same, were not looked for",
    hint: "without --as-read they are, and all works are held in memory")
}
