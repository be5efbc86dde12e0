/// A term and what is said of it.
public struct DefinitionItem: Hashable, Sendable {
  public var term: [Inline]
  public var definitions: [[Block]]

  /// A term with its definitions.
  public init(term: [Inline], definitions: [[Block]]) {
    self.term = term
    self.definitions = definitions
  }
}
