import Parsing

/// A word of a date that a person wrote.
enum DateToken {
  case number(Int, digits: Int)
  /// 1 to 12.
  case month(Int)
  /// 1 to 4.
  case season(Int)
  /// `a.b.c` or `a/b/c`, as numbers.
  case numeric([Int], separator: UInt8)
  case approximate
  case beforeOurEra
  case ourEra
  case dash
  /// The end of a range that goes on: `present`.
  case open
  case unknown

  /// The words of a text; commas and brackets say nothing and are left out.
  static func split(_ text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{A0}", ",", "[", "]", "(", ")", ".", ";": index += 1
      case "?", "~":
        tokens.append(.approximate)
        index += 1
      case "-", "–", "—", "‐", "‑", "/":
        tokens.append(.dash)
        index += 1
        while index < scalars.count, scalars[index] == "-" { index += 1 }
      case "0"..."9": tokens.append(number(scalars, &index))
      default:
        let start = index
        while index < scalars.count, scalars[index].properties.isAlphabetic { index += 1 }
        if index == start {
          tokens.append(.unknown)
          index += 1
        } else {
          var word = String.UnicodeScalarView()
          word.append(contentsOf: scalars[start..<index])
          tokens.append(self.word(String(word).lowercased()))
        }
      }
    }
    return tokens
  }

  private static func number(_ scalars: [Unicode.Scalar], _ index: inout Int) -> DateToken {
    var numbers: [Int] = []
    var digits = 0
    var separator: UInt8 = 0
    while index < scalars.count, let digit = digit(scalars[index]) {
      var value = digit
      digits = 1
      index += 1
      while index < scalars.count, digits < 9, let next = Self.digit(scalars[index]) {
        value = value * 10 + next
        digits += 1
        index += 1
      }
      numbers.append(value)
      guard index + 1 < scalars.count, scalars[index] == "." || scalars[index] == "/",
        Self.digit(scalars[index + 1]) != nil
      else { break }
      let found = UInt8(truncatingIfNeeded: scalars[index].value)
      guard numbers.count < 3, separator == 0 || separator == found else { break }
      separator = found
      index += 1
    }
    if numbers.count == 3 { return .numeric(numbers, separator: separator) }
    if numbers.count == 2 {
      // `5/2003`; two years with a slash between are a range, which the caller sees as numbers and a dash.
      if numbers[0] <= 12 && numbers[1] > 31 { return .numeric(numbers, separator: separator) }
      return .unknown
    }
    // 1st, 2nd, 3rd, 4th
    if digits <= 2, index + 1 < scalars.count {
      let ending = String(String.UnicodeScalarView(scalars[index...(index + 1)])).lowercased()
      if ["st", "nd", "rd", "th"].contains(ending) { index += 2 }
    }
    return .number(numbers.first ?? 0, digits: digits)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    scalar >= "0" && scalar <= "9" ? Int(scalar.value) - 48 : nil
  }

  private static func word(_ word: String) -> DateToken {
    if let month = MonthName.number(of: word) { return .month(month) }
    switch word {
    case "spring": return .season(1)
    case "summer": return .season(2)
    case "autumn", "fall": return .season(3)
    case "winter": return .season(4)
    case "c", "ca", "circa", "cca", "about", "around", "approximately", "approx":
      return .approximate
    case "bc", "bce": return .beforeOurEra
    case "ad", "ce": return .ourEra
    case "to", "until", "through": return .dash
    case "present", "now", "today", "current", "ongoing": return .open
    default: return .unknown
    }
  }
}
