import Bibliography
import Parsing

/// Names as catalogues write them: `Hoof, C. van der`, `van der Hoof, C., Jr.`, an institution without a comma.
enum CommaName {
  /// The name in a text.
  static func parse(_ text: String) -> PersonName {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map {
      $0.trimmingBlanks()
    }
    guard parts.count > 1 else { return PersonName(literal: text.trimmingBlanks()) }
    var name = PersonName(family: parts[0], given: parts[1])
    if parts.count > 2 { name.suffix = parts[2...].joined(separator: ", ") }
    NameParticles.split(&name)
    return name
  }

  /// Full stops behind initials that have none: `M J` becomes `M. J.`, `MJ` too where `areInitials` says so.
  static func dottedInitials(_ given: String, areInitials: Bool = false) -> String {
    let words = given.split(separator: " ")
    let dotted = words.flatMap { word -> [String] in
      if areInitials, word.count <= 3, word.allSatisfy({ $0.isUppercase }) {
        return word.map { "\($0)." }
      }
      return [word.count == 1 && word.first?.isUppercase == true ? "\(word)." : String(word)]
    }
    return dotted.joined(separator: " ")
  }
}
