public import Bibliography

/// An award, a distinction, a fellowship without a position.
public struct Award: Hashable, Sendable {
  public var title: String
  /// Who gave it: `University of Edinburgh`.
  public var organization: String
  public var date: PartialDate?
  /// What more the source says, as plain text.
  public var description: [String]
  public var location: SourceLocation

  /// An award; parts that the source does not give are empty.
  public init(
    title: String, organization: String = "", date: PartialDate? = nil, description: [String] = [],
    location: SourceLocation
  ) {
    self.title = title
    self.organization = organization
    self.date = date
    self.description = description
    self.location = location
  }
}
