/// A field of a grant under the name that scripts use.
public enum GrantField: String, Hashable, Sendable, CaseIterable {
  case title
  case funder
  case number
  case role
  case amount
  case dates
  /// The first year.
  case year
  case startDate = "start_date"
  case endDate = "end_date"
  case isCurrent = "is_current"
  case status
  case description
  case sources
}
