internal import Bibliography
internal import Parsing

/// The words of a CV's headings, in English, German, French, Spanish, Portuguese, Italian, Dutch and Turkish, and the
/// commonest in other languages.
///
/// A heading is understood where all its words are: at least one names a kind of section (`publications`), the
/// others qualify it (`selected`, `peer-reviewed`). So “Refereed journal articles” and “Publications (2019–2024)”
/// need no entry of their own, and “Teaching machines to see”, a paper's title, is no heading.
enum SectionVocabulary {
  /// What a heading means; `nil` where it is not understood.
  static func meaning(of heading: String) -> SectionMeaning? {
    if let meaning = plainMeaning(of: heading) { return meaning }
    // “Refereed publications (newest first; h-index 18)”
    guard let open = heading.utf8.firstIndex(where: { ProseBytes.contains("([", $0) }),
      open > heading.startIndex, heading.utf8.last.map({ ProseBytes.contains(")]:", $0) }) == true,
      let meaning = plainMeaning(of: String(heading[..<open])), meaning.facts.year == nil
    else { return nil }
    return meaning
  }

  private static func plainMeaning(of heading: String) -> SectionMeaning? {
    let folded = ProseFolding.words(heading)
    guard !folded.isEmpty, folded.utf8.count <= 100 else { return nil }
    var words = ProseBytes.words(folded)
    // “A. Articles”, where “A life's work” has no number.
    let bytes = heading.utf8.prefix(2)
    if words.count > 1, words[0] == "a", let last = bytes.last, ProseBytes.contains(".)", last) {
      words.removeFirst()
    }
    dropNumbering(&words)
    if let year = onlyYears(words) {
      return SectionMeaning(kind: .publications, facts: SectionFacts(year: year))
    }
    let phrase = words.joined(separator: " ")
    if let meaning = SectionWords.phrases[phrase] ?? SectionWordsOfLanguages.phrases[phrase] {
      return meaning
    }
    let namesSeveral =
      heading.utf8.contains { ProseBytes.contains("&/,", $0) }
      || words.contains { ["and", "et", "und", "y", "e", "en", "och", "og"].contains($0) }
    return meaning(ofWords: words, namesSeveral: namesSeveral)
  }

  /// What the words before a heading's last part mean: “Publications in computer vision”. Good enough where the
  /// heading stands at a level at which only sections stand.
  static func looseMeaning(of heading: String) -> SectionMeaning? {
    if let meaning = meaning(of: heading) { return meaning }
    let words = ProseFolding.wordList(heading)
    guard words.count > 1, words.count <= 8 else { return nil }
    for count in stride(from: words.count - 1, through: 1, by: -1) {
      let next = words[count]
      guard ["in", "at", "on", "by", "for", "since", "from", "with", "as"].contains(next) else {
        continue
      }
      let head = words[..<count].joined(separator: " ")
      if let meaning = meaning(of: head), meaning.facts.year == nil { return meaning }
    }
    return nil
  }

  private static func meaning(ofWords words: [String], namesSeveral: Bool) -> SectionMeaning? {
    var types: Set<WorkType> = []
    var kinds: [SectionKind] = []
    var facts = SectionFacts()
    var weakPublications = false
    var qualified: Set<WorkType> = []
    for (index, word) in words.enumerated() {
      let pair = index + 1 < words.count ? "\(word) \(words[index + 1])" : ""
      if let status = SectionWords.statuses[pair] ?? SectionWords.statuses[word] {
        if facts.status == nil { facts.status = status }
        weakPublications = true
      } else if let type = SectionWords.workTypes[word] ?? SectionWordsOfLanguages.workTypes[word] {
        // “Conference papers” are of the qualifier's type, “book chapters” of their own.
        // “Chapitres d’ouvrages” and “Aufsätze in Sammelbänden” are chapters.
        if facts.type != .chapter, facts.type == nil || type != .article { facts.type = type }
        if type != .article { types.insert(type) }
        kinds.append(.publications)
      } else if let kind = SectionWords.kinds[word] ?? SectionWordsOfLanguages.kinds[word] {
        kinds.append(kind)
      } else if let type = SectionWords.typeQualifiers[word] {
        qualified.insert(type)
        if facts.type == nil { facts.type = type }
      } else if !SectionWords.qualifiers.contains(word),
        !SectionWordsOfLanguages.qualifiers.contains(word), Int(word) == nil
      {
        return nil
      }
    }
    // “Journal and conference papers” does not say which is which.
    if qualified.count > 1, let type = facts.type, qualified.contains(type) { facts.type = nil }
    // “Articles and chapters” are either, “Publications and patents” are not all patents.
    if namesSeveral, types.count > 1 || facts.type == .patent && kinds.count > 1 {
      facts.type = nil
    }
    // “Publications and preprints” are not all preprints.
    if facts.status == .preprint, kinds.contains(.publications), facts.type != .article {
      facts.status = nil
    }
    // “Published and forthcoming papers” are not all forthcoming.
    if facts.status != nil, words.contains("published") { facts.status = nil }
    if kinds.isEmpty, weakPublications { kinds = [.publications] }
    // “Dissertations supervised” are other people's.
    if facts.type == .thesis, kinds.contains(.supervision) { kinds = [.supervision] }
    guard let kind = leadingKind(kinds) else { return nil }
    return SectionMeaning(kind: kind, facts: kind == .publications ? facts : SectionFacts())
  }

  /// The kind that a heading with several is read as. A talk's or a grant's word outweighs the general one:
  /// “Conference papers and presentations” are papers, “Teaching experience” is teaching.
  private static func leadingKind(_ kinds: [SectionKind]) -> SectionKind? {
    guard let first = kinds.first else { return nil }
    if first == .positions || first == .skills,
      let other = kinds.first(where: { $0 != .positions && $0 != .skills && $0 != .education })
    {
      return other
    }
    return first
  }

  /// “3. Publications”, “IV Grants”, “B) Awards”.
  private static func dropNumbering(_ words: inout [String]) {
    guard words.count > 1 else { return }
    let first = words[0]
    let isRoman = first.utf8.count <= 5 && first.utf8.allSatisfy { "ivxl".utf8.contains($0) }
    let isNumber = first.utf8.count <= 2 && first.utf8.allSatisfy(ProseBytes.isDigit)
    let isLetter = first.utf8.count == 1 && first != "a"
    if isRoman || isNumber || isLetter { words.removeFirst() }
  }

  /// A heading of nothing but one year, or of two: `2019`, `2015–2018` (no single year then).
  private static func onlyYears(_ words: [String]) -> Int? {
    guard words.count == 1, let year = Int(words[0]), (1900...2100).contains(year) else {
      return nil
    }
    return year
  }
}
