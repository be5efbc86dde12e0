internal import Parsing
internal import Readers

/// What stops a command: a message for the user, and the status the program ends with.
struct Failure: Error {
  /// The status that the program ends with.
  enum Code: Int32 {
    /// Something in the record is wrong; what could be made was made.
    case wrong = 1
    /// A source cannot be read; nothing was written.
    case unreadable = 2
    /// The script or the style is at fault; nothing was written.
    case script = 3
    /// The output cannot be written.
    case unwritable = 4
    /// The call makes no sense (`EX_USAGE`).
    case usage = 64
    /// The reader of our output went away.
    case quiet = 0
  }

  var code: Code
  var message: String
  var hint = ""
}

extension Failure {
  /// A source that cannot be read.
  init(_ error: SourceLoader.Failure, _ path: String) {
    let diagnostic = error.diagnostic
    self.init(
      code: .unreadable,
      message: "\(diagnostic.range.map(\.description) ?? path): \(diagnostic.message)",
      hint: diagnostic.hint)
  }

  /// Writes the message and its hint to standard error.
  func show() {
    if !message.isEmpty { Console.message("error: \(message)") }
    if !hint.isEmpty { Console.message("  hint: \(hint)") }
  }
}
