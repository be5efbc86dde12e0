internal import ArgumentParser

/// What every command that reads a record takes.
struct SourceOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The files to read, or folders of files; - is standard input. Left out, the sources of dossier.yaml.",
      valueName: "source"))
  var sources: [String] = []

  @Flag(name: .long, help: "Take the sources as they were read, nothing merged.")
  var asRead = false

  @Option(
    name: .long,
    help: ArgumentHelp("Whose record it is, where that is not plain.", valueName: "name"))
  var person: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day the report is made for, as YYYY-MM-DD (data.today in a script).",
      valueName: "day"))
  var date: String?
}
