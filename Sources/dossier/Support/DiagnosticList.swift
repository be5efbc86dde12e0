internal import Parsing

/// Shows what reading found, without burying the report's own messages.
enum DiagnosticList {
  /// The most errors that are shown one by one.
  static let shownErrors = 20

  /// Writes errors to standard error, each with its place and hint, and counts the rest.
  static func show(_ diagnostics: [Diagnostic]) {
    var count = DiagnosticCount()
    count.show(diagnostics)
    count.finish()
  }

  /// Writes what was found while a report was made, each with its place; no other command would list it.
  static func showAll(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { Console.message(diagnostic.description) }
  }
}
