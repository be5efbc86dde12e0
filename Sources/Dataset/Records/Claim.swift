public import Bibliography

/// A number that a source states of itself, and where.
public struct Claim: Hashable, Sendable {
  public var count: Int
  /// The words of the source: `56 papers on arXiv`.
  public var text: String
  public var location: SourceLocation

  /// A claim of a source.
  public init(count: Int, text: String, location: SourceLocation) {
    self.count = count
    self.text = text
    self.location = location
  }
}
