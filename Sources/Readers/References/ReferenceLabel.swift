internal import Parsing

/// The label before a reference: `[12]`, `12.`, `(12)`, `12)`, `J3.`, or a name and a year, `Akerlof 1970:`.
enum ReferenceLabel {
  /// The label and what follows it; `nil` where there is none.
  static func split(_ text: StyledText) -> (label: String, rest: StyledText)? {
    let bytes = text.bytes
    guard let (label, end) = find(in: bytes) ?? authorAndYear(in: bytes) else { return nil }
    let rest = text.slice(ProseBytes.trimmed(bytes, end..<bytes.count))
    return (ProseBytes.string(bytes, label), rest)
  }

  /// The label where it is a mere number; `nil` where there is none.
  static func number(of text: StyledText) -> Int? {
    find(in: text.bytes).flatMap { Int(ProseBytes.string(text.bytes, $0.label)) }
  }

  /// Where the label stands, and where it ends with its brackets.
  private static func find(in bytes: [UInt8]) -> (label: Range<Int>, end: Int)? {
    guard let first = bytes.first else { return nil }
    var index = 0
    let close: UInt8?
    switch first {
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: close = nil
    }
    if close != nil { index += 1 }
    let start = index
    while index < bytes.count, index - start < 3, ProseBytes.isLetter(bytes[index]) { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "."),
      index > start
    {
      index += 1
    }
    let digits = index
    while index < bytes.count, ProseBytes.isDigit(bytes[index]) { index += 1 }
    guard index > digits, index - digits <= 4, index < bytes.count else { return nil }
    let label = start..<index
    if let close {
      guard bytes[index] == close else { return nil }
    } else {
      guard ProseBytes.contains(".):", bytes[index]) else { return nil }
    }
    // A year in brackets is the work's year: “(2019) Title”.
    if index - digits == 4, close != UInt8(ascii: "[") { return nil }
    index += 1
    guard index < bytes.count, ProseBytes.isSpace(bytes[index]) || close != nil else { return nil }
    return (label, index)
  }

  /// Names and a year that the reference then says again: `Akerlof 1970: G. A. Akerlof, …`, `Roe et al. 2001, ROE J., …`.
  private static func authorAndYear(in bytes: [UInt8]) -> (label: Range<Int>, end: Int)? {
    guard let first = bytes.first, ProseBytes.isUpper(first) else { return nil }
    let limit = min(bytes.count, 100)
    guard
      let year = bytes[..<limit].indices.first(where: { ProseBytes.isDigit(bytes[$0]) }), year > 2,
      year + 4 < bytes.count, bytes[year..<(year + 4)].allSatisfy(ProseBytes.isDigit),
      bytes[year] == UInt8(ascii: "1") || bytes[year] == UInt8(ascii: "2"),
      bytes[year - 1] == 0x20, !ProseBytes.contains(",(", bytes[year - 2])
    else { return nil }
    // Nothing but family names and what joins them stands before the year.
    for word in bytes[..<year].split(whereSeparator: { $0 == 0x20 || $0 == UInt8(ascii: ",") }) {
      guard let letter = word.first,
        ProseBytes.isUpper(letter) || letter >= 0x80
          || joints.contains(String(decoding: word, as: UTF8.self))
          || NameWords.particles.contains(String(decoding: word, as: UTF8.self)),
        word.count > 1 || letter == UInt8(ascii: "&")
      else { return nil }
    }
    var end = year + 4
    if end < bytes.count, ProseBytes.isLower(bytes[end]) { end += 1 }
    let label = 0..<end
    while end < bytes.count,
      ProseBytes.isSpace(bytes[end]) || ProseBytes.contains(":,.]", bytes[end])
    {
      end += 1
    }
    let family = bytes[..<year].prefix { ProseBytes.isWordByte($0) }.map(ProseBytes.lowered)
    let rest = bytes[end...].prefix(50).map(ProseBytes.lowered)
    guard end > label.upperBound, family.count > 1,
      rest.split(whereSeparator: { !ProseBytes.isWordByte($0) }).contains(where: {
        $0.elementsEqual(family)
      })
    else { return nil }
    return (label, end)
  }

  private static let joints: Set<String> = ["&", "and", "et", "al.", "und"]
}
