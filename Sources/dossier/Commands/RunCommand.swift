internal import ArgumentParser
internal import Document
internal import Scripting

/// `dossier run`: a script, a record, a report.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    _superCommandName: "dossier",
    abstract: "Makes a report of the record.",
    discussion: """
      REPORT is a .lua file or the name of a standard report (dossier reports lists them). The format follows \
      the ending of -o's file: .md, .tex, .html, .txt, .pdf.

      With --as-read, a script that has each(work, params) in place of build is given one work after the other, \
      none of which is kept: sources may be of any size.

      Ends with status 1 if a source holds an error (the report is made of what could be read), 2 if a source \
      cannot be read, 3 if the script or the style is at fault, 4 if the output cannot be written.
      """)

  @Argument(help: ArgumentHelp("A .lua file, or a standard report's name.", valueName: "report"))
  var report: String

  @OptionGroup var sources: SourceOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var budget: BudgetOptions

  @Option(
    name: [.customShort("P"), .customLong("parameter")], parsing: .singleValue,
    help: ArgumentHelp("A parameter of the report.", valueName: "name=value"))
  var parameters: [String] = []

  @Flag(name: .long, help: "Put charts into the report and not into files beside it.")
  var embedImages = false

  func run() throws {
    let format = try ReportFormat.choose(output: output.output, format: output.format)
    let script = try Scripts.find(report)
    let values = try Scripts.parameters(parameters)
    if try streams(script) { return try run(script, as: format, values) }
    let record = try Record.load(sources)
    let made = try Scripts.run(script, record: record, parameters: values, budget: budget)
    let written: WrittenReport
    switch made {
    case .document(let document):
      written = try format.write(
        document, output: embedImages ? nil : output.output, folder: script.folder)
    case .text(let text):
      written = WrittenReport(result: WriterResult(bytes: Array(text.utf8)))
    }
    try written.save(output)
    if record.hasErrors { throw ExitCode(1) }
  }

  /// Whether the report is made of works as they are read, none of which is kept.
  private func streams(_ script: FoundScript) throws -> Bool {
    // The script need not be asked where its answer would change nothing.
    let isLarge = try sources.asRead || RecordStream(sources).hasLargeSource
    guard isLarge, try Scripts.describe(script).takesWorksSingly else { return false }
    if !sources.asRead {
      Console.message(
        "all works are held in memory, to bring together what is one; --as-read takes them one at a time, as they are"
      )
    }
    return sources.asRead
  }

  /// Makes the report of one part of the sources after the other.
  private func run(
    _ script: FoundScript, as format: ReportFormat, _ values: [(name: String, value: String)]
  ) throws {
    let stream = try RecordStream(sources)
    let report = try ReportStream(
      script, stream, today: try sources.day(), parameters: values, budget: budget)
    var hasErrors = false
    try output.write { (sink) throws(Failure) in
      hasErrors = try stream.forEachPart { (record) throws(Failure) in
        let text = try report.add(record)
        if !text.isEmpty { try sink(text) }
      }
      switch try report.finish() {
      case .document(let document):
        let written = try format.write(
          document, output: embedImages ? nil : output.output, folder: script.folder)
        try written.saveSideFiles(output)
        try sink(written.result.bytes)
      case .text(let text): try sink(Array(text.utf8))
      }
    }
    if hasErrors { throw ExitCode(1) }
  }
}
