/// Says in words what a chart shows, for those who do not see it.
enum ChartSummary {
  /// The most numbers that a description lists.
  private static let longestList = 60

  /// The chart in a few words: `Bar chart: Works per year`.
  static func alternative(to chart: Chart) -> String {
    let kind = chart.kind == .bar ? "Bar chart" : "Line chart"
    let title = TextCleaning.line(chart.title)
    if !title.isEmpty { return "\(kind): \(title)" }
    let y = TextCleaning.line(chart.yTitle)
    let x = TextCleaning.line(chart.xTitle)
    switch (y.isEmpty, x.isEmpty) {
    case (false, false): return "\(kind): \(y) by \(x)"
    case (false, true): return "\(kind): \(y)"
    case (true, false): return "\(kind) by \(x)"
    case (true, true): return kind
    }
  }

  /// The chart's numbers in words: `2019: 5, 2020: 10`.
  static func description(of data: ChartData) -> String {
    guard !data.isEmpty else { return "No data" }
    let lists = data.series.map { series in
      var shown = zip(data.categories, series.values).prefix(longestList).map { category, value in
        "\(category): \(value.map(ChartData.label) ?? "none")"
      }
      if data.categories.count > longestList { shown.append("…") }
      let list = shown.joined(separator: ", ")
      return series.name.isEmpty ? list : "\(series.name): \(list)"
    }
    return lists.joined(separator: "; ")
  }
}
