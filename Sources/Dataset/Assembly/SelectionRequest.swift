public import Bibliography

/// A named list of works, as the user wrote it.
public struct SelectionRequest: Hashable, Sendable {
  /// The list's name: `tenure-file`.
  public var name: String
  /// The works, in order, each by its id, its DOI or its arXiv identifier.
  public var works: [String]
  /// Where the user wrote the list.
  public var location: SourceLocation

  /// A named list.
  public init(name: String, works: [String], location: SourceLocation) {
    self.name = name
    self.works = works
    self.location = location
  }
}
