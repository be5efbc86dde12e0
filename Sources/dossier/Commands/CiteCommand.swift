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
    // Piece by piece a million works would be a second's work to take apart; the end of the program takes all at once.
    Kept.untilExit(record)
    let name = style ?? record.project?.style ?? Styles.defaultName
    let processor = try Styles.processor(name, locale: locale)
    Kept.untilExit(processor)
    let works = Self.withAddresses(record.dataset.works)
    if let writer = format.textWriter {
      try write(works, processor, writer)
    } else {
      var options = RenderingOptions()
      options.marksStyles = format.marksStyles
      let list = processor.bibliography(works, options: options)
      DiagnosticList.showAll(processor.warnings(aboutEmptyReferencesIn: list, of: works))
      let written = try format.write(
        Document(blocks: [.bibliography(list)]), output: output.output, folder: record.folder)
      try written.save(output)
    }
    if record.hasErrors { throw ExitCode(1) }
  }

  /// Writes a bibliography as text: the one that may be long, so that it is never in memory whole.
  private func write(
    _ works: [Work], _ processor: Processor, _ writer: PlainTextWriter
  ) throws(Failure) {
    let (list, references, empty) = processor.bibliographyTexts(works)
    DiagnosticList.showAll(
      processor.warnings(aboutEmptyReferencesOf: empty.lazy.map { works[$0] }))
    try output.write { write throws(Failure) in
      try writer.write(references: references, as: list, options: WriterOptions(), to: write)
    }
  }

  /// The works, preprints with their addresses; most lists have none, and stay as they are.
  private static func withAddresses(_ works: [Work]) -> [Work] {
    guard works.contains(where: { $0.arxiv != nil }) else { return works }
    return works.map(\.withPreprintAddress)
  }
}
