/// A table: columns with titles, and rows of cells.
public struct Table: Hashable, Sendable {
  /// Which side of a column its cells stand at.
  public enum Alignment: String, Hashable, Sendable, CaseIterable {
    case left, center, right
  }

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

  public var caption: [Inline]
  public var columns: [Column]
  /// Rows of cells, each as long as ``columns``.
  public var rows: [[[Inline]]]

  /// A table; rows that are too short are filled with empty cells, cells beyond the columns widen it.
  public init(caption: [Inline] = [], columns: [Column], rows: [[[Inline]]]) {
    let width = max(columns.count, rows.map(\.count).max() ?? 0)
    self.caption = caption
    self.columns = columns + Array(repeating: Column(title: []), count: width - columns.count)
    self.rows = rows.map { $0 + Array(repeating: [], count: width - $0.count) }
  }
}
