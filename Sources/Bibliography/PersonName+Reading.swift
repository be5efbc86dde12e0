extension PersonName {
  /// Reads a person's name as one writes it: `Beren Millidge`, `Millidge, Beren`, `C. van Hoof`, `King, Martin, Jr.`
  ///
  /// A comma parts the family name from the given names. Without one the last word is the family name, together with
  /// particles in small letters before it; in a name without capitals only the usual ones (`van`, `de la`) count. One
  /// word alone is a family name.
  public init(reading text: String) {
    self.init()
    var parts = text.split(separator: ",").map { part in
      part.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    parts.removeAll(where: \.isEmpty)
    guard let first = parts.first else { return }
    if parts.count == 1 {
      var words = first
      if words.count > 1, let last = words.last, Self.isSuffix(last) {
        suffix = last
        words.removeLast()
      }
      setFamily(words, canHaveGiven: true)
      return
    }
    if parts.count == 2, parts[1].count == 1, Self.isSuffix(parts[1][0]), first.count > 1 {
      suffix = parts[1][0]
      commaSuffix = true
      setFamily(first, canHaveGiven: true)
      return
    }
    setFamily(first, canHaveGiven: false)
    given = parts[1].joined(separator: " ")
    if parts.count > 2 {
      // BibTeX writes the suffix before the given names, other sources after them.
      let last = parts[2].joined(separator: " ")
      if Self.isSuffix(given) {
        (suffix, given) = (given, last)
      } else {
        suffix = last
      }
    }
  }

  private mutating func setFamily(_ words: [String], canHaveGiven: Bool) {
    // A name written without any capital tells nothing by its small letters.
    let hasCapitals = words.contains { word in
      word.unicodeScalars.contains { $0.properties.isUppercase }
    }
    func isParticle(_ word: String) -> Bool {
      guard let first = word.unicodeScalars.first, first.properties.isLowercase else {
        return false
      }
      return hasCapitals || Self.particles.contains(word)
    }
    var start = canHaveGiven ? words.count - 1 : 0
    if canHaveGiven {
      while start > 1, isParticle(words[start - 1]) { start -= 1 }
      given = words[..<start].joined(separator: " ")
    }
    var family = start
    while family < words.count - 1, isParticle(words[family]) { family += 1 }
    nonDroppingParticle = words[start..<family].joined(separator: " ")
    self.family = words[family...].joined(separator: " ")
  }

  private static let particles: Set<String> = [
    "al", "af", "auf", "av", "bin", "da", "dal", "de", "degli", "del", "della", "den", "der", "di",
    "do", "dos", "du", "el", "ibn", "la", "le", "op", "ten", "ter", "van", "von", "zu", "zum",
    "zur",
  ]

  /// Whether a word stands behind names for the place in a family: `Jr`, `III`, `2nd`.
  package static func isSuffix(_ word: some StringProtocol) -> Bool {
    // Nearly all words are told from suffixes by their length and their first letter.
    let bytes = word.utf8
    guard let first = bytes.first, "JSI234".utf8.contains(first), bytes.count <= 3 else {
      return false
    }
    return switch word {
    case "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "2nd", "3rd", "4th": true
    default: false
    }
  }
}
