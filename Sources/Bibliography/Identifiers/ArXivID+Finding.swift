// Identifiers as they stand within other text, with their version and their class as the text has them.
extension ArXivID {
  /// The identifier in a text that names arXiv before it: `arXiv:2006.04182v2`, `arXiv preprint 2006.04182`,
  /// `https://arxiv.org/abs/math/0211159`, `10.48550/arXiv.2006.04182`; `nil` where there is none.
  public static func find(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in find(bytes) }
  }

  /// The whole text as an identifier, with or without a prefix; `nil` where it is anything else.
  public static func whole(_ text: String) -> String? {
    var text = Self.trimmed(text)
    return text.withUTF8 { bytes in
      if let length = length(bytes, 0), length == bytes.count {
        return String(decoding: bytes, as: UTF8.self)
      }
      return find(bytes)
    }
  }

  private static func find(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var index = 0
    while index + 5 <= bytes.count {
      guard bytes[index] | 0x20 == UInt8(ascii: "a"), bytes[index + 1] | 0x20 == UInt8(ascii: "r"),
        bytes[index + 2] | 0x20 == UInt8(ascii: "x"), bytes[index + 3] | 0x20 == UInt8(ascii: "i"),
        bytes[index + 4] | 0x20 == UInt8(ascii: "v")
      else {
        index += 1
        continue
      }
      index += 5
      // What may stand between: `.org/abs/`, `:`, ` e-prints `, ` preprint arXiv:`.
      let limit = min(bytes.count, index + 40)
      var start = index
      while start < limit {
        let byte = bytes[start]
        let isInWord = start > index && isLetterOrDigit(bytes[start - 1])
        if !isInWord, let length = length(bytes, start) {
          return String(
            decoding: UnsafeBufferPointer(rebasing: bytes[start..<start + length]), as: UTF8.self)
        }
        if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x0A { break }
        start += 1
      }
    }
    return nil
  }

  /// The length of the identifier at an offset.
  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    func digits(_ from: Int) -> Int {
      var index = from
      while index < bytes.count, bytes[index] >= 0x30 && bytes[index] <= 0x39 { index += 1 }
      return index - from
    }
    func withVersion(_ end: Int) -> Int? {
      var end = end
      if end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "v"),
        case let count = digits(end + 1),
        count > 0 && count <= 3
      {
        end += 1 + count
      }
      if end < bytes.count, isLetterOrDigit(bytes[end]) { return nil }
      return end - start
    }
    if digits(start) == 4, start + 4 < bytes.count, bytes[start + 4] == UInt8(ascii: ".") {
      let count = digits(start + 5)
      guard count == 4 || count == 5, isMonth(bytes[start + 2], bytes[start + 3]) else {
        return nil
      }
      return withVersion(start + 5 + count)
    }
    var index = start
    while index < bytes.count,
      isLetterOrDigit(bytes[index]) && bytes[index] > 0x39 || bytes[index] == UInt8(ascii: "-")
        || bytes[index] == UInt8(ascii: ".")
    {
      index += 1
    }
    guard index - start >= 2 && index - start <= 24, index < bytes.count,
      bytes[index] == UInt8(ascii: "/"), digits(index + 1) == 7,
      isMonth(bytes[index + 3], bytes[index + 4])
    else { return nil }
    return withVersion(index + 8)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
  }

  private static func trimmed(_ text: String) -> String {
    let blanks: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 || $0.value == 0xA0 }
    let scalars = text.unicodeScalars.drop(while: blanks)
    guard let last = scalars.lastIndex(where: { !blanks($0) }) else { return "" }
    return String(scalars[...last])
  }
}
