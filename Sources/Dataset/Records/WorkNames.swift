public import Bibliography

/// The people that a work's names are.
public struct WorkNames: Hashable, Sendable {
  /// For each name variable the work has, an index into ``Dataset/people`` for each name, −1 for none
  /// (an institution's name is nobody's).
  public var people: VariableTable<NameVariable, [Int]>

  /// No names yet.
  public init() { people = VariableTable() }
}
