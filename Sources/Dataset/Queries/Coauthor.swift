public import Bibliography

/// Someone who wrote works together with a person.
public struct Coauthor: Hashable, Sendable {
  /// Who, as an index into ``Dataset/people``.
  public let person: Int
  /// The date of the latest work together; `nil` where none of them is dated.
  public let lastActive: DateParts?
  /// The works together, in the dataset's order.
  public let works: RecordCollection
  /// Where the co-author is affiliated, as sources say, the latest first.
  public let affiliations: [String]
}
