/// Reads the numbers of a text: `12`, `12-15`, `1, 3 & 5`, `2nd`, `A4`.
///
/// Source: CSL 1.0.2 specification, “Number” and “is-numeric”.
enum NumberText {
  /// One piece of a text of numbers.
  struct Piece: Equatable {
    /// What stands before the number: a hyphen, comma or ampersand; empty for the first.
    var separator = ""
    /// The number as it is written, with its affixes.
    var text: String
    /// The number, where it is one and nothing else.
    var value: Int?
  }

  /// Whether all of a text is numbers, with letters before and after them, joined by `-`, `,` or `&`.
  static func isNumeric(_ text: String) -> Bool {
    guard text.utf8.contains(where: isDigit) else { return false }
    var hasDigit = false
    var needsDigit = true
    var sawSpace = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        if sawSpace && !needsDigit { return false }
        hasDigit = true
        needsDigit = false
        sawSpace = false
      case "-", "–", "—", ",", "&":
        if !hasDigit && scalar != "-" { return false }
        needsDigit = true
        sawSpace = false
      case " ", "\u{A0}":
        sawSpace = true
      default:
        guard scalar.properties.isAlphabetic || scalar == "." || scalar == "'" || scalar == "’"
        else { return false }
        if sawSpace && !needsDigit { return false }
        sawSpace = false
      }
    }
    return hasDigit && !needsDigit
  }

  /// Splits a numeric text into its numbers.
  static func pieces(_ text: String) -> [Piece] {
    var result: [Piece] = []
    var separator = ""
    var current = ""
    func finish() {
      let trimmed = current.trimmed
      if !trimmed.isEmpty {
        result.append(Piece(separator: separator, text: trimmed, value: Int(trimmed)))
        separator = ""
      }
      current = ""
    }
    for character in text {
      switch character {
      case "-", "–", "—", ",", "&":
        finish()
        separator = String(character)
      default: current.append(character)
      }
    }
    finish()
    return result
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { $0 != " " && $0 != "\u{A0}" }),
      let last = lastIndex(where: { $0 != " " && $0 != "\u{A0}" })
    else { return "" }
    return String(self[first...last])
  }
}
