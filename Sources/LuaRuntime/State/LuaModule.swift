/// The text of a script, or of a module that one requires.
public struct LuaModule: Sendable {
  /// The name that messages have for it, such as a file's name.
  public var chunk: String
  /// The text; bytecode is refused.
  public var source: [UInt8]

  /// A text and its name.
  public init(chunk: String, source: [UInt8]) {
    self.chunk = chunk
    self.source = source
  }

  /// A text and its name.
  public init(chunk: String, source: String) {
    self.init(chunk: chunk, source: Array(source.utf8))
  }
}
