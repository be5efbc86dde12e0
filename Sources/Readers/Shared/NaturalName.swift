import Bibliography
import Parsing

/// Names as one speaks them: `George A. Akerlof`, `Ludwig van Beethoven`.
enum NaturalName {
  /// The name in a text, by BibTeX's rules for names without a comma; with a comma as catalogues write it.
  static func parse(_ text: String) -> PersonName {
    if let comma = text.utf8.firstIndex(of: 0x2C) {
      // `M. B. Green, Jr.`
      let behind = text[text.utf8.index(after: comma)...].trimmingBlanks()
      guard behind.utf8.count > 1, PersonName.isSuffix(behind[...]),
        text[..<comma].utf8.contains(0x20)
      else { return CommaName.parse(text) }
      var name = parse(String(text[..<comma]))
      if name.isLiteral { return CommaName.parse(text) }
      name.suffix = behind
      name.commaSuffix = true
      return name
    }
    var text = text.trimmingBlanks()
    if let name = familyFirst(text) { return name }
    let whole = text
    var name = text.withUTF8 { bytes in
      BibTeXNames(input: bytes, particlesDrop: false).parse().names.first
    }
    if let found = name { name = withCapitalParticles(found) }
    // More than one name, as in an institution's `A and B`, is one text.
    return holdsAnd(whole) ? PersonName(literal: whole) : name ?? PersonName(literal: whole)
  }

  /// Whether a text holds an “and” between blanks.
  private static func holdsAnd(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count > 5 else { return false }
      for index in 0..<bytes.count - 4 where bytes[index] == 0x20 && bytes[index + 4] == 0x20 {
        if bytes[index + 1] == UInt8(ascii: "a"), bytes[index + 2] == UInt8(ascii: "n"),
          bytes[index + 3] == UInt8(ascii: "d")
        {
          return true
        }
      }
      return false
    }
  }

  /// `李 明`, `김 민수`, `山田 太郎`: in the scripts of East Asia the family name stands first.
  private static func familyFirst(_ text: String) -> PersonName? {
    // All of these letters are above U+2E80, three bytes long at least.
    guard let first = text.utf8.first, first >= 0xE2 else { return nil }
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\u{3000}" })
    guard words.count == 2, words[0].count <= 4,
      words.allSatisfy({ $0.unicodeScalars.allSatisfy(isEastAsian) })
    else { return nil }
    return PersonName(family: String(words[0]), given: String(words[1]))
  }

  /// Whether a letter is Han, Hangul or hiragana; names in katakana are mostly foreign ones, in their own order.
  private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005, 0x3041...0x3096, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0x20000...0x323AF:
      true
    default: false
    }
  }

  /// A capital particle belongs to the family name: `Lancelot Da Costa`.
  private static func withCapitalParticles(_ name: PersonName) -> PersonName {
    guard name.nonDroppingParticle.isEmpty else { return name }
    var name = name
    var given = name.given.split(separator: " ")
    while given.count > 1, let word = given.last, particles.contains(String(word)) {
      name.family = "\(word) \(name.family)"
      given.removeLast()
    }
    name.given = given.joined(separator: " ")
    return name
  }

  /// Whether a word is one of the usual particles in small letters: `van`, `de`.
  static func isSmallParticle(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    smallParticles[word] != nil
  }

  private static let smallParticles = ByteKeyTable<Void>(
    [
      "al", "af", "auf", "av", "bin", "da", "dal", "de", "degli", "del", "della", "den", "der",
      "des", "di", "do", "dos", "du", "el", "ibn", "la", "le", "op", "ten", "ter", "van", "von",
      "zu", "zum", "zur",
    ].map { ($0, ()) })

  private static let particles: Set<String> = [
    "Da", "De", "Del", "Della", "Den", "Der", "Des", "Di", "Do", "Dos", "Du", "El", "La", "Le",
    "Lo", "San", "St.", "Ten", "Ter", "Van", "Von",
  ]
}
