import Document

/// Makes trees of blocks and inlines that hold what is hard to write: markup as text, styles that
/// touch, breaks, links and footnotes in every place.
struct RandomDocuments {
  private var random: RandomNumbers
  /// Links beside each other that lead to one place would be one link.
  private var links = 0

  init(seed: UInt64) { random = RandomNumbers(seed: seed) }

  private static let pieces: [String] = [
    "word", "a", "é", "中", "𝛼", "—", "“q”", " ", " ", " ", "  ", "\u{A0}", "1", "12", "2019", ".",
    ",", ":", ";", "!", "?", "-", "--", "---", "+", "*", "**", "***", "_", "__", "snake_case", "#",
    "##", "# ", "1. ", "1) ", "- ", "+ ", "> ", ">", "<", "<b>", "</b>", "<!--", "-->", "<br>", "&",
    "&amp;", "&#42;", "&copy", "AT&T", "`", "``", "~", "~~", "|", "||", "\\", "\\\\", "\\*", "[",
    "]",
    "[]", "[x]", "[ ] ", "[12]", "[^1]", "[^1]:", "[a]: b", "(", ")", "](", "![", "=", "===", ":--",
    "--|--", "http://", "https://", "http://example.org/a_b", "http://example.org/x*y*",
    "https://doi.org/10.1000/(a)b<c>", "www.", "www.example.org", "www.example.org/_x_",
    "ftp://example.org.", "a@b.org", "a_b@example.org", "mailto:a@b.org", "@", "$x$", "€", "+5",
    "\"",
    "'", "%", "{", "}", "^", "\u{301}", "😀", "0", "http://x.org/?a=b&amp;c", "foo://bar*",
  ]

  mutating func text() -> String {
    var result = ""
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      result += Self.pieces.randomElement(using: &random) ?? ""
    }
    return result
  }

  mutating func inlines(depth: Int = 0, footnotes: Bool = true) -> [Inline] {
    let count = Int.random(in: depth == 0 ? 1...5 : 1...3, using: &random)
    return (0..<count).map { _ in inline(depth: depth, footnotes: footnotes) }
  }

  private mutating func inline(depth: Int, footnotes: Bool) -> Inline {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<9: return .text(text())
    case 9..<15 where depth < 4:
      let style = TextStyle.allCases.randomElement(using: &random) ?? .strong
      // Strong and emphasis are what is hard, so they come most often.
      let chosen = random.chance(0.6) ? (random.chance(0.5) ? .strong : .emphasis) : style
      return .styled(chosen, inlines(depth: depth + 1, footnotes: footnotes))
    case 15:
      // Spaces at the ends of code are dropped or kept by rules of their own, tested apart.
      let code = text().split(separator: " ").joined(separator: " ")
      return .code(code.isEmpty ? "x" : code)
    case 16:
      let destinations = [
        "https://example.org", "https://example.org/a(b", "a b", "http://example.org/?a=1&amp;b=2",
        "x)y", "<z>", "https://example.org/a_b|c", "mailto:a@b.org", "back\\slash", "#part",
      ]
      links += 1
      let destination = (destinations.randomElement(using: &random) ?? "") + "\(links)"
      let inner = inlines(depth: depth + 1, footnotes: false)
      return .link(
        destination: destination,
        random.chance(0.2) ? [.text(destination)] : [.text("l")] + inner + [.text("k")])
    case 17: return .lineBreak
    case 18 where footnotes && depth == 0:
      return .footnote([.paragraph([.text("n"), .text(text())])])
    default: return .text(text())
    }
  }

  mutating func blocks(depth: Int = 0) -> [Block] {
    (0..<Int.random(in: 1...(depth == 0 ? 5 : 3), using: &random)).map { _ in block(depth: depth) }
  }

  private mutating func block(depth: Int) -> Block {
    switch Int.random(in: 0..<14, using: &random) {
    case 0: return .heading(level: Int.random(in: 1...6, using: &random), inlines())
    case 1,
      2 where depth < 4:
      return .bulletList(items(depth: depth + 1))
    case 3 where depth < 4:
      return .orderedList(
        start: [0, 1, 7, 123_456_789].randomElement(using: &random) ?? 1, step: 1,
        items(depth: depth + 1))
    case 4 where depth < 4: return .blockQuote(blocks(depth: depth + 1))
    case 5:
      let lines = (0..<Int.random(in: 0...3, using: &random)).map { _ in text() }
      return .codeBlock(
        lines.joined(separator: "\n"), language: random.chance(0.5) ? "lua" : "")
    case 6: return .thematicBreak
    case 7: return .pageBreak
    case 8, 9:
      let columns = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        Table.Column(
          title: random.chance(0.8) ? inlines(depth: 1) : [],
          alignment: Table.Alignment.allCases.randomElement(using: &random) ?? .left)
      }
      let rows = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        columns.map { _ in random.chance(0.8) ? inlines(depth: 1) : [] }
      }
      return .table(Table(columns: columns, rows: rows))
    default: return .paragraph(inlines())
    }
  }

  private mutating func items(depth: Int) -> [[Block]] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      random.chance(0.08) ? [] : blocks(depth: depth)
    }
  }
}
