import Bibliography
import Parsing

/// The names that one cell of a table lists.
enum CSVNames {
  /// What stands behind a list that is cut short.
  static let cuts = ["...", "…", "et al.", "et al"]

  /// Names between semicolons, bars or line ends are each read alone, `Family, Given` or as one speaks them; a list
  /// between commas or `and` is read as references list names.
  ///
  /// `hasCommas` says that persons' names have commas: one without is an institution's.
  static func parse(_ text: String, hasCommas: Bool = false) -> [PersonName] {
    // What Scopus writes for nobody.
    if text.hasPrefix("[No author") { return [] }
    for separator in [";", "|", "\n"] as [Character] where text.contains(separator) {
      let names = text.split(separator: separator).map { $0.trimmingBlanks() }
        .filter { !$0.isEmpty && !cuts.contains($0) }
      return names.map { one($0, hasCommas: hasCommas) }
    }
    if hasCommas || isNumbered(text) { return [one(text, hasCommas: hasCommas)] }
    if let names = scholarNames(text) { return names }
    if let name = InitialsName.parse(text) { return [name] }
    return NameListParser.parse(StyledText(text)).names.map { name in
      var name = name
      name.marks = []
      return name
    }
  }

  private static func one(_ text: String, hasCommas: Bool) -> PersonName {
    // `Lee, Ann (57190000001)`: Scopus adds its number of the author.
    let text = isNumbered(text) ? text.prefix { $0 != "(" }.trimmingBlanks() : text
    if hasCommas || text.contains(",") { return CommaName.parse(text) }
    if InitialsName.isInstitution(text) { return PersonName(literal: text) }
    return InitialsName.parse(text) ?? NaturalName.parse(text)
  }

  private static func isNumbered(_ text: String) -> Bool {
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return false }
    let number = text[open...].dropFirst().dropLast()
    return !number.isEmpty && number.allSatisfy(\.isNumber)
  }

  /// `J Doe, AB Smith, Ö Özil...`: the names as Google Scholar has them, each with its initials in one word before it, and
  /// as Publish or Perish takes them from there; `nil` where one is otherwise.
  private static func scholarNames(_ text: String) -> [PersonName]? {
    var text = text
    for cut in cuts where text.hasSuffix(cut) { text = String(text.dropLast(cut.count)) }
    let parts = text.split(separator: ",").map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
    // Of one name it could be a word in capitals.
    guard parts.count > 1 else { return nil }
    var names: [PersonName] = []
    for part in parts {
      let words = part.split(separator: " ")
      guard let initials = words.first, words.count > 1, initials.count <= 4,
        initials.allSatisfy({ $0.isUppercase }),
        let family = words.last, family.contains(where: { $0.isLowercase })
      else { return nil }
      var name = NaturalName.parse(words.dropFirst().joined(separator: " "))
      let dotted = initials.map { "\($0)." }.joined(separator: " ")
      name.given = name.given.isEmpty ? dotted : "\(dotted) \(name.given)"
      names.append(name)
    }
    return names
  }
}
