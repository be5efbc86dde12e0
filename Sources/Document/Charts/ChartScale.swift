// For the C mathematics library, which rounding needs at link time.
import Glibc

/// The numbers along a chart's axis: round, evenly spaced, and reaching beyond the data.
///
/// Steps are 1, 2, 2.5 or 5 times a power of ten (after Heckbert, “Nice numbers for graph labels”,
/// Graphics Gems, 1990), and whole where all the numbers are.
struct ChartScale: Hashable, Sendable {
  /// The axis' numbers, from the lowest to the highest.
  let ticks: [Double]
  /// The decimals that the ticks need.
  let decimals: Int

  var lower: Double { ticks.first ?? 0 }
  var upper: Double { ticks.last ?? 1 }

  /// An axis for numbers.
  ///
  /// - Parameters:
  ///   - values: finite numbers; none give an axis from 0 to 1.
  ///   - includesZero: whether the axis must hold zero, as bars need it to.
  init(values: [Double], includesZero: Bool) {
    var low = values.min() ?? 0
    var high = values.max() ?? 1
    // Lines too begin at zero unless that would flatten them.
    if includesZero || (low >= 0 && low < high / 2) { low = min(low, 0) }
    if includesZero { high = max(high, 0) }
    if low == high {
      low = min(low, 0)
      high = low == high ? 1 : max(high, 0)
    }
    let isWhole = values.allSatisfy { $0 == $0.rounded() }
    // Halves, so that the distance of two huge numbers of unlike signs does not overflow.
    let span = high / 2 - low / 2
    var step = Self.step(atLeast: span / 2.5)
    if isWhole { step = step == 2.5 ? 5 : max(step, 1) }
    guard step.isFinite, step > 0, (high / step).magnitude < 1e15, (low / step).magnitude < 1e15
    else {
      ticks = [low, high]
      decimals = 0
      return
    }
    let first = (low / step).rounded(.down)
    let last = (high / step).rounded(.up)
    let round = stride(from: first, through: last, by: 1).prefix(20).map { $0 * step }
    ticks = round.allSatisfy(\.isFinite) ? round : [low, high]
    decimals = Self.decimals(of: step)
  }

  /// A tick as it is shown.
  func label(_ tick: Double) -> String { NumberFormat.shown(tick, decimals: decimals) }

  /// Where a number lies between the axis' ends, 0 to 1.
  func position(_ value: Double) -> Double {
    let span = upper / 2 - lower / 2
    return span > 0 ? min(max((value / 2 - lower / 2) / span, 0), 1) : 0
  }

  /// The least round step that is not below a distance.
  private static func step(atLeast distance: Double) -> Double {
    guard distance > 0, distance.isFinite else { return 1 }
    var power = 1.0
    while power > distance, power > 1e-300 { power /= 10 }
    while power * 10 <= distance { power *= 10 }
    for factor in [1, 2, 2.5, 5] where factor * power >= distance { return factor * power }
    return 10 * power
  }

  private static func decimals(of step: Double) -> Int {
    var step = step
    var count = 0
    while count < 9, (step - step.rounded()).magnitude > 1e-9 * step {
      step *= 10
      count += 1
    }
    return count
  }
}
