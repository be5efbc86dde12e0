/// The text of a script, or of a module that one requires.
public struct Script: Hashable, Sendable {
  /// The name that messages have for it: a path as given, or a standard report's name.
  public var name: String
  /// The text; a byte-order mark and a first line with `#!` are passed over, bytecode is refused.
  public var source: [UInt8]

  /// A script with its text.
  public init(name: String, source: [UInt8]) {
    self.name = name
    self.source = source
  }

  /// A script with its text.
  public init(name: String, source: String) {
    self.init(name: name, source: Array(source.utf8))
  }
}
