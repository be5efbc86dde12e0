internal import ArgumentParser
internal import CMalloc
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
      CheckCommand.self, DuplicatesCommand.self, ConvertCommand.self, CiteCommand.self,
      ReplCommand.self,
    ])

  static func main() {
    cmalloc_begin_with_large_heaps()
    // A reader that stops reading (`| head`) must not kill us in the middle of a message.
    signal(SIGPIPE, SIG_IGN)
    // Large files are read in place: one that is cut short meanwhile ends here.
    signal(SIGBUS) { _ in
      let message: StaticString = "error: a source became shorter while it was read; try again\n"
      write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
      _exit(Failure.Code.unreadable.rawValue)
    }
    do {
      if var command = subcommand(CommandLine.arguments.dropFirst()) {
        try command.run()
      } else {
        var command = try parseAsRoot()
        try command.run()
      }
    } catch let failure as Failure {
      failure.show()
      exit(withStatus: failure.code.rawValue)
    } catch {
      exit(withError: error)
    }
  }

  /// The subcommand that the first argument names, if the others are right for it.
  ///
  /// Parsed by itself it spares the start the library's look at the whole tree, a sixth of a short run's work. Whatever
  /// is not simply right (help, completion, a mistake) is left to the tree, which has all names and messages.
  private static func subcommand(_ arguments: ArraySlice<String>) -> (any ParsableCommand)? {
    guard let name = arguments.first,
      let type = configuration.subcommands.first(where: { $0.configuration.commandName == name }),
      let command = try? type.parseAsRoot(Array(arguments.dropFirst())),
      Swift.type(of: command) == type
    else { return nil }
    return command
  }

  private static func exit(withStatus status: Int32) -> Never { Glibc.exit(status) }
}
