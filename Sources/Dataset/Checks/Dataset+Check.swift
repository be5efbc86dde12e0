public import Parsing

extension Dataset {
  /// What is wrong or doubtful in the record, in the order of the sources; see docs/check.md.
  public func check() -> [Diagnostic] {
    diagnostics
  }
}
