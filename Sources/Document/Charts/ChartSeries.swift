extension Chart {
  /// A series of numbers, one for each category; `nil` for none.
  public struct Series: Hashable, Sendable {
    public var name: String
    public var values: [Double?]

    /// A series with a name, which is shown where there is more than one.
    public init(name: String = "", values: [Double?]) {
      self.name = name
      self.values = values
    }
  }
}
