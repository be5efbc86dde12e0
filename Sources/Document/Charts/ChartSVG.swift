/// Draws charts as SVG 1.1 files that need no fonts or styles of their own.
enum ChartSVG {
  /// The width that a picture has by itself, in pixels.
  private static let width = 640.0

  /// The file: with a title and a description in words, and the same bytes for the same chart.
  static func svg(of chart: Chart) -> [UInt8] {
    let drawing = ChartLayout.drawing(of: chart, width: width - 24)
    let total = number(width)
    let height = number(drawing.height + 24)
    var out = """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" width="\(total)" height="\(height)" \
      viewBox="0 0 \(total) \(height)" font-family="system-ui, 'Helvetica Neue', Arial, \
      sans-serif" font-size="11">
      <title>\(XMLText.content(ChartSummary.alternative(to: chart)))</title>
      <desc>\(XMLText.content(ChartSummary.description(of: ChartData(chart))))</desc>
      <rect width="\(total)" height="\(height)" fill="#ffffff"/>
      <g transform="translate(12 12)">

      """
    for shape in drawing.shapes { out += element(shape) + "\n" }
    out += "</g>\n</svg>\n"
    return Array(out.utf8)
  }

  private static func element(_ shape: ChartDrawing.Shape) -> String {
    switch shape {
    case .rectangle(let x, let y, let width, let height, let color):
      return "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" "
        + "height=\"\(number(height))\" fill=\"\(hex(color))\"/>"
    case .line(let x1, let y1, let x2, let y2, let color):
      return "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" "
        + "y2=\"\(number(y2))\" stroke=\"\(hex(color))\"/>"
    case .polyline(let points, let color):
      let list = points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
      return "<polyline points=\"\(list)\" fill=\"none\" stroke=\"\(hex(color))\" "
        + "stroke-width=\"2\" stroke-linejoin=\"round\" stroke-linecap=\"round\"/>"
    case .dot(let x, let y, let color):
      return "<circle cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"3\" fill=\"\(hex(color))\"/>"
    case .text(let text, let x, let y, let anchor, let color, let isBold, let rotation):
      var attributes = "x=\"\(number(x))\" y=\"\(number(y))\" fill=\"\(hex(color))\""
      switch anchor {
      case .start: break
      case .middle: attributes += " text-anchor=\"middle\""
      case .end: attributes += " text-anchor=\"end\""
      }
      if isBold { attributes += " font-weight=\"bold\" font-size=\"14\"" }
      if rotation != 0 {
        attributes += " transform=\"rotate(\(number(-rotation)) \(number(x)) \(number(y)))\""
      }
      return "<text \(attributes)>\(XMLText.content(text))</text>"
    }
  }

  private static func number(_ value: Double) -> String { NumberFormat.text(value, decimals: 2) }

  private static func hex(_ color: ChartDrawing.Color) -> String {
    let (red, green, blue) = ChartDrawing.components(of: color)
    let digits = [red, green, blue].map { value in
      let text = String(value, radix: 16)
      return text.utf8.count < 2 ? "0" + text : text
    }
    return "#" + digits.joined()
  }
}
