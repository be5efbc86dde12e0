/// An international standard book number.
///
/// Source: ISO 2108; ISBN Users’ Manual, “Check digit”: the ten digits weighted 10 to 1 sum to a multiple of 11,
/// the thirteen weighted 1, 3, 1, 3 … to a multiple of 10.
///
/// ```swift
/// ISBN("0-306-40615-2")?.thirteen  // "9780306406157"
/// ISBN("0-306-40615-3")            // nil: the check digit is wrong
/// ```
public struct ISBN: Hashable, Sendable {
  /// The thirteen digits without hyphens.
  public let thirteen: String

  /// Reads a number of ten or thirteen digits, with or without `ISBN`, hyphens and spaces.
  ///
  /// `nil` where the text is no such number or where its check digit is wrong.
  public init?(_ text: String) {
    guard let digits = Self.digits(text) else { return nil }
    if digits.count == 13 {
      guard digits.starts(with: [9, 7, 8]) || digits.starts(with: [9, 7, 9]),
        Self.sumOfThirteen(digits) % 10 == 0
      else { return nil }
      thirteen = digits.map(String.init).joined()
      return
    }
    let sum = digits.enumerated().reduce(0) { $0 + (10 - $1.offset) * $1.element }
    guard sum % 11 == 0 else { return nil }
    var whole = [9, 7, 8] + digits.dropLast()
    whole.append((10 - Self.sumOfThirteen(whole) % 10) % 10)
    thirteen = whole.map(String.init).joined()
  }

  /// The ten digits of the older form; `nil` where the number begins with 979 and has none.
  public var ten: String? {
    guard thirteen.hasPrefix("978") else { return nil }
    let digits = thirteen.utf8.dropFirst(3).dropLast().map { Int($0 - 0x30) }
    let sum = digits.enumerated().reduce(0) { $0 + (10 - $1.offset) * $1.element }
    let check = (11 - sum % 11) % 11
    return digits.map(String.init).joined() + (check == 10 ? "X" : String(check))
  }

  private static func sumOfThirteen(_ digits: [Int]) -> Int {
    digits.enumerated().reduce(0) { $0 + ($1.offset % 2 == 0 ? 1 : 3) * $1.element }
  }

  private static func digits(_ text: String) -> [Int]? {
    var rest = Array(text.utf8)[...]
    while let first = rest.first, first <= 0x20 { rest = rest.dropFirst() }
    if rest.count > 4, String(decoding: rest.prefix(4), as: UTF8.self).uppercased() == "ISBN" {
      rest = rest.dropFirst(4)
      for label in ["-10", "-13"] where rest.starts(with: label.utf8) { rest = rest.dropFirst(3) }
    }
    var digits: [Int] = []
    let text = TextFolding.ascii(String(decoding: rest, as: UTF8.self))
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digits.append(Int(byte - 0x30))
      case UInt8(ascii: "X"), UInt8(ascii: "x"):
        guard digits.count == 9 else { return nil }
        digits.append(10)
      case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: ":"): continue
      default: return nil
      }
    }
    return digits.count == 10 || digits.count == 13 && !digits.contains(10) ? digits : nil
  }
}
