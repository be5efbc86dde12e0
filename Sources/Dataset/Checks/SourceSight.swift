public import Bibliography

/// What must be known of a whole source before its works are checked part by part; see ``Dataset/check(part:)``.
public struct SourceSight: Sendable {
  /// The source's name.
  public let source: String
  private(set) var workCount = 0
  private(set) var hasAuthors = false
  private(set) var hasYears = false

  /// A source of which nothing was seen yet.
  public init(_ source: String) { self.source = source }

  /// Whether more works would tell nothing more.
  public var isComplete: Bool { hasAuthors && hasYears && workCount > 1 }

  /// Looks at further works of the source.
  public mutating func add(_ works: [Work]) {
    workCount += works.count
    hasAuthors = hasAuthors || works.contains { !$0[NameVariable.author].isEmpty }
    hasYears = hasYears || works.contains { $0[.issued] != nil }
  }
}
