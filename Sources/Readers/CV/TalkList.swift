internal import Bibliography

/// Tells papers that were read from papers that were printed, where a heading says no more than “Conference papers”.
enum TalkList {
  /// Whether all entries are talks: each a title in quotation marks with no name before it, then a meeting and a month;
  /// no pages, proceedings, volumes, editors or identifiers.
  static func isOne(_ texts: [StyledText]) -> Bool {
    !texts.isEmpty && texts.allSatisfy(isTalk)
  }

  private static let prints: Set<String> = [
    "proceedings", "proc", "pp", "p", "pages", "vol", "volume", "ed", "eds", "doi", "isbn", "press",
    "springer", "acm", "ieee", "lncs", "published", "actes", "atti", "tagungsband", "anais",
  ]

  private static func isTalk(_ text: StyledText) -> Bool {
    guard let match = QuotedTitle.find(in: text.bytes), match.outer.lowerBound < 6,
      match.outer.upperBound < text.bytes.count
    else { return false }
    let rest = text.slice(match.outer.upperBound..<text.bytes.count)
    let words = ProseFolding.wordList(rest.string)
    let isDated = ProseDates.find(in: rest.bytes).contains { $0.date.start?.month ?? 0 > 0 }
    return isDated && !words.contains { prints.contains($0) } && words.first != "in"
      && IdentifierFinder.find(in: rest.bytes).isEmpty
  }
}
