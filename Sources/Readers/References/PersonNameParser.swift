internal import Bibliography
internal import Parsing

/// Reads one name of a list in prose.
enum PersonNameParser {
  /// A name with its given names first: `C. L. Buckley`, `M. De Llanza Varona`, `Cornelius van Hoof`.
  static func givenFirst(_ text: String) -> PersonName { givenFirst(text, words: words(of: text)) }

  /// The same for a text whose words are known.
  static func givenFirst(_ text: String, words: [String]) -> PersonName {
    var words = words
    guard words.count > 1 else { return alone(text) }
    if isInstitution(text) { return PersonName(literal: text) }
    let suffix = takeSuffix(&words)
    let isTurned =
      words.count > 1
      && (isParticle(words[words.count - 1]) || endsInInitialBehindGivenName(words)
        || isShoutedFamily(words) || isParticledFamilyWithInitials(words))
    if isTurned {
      var name = familyFirst(words)
      name.suffix = suffix
      return name
    }
    // “Buckley C. L.”, “AKERLOF G A”
    if words.count > 1, !isInitial(words[0]), words.dropFirst().allSatisfy({ isInitial($0) }) {
      let given = words.dropFirst().map(spacedInitials).joined(separator: " ")
      return named(family: [words[0]], given: given, suffix: suffix)
    }
    // “Buckley CL”: given names last, as initials without periods.
    if words.count > 1, let last = words.last, isBareInitials(last), !isBareInitials(words[0]),
      !isShouted(words), !(last.unicodeScalars.count == 4 && hasVowel(last))
    {
      words.removeLast()
      return named(family: words, given: spacedInitials(last), suffix: suffix)
    }
    let familyStart = familyStart(words)
    let given = words[..<familyStart].map { isInitial($0) ? spacedInitials($0) : $0 }
    return named(
      family: Array(words[familyStart...]), given: given.joined(separator: " "), suffix: suffix)
  }

  /// A name with its family name first and no comma: `Altschul Stephen F.`, `van der Berg Carel`, `Berg Carel van der`.
  static func familyFirst(_ words: [String]) -> PersonName {
    var end = words.startIndex
    while end < words.count - 1, NameOrder.isParticle(words[end]) { end += 1 }
    return familyFirst(
      family: words[...end].joined(separator: " "),
      given: words[(end + 1)...].joined(separator: " "))
  }

  /// Whether an initial ends a name that has a full given name: `Altschul Stephen F.`; no family name is an initial.
  static func endsInInitialBehindGivenName(_ words: [String]) -> Bool {
    guard words.count > 2, let last = words.last, isInitial(last), !isInitial(words[0]),
      !NameWords.suffixes.contains(last)
    else { return false }
    let bare = words.drop { NameOrder.isParticle($0) }
    return bare.dropFirst().contains { !isInitial($0) && !isBareInitials($0) }
  }

  /// `de la Cruz A.`, `Van der Berg C`, `Ó Briain S.`
  private static func isParticledFamilyWithInitials(_ words: [String]) -> Bool {
    guard NameOrder.isParticle(words[0]), words[0] != words[0].uppercased() || words[0] == "Ó"
    else {
      return false
    }
    let bare = words.drop { NameOrder.isParticle($0) }
    return bare.count > 1 && bare.dropFirst().allSatisfy { isInitial($0) || isBareInitials($0) }
  }

  /// Whether the first word alone is set in capitals, as family names are: `AKERLOF George`, `GISH Warren`.
  private static func isShoutedFamily(_ words: [String]) -> Bool {
    let letters = words[0].unicodeScalars
    guard letters.count > 2, letters.allSatisfy({ isUppercase($0) || $0 == "-" }),
      words.dropFirst().contains(where: { !isInitial($0) }),
      words.dropFirst().allSatisfy({ isInitial($0) || isCapitalized($0) })
    else { return false }
    return letters.count > 4 || hasVowel(words[0])
  }

  private static func hasVowel(_ word: String) -> Bool {
    word.utf8.contains { ProseBytes.contains("AEIOUY", $0) }
  }

  /// `George`, but not `GEORGE`.
  private static func isCapitalized(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, isUppercase(first) else { return false }
    return word.unicodeScalars.dropFirst().contains { isAlphabetic($0) && !isUppercase($0) }
  }

  /// Whether a name is set in capitals, so that its last word is no initials: `JONATHAN R. PIKE`, `RUTH KANE`.
  private static func isShouted(_ words: [String]) -> Bool {
    guard let last = words.last, last.unicodeScalars.count > 2,
      words.allSatisfy({ isInitial($0) || $0 == $0.uppercased() })
    else { return false }
    return last.unicodeScalars.count == 4 || words.dropLast().contains(where: isInitial)
  }

  /// A name with its family name first, the parts given apart: `Buckley`, `C. L.`
  static func familyFirst(family: String, given: String, suffix: String = "") -> PersonName {
    var given = given
    var suffix = suffix
    var givenWords = words(of: given)
    if suffix.isEmpty { suffix = takeSuffix(&givenWords) }
    var trailing: [String] = []
    // “Hoof, C. van”: a particle after the initials.
    while givenWords.count > 1, let last = givenWords.last,
      let particle = particle(
        last, isShouted: family == family.uppercased(), isLast: trailing.isEmpty),
      particle != "y", particle != "e"
    {
      trailing.insert(particle, at: 0)
      givenWords.removeLast()
    }
    given = givenWords.map { isInitial($0) || isBareInitials($0) ? spacedInitials($0) : $0 }
      .joined(separator: " ")
    return named(family: trailing + words(of: family), given: given, suffix: suffix)
  }

  /// Whether a word is an initial or several: `C.`, `C.L.`, `J.-P.`, `C`, `Th.`
  static func isInitial(_ word: String) -> Bool {
    if let answer = word.utf8.withContiguousStorageIfAvailable(isASCIIInitial), let answer {
      return answer
    }
    let scalars = word.unicodeScalars
    guard let first = scalars.first, isUppercase(first) else { return false }
    let count = scalars.count
    // “Ó Briain” has no initial.
    if count == 1 { return first != "Ó" }
    guard count <= 12 else { return false }
    guard scalars.contains(".") else { return false }
    var run = 0
    for scalar in scalars {
      if scalar == "." || scalar == "-" || scalar == "‐" || scalar == "–" {
        run = 0
      } else if isAlphabetic(scalar) {
        run += 1
        // “Th.”, “Chr.”, “Yu.” are initials of two or three letters.
        if run > 3 || (run > 1 && isUppercase(scalar) && count > 4) {
          return false
        }
      } else {
        return false
      }
    }
    return scalars.last == "." || run == 1
  }

  /// The same for a word of ASCII alone; `nil` for any other.
  private static func isASCIIInitial(_ word: UnsafeBufferPointer<UInt8>) -> Bool? {
    var run = 0
    var isInitial = (word.first.map(ProseBytes.isUpper) ?? false) && word.count <= 12
    var hasPeriod = false
    for byte in word {
      if byte >= 0x80 { return nil }
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        hasPeriod = hasPeriod || byte == UInt8(ascii: ".")
        run = 0
      } else if ProseBytes.isLetter(byte) {
        run += 1
        if run > 3 || run > 1 && ProseBytes.isUpper(byte) && word.count > 4 { isInitial = false }
      } else {
        isInitial = false
      }
    }
    guard isInitial else { return false }
    return word.count == 1 || hasPeriod && (word.last == UInt8(ascii: ".") || run == 1)
  }

  /// Whether a word is initials without periods: `CL`, `JP`, `J-P`.
  static func isBareInitials(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    guard (1...4).contains(scalars.count) else { return false }
    return scalars.allSatisfy { isUppercase($0) || $0 == "-" }
      && scalars.first.map(isUppercase) == true
  }

  /// Whether all of a text is initials: `A. K.`, `AK`, `J.-P. M.`
  static func isInitials(_ text: String) -> Bool {
    isInitials(words(of: text))
  }

  /// Whether all of some words are initials.
  static func isInitials(_ words: [String]) -> Bool {
    guard !words.isEmpty, words.count <= 5 else { return false }
    // “AVIN S.”, “VAN DER BERG” are names in capitals.
    if words.count > 1,
      words.contains(where: { $0.utf8.count > 2 && !$0.contains(".") && !$0.contains("-") })
    {
      return false
    }
    return words.allSatisfy { isInitial($0) || isBareInitials($0) }
  }

  /// Whether a name is an institution's, by its words.
  static func isInstitution(_ text: String) -> Bool {
    ProseFolding.containsWord(text) { NameWords.institutions[$0] != 0 }
  }

  // MARK: - Parts

  private static func alone(_ text: String) -> PersonName {
    text.isEmpty ? PersonName() : PersonName(literal: text)
  }

  private static func named(family: [String], given: String, suffix: String) -> PersonName {
    var family = family
    var particles: [String] = []
    while family.count > 1, isParticle(family[0]) { particles.append(family.removeFirst()) }
    return PersonName(
      family: family.joined(separator: " "), given: given,
      nonDroppingParticle: particles.joined(separator: " "), suffix: suffix)
  }

  private static func isParticle(_ word: String) -> Bool { NameWords.particles.contains(word) }

  /// A particle in lower case; “BERG, Carel VAN DER” has it in capitals, “Berg, Carel Van der” its first letter.
  private static func particle(_ word: String, isShouted: Bool, isLast: Bool) -> String? {
    if isParticle(word) { return word }
    // “Nguyen, Thi Van” is a given name.
    guard isShouted ? word == word.uppercased() && word.utf8.count > 1 : !isLast else { return nil }
    let lowered = word.lowercased()
    return isParticle(lowered) ? lowered : nil
  }

  private static func takeSuffix(_ words: inout [String]) -> String {
    guard words.count > 2 || (words.count == 2 && words[1].contains(".")), let last = words.last,
      NameWords.suffixes.contains(last)
    else { return "" }
    words.removeLast()
    return last
  }

  /// Where the family name begins: after the initials, at a particle, or at the last word.
  private static func familyStart(_ words: [String]) -> Int {
    var leading = 0
    while leading < words.count - 1, isInitial(words[leading]) { leading += 1 }
    // After initials alone everything is family name, but for a full second given name (“J. Edward Smith”).
    if leading > 0 {
      let rest = words[leading...]
      if rest.count == 1 { return leading }
      if let first = rest.first, NameWords.capitalParticles.contains(first) || isParticle(first) {
        return leading
      }
      if let particle = rest.firstIndex(where: { isParticle($0) }) { return particle }
      if let capital = rest.dropLast().firstIndex(where: { NameWords.capitalParticles.contains($0) }
      ) {
        return capital
      }
      // “J. Edward K. Smith”
      if let lastInitial = rest.dropLast().lastIndex(where: { isInitial($0) }) {
        return lastInitial + 1
      }
      return leading == 1 ? words.count - 1 : leading
    }
    if let particle = words.dropLast().firstIndex(where: { isParticle($0) }), particle > 0 {
      return particle
    }
    var start = words.count - 1
    while start > 1, NameWords.capitalParticles.contains(words[start - 1]) { start -= 1 }
    return start
  }

  /// `C.L.` as `C. L.`, `CL` as `C. L.`, `J.-P.` as it is.
  static func spacedInitials(_ word: String) -> String {
    if let spaced = word.utf8.withContiguousStorageIfAvailable(spacedASCIIInitials), let spaced {
      return spaced
    }
    if isBareInitials(word), word.unicodeScalars.count > 1 || !word.hasSuffix(".") {
      return word.unicodeScalars.map { $0 == "-" ? "-" : "\($0)." }.joined(separator: " ")
        .replacingSpacedHyphens()
    }
    var result = ""
    var afterPeriod = false
    for scalar in word.unicodeScalars {
      if afterPeriod, isAlphabetic(scalar) { result += " " }
      afterPeriod = scalar == "."
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The same for a word of ASCII alone; `nil` for any other.
  private static func spacedASCIIInitials(_ word: UnsafeBufferPointer<UInt8>) -> String? {
    guard word.allSatisfy({ $0 < 0x80 }) else { return nil }
    let hyphen = UInt8(ascii: "-")
    let isBare =
      (1...4).contains(word.count) && word.allSatisfy { ProseBytes.isUpper($0) || $0 == hyphen }
      && word.first.map(ProseBytes.isUpper) == true
    var result: [UInt8] = []
    result.reserveCapacity(word.count * 3)
    for byte in word {
      if isBare {
        if byte != hyphen, let last = result.last, last != hyphen { result.append(0x20) }
        result.append(byte)
        if byte != hyphen { result.append(UInt8(ascii: ".")) }
      } else {
        if result.last == UInt8(ascii: "."), ProseBytes.isLetter(byte) { result.append(0x20) }
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  // The properties of ASCII are plain to see; those of other scalars are looked up in large tables.
  private static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
  }

  private static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ProseBytes.isLetter(UInt8(scalar.value)) : scalar.properties.isAlphabetic
  }

  static func words(of text: String) -> [String] {
    ProseBytes.words(text)
  }
}

extension String {
  /// `J. - P.` as `J.-P.`
  fileprivate func replacingSpacedHyphens() -> String {
    var result = ""
    for scalar in unicodeScalars {
      if scalar == "-", result.hasSuffix(" ") { result.unicodeScalars.removeLast() }
      if scalar == " ", result.hasSuffix("-") { continue }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
