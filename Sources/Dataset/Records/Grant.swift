public import Bibliography

/// Funding that a person holds, held or asked for.
public struct Grant: Hashable, Sendable {
  public var title: String
  public var funder: String
  /// The funder's number of it.
  public var number: String
  /// The person's part in it: `PI`, `Co-Investigator`.
  public var role: String
  /// The amount as the source writes it: `$450,000`.
  public var amount: String
  public var dates: PartialDate?
  /// `current`, `pending`, `completed`; empty where the source says nothing.
  public var status: String
  /// What more the source says, as plain text.
  public var description: [String]
  public var location: SourceLocation

  /// A grant; parts that the source does not give are empty.
  public init(
    title: String, funder: String = "", number: String = "", role: String = "",
    amount: String = "", dates: PartialDate? = nil, status: String = "",
    description: [String] = [], location: SourceLocation
  ) {
    self.title = title
    self.funder = funder
    self.number = number
    self.role = role
    self.amount = amount
    self.dates = dates
    self.status = status
    self.description = description
    self.location = location
  }
}
