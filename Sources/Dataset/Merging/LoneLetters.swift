import Bibliography

/// Joins names that fell apart at a letter with an accent: `wolf-tilo b ö`, `hm` is Wolf-Tilo Böhm.
///
/// Texts that were taken apart into words have blanks around what was a reference (`b &#246; hm`), and whoever took the
/// last word for the family name cut the name in two. A small letter with an accent is never a name by itself; a capital one is
/// the beginning of the word behind it where that goes on in small letters.
enum LoneLetters {
  /// The name joined and parted anew; `nil` for a name in which no such letter stands next to the border of its parts.
  static func joined(_ name: PersonName) -> PersonName? {
    guard !name.given.isEmpty else { return nil }
    // Where the particle is a name's beginning that a hyphen joins (`a-`, `molina`) no blank stood behind it.
    let particle = name.particle
    let joint = particle.isEmpty || particle.hasSuffix("-") || particle.hasSuffix("'") ? "" : " "
    guard endsOutsideASCII(name.given) || name.family.utf8.first ?? 0 >= 0x80 else { return nil }
    let given = name.given.split(separator: " ").map(String.init)
    let family = (particle + joint + name.family).split(separator: " ").map(String.init)
    guard let last = given.last, let first = family.first,
      isSmall(last) || isSmall(first) || isCapital(last) && beginsSmall(first)
    else { return nil }
    var words: [String] = []
    var joinsNext = false
    for word in given + family {
      let isAlone = isSmall(word) && !words.isEmpty
      if !words.isEmpty, isAlone || joinsNext && (beginsSmall(word) || isSmall(word)) {
        words[words.count - 1] += word
      } else {
        words.append(word)
      }
      joinsNext = isSmall(word) || isCapital(word)
    }
    guard words.count < given.count + family.count, let whole = words.popLast()
    else { return nil }
    return PersonName(family: whole, given: words.joined(separator: " "))
  }

  /// A title whose words fell apart at such letters, joined: `Baden-W ü rttemberg`; `nil` for any other title.
  ///
  /// The letters that are words by themselves in some language (`à`, `é`, `å`) join nothing.
  static func joined(title: String) -> String? {
    guard title.utf8.contains(where: { $0 >= 0xC3 && $0 < 0xC9 }) else { return nil }
    let words = title.split(separator: " ", omittingEmptySubsequences: false)
    guard words.contains(where: { isPart($0) }) else { return nil }
    var result = ""
    var joins = true
    for word in words {
      let isPart = isPart(word)
      if !joins && !isPart { result += " " }
      result += word
      joins = isPart
    }
    return result
  }

  private static func isPart(_ word: Substring) -> Bool {
    guard let letter = only(String(word)) else { return false }
    return "äöüßñçêîâôûãõëïøłśşžšřěůőű".unicodeScalars.contains(letter)
  }

  private static func endsOutsideASCII(_ text: String) -> Bool { text.utf8.last ?? 0 >= 0x80 }

  private static func isSmall(_ word: String) -> Bool {
    only(word).map { $0.properties.isLowercase && $0.properties.isAlphabetic } ?? false
  }

  private static func isCapital(_ word: String) -> Bool {
    only(word).map(\.properties.isUppercase) ?? false
  }

  private static func beginsSmall(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isLowercase ?? false
  }

  /// The letter of a word that is a single one outside ASCII and of the Latin alphabet.
  private static func only(_ word: String) -> Unicode.Scalar? {
    guard word.unicodeScalars.count == 1, let letter = word.unicodeScalars.first,
      (0xC0...0x24F).contains(letter.value)
    else { return nil }
    return letter
  }
}
