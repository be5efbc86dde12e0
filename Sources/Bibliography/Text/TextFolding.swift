/// Brings spellings of the same text together: case, accents, alphabets, punctuation and spaces.
///
/// ```swift
/// TextFolding.key("Müller-Łukasz,  J.")     // "muller lukasz j"
/// TextFolding.key("Чайковский")             // "chaykovskiy"
/// TextFolding.ascii("Čapek & Søn")          // "Capek & Son"
/// ```
public enum TextFolding {
  /// The words of a text in lower-case letters `a` to `z` and digits, parted by single spaces.
  ///
  /// Latin letters lose their marks, Greek and Cyrillic ones are transliterated, letters of other alphabets stay as
  /// they are. Apostrophes go without a trace; anything else that is no letter or digit parts words.
  public static func key(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendKey(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a text's ``key(_:)`` as UTF-8; nothing is appended for a text without letters and digits.
  public static func appendKey(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { appendKey(utf8: $0, to: &bytes) }
  }

  /// Appends the ``key(_:)`` of a text given as valid UTF-8.
  public static func appendKey(utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    if utf8.isEmpty { return }
    // Two bytes of UTF-8 stand for four letters at the most, and a blank for a sign that parts words.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * utf8.count) { folded in
      let count = fold(utf8, into: folded)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: folded[..<count]))
    }
  }

  /// The text with every letter that ASCII lacks written in ASCII letters; all else stays.
  ///
  /// Capitals stay capitals (`Ł` becomes `L`, `Щ` becomes `Shch`); typographic quotation marks and dashes become
  /// their plain forms. Letters of alphabets that are not transliterated stay as they are.
  public static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    let table = FoldingTable.shared
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
        continue
      }
      switch scalar.value {
      case 0x2010...0x2015, 0x2212: result += "-"
      case 0x2018, 0x2019, 0x201B, 0x2032: result += "'"
      case 0x201C, 0x201D, 0x201F, 0x2033: result += "\""
      case 0x2026: result += "..."
      case 0xA0, 0x2000...0x200A, 0x202F: result += " "
      default:
        let entry = table.entry(scalar.value)
        if entry == 0 || entry == FoldingTable.space {
          result.unicodeScalars.append(scalar)
        } else if entry != FoldingTable.dropped {
          let letters = unpack(entry)
          result +=
            scalar.properties.isUppercase
            ? letters.prefix(1).uppercased() + letters.dropFirst() : letters
        }
      }
    }
    return result
  }

  private static func unpack(_ entry: UInt32) -> String {
    var bytes: [UInt8] = []
    var rest = entry
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the folded text and gives its length.
  private static func fold(
    _ utf8: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    let table = FoldingTable.shared
    var count = 0
    var pendingSpace = false
    func append(_ byte: UInt8) {
      folded[count] = byte
      count += 1
    }
    func beginLetter() {
      if pendingSpace {
        if count > 0 { append(0x20) }
        pendingSpace = false
      }
    }
    let bytes = UnsafeRawBufferPointer(utf8)
    let output = UnsafeMutableRawBufferPointer(folded)
    var index = 0
    while index < utf8.count {
      // Words of ASCII with single blanks between them are most of any text.
      if index + 8 <= bytes.count, count > 0 {
        let word = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        if let (letters, endsInBlank) = plainWords(word, followsBlank: pendingSpace) {
          if pendingSpace { append(0x20) }
          output.storeBytes(of: letters.littleEndian, toByteOffset: count, as: UInt64.self)
          count += endsInBlank ? 7 : 8
          pendingSpace = endsInBlank
          index += 8
          continue
        }
      }
      let byte = utf8[index]
      if byte < 0x80 {
        index += 1
        var letter = byte
        if byte &- 0x41 < 26 {
          letter = byte | 0x20
        } else if !(byte &- 0x61 < 26 || byte &- 0x30 < 10) {
          if byte != 0x27 && byte != 0x60 { pendingSpace = true }
          continue
        }
        beginLetter()
        append(letter)
        continue
      }
      let (scalar, length) = decode(utf8, at: index)
      let entry = table.entry(scalar)
      if entry == FoldingTable.space {
        pendingSpace = true
      } else if entry != FoldingTable.dropped {
        beginLetter()
        if entry == 0 {
          for offset in 0..<length { append(utf8[index + offset]) }
        } else {
          var rest = entry
          while rest != 0 {
            append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
          }
        }
      }
      index += length
    }
    return count
  }

  /// Eight bytes that are ASCII letters, digits and single blanks, the letters in lower case; `nil` of any others.
  ///
  /// Each byte is compared in its own place of the word: below 0x80 no sum carries over into the next.
  @inline(__always)
  private static func plainWords(
    _ word: UInt64, followsBlank: Bool
  ) -> (letters: UInt64, endsInBlank: Bool)? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    if word & high != 0 { return nil }
    func from(_ byte: UInt64, _ word: UInt64) -> UInt64 { word &+ (0x80 - byte) &* ones }
    let lower = word | 0x20 &* ones
    let letters = from(0x61, lower) & ~from(0x7B, lower)
    let digits = from(0x30, word) & ~from(0x3A, word)
    let blanks = from(0x20, word) & ~from(0x21, word) & high
    guard (letters | digits | blanks) & high == high, blanks & blanks << 8 == 0,
      !followsBlank || blanks & 0x80 == 0
    else { return nil }
    return (word | (letters & high) >> 2, blanks >> 63 != 0)
  }

  /// The scalar at a place of valid UTF-8, and how many bytes it takes.
  @inline(__always)
  private static func decode(
    _ utf8: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = UInt32(utf8[index])
    func next(_ offset: Int) -> UInt32 {
      index + offset < utf8.count ? UInt32(utf8[index + offset] & 0x3F) : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), min(2, utf8.count - index)) }
    if first < 0xF0 {
      return ((first & 0x0F) << 12 | next(1) << 6 | next(2), min(3, utf8.count - index))
    }
    return (
      (first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), min(4, utf8.count - index)
    )
  }
}
