public import Bibliography

/// One test of a `cs:if` or `cs:else-if` (CSL 1.0.2 specification, “Choose”).
public enum Condition: Hashable, Sendable {
  /// `type`: one bit for each `WorkType`, by its raw value.
  case types(UInt64)
  /// `variable`.
  case variable(AnyVariable)
  /// `is-numeric`.
  case isNumeric(AnyVariable)
  /// `is-uncertain-date`.
  case isUncertainDate(DateVariable)
  /// `locator`.
  case locator(LocatorType)
  /// `position`.
  case position(Position)
  /// `disambiguate="true"`.
  case disambiguate
  /// A test of something CSL does not have: never true.
  case never

  /// A cite's position (CSL 1.0.2 specification, “position”).
  public enum Position: UInt8, Hashable, Sendable {
    case first, subsequent, ibid, ibidWithLocator, nearNote
  }
}
