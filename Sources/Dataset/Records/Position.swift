public import Bibliography

/// A position that a person holds or held.
public struct Position: Hashable, Sendable {
  /// `Postdoctoral Researcher`.
  public var title: String
  /// `University of Oxford`.
  public var organization: String
  public var department: String
  /// `Oxford, UK`.
  public var place: String
  /// From when to when; `PartialDate.isOpen` while it lasts. `nil` where the source gives no dates.
  public var dates: PartialDate?
  /// What the source says of it, a paragraph each, as plain text.
  public var description: [String]
  public var location: SourceLocation

  /// A position; parts that the source does not give are empty.
  public init(
    title: String, organization: String = "", department: String = "", place: String = "",
    dates: PartialDate? = nil, description: [String] = [], location: SourceLocation
  ) {
    self.title = title
    self.organization = organization
    self.department = department
    self.place = place
    self.dates = dates
    self.description = description
    self.location = location
  }
}
