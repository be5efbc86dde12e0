internal import Bibliography
internal import LuaRuntime

/// Reads dates as scripts and command lines write them.
enum DateReading {
  /// A year, or a text `2022`, `2022-11`, `2022-11-03`; `nil` for anything else.
  static func parts(_ value: LuaValue) -> DateParts? {
    if let year = LuaText.integer(value) { return DateParts(year) }
    guard case .string(let text) = value else { return nil }
    return parts(text)
  }

  /// `2022`, `2022-11` or `2022-11-03`; `nil` for anything else, an impossible month or day included.
  static func parts(_ text: String) -> DateParts? {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(pieces.count), pieces[0].utf8.count == 4 else { return nil }
    var numbers: [Int] = []
    for (place, piece) in pieces.enumerated() {
      guard piece.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let number = Int(piece),
        place == 0 || (1...2).contains(piece.utf8.count)
      else { return nil }
      numbers.append(number)
    }
    if numbers.count > 1, !(1...12).contains(numbers[1]) { return nil }
    if numbers.count > 2, !(1...31).contains(numbers[2]) { return nil }
    return DateParts(
      numbers[0], numbers.count > 1 ? numbers[1] : 0, numbers.count > 2 ? numbers[2] : 0)
  }
}
