internal import Bibliography
internal import Dataset
internal import Document
internal import Glibc
internal import LuaRuntime
internal import Readers
internal import Scripting

/// A script as the command line knows it: its text, and the folder it stands in.
struct FoundScript {
  var script: Script
  /// The folder that its modules, files and pictures are looked for in.
  var folder: String
}

/// Finds scripts, and runs them on a record.
enum Scripts {
  /// The names of the standard reports, sorted.
  static var standardNames: [String] {
    EmbeddedFile.paths(in: "reports").map {
      String($0.dropFirst("reports/".count).dropLast(".lua".count))
    }
    .sorted()
  }

  /// The script of a `.lua` file, or a standard report.
  static func find(_ name: String) throws(Failure) -> FoundScript {
    if name.hasSuffix(".lua") || name.contains("/") {
      do {
        let script = Script(name: name, source: try FileBytes.read(name))
        return FoundScript(script: script, folder: OutputFile.folder(of: name))
      } catch {
        throw Failure(code: .script, message: error.description, hint: error.hint)
      }
    }
    if let source = EmbeddedFile.bytes("reports/\(name).lua") {
      return FoundScript(script: Script(name: "\(name).lua", source: source), folder: ".")
    }
    let nearest =
      NearestName.find(name, in: standardNames).map { "did you mean '\($0)'? " } ?? ""
    let isFile = access("\(name).lua", F_OK) == 0
    throw Failure(
      code: .script, message: "there is no standard report '\(name)'",
      hint: isFile
        ? "for the file, write \(name).lua"
        : nearest + "dossier reports lists them; a script of your own ends in .lua")
  }

  /// What a script says of itself.
  static func describe(_ script: FoundScript) throws(Failure) -> ReportDescription {
    let runner = ReportRunner(dataset: Dataset(), options: options(folder: script.folder))
    do {
      return try runner.describe(script.script)
    } catch {
      throw Failure(code: .script, message: error.description)
    }
  }

  /// The parameters of `-P name=value` options.
  static func parameters(_ texts: [String]) throws(Failure) -> [(name: String, value: String)] {
    var result: [(name: String, value: String)] = []
    for text in texts {
      guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
        throw Failure(code: .usage, message: "-P: found '\(text)', expected name=value")
      }
      result.append((String(text[..<equals]), String(text[text.index(after: equals)...])))
    }
    return result
  }

  /// The report that a script makes of a record; what the script says goes to standard error at once.
  static func run(
    _ script: FoundScript, record: Record, parameters: [(name: String, value: String)],
    budget: BudgetOptions
  ) throws(Failure) -> ReportResult.Content {
    let options = options(
      folder: script.folder, project: record.project, projectFolder: record.folder,
      today: record.today, budget: budget)
    let runner = ReportRunner(dataset: record.dataset, options: options)
    return try watched(script, budget) { () throws(ReportError) in
      try runner.run(script.script, parameters: parameters).content
    }
  }

  /// Runs a part of a script, within its budget; what goes wrong becomes a failure.
  static func watched<Result>(
    _ script: FoundScript, _ budget: BudgetOptions, _ body: () throws(ReportError) -> Result
  ) throws(Failure) -> Result {
    // The budget stops every script that we know of; this stops the one that we do not.
    let watchdog = LuaWatchdog(
      seconds: budget.timeLimit + 5,
      message: "error: \(script.script.name): the script did not stop at its time limit",
      status: Failure.Code.script.rawValue)
    defer { watchdog?.stop() }
    do {
      return try body()
    } catch {
      let hint =
        error.kind == .budget ? "a longer report takes --time-limit or --memory-limit" : ""
      throw Failure(
        code: error.kind == .parameter ? .usage : .script, message: error.description, hint: hint)
    }
  }

  /// A session of `dossier repl` on a record.
  static func session(_ record: Record, budget: BudgetOptions) throws(Failure) -> ScriptSession {
    var options = options(
      folder: ".", project: record.project, projectFolder: record.folder, today: record.today,
      budget: budget)
    // What a line prints is part of what it comes to.
    options.onMessage = { _ in }
    do {
      return try ScriptSession(dataset: record.dataset, options: options)
    } catch {
      throw Failure(code: .script, message: error.description)
    }
  }

  /// What a report may use that stands in a folder and belongs to a project.
  static func options(
    folder: String, project: ProjectSettings? = nil, projectFolder: String = ".",
    today: DateParts? = nil, budget: BudgetOptions? = nil
  ) -> ReportOptions {
    var options = ReportOptions()
    if let budget {
      options.seconds = budget.timeLimit
      options.memory = budget.memoryLimit << 20
    }
    options.today = today
    options.defaultStyle = project?.style ?? Styles.defaultName
    options.styles = Styles.library()
    options.locales = Styles.locales()
    options.module = { name in module(name, folder: folder) }
    options.file = { (path) throws(FileRefusal) in
      try ProjectFolder.read(path, in: projectFolder)
    }
    options.onMessage = { message in
      switch message.kind {
      case .print: Console.message(message.text)
      case .info: Console.message("info: \(message.text)")
      case .warning: Console.message("warning: \(message.text)")
      }
    }
    return options
  }

  /// A module beside the script, or else one of the standard reports' own.
  private static func module(_ name: String, folder: String) -> Script? {
    let path = name.split(separator: ".").joined(separator: "/") + ".lua"
    let beside = folder == "." ? path : "\(folder)/\(path)"
    if let source = try? FileBytes.read(beside) { return Script(name: beside, source: source) }
    for carried in ["reports/\(path)", "reports/lib/\(path)"] {
      if let source = EmbeddedFile.bytes(carried) { return Script(name: carried, source: source) }
    }
    return nil
  }
}
