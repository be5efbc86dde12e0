extension BibliographyList {
  /// One reference.
  public struct Item: Hashable, Sendable {
    /// The key of the work.
    public var id: String
    /// Which of the works that were handed over it is, counted from 0; keys may not be unique.
    public var index: Int
    /// What stands in the margin (`[12]`), taken out of the content; empty where the style has none.
    public var label: [Inline]
    /// The reference itself.
    public var content: [Inline]
    /// What the report adds below the reference.
    public var annotation: [Block]

    /// A reference.
    public init(
      id: String, index: Int = 0, label: [Inline] = [], content: [Inline],
      annotation: [Block] = []
    ) {
      self.id = id
      self.index = index
      self.label = label
      self.content = content
      self.annotation = annotation
    }
  }
}
