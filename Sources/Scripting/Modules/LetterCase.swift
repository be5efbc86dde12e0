/// Capital and small letters in English titles.
enum LetterCase {
  /// Small words that a title does not capitalise within it (Chicago Manual of Style, 8.159).
  private static let smallWords: Set<String> = [
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "if", "in", "into", "nor", "of",
    "off", "on", "onto", "or", "over", "so", "than", "the", "to", "up", "upon", "via", "vs",
    "with", "yet",
  ]

  /// Each word capitalised but small ones; a word that has capitals already stays as it is.
  static func title(_ text: String) -> String {
    var beginsPart = true
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let last = words.lastIndex { !$0.isEmpty }
    for place in words.indices where !words[place].isEmpty {
      let word = words[place]
      let isSmall = smallWords.contains(word.lowercased()) && !beginsPart && place != last
      if isSmall {
        words[place] = word.lowercased()
      } else if word == word.lowercased() {
        words[place] = capitalized(word)
      }
      beginsPart = word.last.map { ":.?!".contains($0) } ?? false
    }
    return words.joined(separator: " ")
  }

  /// The first word capitalised, the others in small letters, but for words with a capital after their first
  /// letter, which are taken for names and abbreviations.
  static func sentence(_ text: String) -> String {
    var isFirst = true
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map { part -> String in
      let word = String(part)
      guard word.contains(where: \.isLetter) else { return word }
      defer { isFirst = false }
      if hasInnerCapital(word) { return word }
      let lower = word.lowercased()
      return isFirst ? capitalized(lower) : lower
    }
    return words.joined(separator: " ")
  }

  private static func capitalized(_ word: String) -> String {
    guard let first = word.firstIndex(where: \.isLetter) else { return word }
    return word[..<first] + word[first].uppercased() + word[word.index(after: first)...]
  }

  private static func hasInnerCapital(_ word: String) -> Bool {
    guard let first = word.firstIndex(where: \.isLetter) else { return false }
    return word[word.index(after: first)...].contains(where: \.isUppercase)
  }
}
