import Glibc

exit(SuiteCommand.run(Array(CommandLine.arguments.dropFirst())))
