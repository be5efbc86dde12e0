internal import Parsing

/// Shows what reading found, without burying the report's own messages.
enum DiagnosticList {
  /// The most errors that are shown one by one.
  static let shownErrors = 20

  /// Writes errors to standard error, each with its place and hint, and counts the rest.
  static func show(_ diagnostics: [Diagnostic]) {
    let errors = diagnostics.filter { $0.severity == .error }
    for error in errors.prefix(shownErrors) { Console.message(error.description) }
    if errors.count > shownErrors {
      Console.message("… and \(errors.count - shownErrors) more errors")
    }
    let warnings = diagnostics.count { $0.severity == .warning }
    if warnings > 0 {
      Console.message("\(warnings) warning\(warnings == 1 ? "" : "s"); dossier check lists them")
    }
  }
}
