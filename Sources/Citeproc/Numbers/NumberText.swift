/// Reads the numbers of a text: `12`, `12-15`, `1, 3 & 5`, `2nd`, `A4`.
///
/// Source: CSL 1.0.2 specification, “Number” and “is-numeric”.
struct NumberText {
  /// What joins a number to the one before.
  enum Separator: Equatable {
    case none, hyphen, comma, semicolon, ampersand
    /// A word for “and”, perhaps after a comma.
    case and(String, afterComma: Bool)
  }

  /// One piece of a text of numbers.
  struct Piece: Equatable {
    var separator = Separator.none
    /// The number as it is written, with its affixes.
    var text: String
    /// The number, where it is one and nothing else.
    var value: Int?

    /// Whether it may be an end of a range: it has digits, or is a Roman numeral.
    var isNumber: Bool {
      if text.utf8.contains(where: NumberText.isDigit) { return true }
      return text.utf8.allSatisfy { byte in
        "ivxlcdmIVXLCDM".utf8.contains(byte)
      }
    }
  }

  /// The pieces, at least one where the text is not blank.
  private(set) var pieces: [Piece] = []

  /// Splits a text at hyphens, commas, ampersands and the words given; `\\-` is a hyphen that splits nothing.
  init(_ text: String, and words: [String] = []) {
    var separator = Separator.none
    var current = ""
    func finish(_ next: Separator, _ pieces: inout [Piece]) {
      let trimmed = current.trimmed
      if !trimmed.isEmpty {
        pieces.append(Piece(separator: separator, text: trimmed, value: Int(trimmed)))
      }
      if case .and(let word, _) = next, separator == .comma, trimmed.isEmpty {
        separator = .and(word, afterComma: true)
      } else {
        separator = next
      }
      current = ""
    }
    var index = text.startIndex
    scan: while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      switch character {
      case "\\" where next < text.endIndex && text[next] == "-":
        current.append("-")
        index = text.index(after: next)
        continue scan
      case "-", "–", "—": finish(.hyphen, &pieces)
      case ",": finish(.comma, &pieces)
      case ";": finish(.semicolon, &pieces)
      case "&": finish(.ampersand, &pieces)
      case " ":
        for word in words where text[index...].hasPrefix(" \(word) ") {
          finish(.and(word, afterComma: false), &pieces)
          index = text.index(index, offsetBy: word.count + 1)
          continue scan
        }
        current.append(character)
      default: current.append(character)
      }
      index = next
    }
    finish(.none, &pieces)
  }

  /// Whether the text has more than one number.
  var isPlural: Bool {
    for (index, piece) in pieces.enumerated().dropFirst()
    where piece.isNumber && pieces[index - 1].isNumber {
      return true
    }
    return false
  }

  /// Whether all of a text is numbers, with letters right before and after them (`D2`, `2nd`), joined by hyphens,
  /// commas and ampersands; what has full stops or blanks within (`2.1`, `2nd edition`) or digits on both sides of
  /// letters is text. The words given join numbers too.
  static func isNumeric(_ text: String, and words: [String] = []) -> Bool {
    if text.utf8.allSatisfy(isDigit) { return !text.isEmpty }
    for word in words where text.contains(" \(word) ") {
      return text.split(separator: " \(word) ", omittingEmptySubsequences: false)
        .allSatisfy { isNumeric(String($0), and: words) }
    }
    if hasThousands(text) { return false }
    var hasDigit = false
    var hasSuffix = false
    var isEmpty = true
    var isAfterBlank = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "-", "–", "—", ",", "&":
        guard hasDigit else { return false }
        hasDigit = false
        hasSuffix = false
        isEmpty = true
        isAfterBlank = false
      case " ", "\u{A0}":
        isAfterBlank = true
      default:
        let isDigit = ("0"..."9").contains(scalar)
        guard isDigit ? !hasSuffix : scalar.properties.isAlphabetic, isEmpty || !isAfterBlank
        else { return false }
        if isDigit { hasDigit = true } else if hasDigit { hasSuffix = true }
        isEmpty = false
        isAfterBlank = false
      }
    }
    return hasDigit
  }

  /// Whether a comma parts thousands, as in `1,000`: three digits stand against it, and the last of them end the text.
  static func hasThousands(_ text: String) -> Bool {
    let groups = text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard groups.count > 1, (1...3).contains(groups[0].count) else { return false }
    return groups[0].allSatisfy(isDigit)
      && groups.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(isDigit) }
  }

  /// The letters that a number begins with: `AR` of `AR6`.
  static func letters(before text: String) -> Substring {
    text.prefix { !$0.isNumber }
  }

  /// The ends of a range of Roman numerals, or of one and a number: `VI-VIII`, `iv-12`; `nil` for other texts.
  static func romanRange(_ text: String) -> (String, String)? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    for part in parts {
      guard
        part.allSatisfy({ "IVXLCDM".utf8.contains($0) })
          || part.allSatisfy({ "ivxlcdm".utf8.contains($0) }) || part.allSatisfy(isDigit)
      else { return nil }
    }
    return (String(Substring(parts[0])), String(Substring(parts[1])))
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
