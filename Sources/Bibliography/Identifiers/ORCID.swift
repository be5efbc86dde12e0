/// ORCID iDs.
///
/// Source: ORCID, “Structure of the ORCID Identifier”: sixteen digits, the last a check digit after ISO 7064
/// MOD 11-2, which may be `X`.
public enum ORCID {
  /// The iD as `0000-0002-1825-0097`; `nil` where the text is none or its check digit is wrong.
  ///
  /// Takes an address (`https://orcid.org/…`), `orcid:` and an iD without hyphens.
  public static func normalized(_ text: String) -> String? { number(text).map(self.text) }

  /// The iD's sixteen digits as a number, in which a last digit `X` is 0; `nil` where the text is none or its check digit
  /// is wrong.
  ///
  /// ```swift
  /// ORCID.number("https://orcid.org/0000-0002-1825-0097")  // 218250097
  /// ```
  public static func number(_ text: String) -> UInt64? {
    var rest = Array(text.utf8)[...]
    while let first = rest.first, first <= 0x20 { rest = rest.dropFirst() }
    while let last = rest.last, last <= 0x20 || last == UInt8(ascii: "/") || last == 0x2E {
      rest = rest.dropLast()
    }
    if let label = rest.lastIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }) {
      let before = String(decoding: rest[..<label], as: UTF8.self).lowercased()
      guard before.hasSuffix("orcid.org") || before == "orcid" || before == "orcid id" else {
        return nil
      }
      rest = rest[(label + 1)...]
    }
    var digits: [UInt8] = []
    for byte in rest {
      switch byte {
      case 0x30...0x39: digits.append(byte - 0x30)
      case UInt8(ascii: "X"), UInt8(ascii: "x"):
        guard digits.count == 15 else { return nil }
        digits.append(10)
      case UInt8(ascii: "-"), UInt8(ascii: " "): continue
      default: return nil
      }
    }
    guard digits.count == 16 else { return nil }
    let number = digits.dropLast().reduce(0) { $0 * 10 + UInt64($1) } * 10
    guard checkDigit(number) == UInt64(digits[15]) else { return nil }
    return number + UInt64(digits[15] % 10)
  }

  /// The iD of which ``number(_:)`` is this: `0000-0002-1825-0097`.
  public static func text(_ number: UInt64) -> String {
    var rest = number / 10
    var result = checkDigit(number) == 10 ? "X" : String(number % 10)
    for place in 1..<16 {
      if place % 4 == 0 { result = "-" + result }
      result = String(rest % 10) + result
      rest /= 10
    }
    return result
  }

  /// The check digit of a number of sixteen digits, the last of which does not count; 10 stands for `X`.
  private static func checkDigit(_ number: UInt64) -> UInt64 {
    var total: UInt64 = 0
    var unit: UInt64 = 1_000_000_000_000_000
    while unit > 1 {
      total = (total + number / unit % 10) * 2 % 11
      unit /= 10
    }
    return (12 - total) % 11
  }

  /// The address of the person’s record; `nil` where the text holds no iD.
  public static func link(_ text: String) -> String? {
    normalized(text).map { "https://orcid.org/\($0)" }
  }
}
