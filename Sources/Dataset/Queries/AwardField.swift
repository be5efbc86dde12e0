/// A field of an award under the name that scripts use.
public enum AwardField: String, Hashable, Sendable, CaseIterable {
  case title
  case organization
  case date
  case year
  case description
  case sources
}
