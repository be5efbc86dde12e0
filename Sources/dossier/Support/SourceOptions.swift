internal import ArgumentParser
internal import Bibliography

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

extension SourceOptions {
  /// The day that `--date` names; `nil` where it is left out.
  func day() throws(Failure) -> DateParts? {
    guard let date else { return nil }
    guard let day = Day.parse(date) else {
      throw Failure(
        code: .usage, message: "--date: found '\(date)', expected a day such as 2026-03-31")
    }
    return day
  }
}
