/// How much of a YAML text is taken; more is refused with a diagnostic.
public struct YAMLLimits: Hashable, Sendable {
  /// Bytes of text.
  public var bytes: Int
  /// Sequences and mappings within one another.
  public var depth: Int
  /// Values, each use of an alias counted as the values it stands for.
  public var values: Int

  /// Limits; the defaults let through any record that a person keeps.
  public init(bytes: Int = 64 << 20, depth: Int = 64, values: Int = 1_000_000) {
    self.bytes = bytes
    self.depth = depth
    self.values = values
  }
}
