import Bibliography

/// A name in the form in which names are compared: folded family names and given names word by word.
struct NameKey: Hashable, Sendable {
  /// Particles and family name, folded, in one word: `dacosta`, `vanhoof`, `mcharrik`.
  let family: String
  /// The family name alone, in one word, where a particle stands before it; else empty.
  let familyWithoutParticle: String
  /// The folded given names in order; one letter is an initial.
  let given: [String]
  /// `jr`, `iii`; empty where there is none.
  let suffix: String
  /// The family name with ä, ö, ü, ø and å written as two letters where that differs from ``family``.
  let expandedFamily: String

  init(_ name: PersonName) {
    let source = name.isLiteral ? PersonName(reading: name.literal) : name
    let particle = source.particle
    let own = Self.oneWord(source.family)
    let whole = particle.isEmpty ? own : Self.oneWord(particle) + own
    family = whole
    familyWithoutParticle = particle.isEmpty ? "" : own
    given = Self.words(ofGiven: source.given)
    suffix = Self.oneWord(source.suffix)
    let expanded = Self.expanded(particle + source.family)
    expandedFamily = expanded == whole ? "" : expanded
  }

  private static func oneWord(_ text: String) -> String {
    TextFolding.key(text).split(separator: " ").joined()
  }

  /// The given names as words; initials written together (`AK`) are taken apart.
  private static func words(ofGiven given: String) -> [String] {
    var words: [String] = []
    for part in given.split(whereSeparator: {
      $0.isWhitespace || $0 == "." || $0 == "-" || $0 == "‐" || $0 == "‑"
    }) {
      let folded = oneWord(String(part))
      if folded.isEmpty { continue }
      // `AK` of MEDLINE is A. K.; a name of two small letters (Bo) is a name.
      if folded.utf8.count <= 3, part.allSatisfy(\.isUppercase) {
        words += folded.map { String($0) }
      } else {
        words.append(folded)
      }
    }
    return words
  }

  /// German and Scandinavian letters as two, for `Mueller` beside `Müller`.
  private static func expanded(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return oneWord(text) }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "ä", "Ä", "æ", "Æ": result += "ae"
      case "ö", "Ö", "ø", "Ø": result += "oe"
      case "ü", "Ü": result += "ue"
      case "å", "Å": result += "aa"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return oneWord(result)
  }

  /// The words under which a name may be met: its family name in each form.
  var families: [String] {
    var result = [family]
    if !familyWithoutParticle.isEmpty { result.append(familyWithoutParticle) }
    if !expandedFamily.isEmpty { result.append(expandedFamily) }
    return result
  }

  /// How many letters the given names have in all: the more, the more a spelling says.
  var weight: Int { given.reduce(0) { $0 + $1.utf8.count } }
}
