/// Lays a chart out: where its axes, bars, lines and labels stand.
struct ChartLayout {
  private let chart: Chart
  private let data: ChartData
  private let scale: ChartScale
  private let width: Double
  private var shapes: [ChartDrawing.Shape] = []

  // The plot's rectangle.
  private var left = 0.0
  private var right = 0.0
  private var top = 8.0
  private var bottom = 0.0

  private static let plotHeight = 220.0
  private static let lineHeight = 18.0
  /// The longest label that is shown in full, in columns.
  private static let longestLabel = 28

  private init(_ chart: Chart, width: Double) {
    self.chart = chart
    self.data = ChartData(chart)
    self.scale = ChartScale(values: data.allValues, includesZero: chart.kind == .bar)
    self.width = width
  }

  /// A chart's drawing, so many units wide.
  static func drawing(of chart: Chart, width: Double) -> ChartDrawing {
    var layout = ChartLayout(chart, width: max(width, 160))
    return layout.draw()
  }

  private mutating func draw() -> ChartDrawing {
    let title = TextCleaning.line(chart.title)
    let xTitle = TextCleaning.line(chart.xTitle)
    let yTitle = TextCleaning.line(chart.yTitle)
    if !title.isEmpty {
      write(fitted(title, in: width), x: 0, y: top + 12, isBold: true)
      top += 26
    }
    guard !data.isEmpty else {
      write("No data", x: width / 2, y: top + 24, anchor: .middle, color: .faintText)
      return ChartDrawing(width: width, height: top + 40, shapes: shapes)
    }
    if data.needsLegend { drawLegend() }
    if !yTitle.isEmpty {
      write(fitted(yTitle, in: width), x: 0, y: top + 10, color: .faintText)
      top += Self.lineHeight
    }
    // Room for the number above the highest bar.
    top += 12
    left = (scale.ticks.map { ChartDrawing.textWidth(scale.label($0)) }.max() ?? 0) + 8
    right = width - 8
    bottom = top + Self.plotHeight
    drawGrid()
    let labels = CategoryLabels(data.categories.map { shortened($0) }, slot: slot)
    switch chart.kind {
    case .bar: drawBars()
    case .line: drawLines()
    }
    line(left, y(for: baseline), right, y(for: baseline), .axis)
    var end = bottom + draw(labels)
    if !xTitle.isEmpty {
      write(
        fitted(xTitle, in: right - left), x: (left + right) / 2, y: end + 14, anchor: .middle,
        color: .faintText)
      end += Self.lineHeight
    }
    return ChartDrawing(width: width, height: end + 6, shapes: shapes)
  }

  // MARK: - Places

  private var slot: Double { (right - left) / Double(max(data.categories.count, 1)) }

  /// Where bars begin: at zero.
  private var baseline: Double { min(max(0, scale.lower), scale.upper) }

  private func center(of category: Int) -> Double { left + slot * (Double(category) + 0.5) }

  private func y(for value: Double) -> Double {
    bottom - scale.position(value) * (bottom - top)
  }

  private func shortened(_ text: String) -> String {
    fitted(text, in: Double(Self.longestLabel) * 6.2)
  }

  /// A text cut where it is wider than its room.
  private func fitted(_ text: String, in room: Double) -> String {
    guard ChartDrawing.textWidth(text) > room else { return text }
    var result = ""
    var used = 6.2
    for character in text {
      used += ChartDrawing.textWidth(String(character))
      if used > room { break }
      result.append(character)
    }
    return result + "…"
  }

  // MARK: - Parts

  private mutating func drawLegend() {
    var x = 0.0
    for (index, series) in data.series.enumerated() {
      let name = shortened(series.name.isEmpty ? "Series \(index + 1)" : series.name)
      let advance = 15 + ChartDrawing.textWidth(name) + 14
      if x > 0, x + advance > width {
        x = 0
        top += Self.lineHeight
      }
      shapes.append(
        .rectangle(x: x, y: top + 2, width: 10, height: 10, .series(index)))
      write(name, x: x + 15, y: top + 11)
      x += advance
    }
    top += Self.lineHeight + 4
  }

  private mutating func drawGrid() {
    for tick in scale.ticks {
      let y = y(for: tick)
      line(left, y, right, y, .grid)
      write(scale.label(tick), x: left - 6, y: y + 4, anchor: .end, color: .faintText)
    }
  }

  private mutating func drawBars() {
    let count = Double(data.series.count)
    let group = min(slot * 0.74, 44 * count)
    let width = group / count
    let labels = data.series.flatMap { $0.values }.map { $0.map(ChartData.label) ?? "" }
    let widest = labels.map(ChartDrawing.textWidth).max() ?? 0
    // A single series may use the room between its bars.
    let showsValues = widest <= (count > 1 ? width - 1 : slot - 3)
    for (index, series) in data.series.enumerated() {
      for (category, value) in series.values.enumerated() {
        guard let value else { continue }
        let x = center(of: category) - group / 2 + width * Double(index)
        let end = y(for: value)
        let start = y(for: baseline)
        shapes.append(
          .rectangle(
            x: x, y: min(start, end), width: count > 1 ? width * 0.94 : width,
            height: (start - end).magnitude, .series(index)))
        if showsValues {
          write(
            ChartData.label(value), x: x + width / 2, y: value < 0 ? end + 12 : end - 4,
            anchor: .middle)
        }
      }
    }
  }

  private mutating func drawLines() {
    for (index, series) in data.series.enumerated() {
      var stretch: [(x: Double, y: Double)] = []
      for (category, value) in series.values.enumerated() {
        if let value {
          stretch.append((center(of: category), y(for: value)))
        } else {
          finish(&stretch, index)
        }
      }
      finish(&stretch, index)
    }
  }

  private mutating func finish(_ stretch: inout [(x: Double, y: Double)], _ series: Int) {
    if stretch.count > 1 { shapes.append(.polyline(stretch, .series(series))) }
    // Dots closer than their own width would only thicken the line.
    if slot >= 7 || stretch.count == 1 {
      for point in stretch { shapes.append(.dot(x: point.x, y: point.y, .series(series))) }
    }
    stretch = []
  }

  /// Draws the categories' names; their height.
  private mutating func draw(_ labels: CategoryLabels) -> Double {
    for (index, text) in labels.shown {
      let x = center(of: index)
      if labels.isTurned {
        write(text, x: x + 4, y: bottom + 14, anchor: .end, rotation: 45)
      } else {
        write(text, x: x, y: bottom + 15, anchor: .middle)
      }
    }
    return labels.height
  }

  private mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ color: ChartDrawing.Color
  ) {
    shapes.append(.line(x1: x1, y1: y1, x2: x2, y2: y2, color))
  }

  private mutating func write(
    _ text: String, x: Double, y: Double, anchor: ChartDrawing.Anchor = .start,
    color: ChartDrawing.Color = .text, isBold: Bool = false, rotation: Double = 0
  ) {
    guard !text.isEmpty else { return }
    shapes.append(
      .text(
        text, x: x, y: y, anchor: anchor, color: color, isBold: isBold, rotation: rotation))
  }
}
