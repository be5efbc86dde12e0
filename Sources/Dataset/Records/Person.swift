public import Bibliography

/// A person with one identity and many spellings.
public struct Person: Hashable, Sendable {
  /// A stable key within the dataset, made of the name: `buckley-c-l`.
  public var id: String
  /// The spelling in force: the fullest that a source gives.
  public var name: PersonName
  /// Every spelling met, in the order of the sources, without doubles.
  public var spellings: [PersonName]
  /// ORCID iD in its 19-character form; `nil` where not known.
  public var orcid: String?
  public var emails: [String] = []
  public var links: [Subject.Link] = []
  public var details: [Subject.Detail] = []
  /// Where the person is affiliated, as sources say, the latest first.
  public var affiliations: [String] = []
  /// Whether the record is this person's.
  public var isSubject: Bool = false

  /// A person known by one spelling.
  public init(id: String, name: PersonName) {
    self.id = id
    self.name = name
    self.spellings = [name]
  }
}
