internal import ArgumentParser

/// `dossier check`: what is wrong or doubtful in the record.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    _superCommandName: "dossier",
    abstract: "Says what is wrong or doubtful in the record.",
    discussion: """
      Lists errors, warnings and notes with their places: identifiers that two works share, works that may be \
      the same, fields in which sources differ, sections that were not understood. Ends with status 1 if \
      something is wrong.

      With --as-read, a list of works in JSON, JSON lines, RIS or MEDLINE of any size is checked one work at a \
      time; what only all works together show is then not looked for, and a note says so.
      """)

  @OptionGroup var sources: SourceOptions

  @Option(
    name: [.customShort("t"), .customLong("to")],
    help: ArgumentHelp("text or json.", valueName: "format"))
  var format: FindingFormat = .text

  @Flag(name: .shortAndLong, help: "Leave the notes out.")
  var quiet = false

  /// How findings are written.
  enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() throws {
    var list = FindingList(isJSON: format == .json, showsNotes: !quiet)
    if let stream = try RecordStream.open(sources) {
      let today = try sources.day()
      try StreamCheck.run(stream, today: today) { (findings) throws(Failure) in
        list.add(findings)
        if list.isFull { try Console.write(list.take()) }
      }
    } else {
      list.add(try Record.load(sources, showsDiagnostics: false).findings)
    }
    list.finish()
    try Console.write(list.take())
    if list.hasErrors { throw ExitCode(1) }
  }
}
