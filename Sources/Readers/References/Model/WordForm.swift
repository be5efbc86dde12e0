/// The form of a word without the punctuation around it.
struct WordForm {
  /// A number for the form: an initial, a capitalised word, a year, a range of pages, …
  var shape: UInt8 = 0
  /// How many digits, at most 7.
  var digits: UInt8 = 0
  var length = 0
  var isYear = false
  /// Whether a period after it need not end a sentence: initials, short capitalised words.
  var isAbbreviation = false
  /// The word in lower case (ASCII), for looking it up.
  var lowered: [UInt8] = []

  init(_ bytes: [UInt8], _ range: Range<Int>, endsInPeriod: Bool) {
    var upper = 0
    var lower = 0
    var wide = 0
    var digitCount = 0
    var periods = 0
    var hyphens = 0
    var others = 0
    lowered.reserveCapacity(range.count)
    for index in range {
      let byte = bytes[index]
      lowered.append(ProseBytes.lowered(byte))
      if ProseBytes.isUpper(byte) {
        upper += 1
      } else if ProseBytes.isLower(byte) {
        lower += 1
      } else if ProseBytes.isDigit(byte) {
        digitCount += 1
      } else if byte == UInt8(ascii: ".") {
        periods += 1
      } else if byte == UInt8(ascii: "-") || byte == 0xE2 {
        hyphens += 1
      } else if byte >= 0xC3 {
        wide += 1
      } else if byte < 0x80 {
        others += 1
      }
    }
    length = range.count
    digits = UInt8(min(digitCount, 7))
    let isCapital = Self.isCapital(bytes, range)
    if digitCount > 0 {
      shape = Self.numberShape(
        bytes, range, digits: digitCount, letters: upper + lower, hyphens: hyphens, others: others,
        periods: periods)
    } else if range.isEmpty {
      shape = 0
    } else if lowered.starts(with: "http".utf8) || lowered.starts(with: "www.".utf8) {
      shape = 19
    } else if upper + wide == 1 && lower == 0 && hyphens == 0 && isCapital {
      shape = endsInPeriod ? 1 : 2
    } else if periods > 0 && lower == 0 && upper > 0
      || upper > 1 && hyphens > 0 && lower == 0 && upper <= 3
    {
      shape = 3
    } else if lower == 0 && upper > 1 && hyphens == 0 {
      shape = Self.isRoman(lowered) ? 15 : upper <= 3 ? 4 : 5
    } else if isCapital {
      shape = hyphens > 0 ? 21 : upper > 1 ? 8 : endsInPeriod && length <= 5 ? 22 : 6
    } else {
      shape = Self.isRoman(lowered) && lowered.count > 1 ? 16 : upper > 0 ? 8 : 7
    }
    isYear = shape == 9 || shape == 27
    isAbbreviation = shape == 1 || shape == 3 || shape == 22 || length <= 2 && lower > 0
  }

  /// Whether the first letter is a capital: Latin with accents, Greek and Cyrillic too.
  static func isCapital(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = bytes[range].first else { return false }
    if first < 0x80 { return ProseBytes.isUpper(first) }
    guard range.count > 1 else { return false }
    let second = bytes[range.lowerBound + 1]
    switch first {
    case 0xC3: return second < 0xA0
    case 0xC4, 0xC5:
      // In most of Latin Extended-A capitals are even; in two stretches they are odd.
      let scalar = UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
      let isOddStretch = (0x139...0x148).contains(scalar) || scalar >= 0x179
      return (scalar % 2 == 0) != isOddStretch
    case 0xCE: return (0x86...0xA9).contains(second)
    case 0xD0: return second < 0xB0
    default: return false
    }
  }

  /// Whether the first letter is a small one of those scripts.
  static func isSmall(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = bytes[range].first else { return false }
    if first < 0x80 { return ProseBytes.isLower(first) }
    return (first == 0xC3 || first == 0xC4 || first == 0xC5 || (0xCE...0xD1).contains(first))
      && !isCapital(bytes, range)
  }

  private static func numberShape(
    _ bytes: [UInt8], _ range: Range<Int>, digits: Int, letters: Int, hyphens: Int, others: Int,
    periods: Int
  ) -> UInt8 {
    let word = bytes[range]
    if word.starts(with: "10.".utf8), word.contains(UInt8(ascii: "/")) { return 20 }
    if word.starts(with: "http".utf8) || word.starts(with: "www.".utf8) { return 19 }
    let startsWithYear = word.count >= 4 && isYear(word.prefix(4))
    if letters == 0, hyphens == 0, others == 0, periods == 0 {
      if word.count == 4, startsWithYear { return 9 }
      return digits <= 2 ? 10 : digits == 3 ? 23 : 11
    }
    if startsWithYear {
      if word.count == 5, letters == 1 { return 27 }
      if word.contains(UInt8(ascii: ";")) { return 24 }
      if hyphens > 0 || word.contains(UInt8(ascii: "/")), digits >= 6, word.count <= 12 {
        return digits == 8 ? 28 : 12
      }
    }
    if word.contains(UInt8(ascii: "(")) { return word.contains(UInt8(ascii: ":")) ? 14 : 13 }
    if word.contains(UInt8(ascii: ":")) { return 14 }
    if hyphens > 0, letters <= 2 { return 12 }
    if letters == 2, word.count <= 5 { return 17 }
    if letters == 1 || letters == 2, digits >= 2 { return 18 }
    return periods > 0 && letters == 0 ? 25 : 26
  }

  private static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.allSatisfy(ProseBytes.isDigit) else { return false }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1500...2099).contains(value)
  }

  private static func isRoman(_ word: [UInt8]) -> Bool {
    word.count >= 2 && word.count <= 7 && word.allSatisfy { ProseBytes.contains("ivxlc", $0) }
  }
}
