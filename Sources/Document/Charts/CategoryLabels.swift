/// Decides how the names of categories stand below an axis without running into each other.
///
/// Where they fit they are level. Numbers, such as years, are thinned out; words are turned first,
/// and thinned out where even that is too narrow.
struct CategoryLabels {
  /// The names that are shown, each with its category's index.
  let shown: [(index: Int, text: String)]
  /// Whether they run upwards at an angle of 45 degrees.
  let isTurned: Bool
  /// How much room they need below the axis.
  let height: Double

  /// - Parameters:
  ///   - names: the categories' names.
  ///   - slot: the room along the axis for each.
  init(_ names: [String], slot: Double) {
    let widest = names.map(ChartDrawing.textWidth).max() ?? 0
    let areNumbers = names.allSatisfy { !$0.isEmpty && Int($0) != nil }
    let fits = widest + 6 <= slot
    isTurned = !fits && !areNumbers && names.count > 1
    let needed = isTurned ? 15 : widest + 8
    let every = fits ? 1 : max(1, Int((needed / max(slot, 0.01)).rounded(.up)))
    shown = stride(from: 0, to: names.count, by: every).map { ($0, names[$0]) }
    height = isTurned ? min(widest * 0.71 + 20, 160) : widest > 0 ? 18 : 4
  }
}
