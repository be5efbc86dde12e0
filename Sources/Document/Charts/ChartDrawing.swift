/// A chart as shapes on a plane, which formats draw in their own way.
///
/// Lengths are in units of which a line of small text is eleven high; `y` runs downwards.
struct ChartDrawing {
  /// Which point of a text stands at its place.
  enum Anchor {
    case start, middle, end
  }

  /// The colours by what they are for.
  enum Color: Hashable {
    case series(Int)
    case text
    case faintText
    case grid
    case axis
  }

  enum Shape {
    case rectangle(x: Double, y: Double, width: Double, height: Double, Color)
    case line(x1: Double, y1: Double, x2: Double, y2: Double, Color)
    case polyline([(x: Double, y: Double)], Color)
    case dot(x: Double, y: Double, Color)
    /// Text whose baseline is at `y`, turned about its place by degrees against the clock.
    case text(
      String, x: Double, y: Double, anchor: Anchor, color: Color, isBold: Bool, rotation: Double)
  }

  let width: Double
  let height: Double
  let shapes: [Shape]

  /// A colour as red, green and blue, each 0 to 255.
  ///
  /// Those of series are told apart by people of any colour vision (Okabe and Ito, “Color universal
  /// design”, 2008).
  static func components(of color: Color) -> (Int, Int, Int) {
    switch color {
    case .series(let index): palette[index % palette.count]
    case .text: (31, 35, 40)
    case .faintText: (89, 99, 110)
    case .grid: (222, 226, 230)
    case .axis: (89, 99, 110)
    }
  }

  private static let palette = [
    (0, 114, 178), (230, 159, 0), (0, 158, 115), (204, 121, 167), (86, 180, 233), (213, 94, 0),
    (128, 128, 128), (240, 228, 66),
  ]

  /// The width of a text in small type, as near as can be told without its font.
  static func textWidth(_ text: String) -> Double { Double(DisplayWidth.columns(text)) * 6.2 }
}
