/// A field of a position under the name that scripts use.
public enum PositionField: String, Hashable, Sendable, CaseIterable {
  case title
  case organization
  case department
  case place
  case dates
  /// The first year.
  case year
  case startDate = "start_date"
  case endDate = "end_date"
  case isCurrent = "is_current"
  case description
  case sources
}
