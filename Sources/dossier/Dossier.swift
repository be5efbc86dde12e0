internal import ArgumentParser
internal import Glibc

/// The command line: one file a command.
@main
struct Dossier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Turns a researcher's scattered record into any report.",
    discussion: """
      Reads CVs, profile pages and bibliographies into one dataset, and lets a short Lua script turn it into a \
      report. Reports go to standard output or to -o, messages to standard error.
      """,
    version: "0.1.0",
    subcommands: [
      RunCommand.self, ReportsCommand.self, NewCommand.self, InspectCommand.self,
      CheckCommand.self, ConvertCommand.self, CiteCommand.self, ReplCommand.self,
    ])

  static func main() {
    // A reader that stops reading (`| head`) must not kill us in the middle of a message.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.show()
      exit(withStatus: failure.code.rawValue)
    } catch {
      exit(withError: error)
    }
  }

  private static func exit(withStatus status: Int32) -> Never { Glibc.exit(status) }
}
