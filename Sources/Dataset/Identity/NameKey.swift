import Bibliography

/// A name in the form in which names are compared: folded family names and given names word by word.
struct NameKey: Equatable, Sendable {
  /// Particles and family name, folded, in one word: `dacosta`, `vanhoof`, `mcharrik`.
  let family: String
  /// The family name alone, in one word, where a particle stands before it; else empty.
  let familyWithoutParticle: String
  /// The folded given names in order; one letter is an initial.
  let given: [String]
  /// `jr`, `iii`; empty where there is none.
  let suffix: String
  /// The family name with some or all of ä, ö, ü, ø and å written as two letters, and Greek by its pairs of letters; empty
  /// where it has none of them.
  let expandedFamilies: [String]
  /// The given names with all of those letters written as two; empty where they have none.
  let expandedGiven: [String]
  /// The last given name and the family name in one word, where the former may belong to the latter: `garciamarquez`
  /// of `José Luis García Márquez`; else empty.
  let widerFamily: String
  /// The first and the last part of a family name of several, each in one word: `garcia`, `marquez`; else empty.
  let familyParts: [String]
  /// Whether the name is written in Cyrillic letters, which are transliterated in many ways.
  let isCyrillic: Bool

  init(_ name: PersonName) {
    let source = Self.parted(name)
    let (names, trailing) = Self.partingParticle(source.given)
    let particle =
      trailing.isEmpty || !source.particle.isEmpty ? source.particle : String(trailing)
    let bare = Self.withoutParticle(particle, source.family)
    let own = Self.oneWord(bare)
    let whole =
      particle.isEmpty ? Self.oneWord(source.family) : Self.oneWord(particle + source.family)
    let words = Self.words(ofGiven: names)
    family = whole
    familyWithoutParticle = own == whole ? "" : own
    let parts = bare.split { $0 == " " || $0 == "-" || $0 == "\u{2010}" }
    familyParts =
      parts.count > 1 ? [parts[0], parts[parts.count - 1]].map { Self.oneWord(String($0)) } : []
    given = words
    suffix = source.suffix.isEmpty ? "" : Self.oneWord(source.suffix)
    expandedFamilies = Self.expanded(particle + source.family).map(Self.oneWord)
      .filter { $0 != whole }
    expandedGiven = Self.expanded(names).last.map(Self.words) ?? []
    let last = words.count > 1 && particle.isEmpty ? words.last ?? "" : ""
    widerFamily = last.utf8.count > 1 ? last + own : ""
    isCyrillic = source.family.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
  }

  /// The name in its parts, where all of it stands in one, and without a suffix in its family name (`King Jr.`).
  private static func parted(_ name: PersonName) -> PersonName {
    var source = name
    if name.isLiteral {
      source = EastAsianNames.name(name.literal) ?? PersonName(reading: name.literal)
    } else if name.given.isEmpty, name.family.utf8.first ?? 0 >= 0xE2,
      let parted = EastAsianNames.name(name.family)
    {
      source = parted
    }
    // What joins two family names was taken for a particle.
    if let joint = source.particle.split(separator: " ").first, joint == "e" || joint == "y" {
      source.given += " " + source.particle
      source.nonDroppingParticle = ""
      source.droppingParticle = ""
    }
    if source.suffix.isEmpty, let blank = source.family.lastIndex(of: " "),
      PersonName.isSuffix(source.family[source.family.index(after: blank)...])
    {
      source.suffix = String(source.family[source.family.index(after: blank)...])
      source.family = String(source.family[..<blank])
    }
    return source
  }

  /// A family name without its particle. Of two names that `e` or `y` joins the first may stand with the particle, as in
  /// `de Souza e`, `Silva`.
  private static func withoutParticle(_ particle: String, _ family: String) -> String {
    let words = particle.split(separator: " ")
    guard let first = words.firstIndex(where: { !beginsSmall($0) }), first > 0,
      let last = words.last, last == "e" || last == "y"
    else {
      return family
    }
    return (words[first...] + [Substring(family)]).joined(separator: " ")
  }

  private static func beginsSmall(_ word: Substring) -> Bool {
    word.unicodeScalars.first?.properties.isLowercase == true
  }

  /// A given name without the particles in small letters behind it, and these: `J. van der` of `Berg, J. van der`.
  static func partingParticle(_ given: String) -> (names: String, particle: Substring) {
    var end = given.endIndex
    func skipSmall() {
      while let blank = given[..<end].lastIndex(of: " "),
        beginsSmall(given[given.index(after: blank)...])
      {
        end = blank
      }
    }
    skipSmall()
    // `Adriana de Souza e`: what `e` joins is a family name too.
    let conjunction = given[end...].split(separator: " ").first
    if conjunction == "e" || conjunction == "y", let blank = given[..<end].lastIndex(of: " ") {
      end = blank
      skipSmall()
    }
    // Of a name all in small letters nothing is known to be a particle.
    return end == given.endIndex || !given.unicodeScalars.contains(where: isCapital)
      ? (given, "") : (String(given[..<end]), given[given.index(after: end)...])
  }

  private static func oneWord(_ text: String) -> String {
    var bytes: [UInt8] = []
    TextFolding.appendKey(text, to: &bytes)
    bytes.removeAll { $0 == 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The given names as words; initials written together (`AK`) are taken apart.
  private static func words(ofGiven given: String) -> [String] {
    var words: [String] = []
    for part in given.unicodeScalars.split(whereSeparator: isSeparator) {
      // `AK` of MEDLINE is A. K.; a name of two small letters (Bo) is a name.
      if part.count <= 3, part.allSatisfy(isCapital) {
        for letter in part {
          let folded = oneWord(String(letter))
          if !folded.isEmpty { words.append(folded) }
        }
      } else {
        let folded = oneWord(String(part))
        if !folded.isEmpty { words.append(folded) }
      }
    }
    return words
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ".", "-", "\u{2010}", "\u{2011}", "\u{A0}", "\t", ",": true
    default: false
    }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value &- 0x41 < 26 : scalar.properties.isUppercase
  }

  /// The spellings with German and Scandinavian letters as two, for `Mueller` beside `Müller`: of up to three such letters
  /// each choice, of more all or none. The last has all of them as two.
  private static func expanded(_ text: String) -> [String] {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return [] }
    if let greek = Transliteration.greekPairs(text) { return [greek] }
    let places = text.unicodeScalars.count { twoLetters($0) != nil }
    if places == 0 { return [] }
    let choices = places <= 3 ? Array(1..<(1 << places)) : [Int.max]
    return choices.map { choice in
      var result = ""
      var place = 0
      for scalar in text.unicodeScalars {
        guard let letters = twoLetters(scalar) else {
          result.unicodeScalars.append(scalar)
          continue
        }
        if choice >> min(place, 62) & 1 == 1 {
          result += letters
        } else {
          result.unicodeScalars.append(scalar)
        }
        place += 1
      }
      return result
    }
  }

  private static func twoLetters(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "ä", "Ä", "æ", "Æ": "ae"
    case "ö", "Ö", "ø", "Ø": "oe"
    case "ü", "Ü": "ue"
    case "å", "Å": "aa"
    default: nil
    }
  }

  /// A hash of what most tells names apart.
  var hash: UInt64 {
    var hash = FoldedHash()
    for byte in family.utf8 { hash.combine(byte) }
    for word in given {
      hash.combine(0x20)
      for byte in word.utf8 { hash.combine(byte) }
    }
    return hash.value
  }

  /// The words under which a name may be met: its family name in each form.
  var families: [String] {
    var result = [family]
    if !familyWithoutParticle.isEmpty { result.append(familyWithoutParticle) }
    result += expandedFamilies
    if !widerFamily.isEmpty { result.append(widerFamily) }
    // Where a part is met under an initial the initial says nothing.
    if let first = given.first, first.utf8.count > 1 {
      for part in familyParts where !result.contains(part) { result.append(part) }
    }
    return result
  }

  /// How many letters the given names have in all: the more, the more a spelling says.
  var weight: Int { given.reduce(0) { $0 + $1.utf8.count } }
}
