internal import Bibliography
internal import Parsing

/// Reads the lists of names of references: `N. Alonso and B. Millidge`, `Buckley, C. L., & Seth, A.`,
/// `Buckley CL, Seth A`, `Smith, John, and Jane Doe`.
struct NameListParser {
  struct Piece {
    var text: StyledText
    var marks: NameMarks
    /// The separator before it, a comma where there is another kind as well: `,`, `;`, `&` for “and”.
    var isAfterAnd: Bool
    var isAfterSemicolon: Bool
    var isAfterSlash = false
    /// The text, its words, and whether they are all initials; known of pieces without their marks.
    var string = ""
    var words: [String] = []
    var isInitials = false
  }

  /// What the marks of the list mean (`*`, `†`), where the source says so.
  let legend: MarkLegend

  /// The names of a list, in order, with the marks and the emphasis that the source gives them.
  static func parse(_ text: StyledText, legend: MarkLegend = MarkLegend()) -> NameList {
    NameListParser(legend: legend).parse(text)
  }

  private func parse(_ text: StyledText) -> NameList {
    var list = NameList()
    var pieces: [Piece] = []
    for piece in split(text.onOneLine()) {
      guard let piece = cleaned(piece, &list) else { continue }
      pieces.append(piece)
    }
    let bySemicolon = pieces.contains { $0.isAfterSemicolon }
    let familyFirst = isFamilyFirst(pieces)
    let order = NameOrder(pieces)
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      index += 1
      if let suffixed = list.names.indices.last, NameWords.suffixes.contains(piece.string) {
        list.names[suffixed].suffix = piece.string
        list.names[suffixed].commaSuffix = true
        continue
      }
      if let body = GroupAuthor.name(in: piece.text.bytes) {
        list.names.append(PersonName(literal: body))
        continue
      }
      var name: PersonName
      var marks = piece.marks
      var emphasis = emphasis(piece.text)
      if index < pieces.count, !pieces[index].isAfterAnd,
        !pieces[index].isAfterSemicolon,
        order == .pairs
          || isGivenPart(
            pieces[index], after: piece, at: index, familyFirst: familyFirst,
            bySemicolon: bySemicolon)
      {
        name = PersonNameParser.familyFirst(family: piece.string, given: pieces[index].string)
        marks.formUnion(pieces[index].marks)
        emphasis.formIntersection(self.emphasis(pieces[index].text))
        index += 1
      } else {
        name =
          order == .familyFirst && piece.words.count > 1
          ? PersonNameParser.familyFirst(piece.words)
          : PersonNameParser.givenFirst(piece.string, words: piece.words)
      }
      guard !name.isEmpty else { continue }
      name.marks = marks.union(emphasis)
      list.names.append(name)
    }
    return list
  }

  /// Whether the names have the family name first with the given names as initials: most of what follows a
  /// comma is then initials alone.
  private func isFamilyFirst(_ pieces: [Piece]) -> Bool {
    guard let first = pieces.first, pieces.contains(where: \.isInitials) else { return false }
    if !first.isInitials { return true }
    // “DEAN, J., GHEMAWAT, S.”
    return pieces.count > 1 && first.string.utf8.count > 2 && !first.string.contains(".")
      && pieces[1].string.contains(".")
  }

  private func isGivenPart(
    _ piece: Piece, after family: Piece, at index: Int, familyFirst: Bool, bySemicolon: Bool
  ) -> Bool {
    // “梁晓明, 周强” are two.
    if Self.isEastAsian(family.string), Self.isEastAsian(piece.string) { return false }
    // “LIMA, R.; SOUZA, A.”, “KUHN, Thomas S.”, “GISH, W.” are family names in capitals.
    let isShouted =
      family.words.count == 1 && family.string.utf8.count > (piece.isInitials ? 2 : 1)
      && !family.string.contains(".")
      && (bySemicolon || !piece.isInitials || piece.string.contains("."))
    if family.isInitials, !isShouted { return false }
    if familyFirst {
      if piece.isInitials { return true }
      // “Smith, John A.” among initials
      return bySemicolon
        || piece.words.count > 1 && !PersonNameParser.isInitial(piece.words[0])
          && piece.words.dropFirst().allSatisfy { PersonNameParser.isInitial($0) }
          && family.words.count == 1
    }
    if bySemicolon { return true }
    // “Smith, John, and Jane Doe”: only the first name is turned round, and only a lone word can be a family name.
    guard index == 1 || family.isAfterSlash,
      family.words.count == 1 || isParticled(family.words)
    else { return false }
    return piece.words.count <= 3
  }

  /// Whether a text is in Chinese, Japanese or Korean script, which set no blank between a person's names.
  private static func isEastAsian(_ text: String) -> Bool {
    text.utf8.first.map { $0 >= 0xE3 } == true
      && text.unicodeScalars.allSatisfy { $0.value >= 0x3005 && $0.value < 0xFF00 }
  }

  private func isParticled(_ words: [String]) -> Bool {
    words.count <= 3
      && words.dropLast().allSatisfy {
        NameWords.particles.contains($0) || NameWords.capitalParticles.contains($0)
      }
  }

  private func emphasis(_ text: StyledText) -> NameMarks {
    let style = text.commonStyle
    return style.contains(.strong) || style.contains(.underline) ? .emphasized : []
  }

  // MARK: - Pieces

  private func split(_ text: StyledText) -> [Piece] {
    let bytes = text.bytes
    var pieces: [Piece] = []
    var start = 0
    var index = 0
    var isAfterAnd = false
    var isAfterSemicolon = false
    var isAfterSlash = false
    func flush(_ end: Int) {
      let range = ProseBytes.trimmed(bytes, start..<end)
      guard !range.isEmpty else { return }
      pieces.append(
        Piece(
          text: text.slice(range), marks: [], isAfterAnd: isAfterAnd,
          isAfterSemicolon: isAfterSemicolon,
          isAfterSlash: isAfterSlash))
      isAfterSlash = false
      isAfterAnd = false
      isAfterSemicolon = false
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
        flush(index)
        if byte == UInt8(ascii: ";") { isAfterSemicolon = true }
        index += 1
        start = index
      } else if byte == UInt8(ascii: "&") {
        flush(index)
        isAfterAnd = true
        index += 1
        start = index
      } else if byte == UInt8(ascii: "/"), index > 0, index + 1 < bytes.count,
        !ProseBytes.isDigit(bytes[index - 1]), !ProseBytes.isDigit(bytes[index + 1])
      {
        // “Baumgärtel, Katrin/Ernst Vogel”, “Kühn, Ute / Roth, Peter”
        flush(index)
        isAfterAnd = true
        isAfterSlash = true
        index += 1
        start = index
      } else if let length = andLength(bytes, index) ?? shortAndLength(bytes, index, from: start) {
        flush(index)
        isAfterAnd = true
        index += length
        start = index
      } else {
        index += 1
      }
    }
    flush(bytes.count)
    return pieces
  }

  private func andLength(_ bytes: [UInt8], _ index: Int) -> Int? {
    guard
      index == 0 || ProseBytes.isSpace(bytes[index - 1]) || bytes[index - 1] == UInt8(ascii: ",")
    else { return nil }
    // “et” only where no “al.” follows; “y” and “e” part Spanish and Italian lists, and stand within names.
    for word in ["and", "und", "with", "et"] as [StaticString]
    where ProseBytes.hasWord(bytes, at: index, word) {
      let end = index + word.utf8CodeUnitCount
      if word.utf8CodeUnitCount == 2, ProseBytes.hasPrefix(bytes, at: end, " al") { return nil }
      return end
        - index
    }
    return nil
  }

  /// Words for “and” that stand within names too, or are too short to tell by themselves.
  private static let shortJoints: [StaticString] = [
    "y ", "e ", "en ", "og ", "och ", "ve ", "oraz ", "a ", "и ", "та ", "і ", "i ",
  ]

  /// “M. Ortega y J. Weiss”, “A. de Vries en J. Bakker”, but not “J. Ortega y Gasset”: a name stands before, and one of
  /// two words behind.
  private func shortAndLength(_ bytes: [UInt8], _ index: Int, from start: Int) -> Int? {
    guard index > start, ProseBytes.isSpace(bytes[index - 1]),
      let word = Self.shortJoints.first(where: {
        ProseBytes.hasPrefix(bytes, at: index, $0)
      })
    else { return nil }
    let before = bytes[start..<(index - 1)]
    let after = bytes[(index + word.utf8CodeUnitCount)...].prefix { !ProseBytes.contains(",;", $0) }
    // “HAVLASOVÁ, Jitka a Petr ČERNÝ”
    let hasNameBefore =
      before.count > 2 && !before.contains(0x20) && follows(bytes, start)
      || before.contains(0x20) && before.split(separator: 0x20).count > 1
      || before.last == UInt8(ascii: ".")
    let hasNameBehind =
      after.split(separator: 0x20).count > 1 || before.last == UInt8(ascii: ".")
    return hasNameBefore && hasNameBehind ? word.utf8CodeUnitCount - 1 : nil
  }

  /// Whether a lone word and a comma stand before a place, as the family name does of the first of a list.
  private func follows(_ bytes: [UInt8], _ start: Int) -> Bool {
    start > 3 && bytes[start - 1] == UInt8(ascii: ",")
      && !bytes[..<(start - 1)].contains(where: { ProseBytes.contains(" .,;", $0) })
  }

  /// A piece without its marks; `nil` for one that is no name (“et al.”), which is noted.
  private func cleaned(_ piece: Piece, _ list: inout NameList) -> Piece? {
    var piece = piece
    var bytes = piece.text.bytes
    var end = bytes.count
    if let cut = truncation(bytes) {
      list.isTruncated = true
      end = cut
    }
    var marks: NameMarks = []
    var start = 0
    while start < end, let (mark, length) = legend.mark(in: bytes, at: start) {
      marks.formUnion(mark)
      start += length
    }
    // “Menon R*.”: the sentence's period stands behind a mark.
    if end - 1 > start, bytes[end - 1] == UInt8(ascii: "."),
      (1...3).contains(where: { length in
        end - 1 - length > start
          && legend.mark(in: bytes, at: end - 1 - length).map { $0.length == length } == true
      })
    {
      end -= 1
    }
    trimEnd: while end > start {
      if ProseBytes.isSpace(bytes[end - 1]) || ProseBytes.contains(":(", bytes[end - 1]) {
        end -= 1
        continue
      }
      for length in 1...3 where end - length >= start {
        if let (mark, width) = legend.mark(in: bytes, at: end - length), width == length {
          marks.formUnion(mark)
          end -= length
          continue trimEnd
        }
      }
      // Affiliation numbers: “A. Smith1”, set as superscripts or not.
      if ProseBytes.isDigit(bytes[end - 1]), piece.text.style(at: end - 1).contains(.superscript) {
        end -= 1
        continue
      }
      break
    }
    guard end > start else { return nil }
    let range = ProseBytes.trimmed(bytes, start..<end)
    if range != 0..<bytes.count { piece.text = piece.text.slice(range) }
    piece.marks = marks
    bytes = piece.text.bytes
    guard bytes.contains(where: ProseBytes.isWordByte) else { return nil }
    piece.string = piece.text.string
    piece.words = PersonNameParser.words(of: piece.string)
    // A sentence's period after the last name, as in “Buckley CL, Seth AK.”
    if bytes.last == UInt8(ascii: "."), !endsInInitial(piece.words) {
      piece.text = piece.text.slice(0..<(bytes.count - 1))
      piece.string = piece.text.string
      piece.words = PersonNameParser.words(of: piece.string)
    }
    piece.isInitials = PersonNameParser.isInitials(piece.words)
    return piece
  }

  private func endsInInitial(_ words: [String]) -> Bool {
    guard let last = words.last else { return false }
    let hasPeriod = last.utf8.last == UInt8(ascii: ".")
    // “Crick FH.” has initials without periods, and then the sentence's.
    if hasPeriod, last.unicodeScalars.count > 2,
      PersonNameParser.isBareInitials(String(last.dropLast()))
    {
      return false
    }
    // “A. Rao.”: the name has its initials already.
    if hasPeriod, last.unicodeScalars.count > 3, !NameWords.suffixes.contains(last),
      words.dropLast().contains(where: { PersonNameParser.isInitial($0) })
    {
      return false
    }
    // “Bob Roe.”, “Wei Li.”
    if words.count > 1, last.hasSuffix("."), isShortFamily(String(last.dropLast())) { return false }
    return PersonNameParser.isInitial(last) || NameWords.suffixes.contains(last)
  }

  /// Whether a word is a family name rather than a short form such as “Th.”, where it stands behind another name.
  private func isShortFamily(_ word: String) -> Bool {
    guard word.utf8.allSatisfy(ProseBytes.isLetter), !NameWords.suffixes.contains(word) else {
      return false
    }
    return word.utf8.count == 3 && word.utf8.dropFirst().allSatisfy(ProseBytes.isLower)
      || word.utf8.count == 2
        && CueWords.kind(of: word.utf8) == .familyName
  }

  /// Where “et al.”, “others” or an ellipsis begins that ends the piece.
  private func truncation(_ bytes: [UInt8]) -> Int? {
    for index in bytes.indices
    where ProseBytes.contains("eEoO.uUcC", bytes[index]) || bytes[index] == 0xE2 {
      guard index == 0 || ProseBytes.isSpace(bytes[index - 1]) else { continue }
      if ProseBytes.hasPrefix(bytes, at: index, "et al")
        || ProseBytes.hasPrefix(bytes, at: index, "et. al")
        || ProseBytes.hasWord(bytes, at: index, "others")
        || ProseBytes.hasPrefix(bytes, at: index, "...")
        || ProseBytes.hasPrefix(bytes, at: index, "…")
        || ProseBytes.hasPrefix(bytes, at: index, "u. a.")
        || ProseBytes.hasPrefix(bytes, at: index, "u.a.")
        || ProseBytes.hasPrefix(bytes, at: index, "colleagues")
      {
        return index
      }
    }
    return nil
  }
}
