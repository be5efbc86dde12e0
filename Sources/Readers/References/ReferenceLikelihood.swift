internal import Bibliography

/// How much a text looks like a reference.
enum ReferenceLikelihood {
  /// A count of signs: a year, a quoted or emphasised title or container, names with initials, numbers of a journal, an
  /// identifier. Two or more are likely a reference, none or one likely not.
  static func score(_ text: StyledText) -> Int {
    let bytes = text.bytes
    guard bytes.count >= 25, bytes.count <= ReferenceParser.lengthLimit else { return 0 }
    var score = 0
    if ProseDates.find(in: bytes).contains(where: { $0.date.year != nil }) { score += 1 }
    if let match = QuotedTitle.find(in: bytes), match.inner.count > 15 { score += 1 }
    if text.runs.contains(where: { $0.style.contains(.emphasis) && $0.range.count > 3 }) {
      score += 1
    }
    if hasInitials(bytes) { score += 1 }
    if hasJournalNumbers(bytes) { score += 1 }
    if IdentifierFinder.find(in: bytes).contains(where: { $0.kind != .url }) { score += 1 }
    return score
  }

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
