/// International standard serial numbers.
public enum ISSN {
  /// The number as `1234-567X`; `nil` where the text is none or its check digit is wrong.
  ///
  /// Source: ISO 3297: the eight digits weighted 8 to 1 sum to a multiple of 11.
  public static func normalized(_ text: String) -> String? {
    var digits: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let first = rest.first, first <= 0x20 { rest = rest.dropFirst() }
    if String(decoding: rest.prefix(4), as: UTF8.self).uppercased() == "ISSN" {
      rest = rest.dropFirst(4)
    }
    for byte in rest {
      switch byte {
      case 0x30...0x39: digits.append(byte - 0x30)
      case UInt8(ascii: "X"), UInt8(ascii: "x"):
        guard digits.count == 7 else { return nil }
        digits.append(10)
      case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: ":"): continue
      default: return nil
      }
    }
    guard digits.count == 8,
      digits.enumerated().reduce(0, { $0 + (8 - $1.offset) * Int($1.element) }) % 11 == 0
    else { return nil }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index == 4 { result += "-" }
      result += digit == 10 ? "X" : String(digit)
    }
    return result
  }
}
