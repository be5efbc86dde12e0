/// Signs in the beginning of some bytes that they are a CV.
struct CVSigns {
  /// Headings in Markdown that the vocabulary knows.
  private(set) var markdownSections = 0
  /// Lines that are such headings in plain text.
  private(set) var plainSections = 0
  /// Whether the bytes begin as another format does: with a brace, a tag, an entry of BibTeX.
  private(set) var isOtherFormat = false

  private static let lookahead = 1 << 16

  /// Looks at the first 64 KB.
  init(_ bytes: [UInt8]) {
    let head = Array(bytes.prefix(Self.lookahead))
    if let start = head.firstIndex(where: { !ProseBytes.isSpace($0) }) {
      isOtherFormat =
        ProseBytes.contains("{<@%", head[start]) && !Self.startsWithTag(head, start)
        || head.contains(0)
    } else {
      isOtherFormat = true
    }
    guard !isOtherFormat else { return }
    var previous: ArraySlice<UInt8> = []
    for line in head.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let range = ProseBytes.trimmed(head, line.startIndex..<line.endIndex)
      let text = head[range]
      if let first = text.first, text.count < 100 {
        if first == UInt8(ascii: "#") {
          if isSection(text.drop { $0 == UInt8(ascii: "#") }) { markdownSections += 1 }
        } else if first == UInt8(ascii: "*"), text.last == UInt8(ascii: "*"), text.count > 4 {
          if isSection(text) { markdownSections += 1 }
        } else if text.allSatisfy({ $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "-") }),
          text.count > 2
        {
          if isSection(previous) { markdownSections += 1 }
        } else if text.count < 50, isSection(text) {
          plainSections += 1
        }
      }
      previous = text
    }
  }

  /// Whether the text begins with HTML as people write it into Markdown: `<h1 align="center">`, a comment, a picture.
  private static func startsWithTag(_ bytes: [UInt8], _ start: Int) -> Bool {
    let tags: [StaticString] = [
      "<h1", "<h2", "<div", "<p>", "<p ", "<center", "<img", "<a ", "<br", "<!-- ", "<span", "<b>",
    ]
    return tags.contains { ProseBytes.hasPrefix(bytes, at: start, $0) }
  }

  private func isSection(_ text: ArraySlice<UInt8>) -> Bool {
    let heading = String(decoding: text, as: UTF8.self)
    return SectionVocabulary.meaning(of: heading).map { $0.facts.year == nil } ?? false
  }
}
