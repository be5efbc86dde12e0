public import Dataset
internal import Document
internal import LuaRuntime

/// Runs reports: Lua scripts that turn a record into a document.
///
/// ```swift
/// let runner = ReportRunner(dataset: dataset, options: options)
/// let result = try runner.run(
///   Script(name: "my-list.lua", source: bytes), parameters: [("since", "2020")])
/// ```
///
/// Each run has a fresh Lua state in a sandbox: the same script, record and options give the same report.
public struct ReportRunner: Sendable {
  private let dataset: Dataset
  private let options: ReportOptions

  /// A runner for a record.
  public init(dataset: Dataset, options: ReportOptions = ReportOptions()) {
    self.dataset = dataset
    self.options = options
  }

  /// What a script says of itself: the script is loaded, its report is not built.
  public func describe(_ script: Script) throws(ReportError) -> ReportDescription {
    try withRun { (run) throws(LuaError) in
      try LoadedReport(script, run).description
    }
  }

  /// Runs a script with parameters as a command line gives them, each a name and a text.
  ///
  /// - Throws: ``ReportError`` where the script fails, returns no report, or is given parameters that it does not take.
  public func run(
    _ script: Script, parameters: [(name: String, value: String)] = []
  ) throws(ReportError) -> ReportResult {
    try withRun { (run) throws(LuaError) in
      let report = try LoadedReport(script, run)
      let values = try report.parameters(parameters, run)
      switch report.maker {
      case .build(let build):
        let root = DataObject(run)
        let returned = try run.state.call(build) { (call) throws(LuaError) in
          call.push(root, as: DataObject.type)
          call.push(values)
        }
        return ReportResult(content: try content(returned, script), messages: run.messages)
      case .each(let each, let finish):
        var maker = WorkByWorkReport(run, report, each: each, finish: finish, parameters: values)
        try maker.addAll()
        return ReportResult(content: try maker.finished(), messages: run.messages)
      }
    }
  }

  private func withRun<Result>(
    _ body: (ScriptRun) throws(LuaError) -> Result
  ) throws(ReportError) -> Result {
    let run: ScriptRun
    do throws(LuaError) {
      run = try ScriptRun(data: dataset, options: options)
    } catch {
      throw ReportError(error)
    }
    do throws(LuaError) {
      return try body(run)
    } catch {
      throw run.reportError(error)
    }
  }

  private func content(
    _ value: LuaValue, _ script: Script
  ) throws(LuaError) -> ReportResult.Content {
    switch value {
    case .string(let text): return .text(text)
    case .object(let object):
      if let element = object.target(as: DocumentElement.type) {
        return .document(element.content.document)
      }
      fallthrough
    default:
      throw LuaError(
        "\(script.name): the report is \(LuaText.kind(value)); expected a document",
        hint: "end the report with return doc.document { … }", kind: .badValue)
    }
  }
}
