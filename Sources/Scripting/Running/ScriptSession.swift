public import Dataset
internal import LuaRuntime

/// Lines of Lua typed one after the other, with the record at hand as `data`: what `dossier repl` runs.
///
/// Names that are assigned to stay for the lines that follow, `local` or not.
///
/// ```swift
/// let session = try ScriptSession(dataset: dataset)
/// session.evaluate("#data.works")          // .output("63")
/// session.evaluate("for _, w in ipairs(")  // .incomplete
/// ```
public final class ScriptSession {
  /// What a line came to.
  public enum Outcome: Hashable, Sendable {
    /// What it printed and what its value is; empty for a statement that says nothing.
    case output(String)
    /// What went wrong.
    case failure(String)
    /// The text is the beginning of something: ask for a further line and evaluate both together.
    case incomplete
  }

  private let run: ScriptRun
  private let environment: LuaFunction
  private var printed = 0

  /// A session about a record.
  public init(dataset: Dataset, options: ReportOptions = ReportOptions()) throws(ReportError) {
    do throws(LuaError) {
      run = try ScriptRun(data: dataset, options: options)
      // Assignments land in a table of the session, since the globals themselves are sealed.
      let module = LuaModule(
        chunk: "session",
        source: """
          local globals, data = _ENV, ...
          return setmetatable({ data = data }, { __index = function(_, name) return globals[name] end })
          """)
      let root = DataObject(run)
      environment = try run.state.call(
        try run.state.load(module), results: 1,
        pushing: { (call) throws(LuaError) in call.push(root, as: DataObject.type) },
        reading: { (call) throws(LuaError) in
          guard case .function(let table) = try call.kept(1) else {
            throw LuaError("the session has no variables", kind: .unavailable)
          }
          return table
        })
      self.root = root
    } catch {
      throw ReportError(error)
    }
  }

  private let root: DataObject

  /// Evaluates a line, or several that belong together.
  public func evaluate(_ text: String) -> Outcome {
    run.state.restartClock()
    printed = run.messages.count
    do throws(LuaError) {
      if let function = try? load("return " + text) { return try output(of: function) }
      return try output(of: try load(Self.withoutLocal(text)))
    } catch {
      if error.kind == .syntax, error.message.hasSuffix("<eof>") { return .incomplete }
      // The line as it was typed, without what the session puts before it.
      var error = error
      if error.location?.line == 1 {
        error.sourceLine = text.split(separator: "\n").first.map(String.init)
      }
      return .failure(ReportError(error, record: run.record(atFaultFor: error)).description)
    }
  }

  private func load(_ text: String) throws(LuaError) -> LuaFunction {
    try run.state.load(LuaModule(chunk: "input", source: "local _ENV = ... " + text))
  }

  private func output(of function: LuaFunction) throws(LuaError) -> Outcome {
    let value = try run.state.call(function) { (call) throws(LuaError) in
      call.push(.function(environment))
    }
    var lines = run.messages[printed...].map(\.text)
    if !value.isNil { lines.append(ValueInspector(run).text(value)) }
    return .output(lines.joined(separator: "\n"))
  }

  /// `local x = 1` would be forgotten at the end of its line.
  private static func withoutLocal(_ text: String) -> String {
    let trimmed = text.drop { $0 == " " }
    guard trimmed.hasPrefix("local "), !trimmed.hasPrefix("local function") else { return text }
    return trimmed.contains("=") ? String(trimmed.dropFirst("local ".count)) : text
  }
}
