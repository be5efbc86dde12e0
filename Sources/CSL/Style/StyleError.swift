public import Parsing

/// Why a style or locale cannot be used: what is wrong, where, and what to do.
public struct StyleError: Error, Hashable, Sendable {
  /// The problems, at least one.
  public let diagnostics: [Diagnostic]

  /// An error that reports problems.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  init(_ code: String, _ message: String, at range: SourceRange? = nil, hint: String = "") {
    diagnostics = [Diagnostic(.error, code: code, message, at: range, hint: hint)]
  }
}

extension StyleError: CustomStringConvertible {
  /// The problems, one under another.
  public var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}
