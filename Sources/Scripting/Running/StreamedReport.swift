public import Dataset
internal import LuaRuntime

/// A report that is made of works as they are read, none of which is kept: for scripts with `each` in place of `build`.
///
/// Works are shown as they stand in their sources: nothing is merged, and who is who is not known, so that what asks
/// for it (`name.person`, `work:is_first_author()`) is refused. The time that a script may take begins anew with every
/// part, since a long source is no fault of the script.
///
/// ```swift
/// let report = try StreamedReport(script, options: options)
/// while let part = try parts.next() {
///   try report.add(part)
///   write(report.takeText())
/// }
/// let content = try report.finish()
/// ```
public final class StreamedReport {
  private let run: ScriptRun
  private var maker: WorkByWorkReport

  /// Loads a script and gives it its parameters, as a command line has them.
  ///
  /// - Throws: ``ReportError`` where the script fails, takes the whole record, or is given parameters that it does not
  ///   take.
  public init(
    _ script: Script, parameters: [(name: String, value: String)] = [],
    options: ReportOptions = ReportOptions()
  ) throws(ReportError) {
    let run: ScriptRun
    do throws(LuaError) {
      run = try ScriptRun(data: Dataset(), options: options, isStream: true)
    } catch {
      throw ReportError(error)
    }
    self.run = run
    do throws(LuaError) {
      let report = try LoadedReport(script, run)
      guard case .each(let each, let finish) = report.maker else {
        throw LuaError(
          "\(script.name): the report takes the whole record",
          hint: "give it each(work, params) in place of build(data, params)", kind: .badValue)
      }
      maker = WorkByWorkReport(
        run, report, each: each, finish: finish,
        parameters: try report.parameters(parameters, run))
    } catch {
      throw run.reportError(error)
    }
  }

  /// Hands the works of the next part of a source to the script.
  public func add(_ part: SourceRecord) throws(ReportError) {
    var options = AssemblyOptions()
    options.asRead = true
    options.findsPeople = false
    run.show(Dataset(assembling: [part], options: options))
    do throws(LuaError) {
      try maker.addAll()
    } catch {
      throw run.reportError(error)
    }
  }

  /// The text that the works gave since the last time, to be written at once.
  public func takeText() -> [UInt8] { maker.takeText() }

  /// What the report comes to, behind the text that was taken before.
  public func finish() throws(ReportError) -> ReportResult.Content {
    run.state.restartClock()
    do throws(LuaError) {
      return try maker.finished()
    } catch {
      throw run.reportError(error)
    }
  }
}
