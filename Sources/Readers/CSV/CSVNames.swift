import Bibliography
import Parsing

/// The names that one cell of a table lists.
enum CSVNames {
  /// Names between semicolons, bars or line ends are each read alone, `Family, Given` or as one speaks them; a list
  /// between commas or `and` is read as references list names.
  static func parse(_ text: String) -> [PersonName] {
    for separator in [";", "|", "\n"] as [Character] where text.contains(separator) {
      return text.split(separator: separator).map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
        .map { one(String($0)) }
    }
    return NameListParser.parse(StyledText(text)).names.map { name in
      var name = name
      name.marks = []
      return name
    }
  }

  private static func one(_ text: String) -> PersonName {
    // `Lee, Ann (57190000001)`: Scopus adds its number of the author.
    var text = text
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      text[open...].dropFirst().dropLast().allSatisfy({ $0.isNumber })
    {
      text = text[..<open].trimmingBlanks()
    }
    return text.contains(",") ? CommaName.parse(text) : NaturalName.parse(text)
  }
}
