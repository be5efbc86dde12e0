/// Writes numbers the same on every machine, without a locale.
enum NumberFormat {
  /// A number for people to read: as ``text(_:decimals:)`` has it, with a minus sign for a hyphen.
  static func shown(_ value: Double, decimals: Int) -> String {
    let text = text(value, decimals: decimals)
    return text.first == "-" ? "−" + text.dropFirst() : text
  }

  /// A number with at most so many decimals (up to 9), zeros at the end left out: `12.5`, `-3`, `0.1`.
  ///
  /// Halves are rounded away from zero. What is not finite becomes `0`; beyond 10¹⁵ Swift's own
  /// notation (`1e+20`) is used.
  static func text(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return "0" }
    guard value.magnitude < 1e15 else { return value.description }
    let decimals = min(max(decimals, 0), 9)
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value.magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero)
    // Numbers near the upper bound have no decimals to speak of.
    guard scaled < 9e18 else { return text(value, decimals: 0) }
    let digits = Int(scaled)
    let whole = digits / scale
    var rest = digits % scale
    var result = value < 0 && digits != 0 ? "-\(whole)" : "\(whole)"
    guard rest != 0 else { return result }
    var places = decimals
    while rest % 10 == 0 {
      rest /= 10
      places -= 1
    }
    let shown = String(rest)
    result += "." + String(repeating: "0", count: places - shown.utf8.count) + shown
    return result
  }
}
