extension XMLReader {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func matches(_ range: Range<Int>, _ expected: StaticString) -> Bool {
    guard range.count == expected.utf8CodeUnitCount else { return false }
    return expected.withUTF8Buffer { buffer in
      for offset in 0..<buffer.count where bytes[range.lowerBound + offset] != buffer[offset] {
        return false
      }
      return true
    }
  }

  func startsWith(_ expected: StaticString) -> Bool {
    let end = position + expected.utf8CodeUnitCount
    return end <= bytes.count && matches(position..<end, expected)
  }

  mutating func skipSpace() -> Bool {
    let start = position
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    return position > start
  }

  /// Reads a name; what XML 1.0 calls a name but for characters beyond ASCII, which are all let through.
  mutating func readName(what: String) throws(XMLError) -> Range<Int> {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...:
        position += 1
        continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        if position > start {
          position += 1
          continue
        }
      default: break
      }
      break
    }
    guard position > start else {
      throw error("malformed-tag", "\(describe(position)) stands here; expected \(what)")
    }
    return start..<position
  }

  func describe(_ index: Int) -> String {
    guard let byte = byte(at: index) else { return "the end of the file" }
    return byte < 0x21
      ? "white space" : byte < 0x7F ? "'\(Character(Unicode.Scalar(byte)))'" : "a letter"
  }

  /// The line and column of a byte.
  func location(of index: Int) -> SourceRange {
    var line = 1
    var column = 1
    for byte in bytes[0..<min(index, bytes.count)] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourceRange(source: source, line: line, column: column)
  }

  func error(_ code: String, _ message: String, hint: String = "", at index: Int? = nil)
    -> XMLError
  {
    XMLError(
      Diagnostic(
        .error, code: "xml-\(code)", message, at: location(of: index ?? position), hint: hint))
  }
}
