/// Makes keys that sort texts as readers expect: by letters, then by accents, then by case.
///
/// Blanks come before symbols, these before numbers, which go by their values, and numbers before letters; punctuation
/// does not count. Latin letters come before Greek and Cyrillic ones, and others follow by their code points.
///
/// Source: the structure of the Unicode Collation Algorithm (UTS #10) with CLDR's root order, numeric and with shifted
/// punctuation, its tables cut down to Latin, Greek and Cyrillic letters.
struct Collation: Sendable {
  private let tailoring: CollationTailoring
  /// How many letters the key that is made has so far.
  private var letters = 0
  /// The accent of each letter; empty while none has any.
  private var accents: [UInt8] = []
  /// The case of each letter; empty while all are lower case.
  private var cases: [UInt8] = []

  init(language: String) { tailoring = CollationTailoring(language: language) }

  /// Appends a key whose bytes compare as the texts do: letters and numbers, and after a zero byte, where there are any,
  /// accents and case.
  mutating func append(keyOf bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    letters = 0
    accents.removeAll(keepingCapacity: true)
    cases.removeAll(keepingCapacity: true)
    let start = result.count
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if NumberText.isDigit(byte) {
          let first = result.count
          Self.appendNumber(bytes, &index, to: &result)
          for _ in first..<result.count { count(accent: 1, isUpper: false) }
          continue
        }
        if let (weight, length) = tailoring.group(in: bytes, at: index) {
          append(weight, isUpper: byte <= 0x5A, to: &result)
          index += length
          continue
        }
        index += 1
        let weight = Self.asciiWeight(byte)
        if weight == 0 { continue }
        // Blanks count once, and not at the ends.
        if weight == Self.blank, result.count == start || result[result.count - 1] == Self.blank {
          continue
        }
        result.append(weight)
        count(accent: 1, isUpper: byte >= 0x41 && byte <= 0x5A)
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(index + length, bytes.count)
      let scalar = String(
        decoding: UnsafeBufferPointer(rebasing: bytes[index..<end]), as: UTF8.self
      ).unicodeScalars.first
      index = end
      guard let scalar else { continue }
      if (0x300...0x36F).contains(scalar.value) {
        if letters > 0 {
          fillAccents()
          accents[letters - 1] = UInt8(truncatingIfNeeded: scalar.value & 0x7F) | 2
        }
        continue
      }
      if let (weight, isUpper) = tailoring.letter(scalar) {
        append(weight, isUpper: isUpper, to: &result)
        continue
      }
      if let entry = CollationTable.entry(scalar) {
        for base in entry.base.unicodeScalars {
          Self.append(base, to: &result)
          count(accent: entry.accent + 1, isUpper: entry.isUpper)
        }
        continue
      }
      if Self.isPunctuation(scalar) { continue }
      Self.append(scalar, to: &result)
      count(accent: 1, isUpper: false)
    }
    if result.count > start, result[result.count - 1] == Self.blank {
      result.removeLast()
      if !accents.isEmpty { accents.removeLast() }
      if !cases.isEmpty { cases.removeLast() }
    }
    // What has no letters is not nothing.
    if result.count == start, !bytes.isEmpty { result.append(0x03) }
    if accents.isEmpty, cases.isEmpty { return }
    result.append(0)
    result += accents
    if !cases.isEmpty {
      result.append(0)
      result += cases
    }
  }

  /// Appends a letter of the language's own.
  private mutating func append(_ weight: [UInt8], isUpper: Bool, to result: inout [UInt8]) {
    result += weight
    for _ in weight { count(accent: 1, isUpper: isUpper) }
  }

  /// Enters a letter.
  @inline(__always)
  private mutating func count(accent: UInt8, isUpper: Bool) {
    if accent > 1 { fillAccents() }
    if isUpper, cases.isEmpty {
      cases.append(contentsOf: repeatElement(1, count: letters))
    }
    if !accents.isEmpty || accent > 1 { accents.append(accent) }
    if !cases.isEmpty || isUpper { cases.append(isUpper ? 2 : 1) }
    letters += 1
  }

  private mutating func fillAccents() {
    if accents.isEmpty { accents.append(contentsOf: repeatElement(1, count: letters)) }
  }

  /// The weight of a letter that others stand after.
  static func letterWeight(_ letter: Substring) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in letter.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  private static let blank: UInt8 = 0x02

  /// Appends a run of digits: how many there are without leading zeros, and then these.
  private static func appendNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, to result: inout [UInt8]
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
