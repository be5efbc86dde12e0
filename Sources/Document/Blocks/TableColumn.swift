extension Table {
  /// A column.
  public struct Column: Hashable, Sendable {
    public var title: [Inline]
    public var alignment: Alignment
    /// The column's share of the text's width, 0 to 1; `nil` for as wide as its cells.
    public var width: Double?

    /// A column with a title.
    public init(title: [Inline], alignment: Alignment = .left, width: Double? = nil) {
      self.title = title
      self.alignment = alignment
      self.width = width
    }
  }
}
