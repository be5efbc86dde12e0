import Bibliography

/// Makes the label of a work that has none: letters of the authors' names and two digits of the year (`Ferr78`).
///
/// One name gives four letters; two names two each; three names two, one and one; four and more one each. Without
/// names the title stands in, and `00` for a year that is not known.
///
/// Source: CSL 1.0.2 specification, Appendix IV, “citation-label”; citeproc-js manual, “trigraph”.
enum CitationLabel {
  static func make(for work: Work) -> String {
    let names = sources.lazy.map { work[$0] }.first { !$0.isEmpty } ?? []
    let counts: [Int]
    switch names.count {
    case 0: counts = []
    case 1: counts = [4]
    case 2: counts = [2, 2]
    case 3: counts = [2, 1, 1]
    default: counts = [1, 1, 1, 1]
    }
    var result = ""
    for (name, count) in zip(names, counts) {
      var family = name.isLiteral ? name.literal : name.family
      if name.isLiteral, family.hasPrefix("The ") { family.removeFirst(4) }
      result += letters(of: family, count)
    }
    if names.isEmpty { result = letters(of: work.text[.title] ?? "", 4) }
    let year = abs(work.year ?? 0) % 100
    return result + (year < 10 ? "0\(year)" : "\(year)")
  }

  /// Whose names make the label: those of the first role that has any.
  private static let sources: [NameVariable] = [
    .author, .editor, .translator, .composer, .director, .illustrator, .collectionEditor,
  ]

  /// The first letters of a text, the first of them a capital.
  private static func letters(of text: String, _ count: Int) -> String {
    let letters = String(text.filter { $0.isLetter || $0.isNumber }.prefix(count))
    return letters.prefix(1) + letters.dropFirst().lowercased()
  }
}
