import Bibliography
import Parsing

/// Tells the numbers of books and of serials apart by their form.
enum SerialNumber {
  /// What a number is the number of.
  enum Kind { case isbn, issn }

  /// `isbn` for ten or thirteen digits, `issn` for eight; `nil` for anything else.
  ///
  /// Check digits are not looked at: a misprint does not make a book a journal. What stands in brackets behind the
  /// number (`(print)`) does not count, and of several numbers the first decides.
  static func kind(of text: String) -> Kind? {
    var digits = 0
    scan: for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "X"), UInt8(ascii: "x"):
        guard digits == 7 || digits == 9 else { return nil }
        digits += 1
      case UInt8(ascii: "-"), 0x20:
        // A blank behind a whole number ends it.
        if byte == 0x20, digits == 8 || digits == 10 || digits == 13 { break scan }
      case UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: ";"): break scan
      default: return nil
      }
    }
    switch digits {
    case 8: return .issn
    case 10, 13: return .isbn
    default: return nil
    }
  }

  /// The numbers that a text lists, with what each is: `03029743 (ISSN); 9783030225131 (ISBN)`.
  ///
  /// Remarks in brackets go, a number that comes again counts once; `nil` where something is no such number.
  static func list(_ text: String) -> [(number: String, kind: Kind)]? {
    var found: [(number: String, kind: Kind)] = []
    for piece in text.split(whereSeparator: { ";,)\n\r".contains($0) }) {
      let number = piece.prefix { $0 != "(" }.trimmingBlanks()
      if number.isEmpty { continue }
      guard let kind = kind(of: number) else { return nil }
      if !found.contains(where: { $0.number == number }) { found.append((number, kind)) }
    }
    return found.isEmpty ? nil : found
  }

  /// Puts the numbers of a text into the variables that they belong to; `false` where it is no list of such numbers.
  static func take(_ text: String, into work: inout Work) -> Bool {
    guard let numbers = list(text) else { return false }
    for (number, kind) in numbers {
      let variable: TextVariable = kind == .isbn ? .isbn : .issn
      work[variable] = work[variable].map { "\($0), \(number)" } ?? number
    }
    return true
  }
}
