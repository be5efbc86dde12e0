/// Takes out of text what no format can show.
enum TextCleaning {
  /// Text on one line: tabs and line ends become spaces, other control characters go.
  static func line(_ text: String) -> String {
    guard !isCleanLine(text) else { return text }
    var result = ""
    var previousWasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where previousWasReturn: break
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: break
      default: result.unicodeScalars.append(scalar)
      }
      previousWasReturn = scalar.value == 0x0D
    }
    return result
  }

  /// The lines of a text, without their ends and control characters but tabs; none for empty text.
  ///
  /// A line end at the text's end adds no empty line.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var previousWasReturn = false
    var isOpen = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where previousWasReturn: break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029:
        lines.append(line)
        line = ""
        isOpen = false
      case 0x09:
        line.append("\t")
        isOpen = true
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: break
      default:
        line.unicodeScalars.append(scalar)
        isOpen = true
      }
      previousWasReturn = scalar.value == 0x0D
    }
    if isOpen { lines.append(line) }
    return lines
  }

  /// Whether text is without line ends, tabs and control characters: by far the usual case.
  static func isCleanLine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isCleanLine($0) }
  }

  /// The same of UTF-8 text.
  static func isCleanLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count, let base = bytes.baseAddress {
        // Eight bytes at once, where all are printable ASCII.
        let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let deleted = word ^ (ones &* 0x7F)
        let found = word | (word &- ones &* 0x20) | (deleted &- ones)
        if found & 0x8080_8080_8080_8080 == 0 {
          index += 8
          continue
        }
      }
      let byte = bytes[index]
      defer { index += 1 }
      if byte < 0x20 || byte == 0x7F { return false }
      guard byte >= 0x80 else { continue }
      // U+0080 to U+009F, U+2028 and U+2029, U+FFFE and U+FFFF in UTF-8.
      let previous = index > 0 ? bytes[index - 1] : 0
      if previous == 0xC2 && byte < 0xA0 { return false }
      guard index > 1 else { continue }
      if bytes[index - 2] == 0xE2 && previous == 0x80 && (byte == 0xA8 || byte == 0xA9) {
        return false
      }
      if bytes[index - 2] == 0xEF && previous == 0xBF && byte >= 0xBE { return false }
    }
    return true
  }
}
