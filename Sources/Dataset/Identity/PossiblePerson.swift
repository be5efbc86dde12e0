/// Two people who may be the same, kept apart because the evidence does not decide.
public struct PossiblePerson: Hashable, Sendable {
  /// The two people, as indices into ``Dataset/people``, the smaller first.
  public var first: Int
  public var second: Int
  /// Why it is open, as one sentence.
  public var reason: String

  /// A doubtful pair.
  public init(first: Int, second: Int, reason: String) {
    self.first = first
    self.second = second
    self.reason = reason
  }
}
