import Bibliography
import Parsing

/// Takes particles and a suffix out of a name's two fields, as CSL-JSON without particle fields has them.
///
/// `{"family": "van Gogh", "given": "Vincent"}` has the non-dropping particle “van”; `{"family": "Humboldt",
/// "given": "Alexander von"}` the dropping particle “von”; a comma in the given name begins the suffix, and `,!`
/// asks for the comma to be printed. A particle starts with a small letter.
///
/// Source: citeproc-js, “Names: particles”, the rule that CSL-JSON is written by.
enum NameParticles {
  /// Splits the name in place; a name that has particles already is left alone.
  static func split(_ name: inout PersonName) {
    guard !name.family.isEmpty, !name.given.isEmpty, name.nonDroppingParticle.isEmpty,
      name.droppingParticle.isEmpty
    else { return }
    if name.family.utf8.first == UInt8(ascii: "\""), name.family.utf8.last == UInt8(ascii: "\""),
      name.family.utf8.count > 2
    {
      name.family = String(name.family.dropFirst().dropLast())
      return
    }
    splitFamily(&name)
    let signs = signs(&name.given)
    if signs.hasComma { splitSuffix(&name) }
    // Where nothing is capital, a small letter says nothing: `byung suk` is all given name.
    if signs.mayHaveParticle, hasCapital(name.family) || hasCapital(name.given) {
      splitGiven(&name)
    }
  }

  /// Whether a given name holds a comma, and whether a word behind the first may begin with a small letter.
  private static func signs(_ given: inout String) -> (hasComma: Bool, mayHaveParticle: Bool) {
    given.withUTF8 { bytes in
      var hasComma = false
      var mayHaveParticle = false
      var isBehindBlank = false
      for byte in bytes {
        if byte == 0x2C { hasComma = true }
        if isBehindBlank, byte >= 0x61 || byte == 0x27 { mayHaveParticle = true }
        isBehindBlank = byte == 0x20
      }
      return (hasComma, mayHaveParticle)
    }
  }

  private static func splitFamily(_ name: inout PersonName) {
    // Every particle in front starts with a small letter, after an apostrophe perhaps (`’t Hooft`).
    guard let first = name.family.utf8.first, !(0x41...0x5A ~= first),
      mayHoldParticle(name.family)
    else { return }
    let scalars = name.family.unicodeScalars
    var rest = scalars.startIndex
    while let end = endOfParticle(scalars, rest) { rest = end }
    guard rest > scalars.startIndex else { return }
    let particle = String(scalars[..<rest])
    name.nonDroppingParticle = particle.trimmingBlanks()
    name.family = String(scalars[rest...])
  }

  /// The end of the particle that starts here, with what joins it to the next word; `nil` where none does.
  private static func endOfParticle(
    _ scalars: String.UnicodeScalarView, _ start: String.UnicodeScalarView.Index
  ) -> String.UnicodeScalarView.Index? {
    var index = start
    var letter: Unicode.Scalar?
    // The separator must not be the first thing: `’t` begins with an apostrophe of its own.
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if letter != nil && (isApostrophe(scalar) || scalar == "-") {
        index = scalars.index(after: index)
        break
      }
      if scalar == " " { break }
      if letter == nil && !isApostrophe(scalar) && scalar != "-" { letter = scalar }
      index = scalars.index(after: index)
    }
    guard let letter, letter.properties.isLowercase else { return nil }
    let isJoined = index > start && index < scalars.endIndex && scalars[index] != " "
    if isJoined, case let last = scalars[scalars.index(before: index)], !isApostrophe(last),
      last != "-"
    {
      return nil
    }
    while index < scalars.endIndex, scalars[index] == " " { index = scalars.index(after: index) }
    return index < scalars.endIndex ? index : nil
  }

  private static func splitSuffix(_ name: inout PersonName) {
    guard name.suffix.isEmpty, let comma = name.given.firstIndex(of: ",") else { return }
    var rest = name.given[name.given.index(after: comma)...]
    if rest.first == "!" {
      name.commaSuffix = true
      rest = rest.dropFirst()
    }
    name.suffix = rest.trimmingBlanks()
    name.given = name.given[..<comma].trimmingBlanks()
  }

  private static func splitGiven(_ name: inout PersonName) {
    var words = name.given.split(separator: " ")
    var particles: [Substring] = []
    while words.count > 1, let last = words.last,
      let letter = last.unicodeScalars.first(where: { !isApostrophe($0) }),
      letter.properties.isLowercase
    {
      particles.insert(last, at: 0)
      words.removeLast()
    }
    guard !particles.isEmpty else { return }
    name.droppingParticle = particles.joined(separator: " ")
    name.given = words.joined(separator: " ")
  }

  private static func hasCapital(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: \.properties.isUppercase)
  }

  private static func mayHoldParticle(_ family: String) -> Bool {
    for byte in family.utf8 where byte == 0x20 || byte == 0x27 || byte == 0x2D || byte >= 0x80 {
      return true
    }
    return false
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "ʻ" || scalar == "‘"
  }
}
