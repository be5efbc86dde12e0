/// A problem in something that a person wrote: what it is, where, and what to do.
///
/// Diagnostics are collected while everything readable is read; a thrown error is for what stops the work.
///
/// ```
/// refs.bib:12:5: warning: field 'year' has no comma after it; expected ',' or '}'
///   hint: put a comma at the end of the line
/// ```
public struct Diagnostic: Hashable, Sendable {
  /// How much a problem weighs.
  public enum Severity: String, Hashable, Sendable, Comparable {
    /// Worth knowing; nothing is wrong.
    case note
    /// Doubtful, or repaired by a guess.
    case warning
    /// Wrong: something could not be read as it stands.
    case error

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  /// How much it weighs.
  public var severity: Severity
  /// A stable name of the kind of problem, in words joined by hyphens: `duplicate-key`.
  public var code: String
  /// One sentence: what was found and what was expected.
  public var message: String
  /// Where it is; `nil` where it belongs to no place.
  public var range: SourceRange?
  /// What the user can do about it; empty where there is nothing to say.
  public var hint: String

  /// A problem at a place.
  public init(
    _ severity: Severity, code: String, _ message: String, at range: SourceRange? = nil,
    hint: String = ""
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.range = range
    self.hint = hint
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: severity: message`, and the hint on a line of its own.
  public var description: String {
    var result = range.map { "\($0): " } ?? ""
    result += "\(severity.rawValue): \(message)"
    if !hint.isEmpty { result += "\n  hint: \(hint)" }
    return result
  }
}
