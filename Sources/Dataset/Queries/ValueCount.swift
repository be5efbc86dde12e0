/// How many records have a value of a field.
public struct ValueCount: Hashable, Sendable {
  /// The value; `none` for the records that have none.
  public let key: FieldValue
  public let count: Int
}
