internal import Bibliography
internal import Dataset

/// Gathers the spellings of the person's name from the lists of names of a CV.
enum SubjectSpellings {
  /// Adds to the subject every author's name that is the person's: of the same family name, with initials that do
  /// not contradict. Where the head gave no name, the names that the lists emphasise give it.
  static func gather(into subject: inout Subject, from works: [Work]) {
    var names: [PersonName] = []
    for work in works { names += work[.author] }
    if subject.names.isEmpty, let emphasized = mostFrequentEmphasized(names) {
      subject.names = [emphasized]
    }
    guard let first = subject.names.first else { return }
    for var name in names where isSame(first, name) {
      name.marks = []
      if !subject.names.contains(name) { subject.names.append(name) }
    }
    subject.names = subject.names.enumerated().sorted { left, right in
      let leftLength = letters(left.element.given)
      let rightLength = letters(right.element.given)
      return (rightLength, left.offset) < (leftLength, right.offset)
    }.map(\.element)
  }

  /// Letters alone: “Ada” is fuller than “A. B.”.
  private static func letters(_ given: String) -> Int {
    given.unicodeScalars.count { $0.properties.isAlphabetic }
  }

  private static func mostFrequentEmphasized(_ names: [PersonName]) -> PersonName? {
    var counts: [(name: PersonName, count: Int)] = []
    for var name in names where name.marks.contains(.emphasized) {
      name.marks = []
      if let index = counts.firstIndex(where: { $0.name == name }) {
        counts[index].count += 1
      } else {
        counts.append((name, 1))
      }
    }
    guard let best = counts.max(by: { $0.count < $1.count }) else { return nil }
    let sameCount = counts.first { $0.count == best.count }
    return sameCount?.name
  }

  static func isSame(_ left: PersonName, _ right: PersonName) -> Bool {
    guard family(left) == family(right), !family(left).isEmpty else { return false }
    let a = initials(left.given)
    let b = initials(right.given)
    guard !a.isEmpty, !b.isEmpty else { return false }
    guard zip(a, b).allSatisfy({ $0 == $1 }) else { return false }
    // Two full given names must agree in more than their initial.
    let first = ProseFolding.words(left.given).split(separator: " ").first ?? ""
    let second = ProseFolding.words(right.given).split(separator: " ").first ?? ""
    return first.count == 1 || second.count == 1 || first == second
  }

  private static func family(_ name: PersonName) -> String {
    ProseFolding.words("\(name.particle) \(name.family)")
  }

  private static func initials(_ given: String) -> [Substring] {
    ProseFolding.words(given).split(separator: " ").map { $0.prefix(1) }
  }
}
