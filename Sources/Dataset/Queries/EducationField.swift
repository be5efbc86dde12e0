/// A field of a degree or training under the name that scripts use.
public enum EducationField: String, Hashable, Sendable, CaseIterable {
  case degree
  case field
  case organization
  case place
  case honors
  case advisors
  case dates
  /// The year of the degree, or the first year while it lasts.
  case year
  case startDate = "start_date"
  case endDate = "end_date"
  case isCurrent = "is_current"
  case description
  case sources
}
