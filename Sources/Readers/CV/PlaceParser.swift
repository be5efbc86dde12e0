internal import Parsing

/// Tells the names of places.
enum PlaceParser {
  /// Whether a text ends with a country or a state, folded.
  static func isRegion(_ folded: String) -> Bool { EntryWords.regions.contains(folded) }

  /// Whether a text has the form of a place's name: one to four capitalised words, no digits, nothing else.
  static func couldBePlace(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 50, !bytes.contains(where: ProseBytes.isDigit),
      !bytes.contains(where: { ProseBytes.contains("():;\"@&/.", $0) })
    else { return false }
    let words = bytes.split(whereSeparator: ProseBytes.isSpace)
    guard (1...4).contains(words.count) else { return false }
    return words.allSatisfy { word in
      guard let first = word.first else { return false }
      return ProseBytes.isUpper(first) || first >= 0xC3
        || ["am", "of", "de", "la", "upon", "on", "the", "sur", "an", "der", "del"].contains(
          String(decoding: word, as: UTF8.self))
    }
  }
}
