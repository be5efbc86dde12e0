/// Two works that may be the same, kept apart because the evidence does not decide.
public struct PossibleDuplicate: Hashable, Sendable {
  /// The two works, as indices into ``Dataset/works``, the smaller first.
  public var first: Int32
  public var second: Int32
  /// 0 (nothing in common) to 1 (the same in all that was compared).
  public var score: Double
  /// Why they may be the same and what speaks against it, a sentence part each.
  public var reasons: [String]

  /// A doubtful pair.
  public init(first: Int32, second: Int32, score: Double, reasons: [String]) {
    self.first = first
    self.second = second
    self.score = score
    self.reasons = reasons
  }
}
