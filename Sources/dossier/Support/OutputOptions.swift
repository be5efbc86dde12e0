internal import ArgumentParser

/// Where a command writes, and as what.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write; left out, standard output. Its ending says the format.",
      valueName: "file"))
  var output: String?

  @Option(
    name: [.customShort("t"), .customLong("to")],
    help: ArgumentHelp("The format to write, whatever the file's ending.", valueName: "format"))
  var format: String?
}

extension OutputOptions {
  /// Writes bytes to the file that was named, or to standard output.
  func write(_ bytes: [UInt8]) throws(Failure) {
    if let output, output != "-" {
      try OutputFile.write(bytes, to: output)
    } else {
      try Console.write(bytes)
    }
  }
}
