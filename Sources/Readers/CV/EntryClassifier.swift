internal import Parsing

/// Says what the pieces of a part of an entry are: a title, an organisation, a place, a degree.
enum EntryClassifier {
  typealias Piece = (text: StyledText, kind: EntrySegment.Kind)

  /// The pieces of one part of a line, each with its kind; pieces that belong together have been joined.
  static func pieces(of part: StyledText, expectsDegrees: Bool) -> [Piece] {
    if expectsDegrees, DegreeParser.startsWithDegree(part.bytes) {
      return DegreeParser.pieces(of: part)
    }
    var result: [Piece] = []
    for piece in EntrySplitter.commaParts(of: part) {
      for (text, kind) in splitAtAt(piece) { merge(text, kind, into: &result, part: part) }
    }
    return result
  }

  /// The kind of one piece by its words.
  static func kind(of text: StyledText) -> EntrySegment.Kind {
    let folded = ProseFolding.words(text.string)
    let words = ProseBytes.words(folded)
    guard let first = words.first else { return .unknown }
    if PlaceParser.isRegion(folded), words.count > 1 || isCapitalised(text) { return .place }
    if EntryLabels.advisor(text) != nil { return .advisor }
    let isDepartment =
      words.count > 1
      && EntryWords.departments.contains(first)
      && ["of", "for", "fur", "de", "in"].contains(words[1])
    if isDepartment {
      return first == "institute" || first == "institut" ? .organization : .department
    }
    let titleAt = words.firstIndex { EntryWords.titles.contains($0) }
    let organizationAt = words.lastIndex { EntryWords.organizations.contains($0) }
    switch (titleAt, organizationAt) {
    case (nil, nil): return .unknown
    case (.some, nil): return .title
    case (nil, .some): return .organization
    case (.some(let title), .some(let organization)):
      // “Director of the Institute”, “Research Assistant, Lab”: the first word decides, but a name that ends in
      // “University” or “Lab” is a name (“Scholar Labs”, “Fellow College”).
      return title < organization && organization == words.count - 1 && title == 0
        && words.count <= 2
        ? .organization : .title
    }
  }

  /// Whether a text begins with a word of a position's title.
  static func startsLikeTitle(_ text: StyledText) -> Bool {
    let words = ProseFolding.wordList(text.string).prefix(3)
    return words.contains { EntryWords.titles.contains($0) }
  }

  private static func isCapitalised(_ text: StyledText) -> Bool {
    text.bytes.first.map { ProseBytes.isUpper($0) || $0 >= 0xC3 } ?? false
  }

  /// “Research Scientist at Google”, “Intern @ ACME”.
  private static func splitAtAt(_ text: StyledText) -> [Piece] {
    let bytes = text.bytes
    for index in bytes.indices where bytes[index] == 0x20 {
      for word in [" at ", " @ ", " bei ", " chez "] as [StaticString]
      where ProseBytes.hasPrefix(bytes, at: index, word) {
        let left = text.slice(0..<index)
        guard kind(of: left) == .title else { continue }
        let right = text.slice((index + word.utf8CodeUnitCount)..<bytes.count)
        let kindOfRight = kind(of: right)
        return [(left, .title), (right, kindOfRight == .department ? .department : .organization)]
      }
    }
    return [(text, kind(of: text))]
  }

  private static func merge(
    _ text: StyledText, _ kind: EntrySegment.Kind, into result: inout [Piece], part: StyledText
  ) {
    func join(_ kind: EntrySegment.Kind) {
      guard var last = result.popLast() else { return }
      last.text.append(", ".utf8)
      last.text.append(text)
      last.kind = kind
      result.append(last)
    }
    if kind == .place, let last = result.last {
      // “Palo Alto” + “USA”, “Boston” + “MA” + “USA”
      if last.kind == .place { return join(.place) }
      if last.kind == .unknown, PlaceParser.couldBePlace(last.text.bytes) { return join(.place) }
    }
    if kind == .unknown, let last = result.last, last.kind == .title || last.kind == .unknown,
      startsLower(text)
    {
      return join(last.kind)
    }
    result.append((text, kind))
  }

  private static func startsLower(_ text: StyledText) -> Bool {
    text.bytes.first.map(ProseBytes.isLower) ?? false
  }
}
