/// What a language's alphabet has beyond the common order: `ö` after `z` in Swedish, `ch` after `h` in Czech.
///
/// Source: CLDR, collation tailorings of the languages whose alphabets have letters of their own; their order of
/// accents is not followed.
struct CollationTailoring: Sendable {
  /// The weights of letters beyond ASCII, in lower case.
  let letters: [UInt32: [UInt8]]
  /// The weights of letters and groups of letters of ASCII, the longest first, by their first byte in lower case.
  let groups: [UInt8: [(text: [UInt8], weight: [UInt8])]]

  init(language: String) {
    let code = String(language.prefix { $0 != "-" }).lowercased()
    var letters: [UInt32: [UInt8]] = [:]
    var groups: [UInt8: [(text: [UInt8], weight: [UInt8])]] = [:]
    for rule in Self.common + (Self.rules[code] ?? []) {
      let parts = rule.split(separator: " ")
      guard let anchor = parts.first else { continue }
      for (place, names) in parts.dropFirst().enumerated() {
        let base = Collation.letterWeight(anchor)
        let weight = names.hasPrefix("~") ? base : base + [0xFE, UInt8(place + 1)]
        for name in names.split(whereSeparator: { $0 == "=" || $0 == "~" }) {
          if let scalar = name.unicodeScalars.first, scalar.value >= 0x80 {
            letters[scalar.value] = weight
          } else if let first = name.utf8.first {
            groups[first, default: []].append((Array(name.utf8), weight))
          }
        }
      }
    }
    self.letters = letters
    self.groups = groups.mapValues { $0.sorted { $0.text.count > $1.text.count } }
  }

  /// The weight of a letter beyond ASCII; `nil` where it has none of its own.
  func letter(_ scalar: Unicode.Scalar) -> (weight: [UInt8], isUpper: Bool)? {
    if let weight = letters[scalar.value] { return (weight, false) }
    guard scalar.properties.isUppercase,
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first,
      let weight = letters[lower.value]
    else { return nil }
    return (weight, true)
  }

  /// The weight of the letters at a place of a text, and how many bytes they take; `nil` where none is special.
  func group(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (weight: [UInt8], count: Int)?
  {
    guard !groups.isEmpty, let candidates = groups[bytes[index] | 0x20] else { return nil }
    for (text, weight) in candidates where index + text.count <= bytes.count {
      if zip(bytes[index..<index + text.count], text).allSatisfy({ $0 | 0x20 == $1 }) {
        return (weight, text.count)
      }
    }
    return nil
  }

  private static let common = ["и й"]

  /// The letters that stand after a letter, in their order; `=` joins those that are one letter, and `~` stands before one
  /// that is a form of the first.
  private static let rules: [String: [String]] = {
    let nordic = ["z æ=ä ø=ö=ő=œ å=aa", "y ~ü"]
    let croatian = ["c č ć", "d dž đ", "l lj", "n nj", "s š", "z ž"]
    let swedish = ["z å ä=æ ö=ø=œ", "y ~ü"]
    return [
      "sv": swedish, "fi": swedish, "da": nordic, "nb": nordic, "nn": nordic, "no": nordic,
      "fo": nordic,
      "is": [
        "a á", "d ð", "e é", "i í", "o ó", "u ú", "y ý", "z þ æ=ä ö=ø å",
      ],
      "et": ["s š z ž", "w õ ä ö ü"], "es": ["n ñ"], "gl": ["n ñ"], "eu": ["n ñ"], "ast": ["n ñ"],
      "cs": ["c č", "h ch", "r ř", "s š", "z ž"],
      "sk": ["a ä", "c č", "h ch", "o ô", "r ř", "s š", "z ž"],
      "pl": ["a ą", "c ć", "e ę", "l ł", "n ń", "o ó", "s ś", "z ź ż"],
      "hu": [
        "c cs", "d dz dzs", "g gy", "l ly", "n ny", "o ö=ő", "s sz", "t ty", "u ü=ű", "z zs",
      ],
      "hr": croatian, "bs": croatian, "sr": croatian, "sl": ["c č ć", "d đ", "s š", "z ž"],
      "ro": ["a ă â", "i î", "s ș=ş", "t ț=ţ"],
      "tr": ["c ç", "g ğ", "h ı", "o ö", "s ş", "u ü"],
      "lv": ["c č", "g ģ", "i y", "k ķ", "l ļ", "n ņ", "r ŗ", "s š", "z ž"],
      "lt": ["c č", "s š", "z ž"],
      "vi": ["a ă â", "d đ", "e ê", "o ô ơ", "u ư"],
      "eo": ["c ĉ", "g ĝ", "h ĥ", "j ĵ", "s ŝ", "u ŭ"], "uk": ["г ґ", "і ї"],
    ]
  }()
}
