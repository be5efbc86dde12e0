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
    if hasCommas { return [one(text, hasCommas: true)] }
    if let name = InitialsName.parse(text) { return [name] }
    return NameListParser.parse(StyledText(text)).names.map { name in
      var name = name
      name.marks = []
      return name
    }
  }

  private static func one(_ text: String, hasCommas: Bool) -> PersonName {
    // `Lee, Ann (57190000001)`: Scopus adds its number of the author.
    var text = text
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      text[open...].dropFirst().dropLast().allSatisfy({ $0.isNumber })
    {
      text = text[..<open].trimmingBlanks()
    }
    if hasCommas || text.contains(",") { return CommaName.parse(text) }
    if InitialsName.isInstitution(text) { return PersonName(literal: text) }
    return InitialsName.parse(text) ?? NaturalName.parse(text)
  }
}
