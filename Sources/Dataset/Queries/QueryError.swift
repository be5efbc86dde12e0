/// A condition that makes no sense for its field.
public struct QueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The field's name.
  public let field: String
  /// What is wrong, as part of a sentence: `must be a number, not "abc"`.
  public let problem: String

  init(_ field: Field, _ problem: String) {
    self.field = field.name
    self.problem = problem
  }

  /// `field 'year': must be a number, not 'abc'`
  public var description: String { "field '\(field)': \(problem)" }
}
