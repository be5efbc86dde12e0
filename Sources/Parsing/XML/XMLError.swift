/// Why a document is not well-formed XML: what was found, what was expected, and where.
public struct XMLError: Error, Hashable, Sendable {
  /// The problem, with its place and a hint.
  public let diagnostic: Diagnostic

  /// An error that reports a problem.
  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

extension XMLError: CustomStringConvertible {
  /// `file:line:column: error: message`, and the hint on a line of its own.
  public var description: String { diagnostic.description }
}
