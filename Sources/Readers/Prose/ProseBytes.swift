/// Small questions about UTF-8 bytes that the readers of prose share.
enum ProseBytes {
  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) }

  /// Whether a byte belongs to a word: a letter, a digit, or any part of a character beyond ASCII.
  @inline(__always) static func isWordByte(_ byte: UInt8) -> Bool {
    isASCIIWordByte(byte) || byte >= 0x80
  }

  @inline(__always) static func isASCIIWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte)
  }

  @inline(__always) static func lowered(_ byte: UInt8) -> UInt8 {
    isUpper(byte) ? byte | 0x20 : byte
  }

  /// The range without white space at its ends.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isSpace(bytes[low]) { low += 1 }
    while high > low, isSpace(bytes[high - 1]) { high -= 1 }
    return low..<high
  }

  /// The range without white space and without any of the ASCII characters given at its ends.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>, of characters: StaticString)
    -> Range<Int>
  {
    func drops(_ byte: UInt8) -> Bool { isSpace(byte) || contains(characters, byte) }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, drops(bytes[low]) { low += 1 }
    while high > low, drops(bytes[high - 1]) { high -= 1 }
    return low..<high
  }

  /// Whether an ASCII character is one of those given.
  @inline(__always)
  static func contains(_ characters: StaticString, _ byte: UInt8) -> Bool {
    for index in 0..<characters.utf8CodeUnitCount where characters.utf8Start[index] == byte {
      return true
    }
    return false
  }

  /// Whether the bytes at a place are the ASCII text, in any case.
  static func hasPrefix(_ bytes: [UInt8], at index: Int, _ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index >= 0, index + count <= bytes.count else { return false }
    for offset in 0..<count where lowered(bytes[index + offset]) != lowered(text.utf8Start[offset])
    {
      return false
    }
    return true
  }

  /// Whether the bytes at a place are the ASCII text, in the same case.
  static func hasExactPrefix(_ bytes: [UInt8], at index: Int, _ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index >= 0, index + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// Whether the word that begins at a place is the ASCII text, in any case.
  static func hasWord(_ bytes: [UInt8], at index: Int, _ text: StaticString) -> Bool {
    guard hasPrefix(bytes, at: index, text) else { return false }
    let end = index + text.utf8CodeUnitCount
    return end == bytes.count || !isWordByte(bytes[end])
  }

  /// Whether a text stands within another, byte for byte: where no accents are joined, as in folded texts.
  static func has(_ text: String, _ part: String) -> Bool {
    var text = text
    var part = part
    return text.withUTF8 { text in part.withUTF8 { has(text, $0) } }
  }

  private static func has(_ text: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    guard let first = part.first else { return true }
    var start = 0
    while start + part.count <= text.count {
      if text[start] == first, part.indices.allSatisfy({ text[start + $0] == part[$0] }) {
        return true
      }
      start += 1
    }
    return false
  }

  /// The texts between the spaces of a text, none of them empty.
  static func words(_ text: some StringProtocol) -> [String] {
    text.utf8.withContiguousStorageIfAvailable(words)
      ?? Array(text.utf8).withUnsafeBufferPointer(words)
  }

  /// The texts between spaces, none of them empty.
  static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var result: [String] = []
    result.reserveCapacity(bytes.count { $0 == 0x20 } + 1)
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
      if index > start { result.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
      start = index + 1
    }
    return result
  }

  /// The text of a range.
  static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
