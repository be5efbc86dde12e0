import Bibliography
import Parsing

/// Names as one speaks them: `George A. Akerlof`, `Ludwig van Beethoven`.
enum NaturalName {
  /// The name in a text, by BibTeX's rules for names without a comma; with a comma as catalogues write it.
  static func parse(_ text: String) -> PersonName {
    if text.contains(",") { return CommaName.parse(text) }
    var text = text.trimmingBlanks()
    let whole = text
    var name = text.withUTF8 { bytes in
      BibTeXNames(input: bytes, particlesDrop: false).parse().names.first
    }
    if let found = name { name = withCapitalParticles(found) }
    // More than one name, as in an institution's `A and B`, is one text.
    return whole.contains(" and ") ? PersonName(literal: whole) : name ?? PersonName(literal: whole)
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
