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
    let key = Key(first)
    for var name in names where key.mayAgree(with: name) && key.agrees(with: Key(name)) {
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

  /// A name folded for comparing.
  private struct Key {
    var family: String
    var given: [String]

    init(_ name: PersonName) {
      family = ProseFolding.words("\(name.particle) \(name.family)")
      given = ProseFolding.wordList(name.given)
    }

    /// Whether the family names begin alike, as far as that is plain to see.
    func mayAgree(with name: PersonName) -> Bool {
      guard name.particle.isEmpty, let letter = name.family.utf8.first, ProseBytes.isLetter(letter)
      else { return true }
      return family.utf8.first == ProseBytes.lowered(letter)
    }

    func agrees(with other: Key) -> Bool {
      guard !family.isEmpty, family == other.family, let first = given.first,
        let otherFirst = other.given.first,
        zip(given, other.given).allSatisfy({ $0.first == $1.first })
      else { return false }
      // Two full given names must agree in more than their initial.
      return first.count == 1 || otherFirst.count == 1 || first == otherFirst
    }
  }
}
