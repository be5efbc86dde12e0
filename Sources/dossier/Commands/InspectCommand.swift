internal import ArgumentParser
internal import Bibliography
internal import Dataset
internal import Exporters

/// `dossier inspect`: what was read, and from where.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    _superCommandName: "dossier",
    abstract: "Shows what was read, and from where.",
    discussion: """
      Prints each source with what was found in it, the person, and every work with its place. With -t json, \
      all of the record.

      With --as-read, a long list of works in JSON, JSON lines, RIS or MEDLINE of any size is listed one work at a time; who their authors are is then not \
      asked.
      """)

  @OptionGroup var sources: SourceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let format = output.format ?? DataFormat.ending(of: output.output) ?? "text"
    guard ["text", "txt", "json"].contains(format) else {
      throw Failure(
        code: .usage, message: "-t: found '\(format)', expected text or json",
        hint: "dossier convert writes other formats")
    }
    if let stream = try RecordStream.open(sources) {
      var hasErrors = false
      if format == "json" {
        try output.write { (sink) throws(Failure) in
          hasErrors = try stream.export(as: format, to: sink)
        }
      } else {
        let overview = try StreamOverview(stream)
        hasErrors = overview.hasErrors
        try output.write { (sink) throws(Failure) in try overview.write(sink) }
      }
      if hasErrors { throw ExitCode(1) }
      return
    }
    let record = try Record.load(sources)
    if format == "json" {
      try output.write { (sink) throws(Failure) in
        try DataFormat.export(record.dataset, as: format, to: sink)
      }
    } else {
      try output.write(Array(Overview.text(of: record.dataset).utf8))
    }
    if record.hasErrors { throw ExitCode(1) }
  }
}
