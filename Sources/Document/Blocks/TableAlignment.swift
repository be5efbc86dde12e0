extension Table {
  /// Which side of a column its cells stand at.
  public enum Alignment: String, Hashable, Sendable, CaseIterable {
    case left, center, right
  }
}
