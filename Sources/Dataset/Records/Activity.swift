public import Bibliography

/// A talk, a course taught, a service, a student supervised: what, where, when.
public struct Activity: Hashable, Sendable {
  /// What: a talk's title, a course, `Reviewer`, a student's name.
  public var title: String
  /// The person's part: `Invited speaker`, `Lecturer`, `PhD`; empty where the source gives none.
  public var role: String
  /// Where: an event, a journal, a university.
  public var organization: String
  public var place: String
  public var dates: PartialDate?
  /// What more the source says, as plain text.
  public var description: [String]
  public var location: SourceLocation

  /// An activity; parts that the source does not give are empty.
  public init(
    title: String, role: String = "", organization: String = "", place: String = "",
    dates: PartialDate? = nil, description: [String] = [], location: SourceLocation
  ) {
    self.title = title
    self.role = role
    self.organization = organization
    self.place = place
    self.dates = dates
    self.description = description
    self.location = location
  }
}
