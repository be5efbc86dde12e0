internal import Bibliography
internal import Dataset
internal import Glibc
internal import Parsing
internal import Readers

/// A record as a command needs it: the dataset, the project's settings, and whether anything was wrong.
struct Record {
  var dataset: Dataset
  /// What `dossier.yaml` says; `nil` in a folder without one.
  var project: ProjectSettings?
  /// The folder that the project's files are looked for in.
  var folder: String
  /// The day given by `--date`.
  var today: DateParts?
  /// Everything that is wrong or doubtful: in the settings, the sources and the whole record.
  var findings: [Diagnostic] { (project?.diagnostics ?? []) + dataset.check() }
  /// Whether a source or the settings hold an error; what could be read was read.
  var hasErrors: Bool

  /// Reads the sources that the options name, or those of the project.
  ///
  /// A source that cannot be read at all stops everything: a report must not lose papers because a
  /// file was misspelt.
  ///
  /// - Parameter findsPeople: whether the dataset's people are wanted, beside its works.
  static func load(
    _ options: SourceOptions, showsDiagnostics: Bool = true, findsPeople: Bool = true
  ) throws(Failure) -> Record {
    let today = try options.day()
    let read = try read(options.sources, person: options.person)
    let project = read.project

    var assembly = assembly(options, project)
    assembly.findsPeople = findsPeople
    assembly.today = today
    let dataset = Dataset(assembling: read.records, options: assembly)

    let diagnostics = (project?.diagnostics ?? []) + dataset.diagnostics
    if showsDiagnostics { DiagnosticList.show(diagnostics) }
    return Record(
      dataset: dataset, project: project, folder: read.folder, today: today,
      hasErrors: diagnostics.contains { $0.severity == .error })
  }

  /// How the options and the project want the sources brought together.
  static func assembly(_ options: SourceOptions, _ project: ProjectSettings?) -> AssemblyOptions {
    var assembly = AssemblyOptions()
    assembly.asRead = options.asRead
    assembly.person = options.person ?? project?.person
    assembly.aliases = project?.aliases ?? []
    assembly.orcid = project?.orcid
    assembly.emails = project?.emails ?? []
    assembly.corrections = project?.corrections ?? []
    assembly.selections = project?.selections ?? []
    return assembly
  }

  /// What the sources hold, before anything is brought together.
  struct Sources {
    var records: [SourceRecord]
    var project: ProjectSettings?
    /// The folder that the project's files are looked for in.
    var folder: String
  }

  /// Reads the sources that a call names, or those of the project; the same rule as in ``load(_:showsDiagnostics:)``.
  static func read(_ sources: [String], person: String? = nil) throws(Failure) -> Sources {
    let (project, folder, paths) = try paths(of: sources)
    var records: [SourceRecord] = []
    var problems: [Failure] = []
    let reading = ReadingOptions(
      person: person ?? project?.person, columns: project?.columns ?? [:])
    var progress = ReadingProgress()
    let outcomes = SourceBatch.load(paths, options: reading) { progress.show($0, of: $1) }
    for (path, outcome) in zip(paths, outcomes) {
      switch outcome {
      case .success(let found): records += found
      case .failure(let error): problems.append(Failure(error, path))
      }
    }
    if let last = problems.popLast() {
      for problem in problems { problem.show() }
      throw last
    }
    return Sources(records: records, project: project, folder: folder)
  }

  /// The project, its folder, and the paths of the sources that a call names or the project lists.
  static func paths(
    of sources: [String]
  ) throws(Failure) -> (project: ProjectSettings?, folder: String, paths: [String]) {
    var (project, paths) = try locate(sources)
    let folder = project.map { OutputFile.folder(of: $0.path) } ?? "."
    if paths.isEmpty {
      guard let project else {
        throw Failure(
          code: .usage, message: "no source is named, and this folder has no \(ProjectFile.name)",
          hint: "name a CV, a profile page or a bibliography: dossier … cv.md papers.bib")
      }
      guard !project.sources.isEmpty else {
        throw Failure(
          code: .unreadable, message: "\(project.path): no sources are listed",
          hint:
            "add a line such as 'sources: [cv.md, papers.bib]', or name the files in the command")
      }
      paths = project.sources.map { $0.hasPrefix("/") || folder == "." ? $0 : "\(folder)/\($0)" }
    }
    return (project, folder, paths)
  }

  /// The project's settings, and the sources that the call names.
  ///
  /// A project's file, or its folder, may stand for its sources.
  private static func locate(
    _ sources: [String]
  ) throws(Failure) -> (ProjectSettings?, [String]) {
    if sources.count == 1 {
      let path = sources[0]
      if path == ProjectFile.name || path.hasSuffix("/" + ProjectFile.name) {
        return (try settings(path), [])
      }
      let within = path.hasSuffix("/") ? path + ProjectFile.name : "\(path)/\(ProjectFile.name)"
      if access(within, F_OK) == 0 { return (try settings(within), []) }
    }
    guard access(ProjectFile.name, F_OK) == 0 else { return (nil, sources) }
    return (try settings(ProjectFile.name), sources)
  }

  private static func settings(_ path: String) throws(Failure) -> ProjectSettings {
    do {
      return ProjectFile.read(try FileBytes.read(path), path: path)
    } catch {
      throw Failure(code: .unreadable, message: error.description, hint: error.hint)
    }
  }
}
