/// Finds a title in quotation marks, with the quotation marks within it.
enum QuotedTitle {
  /// The ranges of a quotation: with its marks, and without.
  struct Match {
    var outer: Range<Int>
    var inner: Range<Int>
  }

  private struct Pair {
    var open: [UInt8]
    var close: [UInt8]

    init(_ open: String, _ close: String) {
      self.open = Array(open.utf8)
      self.close = Array(close.utf8)
    }
  }

  /// Marks that tell opening from closing, so that nesting can be counted.
  private static let pairs: [Pair] = [
    Pair("“", "”"), Pair("„", "“"), Pair("«", "»"), Pair("``", "''"), Pair("‟", "”"),
    Pair("„", "”"), Pair("„", "\""),
    Pair("《", "》"), Pair("「", "」"), Pair("『", "』"),
  ]

  /// What stands in the first quotation of a text; `nil` where it has none.
  static func text(in text: String) -> String? {
    let bytes = Array(text.utf8)
    return find(in: bytes).map { ProseBytes.string(bytes, $0.inner) }
  }

  /// The first quotation that can be a title: at least four bytes, and closed.
  static func find(in bytes: [UInt8], from start: Int = 0) -> Match? {
    for index in start..<max(start, bytes.count) where canOpen(bytes[index]) {
      for pair in pairs where bytes[index...].starts(with: pair.open) {
        if let match = balanced(bytes, at: index, pair), match.inner.count >= 4 { return match }
      }
      if bytes[index] == UInt8(ascii: "\""), let match = straight(bytes, at: index) { return match }
      if let match = single(bytes, at: index) { return match }
    }
    return nil
  }

  /// Takes into a title what stands between its first words, in quotation marks, and the “in” before its container:
  /// `„Alles fließt“. Metaphern des Wassers um 1900, in: …`.
  static func widen(_ match: inout Match, in bytes: [UInt8]) {
    let start = match.outer.upperBound
    guard start < bytes.count, ProseBytes.contains(". ", bytes[start]) else { return }
    for index in start..<min(bytes.count, start + 150) where ProseBytes.contains(",.", bytes[index])
    {
      guard index > start, index + 1 < bytes.count, ProseBytes.isSpace(bytes[index + 1]),
        ProseBytes.hasPrefix(bytes, at: index + 2, "in:")
          || ProseBytes.hasPrefix(bytes, at: index + 2, "dans ")
      else { continue }
      let between = bytes[start..<index].split(whereSeparator: ProseBytes.isSpace)
      guard between.count >= 2,
        let first = bytes[start..<index].first(where: ProseBytes.isWordByte),
        !ProseBytes.isDigit(first), first != UInt8(ascii: "(")
      else { return }
      match = Match(
        outer: match.outer.lowerBound..<index, inner: match.outer.lowerBound..<index)
      return
    }
  }

  /// Whether a byte is the first of a mark that opens a quotation: any of the typographic marks, or `"`, `'`, `` ` ``.
  private static func canOpen(_ byte: UInt8) -> Bool {
    byte == 0xE2 || byte == 0xC2 || byte == 0xE3 || ProseBytes.contains("\"'`", byte)
  }

  private static func balanced(_ bytes: [UInt8], at start: Int, _ pair: Pair) -> Match? {
    var depth = 0
    var index = start
    var lastClose: Int?
    while index < bytes.count {
      if bytes[index] != pair.open[0], bytes[index] != pair.close[0] {
        index += 1
      } else if bytes[index...].starts(with: pair.close), depth > 0 {
        depth -= 1
        lastClose = index
        if depth == 0 { return match(bytes, start, pair.open.count, index, pair.close.count) }
        index += pair.close.count
      } else if bytes[index...].starts(with: pair.open) {
        depth += 1
        index += pair.open.count
      } else {
        index += 1
      }
    }
    // An inner quotation was opened and not closed: the last mark there is ends the title.
    return lastClose.map { match(bytes, start, pair.open.count, $0, pair.close.count) }
  }

  /// Straight marks do not tell opening from closing: the title ends at the first one that stands after its
  /// punctuation or before the list's, and does not open a word.
  private static func straight(_ bytes: [UInt8], at start: Int) -> Match? {
    guard start + 1 < bytes.count, !ProseBytes.isSpace(bytes[start + 1]) else { return nil }
    let mark = UInt8(ascii: "\"")
    var inner = 0
    var last: Int?
    var index = start + 1
    while index < bytes.count {
      if bytes[index] == mark {
        let before = bytes[index - 1]
        let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        let opens = ProseBytes.isSpace(before) || before == UInt8(ascii: "(")
        if opens, !ProseBytes.isSpace(after) {
          inner += 1
        } else if inner > 0 {
          inner -= 1
        } else {
          return match(bytes, start, 1, index, 1)
        }
        last = index
      }
      index += 1
    }
    return last.map { match(bytes, start, 1, $0, 1) }
  }

  /// British lists quote with single marks, which are apostrophes as well: one opens after a space, and closes
  /// before punctuation or a space, with at least two words between.
  private static func single(_ bytes: [UInt8], at start: Int) -> Match? {
    let isCurly = ProseBytes.hasPrefix(bytes, at: start, "‘")
    guard isCurly || bytes[start] == UInt8(ascii: "'"),
      start == 0 || ProseBytes.isSpace(bytes[start - 1])
    else { return nil }
    let openLength = isCurly ? 3 : 1
    var index = start + openLength
    while index < bytes.count {
      let length =
        isCurly
        ? (ProseBytes.hasPrefix(bytes, at: index, "’") ? 3 : 0)
        : (bytes[index] == UInt8(ascii: "'") ? 1 : 0)
      if length > 0 {
        let after = index + length < bytes.count ? bytes[index + length] : 0x20
        let before = bytes[index - 1]
        let ends =
          ProseBytes.contains(",.;:)", after)
          || ProseBytes.isSpace(after) && ProseBytes.contains(",.?!", before)
        if ends, bytes[start..<index].contains(0x20) {
          return match(bytes, start, openLength, index, length)
        }
      }
      index += 1
    }
    return nil
  }

  private static func match(
    _ bytes: [UInt8], _ start: Int, _ openLength: Int, _ close: Int, _ closeLength: Int
  ) -> Match {
    // The list's own comma or period often stands within the marks: “Title,”
    var inner = ProseBytes.trimmed(bytes, (start + openLength)..<max(start + openLength, close))
    while let last = inner.last.map({ bytes[$0] }),
      last == UInt8(ascii: ",") || isFinalPeriod(bytes, inner)
    {
      inner = ProseBytes.trimmed(bytes, inner.lowerBound..<(inner.upperBound - 1))
    }
    return Match(outer: start..<(close + closeLength), inner: inner)
  }

  private static func isFinalPeriod(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 1, bytes[range.upperBound - 1] == UInt8(ascii: ".") else { return false }
    return !ProseBytes.contains(".", bytes[range.upperBound - 2])
  }
}
