public import Bibliography

/// A degree, or a training that ends without one.
public struct Education: Hashable, Sendable {
  /// `Ph.D.`, `MSc.`; empty for a training without degree.
  public var degree: String
  /// `Machine Learning and Computational Neuroscience`.
  public var field: String
  /// `University of Edinburgh`.
  public var organization: String
  public var place: String
  /// `Distinction`, `First Class Honours`; empty where none is given.
  public var honors: String
  /// Supervisors as the source names them.
  public var advisors: [PersonName]
  public var dates: PartialDate?
  /// What more the source says, a paragraph each, as plain text.
  public var description: [String]
  public var location: SourceLocation

  /// A degree; parts that the source does not give are empty.
  public init(
    degree: String, field: String = "", organization: String = "", place: String = "",
    honors: String = "", advisors: [PersonName] = [], dates: PartialDate? = nil,
    description: [String] = [], location: SourceLocation
  ) {
    self.degree = degree
    self.field = field
    self.organization = organization
    self.place = place
    self.honors = honors
    self.advisors = advisors
    self.dates = dates
    self.description = description
    self.location = location
  }
}
