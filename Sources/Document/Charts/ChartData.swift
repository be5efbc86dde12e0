/// A chart's numbers, made regular: each series as long as the categories, all numbers finite.
struct ChartData {
  let categories: [String]
  let series: [(name: String, values: [Double?])]

  /// Whether there is no number to show.
  var isEmpty: Bool { categories.isEmpty || allValues.isEmpty }

  var allValues: [Double] { series.flatMap { $0.values.compactMap { $0 } } }

  /// Whether the series must be told apart by a legend.
  var needsLegend: Bool { series.count > 1 }

  init(_ chart: Chart) {
    let count = max(chart.categories.count, chart.series.map(\.values.count).max() ?? 0)
    categories = (0..<count).map {
      $0 < chart.categories.count ? TextCleaning.line(chart.categories[$0]) : ""
    }
    series = chart.series.map { series in
      let values = (0..<count).map { index -> Double? in
        guard index < series.values.count, let value = series.values[index], value.isFinite else {
          return nil
        }
        return value
      }
      return (TextCleaning.line(series.name), values)
    }
  }

  /// A number as it is shown beside its bar.
  static func label(_ value: Double) -> String {
    NumberFormat.shown(value, decimals: value.magnitude < 10 ? 2 : value.magnitude < 1000 ? 1 : 0)
  }
}
