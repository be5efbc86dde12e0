internal import ArgumentParser
internal import Dataset
internal import Parsing

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
    let record = try Record.load(sources, showsDiagnostics: false)
    let findings = record.findings.filter { !quiet || $0.severity != .note }
    switch format {
    case .text: try Console.write(Array(text(findings).utf8))
    case .json: try Console.write(FindingJSON.text(findings))
    }
    if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private func text(_ findings: [Diagnostic]) -> String {
    var result = findings.map { $0.description + "\n" }.joined()
    let counts = [Diagnostic.Severity.error, .warning, .note].map { severity in
      (severity, findings.count { $0.severity == severity })
    }
    let words = counts.filter { $0.1 > 0 }.map { severity, count in
      "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    result += words.isEmpty ? "nothing found\n" : words.joined(separator: ", ") + "\n"
    return result
  }
}
