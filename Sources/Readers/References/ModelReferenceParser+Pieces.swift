/// The pieces of a reference whose words are labelled, without the marks and cues around them.
extension ModelReferenceParser {
  /// Runs of words of one part, as ranges of bytes.
  func runs() -> [(part: ReferencePart, range: Range<Int>)] {
    var result: [(part: ReferencePart, range: Range<Int>)] = []
    for (index, part) in parts.enumerated() {
      let range = words.ranges[index]
      if let last = result.last, last.part == part {
        result[result.count - 1].range = last.range.lowerBound..<range.upperBound
      } else {
        result.append((part, range))
      }
    }
    return result
  }

  /// The range without the punctuation around it; a bracket stays where its partner does.
  func trimmedRange(_ range: Range<Int>) -> Range<Int> {
    var range = ProseBytes.trimmed(text.bytes, range, of: ",;:")
    while let first = range.first.map({ text.bytes[$0] }), ProseBytes.contains("([", first),
      !text.bytes[range].contains(
        first == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]"))
        || text.bytes[range.upperBound - 1] == UInt8(ascii: ")")
    {
      range = ProseBytes.trimmed(text.bytes, (range.lowerBound + 1)..<range.upperBound, of: ",;:)")
    }
    if let last = range.last.map({ text.bytes[$0] }), last == UInt8(ascii: ")"),
      !text.bytes[range].contains(UInt8(ascii: "("))
    {
      range = ProseBytes.trimmed(text.bytes, range.lowerBound..<(range.upperBound - 1), of: ",;:")
    }
    // A sentence's period goes, an abbreviation's stays where the word before it is short (“Phys. Rev.”).
    if range.last.map({ text.bytes[$0] }) == UInt8(ascii: "."),
      !text.bytes[range].dropLast().contains(UInt8(ascii: "."))
    {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return range
  }

  func trimmed(_ range: Range<Int>) -> String {
    var range = ProseBytes.trimmed(text.bytes, trimmedRange(range), of: ".,;:")
    // “(Doctoral dissertation, University of Ibadan).”
    if range.last.map({ text.bytes[$0] }) == UInt8(ascii: ")"),
      !text.bytes[range].contains(UInt8(ascii: "("))
    {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return ProseBytes.string(text.bytes, range)
  }

  func slice(_ range: Range<Int>) -> StyledText {
    let range = ProseBytes.trimmed(text.bytes, range, of: ",;:")
    return text.slice(range)
  }

  private static let nameCues: Set<String> = [
    "ed", "eds", "editor", "editors", "edited", "by", "hrsg", "hg", "in", "trans", "translated",
    "translator", "tr", "von", "ubers", "dans", "en", "dir", "coord", "dirs", "coords", "org",
    "orgs", "red",
  ]

  /// The names of a piece without “edited by”, “(Eds.)” and the like.
  func withoutCues(_ range: Range<Int>) -> StyledText {
    var result = StyledText()
    for word in words.ranges where range.contains(word.lowerBound) {
      let core = ProseFolding.words(ProseBytes.string(text.bytes, word))
      // “Eds.” goes wherever it stands, “von” and “en” only before the names, as “en” is “and” to the Dutch.
      if Self.nameCues.contains(core), core != "von" && core != "en" || result.isEmpty { continue }
      if !result.isEmpty { result.append(" ".utf8) }
      result.append(text.slice(word))
    }
    let trim = ProseBytes.trimmed(result.bytes, 0..<result.bytes.count, of: "(),;:")
    return result.slice(trim)
  }
}
