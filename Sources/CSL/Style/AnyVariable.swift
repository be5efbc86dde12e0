public import Bibliography

/// A variable of any kind, as a condition or a sort key names it.
public enum AnyVariable: Hashable, Sendable {
  case text(TextVariable)
  case name(NameVariable)
  case date(DateVariable)
  /// A variable that CSL 1.0.2 does not have: it never has a value.
  case unknown

  /// Finds a variable by its CSL name; ``unknown`` where CSL has none of that name.
  public init(name: some StringProtocol) {
    if let variable = TextVariable(name: name) {
      self = .text(variable)
    } else if let variable = NameVariable(name: name) {
      self = .name(variable)
    } else if let variable = DateVariable(name: name) {
      self = .date(variable)
    } else {
      self = .unknown
    }
  }
}
