internal import ArgumentParser
internal import Dataset
internal import Readers

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
    // Who a record's person is shows in all of it: a format that says so is written part by part only where it must.
    let leastSize = DataFormat.isOfWorks(format) ? 1 << 20 : RecordParts.leastSize
    if let stream = try RecordStream.open(sources, leastSize: leastSize) {
      var hasErrors = false
      try output.write { (sink) throws(Failure) in
        hasErrors = try stream.export(as: format, to: sink)
      }
      if hasErrors { throw ExitCode(1) }
      return
    }
    // Only Dossier's own format tells of people.
    let record = try Record.load(sources, findsPeople: !DataFormat.isOfWorks(format))
    try output.write { (sink) throws(Failure) in
      try DataFormat.export(record.dataset, as: format, to: sink)
    }
    if record.hasErrors { throw ExitCode(1) }
  }
}
