/// A field of a talk, a course, a service or a supervision under the name that scripts use.
public enum ActivityField: String, Hashable, Sendable, CaseIterable {
  case title
  case role
  case organization
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
