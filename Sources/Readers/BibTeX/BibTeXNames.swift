import Bibliography
import Parsing

/// Takes a list of names apart by BibTeX's rules.
///
/// Names are separated by `and` outside of braces; `First von Last`, `von Last, First` and `von Last, Jr, First`
/// are told apart by commas; the “von” part is what begins with a small letter. A name wholly in braces is an
/// institution's. BibLaTeX's `family=…, given=…` is read too.
///
/// Source: `bibtex.web`, section 343 and after (“format.name”); BibLaTeX manual 3.20, section 3.4 (extended names).
struct BibTeXNames {
  /// A word of a name, between blanks.
  struct Token {
    var bytes: Range<Int>
    /// Whether it begins with a small letter by BibTeX's rule.
    var isVon: Bool
  }

  let input: UnsafeBufferPointer<UInt8>
  /// Whether the source says that particles stay behind when the family name stands alone.
  let particlesDrop: Bool

  /// The names, and whether the list was cut short with `others`.
  func parse() -> (names: [PersonName], isTruncated: Bool) {
    var names: [PersonName] = []
    var isTruncated = false
    forEachName { range in
      if input[range].elementsEqual("others".utf8) {
        isTruncated = true
        return
      }
      let name = name(range)
      if !name.isEmpty { names.append(name) }
    }
    names.trim()
    return (names, isTruncated)
  }

  // MARK: The list

  private func forEachName(_ body: (Range<Int>) -> Void) {
    if isSeparatedBySemicolons {
      for part in split(0..<input.count, at: UInt8(ascii: ";")) {
        let range = trim(part)
        if !range.isEmpty { body(range) }
      }
      return
    }
    var depth = 0
    var start = 0
    var index = 0
    while index < input.count {
      switch input[index] {
      case 0x7B: depth += 1
      case 0x7D: depth = max(0, depth - 1)
      case 0...0x20 where depth == 0 && isAnd(index + 1):
        let range = trim(start..<index)
        if !range.isEmpty { body(range) }
        index += 4
        start = index
        // The blank behind may begin another `and`.
        continue
      default: break
      }
      index += 1
    }
    var range = trim(start..<input.count)
    // A list may end with `and`, or be nothing else.
    if range.count >= 3, isWordAnd(range.upperBound - 3),
      range.count == 3 || input[range.upperBound - 4] <= 0x20
    {
      range = trim(range.lowerBound..<(range.upperBound - 3))
    }
    if !range.isEmpty { body(range) }
  }

  /// Whether semicolons stand where `and` should: `Cullis, A.; Hutchison, J.`
  private var isSeparatedBySemicolons: Bool {
    guard input.contains(UInt8(ascii: ";")) else { return false }
    for index in input.indices where input[index] <= 0x20 && isAnd(index + 1) { return false }
    return split(0..<input.count, at: UInt8(ascii: ";")).allSatisfy { part in
      part.isEmpty || input[part].contains(UInt8(ascii: ","))
    }
  }

  private func isAnd(_ index: Int) -> Bool {
    index + 3 < input.count && isWordAnd(index) && input[index + 3] <= 0x20
  }

  private func isWordAnd(_ index: Int) -> Bool {
    input[index] | 0x20 == 0x61 && input[index + 1] | 0x20 == 0x6E
      && input[index + 2] | 0x20 == 0x64
  }

  private func trim(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, input[start] <= 0x20 || input[start] == 0x2C { start += 1 }
    while end > start, input[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  // MARK: One name

  private func name(_ range: Range<Int>) -> PersonName {
    if let name = plainName(range) { return name }
    if isInBraces(range) {
      return PersonName(literal: text((range.lowerBound + 1)..<(range.upperBound - 1)))
    }
    if let extended = extendedName(range) { return extended }
    var parts = split(range)
    guard parts.count > 1 else { return withoutComma(tokens(parts[0])) }
    // More than two commas are a mistake; the words behind them belong to the given names.
    if parts.count > 3 { parts[2] = parts[2].lowerBound..<parts[parts.count - 1].upperBound }
    let last = tokens(parts[0])
    var name = PersonName()
    if parts.count >= 3 {
      name.suffix = text(trim(parts[1]))
      name.given = text(trim(parts[2]))
      if Self.suffix(name.given) != nil, Self.suffix(name.suffix) == nil {
        // `Smith, John, Jr.`, as catalogues order the parts.
        (name.suffix, name.given) = (name.given, name.suffix)
      }
    } else {
      name.given = text(trim(parts[1]))
      if let suffix = Self.suffix(name.given) {
        // `King, Jr.` has a suffix, not a given name.
        name.suffix = suffix
        name.given = ""
      }
    }
    fillFamily(&name, last[...])
    return name
  }

  /// `Lindqvist, Sven L.`: two parts of plain words, each of the first beginning with a capital; `nil` for any other.
  private func plainName(_ range: Range<Int>) -> PersonName? {
    var comma: Int?
    var previous: UInt8 = 0x20
    for index in range {
      let byte = input[index]
      switch byte {
      case 0x2C:
        guard comma == nil, index > range.lowerBound else { return nil }
        comma = index
      case 0x20, 0x2D: if byte == previous { return nil }
      case 0..<0x20, 0x5C, 0x7B, 0x7D, 0x24, 0x7E, 0x25, 0x60, 0x27, 0x21, 0x3F, 0x3D: return nil
      default:
        // A word of the family name that may be a particle.
        if previous == 0x20, comma == nil, byte >= 0x5B { return nil }
      }
      previous = byte
    }
    guard let comma, input[comma - 1] != 0x20 else { return nil }
    let given = trim((comma + 1)..<range.upperBound)
    // What is shorter may be a suffix.
    guard given.count > 3 else { return nil }
    return PersonName(
      family: String(
        decoding: UnsafeBufferPointer(rebasing: input[range.lowerBound..<comma]), as: UTF8.self),
      given: String(decoding: UnsafeBufferPointer(rebasing: input[given]), as: UTF8.self))
  }

  private static func suffix(_ text: String) -> String? {
    switch text {
    case "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV": text
    default: nil
    }
  }

  private func withoutComma(_ tokens: [Token]) -> PersonName {
    var name = PersonName()
    guard let last = tokens.last else { return name }
    if tokens.count == 1 {
      name.family = text(last.bytes)
      return name
    }
    if tokens.dropFirst().dropLast().contains(where: isPreposition) {
      // `American Rights at Work`: no name of a person's has these.
      return PersonName(literal: text(tokens[0].bytes.lowerBound..<last.bytes.upperBound))
    }
    var familyStart = tokens.count - 1
    if let von = tokens.dropLast().firstIndex(where: \.isVon) { familyStart = von }
    if familyStart == 0, tokens.allSatisfy(\.isVon),
      !NaturalName.isSmallParticle(UnsafeBufferPointer(rebasing: input[tokens[0].bytes]))
    {
      // `bell hooks`: in a name without any capital small letters tell no particle.
      familyStart =
        tokens[1...].firstIndex {
          NaturalName.isSmallParticle(UnsafeBufferPointer(rebasing: input[$0.bytes]))
        } ?? tokens.count - 1
    }
    var words = tokens[familyStart...]
    var given = tokens[..<familyStart]
    // `Martin Luther King Jr.`
    if words.count == 1, given.count > 1, let suffix = Self.suffix(text(last.bytes)) {
      name.suffix = suffix
      words = given.suffix(1)
      given = given.dropLast()
    }
    if let first = given.first, let end = given.last {
      name.given = text(first.bytes.lowerBound..<end.bytes.upperBound)
    }
    fillFamily(&name, words)
    return name
  }

  /// Whether a word is one that joins the words of an institution's name.
  private func isPreposition(_ token: Token) -> Bool {
    guard token.isVon, token.bytes.count <= 4 else { return false }
    return switch String(decoding: input[token.bytes], as: UTF8.self) {
    case "at", "by", "for", "from", "of", "on", "to", "with": true
    default: false
    }
  }

  /// Fills in “von Last”: the von part ends with its last small word, the last word never belongs to it.
  private func fillFamily(_ name: inout PersonName, _ words: ArraySlice<Token>) {
    guard let first = words.first, let end = words.last else { return }
    var familyStart = words.startIndex
    if words.count > 1, let von = words.dropLast().lastIndex(where: \.isVon) {
      familyStart = von + 1
      let particle = text(first.bytes.lowerBound..<words[von].bytes.upperBound)
      if particlesDrop {
        name.droppingParticle = particle
      } else {
        name.nonDroppingParticle = particle
      }
    }
    name.family = text(words[familyStart].bytes.lowerBound..<end.bytes.upperBound)
  }

  // MARK: Pieces

  /// The parts between commas, or other separators, outside of braces.
  private func split(_ range: Range<Int>, at separator: UInt8 = 0x2C) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var depth = 0
    var start = range.lowerBound
    for index in range {
      switch input[index] {
      case 0x7B: depth += 1
      case 0x7D: depth -= 1
      case separator where depth == 0:
        parts.append(start..<index)
        start = index + 1
      default: break
      }
    }
    parts.append(start..<range.upperBound)
    return parts
  }

  private func tokens(_ range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    var depth = 0
    var start: Int?
    for index in range {
      let byte = input[index]
      if byte == 0x7B { depth += 1 } else if byte == 0x7D { depth -= 1 }
      let isBlank =
        depth == 0
        && (byte <= 0x20 || byte == UInt8(ascii: "~") && !(index > 0 && input[index - 1] == 0x5C))
      if isBlank {
        if let begin = start { tokens.append(token(begin..<index)) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let start { tokens.append(token(start..<range.upperBound)) }
    return tokens
  }

  /// Whether the first letter of a word is small: letters in braces have no case but in `{\'e}`.
  private func token(_ range: Range<Int>) -> Token {
    var index = range.lowerBound
    var depth = 0
    while index < range.upperBound {
      let byte = input[index]
      switch byte {
      case 0x7B:
        if depth == 0, index + 1 < range.upperBound, input[index + 1] == 0x5C {
          return Token(bytes: range, isVon: isSmallSpecial(index + 1, range.upperBound))
        }
        depth += 1
      case 0x7D: depth -= 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where depth == 0:
        return Token(bytes: range, isVon: true)
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where depth == 0:
        return Token(bytes: range, isVon: false)
      case 0x5C where depth == 0:
        return Token(bytes: range, isVon: isSmallSpecial(index, range.upperBound))
      case 0xC0... where depth == 0:
        let scalar = scalar(at: index)
        if scalar.properties.isUppercase { return Token(bytes: range, isVon: false) }
        if scalar.properties.isLowercase { return Token(bytes: range, isVon: true) }
        // A script without case.
        if scalar.properties.isAlphabetic { return Token(bytes: range, isVon: false) }
      default: break
      }
      index += 1
    }
    return Token(bytes: range, isVon: false)
  }

  private func scalar(at index: Int) -> Unicode.Scalar {
    let end = min(index + 4, input.count)
    return String(decoding: input[index..<end], as: UTF8.self).unicodeScalars.first ?? " "
  }

  /// The case of an accented letter: that of `\oe` or `\AA` itself, else that of the first letter behind.
  private func isSmallSpecial(_ backslash: Int, _ end: Int) -> Bool {
    var index = backslash + 1
    let start = index
    while index < end, isLetter(input[index]) { index += 1 }
    switch String(decoding: input[start..<index], as: UTF8.self) {
    case "i", "j", "oe", "ae", "aa", "o", "l", "ss": return true
    case "OE", "AE", "AA", "O", "L": return false
    default: break
    }
    while index < end {
      if isLetter(input[index]) { return input[index] >= 0x61 }
      if input[index] >= 0xC0 { return scalar(at: index).properties.isLowercase }
      index += 1
    }
    return false
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
  }

  /// Whether one pair of braces holds the whole range, and not a special character.
  private func isInBraces(_ range: Range<Int>) -> Bool {
    guard range.count > 1, input[range.lowerBound] == 0x7B, input[range.upperBound - 1] == 0x7D
    else { return false }
    var depth = 0
    for index in range {
      if input[index] == 0x7B { depth += 1 } else if input[index] == 0x7D { depth -= 1 }
      if depth == 0 { return index == range.upperBound - 1 }
    }
    return false
  }

  private func text(_ range: Range<Int>) -> String {
    LaTeXText.decode(UnsafeBufferPointer(rebasing: input[range]), as: .plain)
  }

  // MARK: Extended names

  private func extendedName(_ range: Range<Int>) -> PersonName? {
    guard input[range].contains(UInt8(ascii: "=")) else { return nil }
    var name = PersonName()
    var particlesDrop = particlesDrop
    var particle = ""
    for part in split(range) {
      guard let equals = input[part].firstIndex(of: UInt8(ascii: "=")) else { return nil }
      var value = trim((equals + 1)..<part.upperBound)
      if value.count > 1, input[value.lowerBound] == 0x22, input[value.upperBound - 1] == 0x22 {
        value = (value.lowerBound + 1)..<(value.upperBound - 1)
      }
      switch String(decoding: input[trim(part.lowerBound..<equals)], as: UTF8.self).lowercased() {
      case "family": name.family = text(value)
      case "given": name.given = text(value)
      case "prefix": particle = text(value)
      case "suffix": name.suffix = text(value)
      case "juniorcomma": name.commaSuffix = text(value).lowercased() == "true"
      case "useprefix": particlesDrop = text(value).lowercased() == "false"
      case "given-i", "family-i", "prefix-i", "suffix-i", "id", "hash": break
      default: return nil
      }
    }
    if particlesDrop {
      name.droppingParticle = particle
    } else {
      name.nonDroppingParticle = particle
    }
    return name
  }
}
