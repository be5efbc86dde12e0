/// A picture from a file, with a caption.
public struct Figure: Hashable, Sendable {
  /// The file's path as the report gives it.
  public var path: String
  /// What the picture shows, for those who do not see it.
  public var alternative: String
  public var caption: [Inline]
  /// The picture's share of the text's width, 0 to 1; `nil` for its own size.
  public var width: Double?

  /// A picture.
  public init(path: String, alternative: String = "", caption: [Inline] = [], width: Double? = nil)
  {
    self.path = path
    self.alternative = alternative
    self.caption = caption
    self.width = width
  }
}
