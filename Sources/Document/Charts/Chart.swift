/// A chart of numbers over categories.
public struct Chart: Hashable, Sendable {
  /// How the numbers are drawn.
  public var kind: Kind
  /// What stands above the chart; empty for none.
  public var title: String
  /// What the categories are: `Year`.
  public var xTitle: String
  /// What the numbers are: `Works`.
  public var yTitle: String
  /// The categories' names in their order along the axis.
  public var categories: [String]
  /// The numbers; a series shorter than ``categories`` has no number for the rest.
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
