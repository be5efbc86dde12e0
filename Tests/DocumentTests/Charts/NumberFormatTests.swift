import Testing

@testable import Document

@Suite("Numbers are written the same everywhere")
struct NumberFormatTests {
  @Test(
    "Decimals are rounded, and zeros at the end left out",
    arguments: [
      (12.5, 2, "12.5"), (-3, 2, "-3"), (0.1 + 0.2, 2, "0.3"), (2.005, 1, "2"), (0.05, 1, "0.1"),
      (-0.001, 2, "0"), (1e9, 2, "1000000000"), (0.000_5, 3, "0.001"), (7.0625, 4, "7.0625"),
      (.infinity, 2, "0"), (.nan, 2, "0"), (1e20, 2, "1e+20"), (-12.34, 1, "-12.3"),
    ] as [(Double, Int, String)])
  func text(value: Double, decimals: Int, expected: String) {
    #expect(NumberFormat.text(value, decimals: decimals) == expected)
  }
}
