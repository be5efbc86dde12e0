/// Makes keys that sort texts as readers expect: by letters, then by accents, then by case.
///
/// Blanks come before symbols, these before numbers, which go by their values, and numbers before letters; punctuation
/// does not count. Latin letters come before Greek and Cyrillic ones, and others follow by their code points.
///
/// Source: the structure of the Unicode Collation Algorithm (UTS #10) with CLDR's root order, numeric and with shifted
/// punctuation, its tables cut down to Latin, Greek and Cyrillic letters.
enum Collation {
  /// A key whose bytes compare as the texts do: letters and numbers, and after a zero byte, where there are any,
  /// accents and case.
  static func key(_ text: some Sequence<UInt8>) -> [UInt8] {
    var primary: [UInt8] = []
    var accents: [UInt8] = []
    var cases: [UInt8] = []
    var hasAccents = false
    var hasUpper = false
    let bytes = Array(text)
    primary.reserveCapacity(bytes.count + 2)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if NumberText.isDigit(byte) {
          let start = primary.count
          appendNumber(bytes, &index, to: &primary)
          let ones = repeatElement(UInt8(1), count: primary.count - start)
          accents += ones
          cases += ones
          continue
        }
        index += 1
        let isUpper = byte >= 0x41 && byte <= 0x5A
        let weight = asciiWeight(byte)
        // Blanks count once, and not at the ends.
        if weight == 0 || weight == blank && (primary.last ?? blank) == blank { continue }
        primary.append(weight)
        accents.append(1)
        cases.append(isUpper ? 2 : 1)
        if isUpper { hasUpper = true }
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(index + length, bytes.count)
      let scalar = String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first
      index = end
      guard let scalar else { continue }
      if (0x300...0x36F).contains(scalar.value) {
        if !accents.isEmpty {
          accents[accents.count - 1] = UInt8(truncatingIfNeeded: scalar.value & 0x7F) | 2
          hasAccents = true
        }
        continue
      }
      if let entry = CollationTable.entry(scalar) {
        for base in entry.base.unicodeScalars {
          append(base, to: &primary)
          accents.append(entry.accent + 1)
          cases.append(entry.isUpper ? 2 : 1)
        }
        if entry.accent > 0 { hasAccents = true }
        if entry.isUpper { hasUpper = true }
        continue
      }
      if isPunctuation(scalar) { continue }
      append(scalar, to: &primary)
      accents.append(1)
      cases.append(1)
    }
    if primary.last == blank {
      primary.removeLast()
      accents.removeLast()
      cases.removeLast()
    }
    // What has no letters is not nothing.
    if primary.isEmpty, !bytes.isEmpty { primary.append(0x03) }
    if hasAccents || hasUpper {
      primary.append(0)
      if hasAccents { primary += accents }
      if hasUpper {
        primary.append(0)
        primary += cases
      }
    }
    return primary
  }

  private static let blank: UInt8 = 0x02

  /// Appends a run of digits: how many there are without leading zeros, and then these.
  private static func appendNumber(
    _ bytes: [UInt8], _ index: inout Int, to result: inout [UInt8]
  ) {
    while index + 1 < bytes.count, bytes[index] == UInt8(ascii: "0"),
      NumberText.isDigit(bytes[index + 1])
    {
      index += 1
    }
    let start = index
    while index < bytes.count, NumberText.isDigit(bytes[index]) { index += 1 }
    result.append(0x40 + UInt8(min(index - start, 0x1F)))
    for digit in bytes[start..<index] { result.append(digit - 0x30 + 0x40) }
  }

  /// Whether a character beyond ASCII is punctuation; in the blocks of letters and ideographs none is.
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80..<0x2E80, 0x3000..<0x3040, 0xFE00...:
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        true
      default: false
      }
    default: false
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      result.append(asciiWeight(UInt8(value)))
      return
    }
    switch value {
    case 0xA0, 0x2000...0x200A, 0x202F: result.append(blank)
    case 0x80...0xBF, 0x2016...0x20CF: result.append(0x20)
    default:
      // Six bits a byte, so that none is zero.
      result.append(0xE0 | UInt8(value >> 18 & 0x07))
      result.append(0x40 | UInt8(value >> 12 & 0x3F))
      result.append(0x40 | UInt8(value >> 6 & 0x3F))
      result.append(0x40 | UInt8(value & 0x3F))
    }
  }

  /// A weight in the order of CLDR's root collation; 0 for what does not count.
  private static func asciiWeight(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 0x61 + 0x60
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - 0x41 + 0x60
    case 0x09...0x0D, 0x20: blank
    case UInt8(ascii: "`"): 0x05
    case UInt8(ascii: "^"): 0x06
    case UInt8(ascii: "+"): 0x07
    case UInt8(ascii: "<"): 0x08
    case UInt8(ascii: "="): 0x09
    case UInt8(ascii: ">"): 0x0A
    case UInt8(ascii: "|"): 0x0B
    case UInt8(ascii: "~"): 0x0C
    case UInt8(ascii: "$"): 0x0D
    default: 0
    }
  }
}
