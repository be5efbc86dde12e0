internal import Bibliography
internal import Dataset
internal import Scripting

/// A report that is made of one part of the sources after the other.
struct ReportStream {
  private let script: FoundScript
  private let budget: BudgetOptions
  private let report: StreamedReport

  /// Loads a script that takes one work after the other.
  init(
    _ script: FoundScript, _ stream: RecordStream, today: DateParts?,
    parameters: [(name: String, value: String)], budget: BudgetOptions
  ) throws(Failure) {
    self.script = script
    self.budget = budget
    let options = Scripts.options(
      folder: script.folder, project: stream.project, projectFolder: stream.folder, today: today,
      budget: budget)
    report = try Scripts.watched(script, budget) { () throws(ReportError) in
      try StreamedReport(script.script, parameters: parameters, options: options)
    }
  }

  /// Hands a part to the script; the text that its works gave.
  func add(_ part: SourceRecord) throws(Failure) -> [UInt8] {
    try Scripts.watched(script, budget) { () throws(ReportError) in try report.add(part) }
    return report.takeText()
  }

  /// What the report comes to, behind the text of the works.
  func finish() throws(Failure) -> ReportResult.Content {
    try Scripts.watched(script, budget) { () throws(ReportError) in try report.finish() }
  }
}
