internal import Bibliography
internal import Dataset
internal import Parsing
internal import Readers

/// The works of sources as they were read, one source behind the other: none is kept.
struct RecordStream {
  private let paths: [String]
  private let reading: ReadingOptions
  private let settings: [Diagnostic]

  /// The sources that a call names, where one of them is so large that it is better not held in memory; `nil` where
  /// none is, and where the works must be brought together.
  static func open(_ options: SourceOptions) throws(Failure) -> RecordStream? {
    guard options.asRead else { return nil }
    let (project, _, paths) = try Record.paths(of: options.sources)
    guard paths.contains(where: { RecordParts.open($0) != nil }) else { return nil }
    return RecordStream(
      paths: paths,
      reading: ReadingOptions(
        person: options.person ?? project?.person, columns: project?.columns ?? [:]),
      settings: project?.diagnostics ?? [])
  }

  /// Hands out what the sources hold, a large one in parts, and shows what was wrong with it; whether a source or the
  /// settings hold an error.
  func forEachPart(_ body: (SourceRecord) throws(Failure) -> Void) throws(Failure) -> Bool {
    DiagnosticList.show(settings)
    var hasErrors = settings.contains { $0.severity == .error }
    for path in paths {
      var findings = DiagnosticCount()
      if let parts = RecordParts.open(path) {
        var progress = ReadingProgress()
        while let record = try Self.next(parts) {
          try body(record)
          findings.show(record.diagnostics)
          progress.show(megabytes: parts.done.bytes >> 20, of: parts.done.of >> 20)
        }
        progress.end()
      } else {
        for outcome in SourceBatch.load([path], options: reading) {
          switch outcome {
          case .success(let records):
            for record in records {
              try body(record)
              findings.show(record.diagnostics)
            }
          case .failure(let error): throw Failure(error, path)
          }
        }
      }
      findings.finish()
      hasErrors = hasErrors || findings.errors > 0
    }
    return hasErrors
  }

  private static func next(_ parts: RecordParts) throws(Failure) -> SourceRecord? {
    do {
      return try parts.next()
    } catch {
      throw Failure(error, parts.source)
    }
  }
}
