/// A field that CSL does not know, under the source's own name.
public struct OtherField: Hashable, Sendable {
  /// The name as the source writes it: `mendeley-groups`.
  public var name: String
  /// The value as text.
  public var value: String

  /// A field of a source.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
