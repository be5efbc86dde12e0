/// A table: columns with titles, and rows of cells.
public struct Table: Hashable, Sendable {
  /// What stands above the table; empty for none.
  public var caption: [Inline]
  /// The columns with their titles; where no column has a title the table has no head.
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
