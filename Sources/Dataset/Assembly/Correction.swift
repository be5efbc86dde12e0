public import Bibliography

/// What a person says of one work, against the sources.
///
/// The work is named by its id, its DOI, its arXiv id, or its title.
public struct Correction: Hashable, Sendable {
  /// A field and its right value, both as text; an empty value takes the field away.
  public struct Field: Hashable, Sendable {
    /// A CSL variable, or a field of the Lua interface: `volume`, `issued`, `author`, `venue`, `arxiv`.
    public var name: String
    /// The value; names are separated by `;`, dates are `2024`, `2024-03` or `2024-03-12`.
    public var value: String
    public var location: SourceLocation

    /// A field and its right value.
    public init(name: String, value: String, location: SourceLocation) {
      self.name = name
      self.value = value
      self.location = location
    }
  }

  /// The work's id, DOI, arXiv id or title.
  public var work: String
  public var fields: [Field]
  /// Other works that are the same work, each by id, DOI, arXiv id or title.
  public var sameAs: [String]
  /// Works that are not the same work, however alike they look.
  public var differsFrom: [String]
  /// Whether the work is not the person's, or must not be shown.
  public var isDropped: Bool
  public var location: SourceLocation

  /// A correction that says nothing yet.
  public init(work: String, location: SourceLocation) {
    self.work = work
    self.fields = []
    self.sameAs = []
    self.differsFrom = []
    self.isDropped = false
    self.location = location
  }
}
