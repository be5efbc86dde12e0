internal import Bibliography
internal import Dataset
internal import Glibc
internal import Parsing
internal import Readers

/// The works of sources as they were read, one source behind the other: none is kept.
struct RecordStream {
  /// The files and folders, in their order.
  let paths: [String]
  /// What is wrong with the settings of the project.
  let settings: [Diagnostic]
  /// What the call says.
  let options: SourceOptions
  private let reading: ReadingOptions
  /// The large files among them.
  private let parts: [String: RecordParts]
  /// What standard input holds, where it is among them.
  private var standardInput: [SourceBatch.Outcome] = []

  /// What `dossier.yaml` says; `nil` in a folder without one.
  let project: ProjectSettings?
  /// The folder that the project's files are looked for in.
  let folder: String

  /// The sources that a call names, or those of the project.
  ///
  /// - Parameter leastSize: from how many bytes on a file is read in parts.
  init(_ options: SourceOptions, leastSize: Int = RecordParts.leastSize) throws(Failure) {
    self.options = options
    (project, folder, paths) = try Record.paths(of: options.sources)
    reading = ReadingOptions(
      person: options.person ?? project?.person, columns: project?.columns ?? [:])
    settings = project?.diagnostics ?? []
    var parts: [String: RecordParts] = [:]
    for path in paths where parts[path] == nil {
      parts[path] = RecordParts.find(path, leastSize: leastSize)
    }
    self.parts = parts
    // It cannot be read twice.
    if !parts.isEmpty, paths.contains("-") {
      standardInput = SourceBatch.load(["-"], options: reading)
    }
  }

  /// The sources that a call names, where one of them is so large that it is better not held in memory; `nil` where
  /// none is, and where the works must be brought together.
  static func open(
    _ options: SourceOptions, leastSize: Int = RecordParts.leastSize
  ) throws(Failure) -> RecordStream? {
    guard options.asRead else { return nil }
    let stream = try RecordStream(options, leastSize: leastSize)
    guard stream.hasLargeSource else { return nil }
    // Nothing is written where a source cannot be read.
    for path in stream.paths where path != "-" && access(path, R_OK) != 0 {
      try stream.forEachPart(of: path) { _ in true }
    }
    return stream
  }

  /// Whether a source is so large that it is better not held in memory, and can be read in parts.
  var hasLargeSource: Bool { !parts.isEmpty }

  /// Whether one of the ``paths`` is so large that it is better not held in memory, and can be read in parts.
  func isLarge(_ path: String) -> Bool { parts[path] != nil }

  /// Hands out what the sources hold, a large one in parts, and shows what was wrong with it; whether a source or the
  /// settings hold an error.
  func forEachPart(_ body: (SourceRecord) throws(Failure) -> Void) throws(Failure) -> Bool {
    var findings = DiagnosticCount()
    findings.show(settings)
    for path in paths {
      try forEachPart(of: path) { (record) throws(Failure) in
        try body(record)
        findings.show(record.diagnostics)
        return true
      }
    }
    findings.finish()
    return findings.errors > 0
  }

  /// Hands out what one of the ``paths`` holds, in parts where it is large, until `body` wants no more of it.
  func forEachPart(
    of path: String, _ body: (SourceRecord) throws(Failure) -> Bool
  ) throws(Failure) {
    if let parts = parts[path] {
      do {
        try parts.begin()
      } catch {
        throw Failure(error, path)
      }
      var progress = ReadingProgress()
      defer { progress.end() }
      while let record = try Self.next(parts) {
        guard try body(record) else { return }
        progress.show(megabytes: parts.done.bytes >> 20, of: parts.done.of >> 20)
      }
      return
    }
    let held = path == "-" ? standardInput : []
    for outcome in held.isEmpty ? SourceBatch.load([path], options: reading) : held {
      switch outcome {
      case .success(let records):
        for record in records where !(try body(record)) { return }
      case .failure(let error): throw Failure(error, path)
      }
    }
  }

  private static func next(_ parts: RecordParts) throws(Failure) -> SourceRecord? {
    do {
      return try parts.next()
    } catch {
      throw Failure(error, parts.source)
    }
  }
}
