public import Bibliography

/// A part of a source that no reader recognised, word for word.
public struct RawSection: Hashable, Sendable {
  /// The heading; empty for text before the first.
  public var title: String
  /// The text as the source has it, markup included.
  public var text: String
  public var location: SourceLocation
  /// The last line of it.
  public var endLine: Int

  /// A part of a source.
  public init(title: String, text: String, location: SourceLocation, endLine: Int) {
    self.title = title
    self.text = text
    self.location = location
    self.endLine = endLine
  }
}
