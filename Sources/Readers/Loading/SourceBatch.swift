public import Dataset
internal import Glibc
internal import Parsing
internal import Synchronization

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
    let job = Job(paths: paths, options: options)
    job.run(progress: progress)
    let results = job.results.withLock { $0 }
    return sources.indices.map { index in
      outcome(
        of: sources[index], paths[ranges[index]], results[ranges[index]], folder: folders[index])
    }
  }

  private static func outcome(
    of source: String, _ paths: ArraySlice<String>, _ results: ArraySlice<Job.Outcome?>,
    folder: [Diagnostic]?
  ) -> Outcome {
    guard let problems = folder else {
      switch results.first ?? nil {
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
      case nil: break
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

  /// The reading of a list of files by several threads, each of which takes the next file.
  private final class Job: Sendable {
    typealias Outcome = Result<SourceRecord, SourceLoader.Failure>

    let paths: [String]
    let options: ReadingOptions
    let results: Mutex<[Outcome?]>
    private let next = Atomic<Int>(0)
    private let done = Atomic<Int>(0)

    init(paths: [String], options: ReadingOptions) {
      self.paths = paths
      self.options = options
      results = Mutex(Array(repeating: nil, count: paths.count))
    }

    /// Reads everything; the calling thread works as well, and reports how far all have come.
    func run(progress: (Int, Int) -> Void) {
      let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
      var threads: [pthread_t] = []
      for _ in 0..<max(0, min(processors, paths.count) - 1) {
        var thread = pthread_t()
        let job = Unmanaged.passRetained(self).toOpaque()
        let code = pthread_create(
          &thread, nil,
          { job in
            guard let job else { return nil }
            Unmanaged<Job>.fromOpaque(job).takeRetainedValue().work()
            return nil
          }, job)
        if code == 0 {
          threads.append(thread)
        } else {
          Unmanaged<Job>.fromOpaque(job).release()
        }
      }
      work(progress: progress)
      for thread in threads { pthread_join(thread, nil) }
      progress(paths.count, paths.count)
    }

    private func work(progress: (Int, Int) -> Void = { _, _ in }) {
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < paths.count else { return }
        let outcome: Outcome
        do throws(SourceLoader.Failure) {
          outcome = .success(try SourceLoader.load(paths[index], options: options))
        } catch {
          outcome = .failure(error)
        }
        results.withLock { $0[index] = outcome }
        progress(done.add(1, ordering: .relaxed).newValue, paths.count)
      }
    }
  }
}
