import Testing

@testable import Document

@Suite("Axes carry round numbers that hold the data")
struct ChartScaleTests {
  private func labels(_ values: [Double], includesZero: Bool = true) -> [String] {
    let scale = ChartScale(values: values, includesZero: includesZero)
    return scale.ticks.map { scale.label($0) }
  }

  @Test("Whole numbers have whole steps")
  func whole() {
    #expect(labels([1, 5, 10, 9, 17]) == ["0", "5", "10", "15", "20"])
    #expect(labels([1]) == ["0", "1"])
    #expect(labels([0, 0]) == ["0", "1"])
    #expect(labels([12]) == ["0", "5", "10", "15"])
  }

  @Test("Others have steps of 1, 2, 2.5 or 5 times a power of ten")
  func fractions() {
    #expect(labels([0.12, 0.31]) == ["0", "0.1", "0.2", "0.3", "0.4"])
    #expect(labels([1234.5, 6000]) == ["0", "2000", "4000", "6000"])
  }

  @Test("Below zero, and nothing at all")
  func negative() {
    #expect(labels([-3, 4]) == ["−4", "−2", "0", "2", "4"])
    #expect(labels([-5, -1]) == ["−5", "−4", "−3", "−2", "−1", "0"])
    #expect(labels([]) == ["0", "1"])
  }

  @Test("Lines may begin above zero where the data is far from it")
  func offset() {
    #expect(labels([100, 104], includesZero: false) == ["100", "101", "102", "103", "104"])
  }

  @Test("The greatest numbers give an axis, not a trap", arguments: [1e300, 1.7e308, 1e-300])
  func extremes(value: Double) {
    let scale = ChartScale(values: [-value, value], includesZero: true)
    #expect(scale.lower <= -value)
    #expect(scale.upper >= value)
    #expect(scale.position(value) > scale.position(-value))
  }
}
