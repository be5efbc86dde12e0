internal import ArgumentParser
internal import Exporters

/// `dossier convert`: the works of a record as a bibliography file.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    _superCommandName: "dossier",
    abstract: "Writes the record as BibTeX, BibLaTeX, CSL-JSON, RIS or Dossier's own JSON.",
    discussion:
      "Reading back what is written gives the same works; -t json holds all of the record.")

  @OptionGroup var sources: SourceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard let format = output.format ?? DataFormat.ending(of: output.output) else {
      throw Failure(
        code: .usage, message: "no format is named",
        hint: "say it with -t: " + DataFormat.names.joined(separator: ", "))
    }
    try DataFormat.require(format)
    let record = try Record.load(sources)
    try output.write(try DataFormat.export(record.dataset, as: format))
    if record.hasErrors { throw ExitCode(1) }
  }
}
