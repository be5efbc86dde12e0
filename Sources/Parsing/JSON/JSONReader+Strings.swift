extension JSONReader {
  /// Passes over a string and says where its content stands and whether it holds escapes.
  @inline(__always) mutating func scanString() throws(JSONError) -> (
    start: Int, end: Int, hasEscapes: Bool
  ) {
    let start = offset + 1
    var index = start
    var hasEscapes = false
    while true {
      index = endOfPlain(from: index)
      guard index < bytes.count else { throw JSONError(.unterminatedString, at: offset) }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        offset = index + 1
        return (start, index, hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        index += 2
      case 0x0A, 0x0D:
        throw JSONError(.unterminatedString, at: offset)
      default:
        // Other control characters are against RFC 8259, section 7, but do no harm.
        index += 1
      }
    }
  }

  /// The first byte from `index` on that is a quotation mark, a backslash or a control character.
  @inline(__always) private func endOfPlain(from index: Int) -> Int {
    var index = index
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while index &+ 8 <= bytes.count {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + index).loadUnaligned(
          as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      let found =
        ((word &- (ones &* 0x20)) & ~word) | ((quote &- ones) & ~quote)
        | ((backslash &- ones) & ~backslash)
      let marks = found & highs
      if marks != 0 { return index &+ marks.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return index }
      index += 1
    }
    return index
  }

  /// The text of a string's content; `start` is its byte offset for messages.
  ///
  /// A surrogate without its partner becomes U+FFFD.
  static func unescape(
    _ content: UnsafeBufferPointer<UInt8>, at start: Int
  ) throws(JSONError) -> String {
    // The decoded text is never longer than what is written.
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var index = 0
    while index < content.count {
      let byte = content[index]
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        index += 1
        continue
      }
      guard index + 1 < content.count else { throw JSONError(.invalidEscape, at: start + index) }
      switch content[index + 1] {
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
        result.append(content[index + 1])
      case UInt8(ascii: "u"):
        guard var code = hexadecimal(content, index + 2) else {
          throw JSONError(.invalidEscape, at: start + index)
        }
        index += 6
        if code & 0xFC00 == 0xD800, index + 1 < content.count,
          content[index] == UInt8(ascii: "\\"), content[index + 1] == UInt8(ascii: "u"),
          let low = hexadecimal(content, index + 2), low & 0xFC00 == 0xDC00
        {
          code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
          index += 6
        }
        let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
        result.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
        continue
      default: throw JSONError(.invalidEscape, at: start + index)
      }
      index += 2
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func hexadecimal(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for index in start..<start + 4 {
      let digit: UInt8
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = bytes[index] - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = bytes[index] - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = bytes[index] - UInt8(ascii: "A") + 10
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
