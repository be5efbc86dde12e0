public import Dataset
internal import Parsing

/// Reads many sources at once: files as they are named, and all files below folders.
///
/// The sources are read side by side and come out in the order in which they are named, a folder's files by their
/// paths. Within a folder a file that cannot be read stops nothing: it becomes a record without anything but a
/// diagnostic.
///
/// ```swift
/// let batch = SourceBatch.load(["cv.md", "papers/"])
/// ```
public enum SourceBatch {
  /// What became of a source that was named.
  public typealias Outcome = Result<[SourceRecord], SourceLoader.Failure>
  private typealias FileOutcome = Result<SourceRecord, SourceLoader.Failure>

  /// The format of a file in a folder that was not read.
  public static let unreadFormat = "not read"

  /// Reads the sources; `progress` is told now and then how many files of how many are done.
  public static func load(
    _ sources: [String], options: ReadingOptions = ReadingOptions(),
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> [Outcome] {
    var paths: [String] = []
    var ranges: [Range<Int>] = []
    var folders: [Int: [Diagnostic]] = [:]
    for (index, source) in sources.enumerated() {
      let start = paths.count
      if source != "-", FolderListing.isFolder(source) {
        let (files, diagnostics) = FolderListing.files(below: source)
        paths += files
        folders[index] = diagnostics
      } else {
        paths.append(source)
      }
      ranges.append(start..<paths.count)
    }
    let results = read(paths, options, progress)
    return sources.indices.map { index in
      outcome(
        of: sources[index], paths[ranges[index]], results[ranges[index]], folder: folders[index])
    }
  }

  /// Reads files side by side.
  private static func read(
    _ paths: [String], _ options: ReadingOptions, _ progress: (Int, Int) -> Void
  ) -> [FileOutcome] {
    @Sendable func load(_: inout Void, _ index: Int) -> FileOutcome {
      do throws(SourceLoader.Failure) {
        return .success(try SourceLoader.load(paths[index], options: options))
      } catch {
        return .failure(error)
      }
    }
    let threads = max(1, min(Pieces.processors, paths.count))
    let results = Pieces.map(
      paths.count, workers: Array(repeating: (), count: threads),
      progress: { progress($0, paths.count) }, load)
    progress(paths.count, paths.count)
    return results
  }

  private static func outcome(
    of source: String, _ paths: ArraySlice<String>, _ results: ArraySlice<FileOutcome>,
    folder: [Diagnostic]?
  ) -> Outcome {
    guard let problems = folder else {
      switch results.first {
      case .success(let record): return .success([record])
      case .failure(let failure): return .failure(failure)
      case nil: return .success([])
      }
    }
    var records: [SourceRecord] = []
    var hasAny = false
    for (path, result) in zip(paths, results) {
      switch result {
      case .success(let record):
        hasAny = true
        records.append(record)
      case .failure(let failure):
        var record = SourceRecord(source: path, format: unreadFormat)
        var diagnostic = failure.diagnostic
        // A picture or a letter among the papers is no error.
        if diagnostic.code != "unreadable-source" { diagnostic.severity = .warning }
        record.diagnostics = [diagnostic]
        records.append(record)
      }
    }
    guard hasAny else {
      return .failure(
        SourceLoader.Failure(
          diagnostic: problems.first
            ?? Diagnostic(
              .error, code: "empty-folder",
              paths.isEmpty
                ? "is a folder without files" : "is a folder without a file that is read",
              at: SourceRange(source: source, line: 0),
              hint: "name the files, or list them under 'sources' in a dossier.yaml")))
    }
    records[0].diagnostics = problems + records[0].diagnostics
    return .success(records)
  }
}
