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
    try write { write throws(Failure) in try write(bytes) }
  }

  /// The same, of bytes that come in pieces: `body` hands over one after another.
  func write(_ body: (_ write: OutputFile.Step) throws(Failure) -> Void) throws(Failure) {
    if let output, output != "-" {
      try OutputFile.write(to: output, body)
    } else {
      try body { bytes throws(Failure) in try Console.write(bytes) }
    }
  }
}
