internal import Document
internal import LuaRuntime

/// Reads the `page` table of `doc.document`.
enum PageOptions {
  static func settings(_ options: Options) throws(LuaError) -> PageSettings {
    var page = PageSettings()
    page.size = options.string("size")
    page.font = options.string("font")
    if let node = options.node("font_size"), let size = LuaText.number(node.value) {
      guard (4...100).contains(size) else {
        throw node.error("expected 4 to 100 points, got \(LuaText.string(size))")
      }
      page.fontSize = size
    }
    if let node = options.node("columns"), let columns = LuaText.integer(node.value) {
      guard (1...6).contains(columns) else { throw node.error("expected 1 to 6, got \(columns)") }
      page.columns = columns
    }
    page.numbersPages = options.boolean("page_numbers") ?? true
    if let node = options.node("margins") { page.margins = try margins(node) }
    return page
  }

  // A side that is left out of a table has the width that LaTeX's and word processors' defaults share.
  private static let otherSide = 72.0

  private static func margins(_ node: LuaNode) throws(LuaError) -> PageSettings.Margins {
    guard case .table = node.value else {
      let side = try points(node)
      return PageSettings.Margins(top: side, right: side, bottom: side, left: side)
    }
    func side(_ name: String) throws(LuaError) -> Double {
      guard let node = node.field(name) else { return otherSide }
      return try points(node)
    }
    return PageSettings.Margins(
      top: try side("top"), right: try side("right"), bottom: try side("bottom"),
      left: try side("left"))
  }

  /// A length in points: a number is inches, a text has a unit.
  private static func points(_ node: LuaNode) throws(LuaError) -> Double {
    let expected = "a number of inches or a length such as \"2cm\", \"1in\", \"20mm\" or \"72pt\""
    let points: Double
    if case .string(let text) = node.value {
      guard let length = length(text) else {
        throw node.error("expected \(expected), got \"\(text)\"")
      }
      points = length
    } else if let inches = LuaText.number(node.value) {
      points = inches * 72
    } else {
      throw node.expected(expected)
    }
    guard (0...1440).contains(points) else {
      throw node.error("expected 0 to 20 inches, got \(LuaText.string(points / 72))")
    }
    return points
  }

  private static func length(_ text: String) -> Double? {
    let units: [(name: String, points: Double)] = [
      ("in", 72), ("cm", 72 / 2.54), ("mm", 72 / 25.4), ("pt", 1),
    ]
    for unit in units where text.hasSuffix(unit.name) {
      var number = text.dropLast(unit.name.count)
      while number.last == " " { number = number.dropLast() }
      guard let value = Double(number), value.isFinite else { return nil }
      return value * unit.points
    }
    guard let inches = Double(text), inches.isFinite else { return nil }
    return inches * 72
  }
}
