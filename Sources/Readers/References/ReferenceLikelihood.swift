internal import Bibliography

/// How much a text looks like a reference.
enum ReferenceLikelihood {
  /// Whether a text has so many of the signs: a year, a quoted title, an emphasised title or container, names with
  /// initials, numbers of a journal, an identifier. Two or more are likely a reference, none or one likely not.
  static func isReference(_ text: StyledText, signs wanted: Int = 2) -> Bool {
    guard (25...ReferenceParser.lengthLimit).contains(text.bytes.count) else { return false }
    var found = 0
    // Most texts are told by the signs that cost little to look for.
    for (index, isPresent) in signs.enumerated() {
      if isPresent(text) { found += 1 }
      if found == wanted { return true }
      if found + signs.count - index - 1 < wanted { return false }
    }
    return false
  }

  private static let signs: [@Sendable (StyledText) -> Bool] = [
    { text in text.runs.contains { $0.style.contains(.emphasis) && $0.range.count > 3 } },
    { hasInitials($0.bytes) },
    { hasJournalNumbers($0.bytes) },
    { IdentifierFinder.find(in: $0.bytes).contains { $0.kind != .url } },
    { QuotedTitle.find(in: $0.bytes).map { $0.inner.count > 15 } ?? false },
    { ProseDates.find(in: $0.bytes).contains { $0.date.year != nil } },
  ]

  /// `A. Smith` or `Smith, A.` near the beginning.
  private static func hasInitials(_ bytes: [UInt8]) -> Bool {
    let end = min(bytes.count, 60)
    guard end > 3 else { return false }
    for index in 0..<(end - 2) where ProseBytes.isUpper(bytes[index]) {
      let isWordStart = index == 0 || !ProseBytes.isWordByte(bytes[index - 1])
      if isWordStart, bytes[index + 1] == UInt8(ascii: ".") { return true }
    }
    return false
  }

  /// `pp. 1–9`, `vol. 3`, `12(3)`, `123–145`
  private static func hasJournalNumbers(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices {
      let isWordStart = index == 0 || !ProseBytes.isWordByte(bytes[index - 1])
      guard isWordStart else { continue }
      for word in ["pp.", "vol.", "no. ", "arxiv"] as [StaticString]
      where ProseBytes.hasPrefix(bytes, at: index, word) {
        return true
      }
      if ProseBytes.isDigit(bytes[index]) {
        var end = index
        while end < bytes.count, ProseBytes.isDigit(bytes[end]) { end += 1 }
        if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "("),
          ProseBytes.isDigit(bytes[end + 1])
        {
          return true
        }
      }
    }
    return false
  }
}
