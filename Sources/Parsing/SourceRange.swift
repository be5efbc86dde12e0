/// A place in a source: a line and a column to show, and where the place ends.
public struct SourceRange: Hashable, Sendable {
  /// The source's name as a message shows it: a path as given, or `<stdin>`.
  public var source: String
  /// The first line, counted from 1; 0 where lines mean nothing.
  public var line: Int
  /// The first column, counted from 1 in Unicode scalars; 0 where only the line is known.
  public var column: Int
  /// The last line; equal to ``line`` for a place within one line.
  public var endLine: Int

  /// A place in a source.
  public init(source: String, line: Int, column: Int = 0, endLine: Int? = nil) {
    self.source = source
    self.line = line
    self.column = column
    self.endLine = endLine ?? line
  }
}

extension SourceRange: CustomStringConvertible {
  /// `refs.bib:12:5`, without the parts that are not known.
  public var description: String {
    guard line > 0 else { return source }
    return column > 0 ? "\(source):\(line):\(column)" : "\(source):\(line)"
  }
}
