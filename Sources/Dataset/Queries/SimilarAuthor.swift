/// Someone whose work resembles a person's.
public struct SimilarAuthor: Hashable, Sendable {
  /// Who, as an index into ``Dataset/people``.
  public let person: Int
  /// 0 to 1; see ``Dataset/similarAuthors(to:count:)`` for the formula.
  public let score: Double
  /// How many works the two wrote together.
  public let sharedWorks: Int
  /// How many co-authors the two have in common.
  public let sharedCoauthors: Int
}
