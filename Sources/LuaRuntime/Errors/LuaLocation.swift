/// A line of a script.
public struct LuaLocation: Sendable, Equatable {
  /// The name the text was loaded under, such as a file's name.
  public var chunk: String
  /// The line, from 1.
  public var line: Int

  /// A line of a script.
  public init(chunk: String, line: Int) {
    self.chunk = chunk
    self.line = line
  }
}
