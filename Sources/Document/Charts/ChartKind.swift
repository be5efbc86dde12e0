extension Chart {
  /// How the numbers are drawn.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case bar, line
  }
}
