/// A list of formatted references, as a CSL style wants it laid out.
public struct BibliographyList: Hashable, Sendable {
  /// The references in their order.
  public var items: [Item]
  /// Whether lines after the first are indented (CSL's `hanging-indent`).
  public var hangingIndent: Bool
  /// Lines between entries (CSL's `entry-spacing`).
  public var entrySpacing: Int
  /// Lines from one line to the next (CSL's `line-spacing`).
  public var lineSpacing: Int

  /// A list of references.
  public init(
    items: [Item], hangingIndent: Bool = false, entrySpacing: Int = 1, lineSpacing: Int = 1
  ) {
    self.items = items
    self.hangingIndent = hangingIndent
    self.entrySpacing = entrySpacing
    self.lineSpacing = lineSpacing
  }
}
