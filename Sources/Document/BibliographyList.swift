/// A list of formatted references, as a CSL style wants it laid out.
public struct BibliographyList: Hashable, Sendable {
  /// One reference.
  public struct Item: Hashable, Sendable {
    /// The key of the work.
    public var id: String
    /// What stands in the margin (`[12]`), taken out of the content; empty where the style has none.
    public var label: [Inline]
    /// The reference itself.
    public var content: [Inline]
    /// What the report adds below the reference.
    public var annotation: [Block]

    /// A reference.
    public init(id: String, label: [Inline] = [], content: [Inline], annotation: [Block] = []) {
      self.id = id
      self.label = label
      self.content = content
      self.annotation = annotation
    }
  }

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
