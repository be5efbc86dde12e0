internal import ArgumentParser
internal import Dataset
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
    if let exporter = DataExporters.named(format) as? any WorkExporter.Type,
      let stream = try RecordStream.open(sources)
    {
      return try convert(stream, with: exporter)
    }
    // Only Dossier's own format tells of people.
    let record = try Record.load(sources, findsPeople: !DataFormat.isOfWorks(format))
    try output.write { (sink) throws(Failure) in
      try DataFormat.export(record.dataset, as: format, to: sink)
    }
    if record.hasErrors { throw ExitCode(1) }
  }

  /// Writes each work as soon as it is read.
  private func convert(_ stream: RecordStream, with exporter: any WorkExporter.Type) throws {
    var hasErrors = false
    try output.write { (sink) throws(Failure) in
      var writer = WorkWriter(exporter)
      hasErrors = try stream.forEachPart { (record) throws(Failure) in
        for work in record.works {
          writer.add(work)
          if writer.isFull { try sink(writer.take()) }
        }
      }
      writer.finish()
      try sink(writer.take())
    }
    if hasErrors { throw ExitCode(1) }
  }
}
