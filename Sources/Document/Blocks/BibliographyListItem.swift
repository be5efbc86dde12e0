extension BibliographyList {
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
}
