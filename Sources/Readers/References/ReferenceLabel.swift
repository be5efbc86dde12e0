/// The number before a reference: `[12]`, `12.`, `(12)`, `12)`, `J3.`.
enum ReferenceLabel {
  /// The label and what follows it; `nil` where there is none.
  static func split(_ text: StyledText) -> (label: String, rest: StyledText)? {
    let bytes = text.bytes
    guard let (label, end) = find(in: bytes) else { return nil }
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
}
