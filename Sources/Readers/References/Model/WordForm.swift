/// The form of a word without the punctuation around it.
struct WordForm {
  /// What a word looks like. The numbers are known to the model.
  enum Shape: UInt8 {
    /// Nothing but marks.
    case empty = 0
    /// `J.`.
    case initial = 1
    /// `J`.
    case letter = 2
    /// `J.R.`, `J.-P.`.
    case initials = 3
    /// `USA`.
    case shortCapitals = 4
    /// `NATURE`.
    case capitals = 5
    /// `Nature`.
    case capitalized = 6
    /// `nature`.
    case small = 7
    /// `McKay`.
    case mixed = 8
    /// `2019`.
    case year = 9
    /// `12`.
    case shortNumber = 10
    /// `1234` that is no year.
    case longNumber = 11
    /// `12-15`.
    case range = 12
    /// `12(3)`.
    case bracketedNumber = 13
    /// `12(3):4`, `12:4`.
    case colonNumber = 14
    /// `XIV`.
    case capitalRoman = 15
    /// `xiv`.
    case smallRoman = 16
    /// `3rd`.
    case ordinal = 17
    /// `e1234`.
    case letteredNumber = 18
    /// `https://…`.
    case address = 19
    /// `10.1000/xyz`.
    case doi = 20
    /// `Smith-Jones`.
    case hyphenated = 21
    /// `Proc.`.
    case abbreviation = 22
    /// `123`.
    case threeDigits = 23
    /// `2019;12`.
    case yearAndVolume = 24
    /// `1.2`.
    case pointedNumber = 25
    /// Digits among other things.
    case otherNumber = 26
    /// `2019a`.
    case letteredYear = 27
    /// `2019-2020`.
    case yearRange = 28
    /// `1808`, which is a volume or a page more often than a year.
    case earlyYear = 29
    /// No word: before the first and after the last.
    case edge = 31

    /// Whether the word has one capital at its beginning, or at the beginning of its parts.
    var isCapitalized: Bool {
      switch self {
      case .capitalized, .hyphenated, .abbreviation, .mixed: true
      default: false
      }
    }

    /// Whether the word may be the given name beside a family name: nothing, or few capitals.
    var isName: Bool { self == .empty || isFewCapitals }

    /// Whether the word is one capital letter or a few of them.
    var isFewCapitals: Bool {
      (Shape.initial.rawValue...Shape.shortCapitals.rawValue).contains(rawValue)
    }
  }

  var shape = Shape.empty
  /// How many digits, at most 7.
  var digits: UInt8 = 0
  var length = 0
  var isYear = false
  /// Whether a period after it need not end a sentence: initials, short capitalised words.
  var isAbbreviation = false

  /// The form of a word, of whose text both the bytes are given and the same in lower case (ASCII).
  init(_ bytes: [UInt8], lowered: [UInt8], _ range: Range<Int>, endsInPeriod: Bool) {
    var upper = 0
    var lower = 0
    var wide = 0
    var digitCount = 0
    var periods = 0
    var hyphens = 0
    var others = 0
    for index in range {
      let byte = bytes[index]
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
      shape = .empty
    } else if Self.isAddress(lowered, range) {
      shape = .address
    } else if upper + wide == 1 && lower == 0 && hyphens == 0 && isCapital {
      shape = endsInPeriod ? .initial : .letter
    } else if periods > 0 && lower == 0 && upper > 0
      || upper > 1 && hyphens > 0 && lower == 0 && upper <= 3
    {
      shape = .initials
    } else if lower == 0 && upper > 1 && hyphens == 0 {
      shape = Self.isRoman(lowered, range) ? .capitalRoman : upper <= 3 ? .shortCapitals : .capitals
    } else if isCapital {
      shape =
        hyphens > 0
        ? .hyphenated
        : upper > 1 ? .mixed : endsInPeriod && length <= 5 ? .abbreviation : .capitalized
    } else {
      shape = Self.isRoman(lowered, range) ? .smallRoman : upper > 0 ? .mixed : .small
    }
    isYear = shape == .year || shape == .letteredYear || shape == .earlyYear
    isAbbreviation =
      shape == .initial || shape == .initials || shape == .abbreviation || length <= 2 && lower > 0
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
  ) -> Shape {
    let word = bytes[range]
    if range.count > 3, ProseBytes.hasExactPrefix(bytes, at: range.lowerBound, "10."),
      word.contains(UInt8(ascii: "/"))
    {
      return .doi
    }
    if isAddress(bytes, range) { return .address }
    let startsWithYear = word.count >= 4 && isYear(word.prefix(4))
    if letters == 0, hyphens == 0, others == 0, periods == 0 {
      if word.count == 4, startsWithYear { return isEarly(word) ? .earlyYear : .year }
      return digits <= 2 ? .shortNumber : digits == 3 ? .threeDigits : .longNumber
    }
    if startsWithYear {
      if word.count == 5, letters == 1 { return .letteredYear }
      if word.contains(UInt8(ascii: ";")) { return .yearAndVolume }
      if hyphens > 0 || word.contains(UInt8(ascii: "/")), digits >= 6, word.count <= 12 {
        return digits == 8 || digits == 6 && isShortSpan(word) ? .yearRange : .range
      }
    }
    if word.contains(UInt8(ascii: "(")) {
      return word.contains(UInt8(ascii: ":")) ? .colonNumber : .bracketedNumber
    }
    if word.contains(UInt8(ascii: ":")) { return .colonNumber }
    if hyphens > 0, letters <= 2 { return .range }
    if letters == 2, word.count <= 5 { return .ordinal }
    if letters == 1 || letters == 2, digits >= 2 { return .letteredNumber }
    return periods > 0 && letters == 0 ? .pointedNumber : .otherNumber
  }

  /// Whether a word is an address on the web, or the rest of one that a line's end broke: `notes/rain/index.html`.
  private static func isAddress(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 4 else { return false }
    if ProseBytes.hasExactPrefix(bytes, at: range.lowerBound, "http")
      || ProseBytes.hasExactPrefix(bytes, at: range.lowerBound, "www.")
    {
      return true
    }
    guard range.count >= 12 else { return false }
    let word = bytes[range]
    guard let slash = word.firstIndex(of: UInt8(ascii: "/")),
      word.contains(where: ProseBytes.isLetter)
    else { return false }
    return word[(slash + 1)...].contains(UInt8(ascii: "/"))
      || word[..<slash].contains(UInt8(ascii: ".")) && !word[..<slash].contains(UInt8(ascii: ","))
  }

  /// Whether a year is earlier than most references' years, and a number of another kind as likely.
  private static func isEarly(_ year: ArraySlice<UInt8>) -> Bool {
    year.lexicographicallyPrecedes("1880".utf8)
  }

  /// `1989-90`: the two digits at the end go on from the year's.
  private static func isShortSpan(_ word: ArraySlice<UInt8>) -> Bool {
    let end = word.suffix(2)
    guard end.allSatisfy(ProseBytes.isDigit) else { return false }
    return word.dropFirst(2).prefix(2).lexicographicallyPrecedes(end)
  }

  private static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.allSatisfy(ProseBytes.isDigit) else { return false }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1500...2099).contains(value)
  }

  private static func isRoman(_ lowered: [UInt8], _ range: Range<Int>) -> Bool {
    range.count >= 2 && range.count <= 7
      && range.allSatisfy { ProseBytes.contains("ivxlc", lowered[$0]) }
  }
}
