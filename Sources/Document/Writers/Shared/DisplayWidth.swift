/// How many columns text fills in a terminal or in source text set in a monospaced font.
enum DisplayWidth {
  /// The columns that UTF-8 text fills.
  static func columns(_ bytes: some Sequence<UInt8>) -> Int {
    var width = 0
    var isASCII = true
    for byte in bytes {
      if byte >= 0x80 {
        isASCII = false
        break
      }
      width += 1
    }
    if isASCII { return width }
    return columns(String(decoding: Array(bytes), as: UTF8.self))
  }

  /// The columns of UTF-8 text that has only what fills one column each: Latin letters before U+0300, and dashes,
  /// quotation marks and dots (U+2010 to U+2027); `nil` for any other.
  static func columnsOfNarrow(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      columns += 1
      if byte < 0x80 {
        index += 1
      } else if (0xC3...0xCB).contains(byte) {
        index += 2
      } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
        (0x90...0xA7).contains(bytes[index + 2])
      {
        index += 3
      } else {
        return nil
      }
    }
    return columns
  }

  /// The columns that a text fills: none for marks that combine, two for wide letters and emoji.
  static func columns(_ text: some StringProtocol) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += columns(scalar) }
    return width
  }

  /// The columns of one scalar: 0, 1 or 2 (Unicode Standard Annex 11, “East Asian Width”).
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return isWide(scalar.value) || scalar.properties.isEmojiPresentation ? 2 : 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
