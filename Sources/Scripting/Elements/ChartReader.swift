internal import Document
internal import LuaRuntime

/// Reads the table that describes a chart.
enum ChartReader {
  static func chart(_ kind: Chart.Kind, _ arguments: Arguments) throws(LuaError) -> Chart {
    let options = arguments.options(0)
    var categories: [String] = []
    if let node = options.node("x") {
      for item in try ContentReader.items(node) {
        categories.append(try ContentReader.inlines(item).plainText)
      }
    }
    var series: [Chart.Series] = []
    if let node = options.node("y") {
      series.append(Chart.Series(values: try values(node, count: categories.count)))
    }
    if let node = options.node("series") {
      for item in try ContentReader.items(node) {
        guard let numbers = item.field("y") else { continue }
        series.append(
          Chart.Series(
            name: Options(item).string("name") ?? "",
            values: try values(numbers, count: categories.count)))
      }
    }
    guard !series.isEmpty else {
      throw arguments.error("the numbers are missing; give y, or series for several")
    }
    return Chart(
      kind: kind, title: options.string("title") ?? "", xTitle: options.string("x_title") ?? "",
      yTitle: options.string("y_title") ?? "", categories: categories, series: series)
  }

  private static func values(_ node: LuaNode, count: Int) throws(LuaError) -> [Double?] {
    var values: [Double?] = []
    for item in try ContentReader.items(node) {
      if case .boolean(false) = item.value {
        values.append(nil)
      } else if let number = LuaText.number(item.value), number.isFinite {
        values.append(number)
      } else {
        throw item.expected("a finite number or false")
      }
    }
    guard values.count == count else {
      throw node.error(
        "expected \(count) numbers, one for each of x, got \(values.count)",
        hint: "pluck leaves out missing values; pluck(\"key\", \"none\") keeps a place for each")
    }
    return values
  }
}
