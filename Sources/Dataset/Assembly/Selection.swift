public import Bibliography

/// A list of works under a name, in the person's own order: the ten for one application.
public struct Selection: Hashable, Sendable {
  public var name: String
  /// Works by id, DOI, arXiv id or title.
  public var works: [String]
  public var location: SourceLocation

  /// A list of works under a name.
  public init(name: String, works: [String], location: SourceLocation) {
    self.name = name
    self.works = works
    self.location = location
  }
}
