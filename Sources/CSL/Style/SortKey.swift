/// A `cs:key` element (CSL 1.0.2 specification, “Sorting”).
public struct SortKey: Sendable {
  /// What is sorted by.
  public enum Source: Sendable {
    case variable(AnyVariable)
    /// The node of a macro's body.
    case macro(Int32)
  }

  public var source: Source
  public var isDescending = false
  /// `names-min`; 0 where the key does not say.
  public var namesMin: Int32 = 0
  /// `names-use-first`; 0 where the key does not say.
  public var namesUseFirst: Int32 = 0
  /// `names-use-last`; `nil` where the key does not say.
  public var namesUseLast: Bool?

  /// An ascending key.
  public init(_ source: Source) { self.source = source }
}
