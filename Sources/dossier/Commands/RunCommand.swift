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
}
