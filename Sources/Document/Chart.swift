/// A chart of numbers over categories.
public struct Chart: Hashable, Sendable {
  /// How the numbers are drawn.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case bar, line
  }

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

  public var kind: Kind
  public var title: String
  /// What the categories are: `Year`.
  public var xTitle: String
  /// What the numbers are: `Works`.
  public var yTitle: String
  public var categories: [String]
  public var series: [Series]

  /// A chart.
  public init(
    kind: Kind, title: String = "", xTitle: String = "", yTitle: String = "",
    categories: [String], series: [Series]
  ) {
    self.kind = kind
    self.title = title
    self.xTitle = xTitle
    self.yTitle = yTitle
    self.categories = categories
    self.series = series
  }
}
