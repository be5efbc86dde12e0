public import Bibliography

/// A value that the user sets for a field of a work.
public struct Correction: Hashable, Sendable {
  /// What the field is set to.
  public enum Value: Hashable, Sendable {
    case text(String)
    case date(PartialDate)
    case names([PersonName])
    /// The field is removed.
    case nothing
  }

  /// The work: its id, its DOI or its arXiv identifier.
  public var work: String
  /// The field, under the name that scripts use or under its CSL name.
  public var field: String
  public var value: Value
  /// Where the user wrote the correction.
  public var location: SourceLocation

  /// A correction.
  public init(work: String, field: String, value: Value, location: SourceLocation) {
    self.work = work
    self.field = field
    self.value = value
    self.location = location
  }
}
