/// Where a fact was read: a source, and a line of it.
public struct SourceLocation: Hashable, Sendable {
  /// The source's name as a message shows it: a path as given, or `<stdin>`.
  public var source: String
  /// The first line, counted from 1; 0 where lines mean nothing.
  public var line: Int

  /// A place in a source.
  public init(source: String, line: Int) {
    self.source = source
    self.line = line
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `refs.bib:120`, or the source alone where lines mean nothing.
  public var description: String { line > 0 ? "\(source):\(line)" : source }
}
