internal import ArgumentParser
internal import Bibliography
internal import Citeproc
internal import Dataset
internal import Document
internal import Scripting

/// `dossier cite`: a plain bibliography.
struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    _superCommandName: "dossier",
    abstract: "Prints the works as a bibliography in a citation style.",
    discussion: "For anything more than the bare list, dossier run publications has options.")

  @OptionGroup var sources: SourceOptions
  @OptionGroup var output: OutputOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("A CSL style's name, or a .csl file.", valueName: "style"))
  var style: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The language of the style's terms: de-DE.", valueName: "language"))
  var locale: String?

  func run() throws {
    let format = try ReportFormat.choose(
      output: output.output, format: output.format, fallback: "text")
    let record = try Record.load(sources, findsPeople: false)
    let name = style ?? record.project?.style ?? Styles.defaultName
    let processor = try Styles.processor(name, locale: locale)
    var options = RenderingOptions()
    options.marksStyles = format.marksStyles
    let list = processor.bibliography(
      record.dataset.works.map(\.withPreprintAddress), options: options)
    let written = try format.write(
      Document(blocks: [.bibliography(list)]), output: output.output, folder: record.folder)
    try written.save(output)
    if record.hasErrors { throw ExitCode(1) }
  }
}
