/// Draws charts with TikZ, in the same shapes as the SVG files have.
enum ChartTikZ {
  /// Points to a unit of the drawing: type of eight points where the drawing's is eleven high.
  private static let unit = 8.0 / 11

  /// Appends a chart's picture, so many points wide.
  static func append(
    _ chart: Chart, width: Double, to out: inout [UInt8], text writer: inout LaTeXText
  ) {
    let drawing = ChartLayout.drawing(of: chart, width: min(width / unit, 760))
    let scale = NumberFormat.text(unit, decimals: 4)
    let box = "\(number(drawing.width)),\(number(-drawing.height))"
    out += Array("\\begin{tikzpicture}[x=\(scale)pt,y=\(scale)pt,inner sep=0pt]\n".utf8)
    out += Array("\\useasboundingbox (0,0) rectangle (\(box));\n".utf8)
    for shape in drawing.shapes { append(shape, to: &out, &writer) }
    out += Array("\\end{tikzpicture}\n".utf8)
  }

  private static func append(
    _ shape: ChartDrawing.Shape, to out: inout [UInt8], _ writer: inout LaTeXText
  ) {
    switch shape {
    case .rectangle(let x, let y, let width, let height, let color):
      let end = point(x + width, y + height)
      out += Array("\\fill[\(paint(color))] \(point(x, y)) rectangle \(end);\n".utf8)
    case .line(let x1, let y1, let x2, let y2, let color):
      let ends = "\(point(x1, y1)) -- \(point(x2, y2))"
      out += Array("\\draw[\(paint(color)),line width=0.4pt] \(ends);\n".utf8)
    case .polyline(let points, let color):
      let path = points.map { point($0.x, $0.y) }.joined(separator: " -- ")
      out += Array("\\draw[\(paint(color)),line width=1.2pt,line join=round] \(path);\n".utf8)
    case .dot(let x, let y, let color):
      out += Array("\\fill[\(paint(color))] \(point(x, y)) circle[radius=1.8pt];\n".utf8)
    case .text(let text, let x, let y, let anchor, let color, let isBold, let rotation):
      var options = paint(color)
      switch anchor {
      case .start: options += ",anchor=base west"
      case .middle: options += ",anchor=base"
      case .end: options += ",anchor=base east"
      }
      if rotation != 0 { options += ",rotate=\(number(rotation))" }
      let size = isBold ? "\\dossierlarge\\bfseries " : "\\dossiersmall "
      out += Array("\\node[\(options)] at \(point(x, y)) {\(size)".utf8)
      writer.append(text, to: &out)
      out += Array("};\n".utf8)
    }
  }

  private static func point(_ x: Double, _ y: Double) -> String {
    "(\(number(x)),\(number(-y)))"
  }

  private static func number(_ value: Double) -> String { NumberFormat.text(value, decimals: 2) }

  private static func paint(_ color: ChartDrawing.Color) -> String {
    let (red, green, blue) = ChartDrawing.components(of: color)
    return "color={rgb,255:red,\(red);green,\(green);blue,\(blue)}"
  }
}
