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
    suffix = source.suffix.isEmpty ? "" : Self.oneWord(source.suffix)
    let expanded = Self.expanded(particle, source.family)
    expandedFamily = expanded == whole ? "" : expanded
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

  /// German and Scandinavian letters as two, for `Mueller` beside `Müller`; empty where there is none.
  private static func expanded(_ particle: String, _ family: String) -> String {
    guard family.utf8.contains(where: { $0 >= 0x80 }) else { return "" }
    var result = particle
    for scalar in family.unicodeScalars {
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
    if !expandedFamily.isEmpty { result.append(expandedFamily) }
    return result
  }

  /// How many letters the given names have in all: the more, the more a spelling says.
  var weight: Int { given.reduce(0) { $0 + $1.utf8.count } }
}
