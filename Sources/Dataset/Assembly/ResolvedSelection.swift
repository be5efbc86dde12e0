/// A named list of works, found in the dataset.
public struct ResolvedSelection: Hashable, Sendable {
  /// The name that the user gave it: `tenure-file`.
  public var name: String
  /// The works, in the order of the list, as indices into ``Dataset/works``.
  public var works: [Int32]

  /// A named list.
  public init(name: String, works: [Int32]) {
    self.name = name
    self.works = works
  }
}
