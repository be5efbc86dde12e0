import Bibliography

/// Makes the label of a work that has none: letters of the authors' names and two digits of the year (`Doe00`).
enum CitationLabel {
  static func make(for work: Work) -> String {
    var names = work[.author]
    if names.isEmpty { names = work[.editor] }
    let perName: Int
    switch names.count {
    case 0: return ""
    case 1: perName = 4
    case 2, 3: perName = 2
    default: perName = 1
    }
    var result = ""
    for name in names.prefix(4) {
      let family = name.isLiteral ? name.literal : name.family
      result += letters(of: family, perName)
    }
    if let year = work.year {
      let short = abs(year) % 100
      result += short < 10 ? "0\(short)" : "\(short)"
    }
    return result
  }

  private static func letters(of name: String, _ count: Int) -> String {
    String(name.filter { $0 != " " && $0 != "-" }.prefix(count))
  }
}
