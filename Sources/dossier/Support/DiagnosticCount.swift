internal import Parsing

/// Shows what reading found while it goes on: the first errors at once, the number of all others at the end.
struct DiagnosticCount {
  private(set) var errors = 0
  private var warnings = 0

  /// Writes errors to standard error as long as there are few.
  mutating func show(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error:
        errors += 1
        if errors <= DiagnosticList.shownErrors { Console.message(diagnostic.description) }
      case .warning: warnings += 1
      case .note: break
      }
    }
  }

  /// Writes how many more there were.
  func finish() {
    if errors > DiagnosticList.shownErrors {
      Console.message("… and \(errors - DiagnosticList.shownErrors) more errors")
    }
    if warnings > 0 {
      Console.message("\(warnings) warning\(warnings == 1 ? "" : "s"); dossier check lists them")
    }
  }
}
