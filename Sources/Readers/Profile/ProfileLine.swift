internal import Bibliography

/// What a line of a profile page is, by its form.
enum ProfileLine: Hashable {
  /// Words of the site itself: a heading, a button, a tab.
  case chrome
  /// A count that the page claims: `56 papers on arXiv`.
  case claim(Int)
  /// An abstract, which is longer than any title; whether the page cut it short.
  case abstract(isCut: Bool)
  /// A date of its own line.
  case date(PartialDate)
  /// An arXiv identifier, a DOI, an address.
  case identifier
  /// A statistic: `h-index 24`, `Citations: 1,234`.
  case statistic
  /// Anything else: a title, or a name.
  case text

  private static let chromeWords: Set<String> = [
    "academic profile", "statistics", "similar authors", "papers on arxiv", "papers",
    "publications",
    "profile", "overview", "about", "works", "articles", "research output", "recent papers",
    "all papers",
    "most cited papers", "most cited", "co authors", "coauthors", "collaborators",
    "related authors", "sort by",
    "sort by date", "sort by year", "show more", "load more", "view all", "see all", "abstract",
    "read more",
    "follow", "share", "export", "home", "search", "login", "sign in", "sign up", "cited by",
    "view pdf", "pdf",
    "title", "year", "authors", "research interests", "metrics", "selected publications",
    "back to top",
    "preprints", "publications on arxiv", "author profile", "researcher profile", "top papers",
    "latest papers",
  ]

  /// What a trimmed line is; `nil` for a blank one.
  static func classify(_ line: StyledText) -> ProfileLine? {
    let bytes = line.bytes
    guard bytes.contains(where: ProseBytes.isWordByte) else { return nil }
    let folded = ProseFolding.words(line.string)
    if chromeWords.contains(folded) { return .chrome }
    if let count = claim(folded) { return .claim(count) }
    if let date = ProseDates.whole(bytes) { return .date(date) }
    let isCut = endsInEllipsis(bytes)
    if isCut && bytes.count > 60 || bytes.count > 300 { return .abstract(isCut: isCut) }
    if isIdentifier(bytes) { return .identifier }
    if isStatistic(folded) { return .statistic }
    return .text
  }

  /// “56 papers on arXiv”, “Publications: 56”, “Papers (1 234)”
  private static func claim(_ folded: String) -> Int? {
    let words = ProseBytes.words(folded)
    guard (2...6).contains(words.count) else { return nil }
    let nouns: Set<String> = [
      "paper", "papers", "publication", "publications", "work", "works", "article", "articles",
      "preprint",
      "preprints",
    ]
    let fillers: Set<String> = [
      "on", "arxiv", "in", "total", "listed", "found", "results", "of", "the", "research",
    ]
    var digits = ""
    for word in words {
      if word.utf8.allSatisfy(ProseBytes.isDigit) {
        digits += word
      } else if !nouns.contains(word), !fillers.contains(word) {
        return nil
      }
    }
    guard words.contains(where: nouns.contains), digits.utf8.count <= 7 else { return nil }
    return Int(digits)
  }

  static func endsInEllipsis(_ bytes: [UInt8]) -> Bool {
    bytes.suffix(3).elementsEqual("...".utf8) || bytes.suffix(3).elementsEqual("…".utf8)
  }

  private static func isIdentifier(_ bytes: [UInt8]) -> Bool {
    let found = IdentifierFinder.find(in: bytes)
    return found.count == 1 && found[0].range.lowerBound == 0
      && !bytes[found[0].range.upperBound...].contains { ProseBytes.isLetter($0) }
  }

  private static func isStatistic(_ folded: String) -> Bool {
    let words = ProseBytes.words(folded)
    guard words.count <= 5, words.contains(where: { $0.utf8.contains(where: ProseBytes.isDigit) })
    else { return false }
    let text = " \(folded) "
    return [
      " h index ", " hindex ", " i10 index ", " citations ", " cited by ", " followers ", " reads ",
      " views ", " downloads ",
    ]
    .contains { text.contains($0) }
  }
}
