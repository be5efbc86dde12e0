/// A piece of a style's text pool (``Style/pool``): an affix, a delimiter, a fixed text.
///
/// Nodes hold such references in place of strings, so that they are plain bytes: walking a style counts no
/// references and allocates nothing.
public struct TextRef: Hashable, Sendable {
  /// Where the text begins in the pool.
  public var start: UInt32
  /// How many bytes it has.
  public var count: UInt32

  /// No text.
  public static let empty = TextRef(start: 0, count: 0)

  /// A piece of the pool.
  public init(start: UInt32, count: UInt32) {
    self.start = start
    self.count = count
  }

  /// Whether there is no text.
  @inlinable public var isEmpty: Bool { count == 0 }
  /// The bytes' place in the pool.
  @inlinable public var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}
