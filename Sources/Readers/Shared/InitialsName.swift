import Bibliography
import Parsing

/// Names without a comma whose initials tell the parts: `Y. Zhang`, `M. de Vries`, `Rodrigues J.M.F.`.
enum InitialsName {
  /// The name in a text; `nil` where there are no initials, or where the words are an institution's.
  static func parse(_ text: String) -> PersonName? {
    guard text.utf8.contains(0x2E), !text.utf8.contains(0x2C) else { return nil }
    let words = text.split(separator: " ")
    guard (2...6).contains(words.count), let first = words.first, let last = words.last,
      !isInstitution(text)
    else { return nil }
    if isInitials(first), !isInitials(last), last.utf8.last != 0x2E {
      return NaturalName.parse(text)
    }
    guard isInitials(last), !words.dropLast().contains(where: { $0.utf8.contains(0x2E) }) else {
      return nil
    }
    var name = PersonName(
      family: words.dropLast().joined(separator: " "), given: String(last))
    NameParticles.split(&name)
    return name
  }

  /// Whether a text has a word that institutions' names have, and people's not.
  static func isInstitution(_ text: String) -> Bool {
    text.split(separator: " ").contains { institutionWords.contains($0.lowercased()) }
  }

  /// Whether a word is capital letters with full stops alone, with hyphens between them perhaps: `J.-P.`.
  private static func isInitials(_ word: Substring) -> Bool {
    guard !abbreviations.contains(word) else { return false }
    var isBehindLetter = false
    for scalar in word.unicodeScalars {
      switch scalar {
      case ".":
        guard isBehindLetter else { return false }
        isBehindLetter = false
      case "-", "\u{2010}": if isBehindLetter { return false }
      default:
        guard !isBehindLetter, scalar.properties.isUppercase else { return false }
        isBehindLetter = true
      }
    }
    return !isBehindLetter
  }

  /// What looks like initials and is the name of a place.
  private static let abbreviations: Set<Substring> = [
    "U.S.", "U.K.", "U.N.", "U.S.A.", "E.U.", "D.C.", "N.Y.", "U.S.S.R.", "P.R.",
  ]

  private static let institutionWords: Set<String> = [
    "and", "of", "for", "the", "&", "trust", "foundation", "institute", "institut", "university",
    "observatory", "laboratory", "laboratories", "center", "centre", "group", "team",
    "department", "ministry", "company", "corporation", "committee", "consortium", "agency",
    "organization", "organisation", "academy", "college", "school", "museum", "association",
    "society", "council", "bureau",
    "office", "inc.", "ltd.", "co.", "gmbh",
  ]
}
