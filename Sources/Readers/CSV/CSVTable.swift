/// A table of text: a header and rows, as a CSV file holds them.
public struct CSVTable: Hashable, Sendable {
  /// A row with the line it begins on, counted from 1.
  public struct Row: Hashable, Sendable {
    /// A field for each column of the header, and those of a row that has more.
    public var fields: [String]
    public var line: Int

    /// A row of fields.
    public init(fields: [String], line: Int) {
      self.fields = fields
      self.line = line
    }
  }

  /// The names of the columns.
  public var header: [String]
  public var rows: [Row]

  /// A table with its columns' names.
  public init(header: [String], rows: [Row]) {
    self.header = header
    self.rows = rows
  }
}
