/// Windows-1252, which holds Latin-1's letters, and punctuation where Latin-1 has controls.
///
/// Source: Unicode Consortium, mapping table `CP1252.TXT`.
enum Windows1252 {
  /// The code points of the bytes 0x80 to 0x9F; 0xFFFD where the table has none.
  private static let upperControls: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// Whether bytes that are not UTF-8 read as Windows-1252 text: most high bytes are letters beside letters, or
  /// punctuation where it stands in texts, and no byte is one that the table lacks.
  static func isPlausible(_ bytes: [UInt8]) -> Bool {
    var fitting = 0
    var others = 0
    for (index, byte) in bytes.enumerated() {
      if byte < 0x80 {
        // Text has no controls but white space.
        if byte < 0x20 && !(9...13).contains(byte) { return false }
        continue
      }
      if byte < 0xA0 && upperControls[Int(byte) - 0x80] == 0xFFFD { return false }
      let before = index > 0 ? bytes[index - 1] : 0x20
      let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      if fits(byte, before, after) { fitting += 1 } else { others += 1 }
    }
    return fitting > 0 && fitting >= others
  }

  /// Whether a letter stands beside a letter or alone, a dash between numbers, words or blanks, a quotation mark at a word.
  private static func fits(_ byte: UInt8, _ before: UInt8, _ after: UInt8) -> Bool {
    let (left, right) = (isASCIILetter(before), isASCIILetter(after))
    func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
    switch byte {
    case 0x96, 0x97:
      return isDigit(before) && isDigit(after) || left && right || isBlank(before) && isBlank(after)
    case 0x92: return left || isDigit(before)
    case 0x91, 0x93: return !left && (right || isDigit(after))
    case 0x94: return before > 0x20 && before < 0x80 && !right
    case 0x85: return left || isBlank(before)
    case 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF:
      func isApart(_ byte: UInt8) -> Bool { byte < 0x30 || byte == 0x3B }
      return left || right || isApart(before) && isApart(after)
    default: return false
    }
  }

  /// Whether text that reads as Windows-1252 is Latin-1 as well: it has no byte where the two differ.
  static func isLatin1(_ bytes: [UInt8]) -> Bool { !bytes.contains { 0x80...0x9F ~= $0 } }

  /// UTF-8 of Windows-1252 text.
  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        let code = byte < 0xA0 ? upperControls[Int(byte) - 0x80] : UInt16(byte)
        if code < 0x800 {
          result += [0xC0 | UInt8(code >> 6), 0x80 | UInt8(code & 0x3F)]
        } else {
          result += [
            0xE0 | UInt8(code >> 12), 0x80 | UInt8(code >> 6 & 0x3F), 0x80 | UInt8(code & 0x3F),
          ]
        }
      }
    }
    return result
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
}
