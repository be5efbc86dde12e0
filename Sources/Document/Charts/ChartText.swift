/// Draws charts as bars of characters.
enum ChartText {
  private static let widestLabel = 30

  /// A chart's lines, none wider than a width: a bar for each number, those of one category together.
  static func lines(of chart: Chart, width: Int) -> [String] {
    let data = ChartData(chart)
    var result: [String] = []
    let title = TextCleaning.line(chart.title)
    if !title.isEmpty { result += PlainTextLines.wrapped(title, width: width) + [""] }
    guard !data.isEmpty else { return result + ["(no data)"] }

    let axes = [TextCleaning.line(chart.xTitle), TextCleaning.line(chart.yTitle)]
    let names = data.series.enumerated().map { index, series in
      series.name.isEmpty && data.needsLegend ? "Series \(index + 1)" : series.name
    }
    var rows: [(label: String, name: String, value: Double?)] = []
    for (index, category) in data.categories.enumerated() {
      for (place, series) in data.series.enumerated() {
        let name = data.needsLegend ? names[place] : ""
        rows.append((place == 0 ? category : "", name, series.values[index]))
      }
    }

    let labelWidth = min(
      max(rows.map { DisplayWidth.columns($0.label) }.max() ?? 0, DisplayWidth.columns(axes[0])),
      widestLabel)
    let nameWidth = min(rows.map { DisplayWidth.columns($0.name) }.max() ?? 0, 20)
    let numbers = rows.map { $0.value.map(ChartData.label) ?? "–" }
    let numberWidth = max(
      numbers.map(\.count).max() ?? 0, DisplayWidth.columns(cut(axes[1], to: 12)))
    let used = labelWidth + (nameWidth > 0 ? nameWidth + 2 : 0) + numberWidth + 4
    let scale = BarScale(values: data.allValues, width: max(width - used, 8))

    if axes.contains(where: { !$0.isEmpty }) {
      var head = [pad(axes[0], labelWidth, .left)]
      if nameWidth > 0 { head.append(pad("", nameWidth, .left)) }
      head.append(pad(axes[1], numberWidth, .right))
      result.append(trimmed(head.joined(separator: "  ")))
    }
    for (row, number) in zip(rows, numbers) {
      var parts = [pad(row.label, labelWidth, .left)]
      if nameWidth > 0 { parts.append(pad(row.name, nameWidth, .left)) }
      parts += [pad(number, numberWidth, .right), row.value.map(scale.bar) ?? ""]
      result.append(trimmed(parts.joined(separator: "  ")))
    }
    return result
  }

  private static func pad(_ text: String, _ width: Int, _ alignment: Table.Alignment) -> String {
    PlainTextLines.padded(cut(text, to: width), to: width, alignment)
  }

  private static func cut(_ text: String, to width: Int) -> String {
    guard DisplayWidth.columns(text) > width else { return text }
    var result = ""
    var used = 1
    for character in text {
      used += DisplayWidth.columns(String(character))
      if used > width { break }
      result.append(character)
    }
    return result + "…"
  }

  private static func trimmed(_ line: String) -> String {
    String(line.dropLast(line.utf8.reversed().prefix { $0 == 0x20 }.count))
  }

  /// Turns numbers into bars of eighths of a column.
  private struct BarScale {
    private let unit: Double
    /// The columns left of zero.
    private let before: Int

    init(values: [Double], width: Int) {
      let low = min(values.min() ?? 0, 0)
      let high = max(values.max() ?? 0, 0)
      let span = high / 2 - low / 2
      unit = span > 0 ? Double(width) / 2 / span : 0
      before = Int((-low * unit).rounded(.up))
    }

    func bar(_ value: Double) -> String {
      let eighths = Int((value.magnitude * unit * 8).rounded())
      if value < 0 {
        let length = (eighths + 7) / 8
        return String(repeating: " ", count: max(before - length, 0))
          + String(repeating: "▒", count: length)
      }
      var bar = String(repeating: "█", count: eighths / 8)
      let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
      // What is more than nothing must not look like it.
      bar += eighths == 0 && value > 0 ? "▏" : parts[eighths % 8]
      return String(repeating: " ", count: before) + bar
    }
  }
}
