/// ORCID iDs.
///
/// Source: ORCID, “Structure of the ORCID Identifier”: sixteen digits, the last a check digit after ISO 7064
/// MOD 11-2, which may be `X`.
public enum ORCID {
  /// The iD as `0000-0002-1825-0097`; `nil` where the text is none or its check digit is wrong.
  ///
  /// Takes an address (`https://orcid.org/…`), `orcid:` and an iD without hyphens.
  public static func normalized(_ text: String) -> String? {
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
    let total = digits.dropLast().reduce(0) { ($0 + Int($1)) * 2 % 11 }
    guard (12 - total) % 11 == Int(digits[15]) else { return nil }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, index % 4 == 0 { result += "-" }
      result += digit == 10 ? "X" : String(digit)
    }
    return result
  }

  /// The address of the person’s record; `nil` where the text holds no iD.
  public static func link(_ text: String) -> String? {
    normalized(text).map { "https://orcid.org/\($0)" }
  }
}
