import Parsing

/// The Markdown that pandoc has in the texts of bibliographies, as the markup of CSL-JSON.
///
/// Emphasis, raised and lowered letters, small capitals, `nocase`, links, and signs behind a backslash; what is none of
/// these, such as a lonely star, stays as it is, and so does mathematics between dollar signs.
///
/// Source: Pandoc User’s Guide, “Pandoc’s Markdown”, “Specifying bibliographic data”.
enum PandocMarkup {
  /// `*Homo sapiens* in [DNA]{.nocase}` becomes `<i>Homo sapiens</i> in <span class="nocase">DNA</span>`.
  static func cslMarkup(of text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: isSign) else { return text }
    var result: [UInt8] = []
    write(bytes[...], depth: 0, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  private static let depthLimit = 8

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "~"),
      UInt8(ascii: "["), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  private static func write(_ bytes: ArraySlice<UInt8>, depth: Int, to result: inout [UInt8]) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), index + 1 < bytes.endIndex, isPunctuation(bytes[index + 1]) {
        result.append(bytes[index + 1])
        index += 2
      } else if byte == UInt8(ascii: "$"), let end = mathEnd(bytes, index) {
        result += bytes[index..<end]
        index = end
      } else if depth < depthLimit, isSign(byte), let span = span(bytes, index) {
        result += span.opening.utf8
        write(bytes[span.content], depth: depth + 1, to: &result)
        result += span.closing.utf8
        index = span.end
      } else {
        result.append(byte)
        index += 1
      }
    }
  }

  private struct Span {
    var content: Range<Int>
    var end: Int
    var opening: String
    var closing: String
  }

  private static func span(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Span? {
    func tagged(_ name: String, _ mark: [UInt8], mayHoldBlanks: Bool = true) -> Span? {
      content(bytes, start, mark, mayHoldBlanks: mayHoldBlanks).map {
        Span(
          content: $0, end: $0.upperBound + mark.count, opening: "<\(name)>", closing: "</\(name)>")
      }
    }
    let sign = bytes[start]
    switch sign {
    case UInt8(ascii: "*"), UInt8(ascii: "_"):
      // An underscore within a word is one.
      if sign == UInt8(ascii: "_"), start > bytes.startIndex, isWord(bytes[start - 1]) {
        return nil
      }
      if let content = content(bytes, start, [sign, sign, sign], mayHoldBlanks: true) {
        return Span(
          content: content, end: content.upperBound + 3, opening: "<b><i>", closing: "</i></b>")
      }
      return tagged("b", [sign, sign]) ?? tagged("i", [sign])
    case UInt8(ascii: "^"): return tagged("sup", [sign], mayHoldBlanks: false)
    case UInt8(ascii: "~"): return tagged("sub", [sign], mayHoldBlanks: false)
    case UInt8(ascii: "["): return bracketed(bytes, start)
    default: return nil
    }
  }

  /// What stands between a mark and the same mark behind it.
  private static func content(
    _ bytes: ArraySlice<UInt8>, _ start: Int, _ mark: [UInt8], mayHoldBlanks: Bool
  ) -> Range<Int>? {
    let first = start + mark.count
    guard bytes[start...].starts(with: mark), first < bytes.endIndex, bytes[first] > 0x20,
      bytes[first] != mark[0]
    else { return nil }
    var index = first
    while index + mark.count <= bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if !mayHoldBlanks, byte <= 0x20 { return nil }
      if index > first, byte == mark[0] {
        let run = bytes[index...].prefix { $0 == byte }.count
        let behind = index + run < bytes.endIndex ? bytes[index + run] : 0x20
        let isInWord = byte == UInt8(ascii: "_") && isWord(behind)
        if run >= mark.count, run != mark.count + 1 || mark.count == 2, bytes[index - 1] > 0x20,
          !isInWord
        {
          return first..<index + run - mark.count
        }
        index += run
      } else {
        index += 1
      }
    }
    return nil
  }

  /// `[text]{.class}`, `[text](address)`
  private static func bracketed(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Span? {
    var depth = 0
    var index = start
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      default: break
      }
      if depth == 0 { break }
      index += 1
    }
    guard depth == 0, index + 1 < bytes.endIndex else { return nil }
    let content = start + 1..<index
    let closing: UInt8
    switch bytes[index + 1] {
    case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return nil
    }
    guard let end = bytes[(index + 1)...].firstIndex(of: closing) else { return nil }
    switch String(decoding: bytes[(index + 2)..<end], as: UTF8.self).trimmingBlanks() {
    case ".nocase":
      return Span(
        content: content, end: end + 1, opening: "<span class=\"nocase\">", closing: "</span>")
    case ".smallcaps":
      return Span(
        content: content, end: end + 1, opening: "<span style=\"font-variant:small-caps;\">",
        closing: "</span>")
    default: return Span(content: content, end: end + 1, opening: "", closing: "")
    }
  }

  /// Where mathematics ends that begins with a dollar sign; `nil` for the sign of money.
  private static func mathEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    guard start + 1 < bytes.endIndex, bytes[start + 1] > 0x20,
      let end = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "$")), bytes[end - 1] > 0x20
    else { return nil }
    let behind = end + 1 < bytes.endIndex ? bytes[end + 1] : 0x20
    return behind &- 0x30 < 10 ? nil : end + 1
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isWord(byte)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
