public import Bibliography

/// A value that a field is compared with.
public enum Operand: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case date(DateParts)
  /// A person, as an index into ``Dataset/people``.
  case person(Int)
}
