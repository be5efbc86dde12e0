/// A field to sort by, and the direction.
public struct SortKey: Hashable, Sendable {
  public var field: Field
  public var isDescending: Bool

  /// A field to sort by.
  public init(_ field: Field, isDescending: Bool = false) {
    self.field = field
    self.isDescending = isDescending
  }

  /// Reads a key as scripts write it: `issued`, or `-issued` for the latest first.
  ///
  /// - Throws: ``UnknownField`` where the kind of record has no such field.
  public init(parsing text: String, of kind: RecordKind) throws(UnknownField) {
    isDescending = text.utf8.first == UInt8(ascii: "-")
    field = try Field(named: isDescending ? String(text.dropFirst()) : text, of: kind)
  }
}
