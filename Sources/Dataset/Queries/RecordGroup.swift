/// Records that share a value of a field.
public struct RecordGroup: Hashable, Sendable {
  /// The value; `none` for the records that have none.
  public let key: FieldValue
  /// The records, in the order of the collection that was grouped.
  public let items: RecordCollection
}
