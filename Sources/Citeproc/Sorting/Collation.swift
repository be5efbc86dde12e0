/// Makes keys that sort texts as readers expect: by letters, then by accents, then by case.
///
/// Punctuation does not count, so that a full stop after a name does not part it from the same name without one;
/// blanks come before symbols, these before digits and digits before letters; Latin letters come before Greek and
/// Cyrillic ones, and others follow by their code points.
///
/// Source: the structure of the Unicode Collation Algorithm (UTS #10) with CLDR's root order, its tables cut down to
/// Latin, Greek and Cyrillic letters.
enum Collation {
  /// A key whose bytes compare as the texts do.
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
        index += 1
        let isUpper = byte >= 0x41 && byte <= 0x5A
        let weight = asciiWeight(byte)
        if weight == 0 { continue }
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
      if isPunctuation(scalar) { continue }
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
      append(scalar, to: &primary)
      accents.append(1)
      cases.append(1)
    }
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

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
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
    case 0xA0, 0x2000...0x200A, 0x202F: result.append(0x02)
    case 0x80...0xBF, 0x2016...0x20CF: result.append(0x20)
    default:
      result.append(0xE0 | UInt8(value >> 16 & 0x1F))
      result.append(UInt8(value >> 8 & 0xFF))
      result.append(UInt8(value & 0xFF))
    }
  }

  /// A weight in the order of CLDR's root collation.
  private static func asciiWeight(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return byte - 0x61 + 0x60
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte - 0x41 + 0x60
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return byte - 0x30 + 0x40
    case 0x09...0x0D, 0x20: return 0x02
    case 0..<0x20, 0x7F: return 0
    default: return symbols[Int(byte)]
    }
  }

  /// The weights of ASCII symbols; punctuation has none.
  private static let symbols: [UInt8] = {
    var result = [UInt8](repeating: 0, count: 128)
    for (index, character) in "`^+<=>|~$".utf8.enumerated() {
      result[Int(character)] = UInt8(0x05 + index)
    }
    return result
  }()
}
