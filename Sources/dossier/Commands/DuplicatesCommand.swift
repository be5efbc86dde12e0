internal import ArgumentParser
internal import Dataset
internal import Parsing

/// `dossier duplicates`: which entries are one work, or may be, and why.
struct DuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    _superCommandName: "dossier",
    abstract: "Lists the entries that are one work, or may be, and why.",
    discussion: """
      Compares the entries of all sources as they were read. What is sure is what every other command makes one \
      work of; what is possible is for you to decide, in dossier.yaml; what is related (a correction and the work \
      that it corrects) are works of their own. The rules stand in docs/merging.md.
      """)

  @Argument(
    help: ArgumentHelp(
      "The files to read, or folders of files; - is standard input. Left out, the sources of dossier.yaml.",
      valueName: "source"))
  var sources: [String] = []

  @OptionGroup var output: OutputOptions

  func run() throws {
    let format = output.format ?? (output.output?.hasSuffix(".json") == true ? "json" : "text")
    guard ["text", "txt", "json"].contains(format) else {
      throw Failure(code: .usage, message: "-t: found '\(format)', expected text or json")
    }
    let read = try Record.read(sources)
    let diagnostics = (read.project?.diagnostics ?? []) + read.records.flatMap(\.diagnostics)
    DiagnosticList.show(diagnostics)
    let duplicates = Duplicates(
      of: read.records, corrections: read.project?.corrections ?? [])
    if format == "json" {
      try output.write(DuplicatesJSON.text(duplicates))
    } else {
      try output.write(Array(DuplicatesText.text(duplicates).utf8))
    }
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
