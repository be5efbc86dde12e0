/// Why a JSON text could not be read on, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What was found in the place of what.
  public enum Reason: Hashable, Sendable {
    /// Something else stands where this was expected: `a value`, `','`.
    case expected(String)
    /// The text ends inside a value.
    case unexpectedEnd
    /// A string has no closing quotation mark on its line.
    case unterminatedString
    /// A backslash is followed by something that JSON has no meaning for.
    case invalidEscape
    /// Arrays and objects lie in one another more deeply than the reader follows.
    case tooDeep(limit: Int)
  }

  /// What is wrong.
  public var reason: Reason
  /// The byte offset of the fault.
  public var offset: Int

  /// A fault at a byte offset.
  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension JSONError: CustomStringConvertible {
  /// One sentence without the place: `expected ',' or '}'`.
  public var description: String {
    switch reason {
    case .expected(let what): "expected \(what)"
    case .unexpectedEnd: "the text ends inside a value"
    case .unterminatedString: "a string is not closed on its line; expected '\"'"
    case .invalidEscape: "a backslash is followed by a character that JSON gives no meaning"
    case .tooDeep(let limit): "arrays and objects lie in one another more than \(limit) deep"
    }
  }
}
