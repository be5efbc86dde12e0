/// Writes text such that LaTeX sets it as it is.
///
/// Letters beyond Latin Modern's and T1's repertoire are written as `\dossierglyph{letter}{instead}`:
/// LuaLaTeX sets the letter where a font has it, pdfLaTeX what stands for it.
struct LaTeXText {
  /// The longest word that is left to hyphenation alone, in bytes.
  private static let longestWord = 24

  /// Letters that pdfLaTeX cannot set, in their order of appearance.
  private(set) var unsettable: [Character] = []
  private var isKnownUnsettable: Set<Character> = []
  /// Whether some letter needs a font that LuaLaTeX must look for.
  private(set) var needsFonts = false

  /// How text is set, as far as breaking lines is concerned.
  enum Setting {
    case prose
    /// Code: every space counts, and any long word may be broken.
    case code
  }

  /// Appends a text on one line.
  ///
  /// - Parameter longestWord: words that are longer may be broken within; for narrow columns.
  mutating func append(
    _ text: String, to out: inout [UInt8], setting: Setting = .prose, longestWord: Int? = nil
  ) {
    let limit = longestWord ?? Self.longestWord
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x20 {
        if setting == .code { out += Array("\\ ".utf8) } else { out.append(0x20) }
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] != 0x20 { index += 1 }
      appendWord(
        bytes[start..<index], to: &out, breaksAfter: index - start > limit ? limit : nil, setting)
    }
  }

  private mutating func appendWord(
    _ word: ArraySlice<UInt8>, to out: inout [UInt8], breaksAfter limit: Int?, _ setting: Setting
  ) {
    if word.allSatisfy({ $0 < 0x80 }) {
      appendASCII(word, to: &out, breaksAfter: limit, setting)
      return
    }
    // Where a letter carries a combining mark the two belong together.
    var sinceBreak = 0
    for character in String(decoding: word, as: UTF8.self) {
      let encoded = Array(character.utf8)
      if encoded.count == 1 {
        appendASCII(encoded[...], to: &out, breaksAfter: nil, setting)
      } else {
        append(character, to: &out)
      }
      sinceBreak += 1
      if let limit, isBreakPoint(encoded[0]) || sinceBreak >= limit {
        out += Array("\\allowbreak{}".utf8)
        sinceBreak = 0
      }
    }
  }

  private func appendASCII(
    _ word: ArraySlice<UInt8>, to out: inout [UInt8], breaksAfter limit: Int?, _ setting: Setting
  ) {
    let isAddress = limit != nil && word.contains { isBreakPoint($0) }
    var sinceBreak = 0
    for index in word.indices {
      let byte = word[index]
      switch byte {
      case UInt8(ascii: "\\"): out += Array("\\textbackslash{}".utf8)
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"), UInt8(ascii: "&"),
        UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "_"):
        out += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "^"): out += Array("\\textasciicircum{}".utf8)
      case UInt8(ascii: "~"): out += Array("\\textasciitilde{}".utf8)
      case UInt8(ascii: "`"): out += Array("\\textasciigrave{}".utf8)
      case UInt8(ascii: "\""): out += Array("\\textquotedbl{}".utf8)
      case UInt8(ascii: "'") where setting == .code: out += Array("\\textquotesingle{}".utf8)
      case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: "<"),
        UInt8(ascii: ">"):
        // Two of them would be drawn as one other sign.
        if out.last == byte { out += Array("{\\kern0pt}".utf8) }
        out.append(byte)
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"):
        // After some commands these begin arguments.
        out += [UInt8(ascii: "{"), byte, UInt8(ascii: "}")]
      default: out.append(byte)
      }
      guard let limit else { continue }
      sinceBreak += 1
      if isBreakPoint(byte) || sinceBreak >= limit, index + 1 < word.endIndex {
        out += Array(isAddress || setting == .code ? "\\allowbreak{}".utf8 : "\\-".utf8)
        sinceBreak = 0
      }
    }
  }

  /// Whether a long word may be broken after a byte.
  private func isBreakPoint(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "="),
      UInt8(ascii: "#"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "@"),
      UInt8(ascii: "+"), UInt8(ascii: "%"), UInt8(ascii: "("), UInt8(ascii: ")"):
      true
    default: false
    }
  }

  // MARK: - Letters

  private mutating func append(_ character: Character, to out: inout [UInt8]) {
    let scalars = Array(character.unicodeScalars)
    guard scalars.count > 1 else {
      append(scalars[0], to: &out)
      return
    }
    // An accented letter that the fonts have as one, whichever way it was spelled.
    if let letter = AccentedLetters.setByAll[character] {
      out += Array(letter.utf8)
      return
    }
    if let accented = accented(scalars) {
      out += Array(accented.utf8)
      return
    }
    for scalar in scalars { append(scalar, to: &out) }
  }

  private mutating func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    if LaTeXSymbols.isSetByAll(scalar) {
      let bytes = Array(String(scalar).utf8)
      if scalar.isASCII {
        appendASCII(bytes[...], to: &out, breaksAfter: nil, .prose)
      } else {
        out += bytes
      }
      return
    }
    if let command = LaTeXSymbols.command(for: scalar) {
      out += Array(command.utf8)
      return
    }
    let character = Character(scalar)
    if let parts = AccentedLetters.parts[character], let accented = accented(parts) {
      appendGlyph(character, instead: accented, to: &out)
      return
    }
    // Beyond Latin, LuaLaTeX must look for fonts, and pdfLaTeX has no letters but Greek ones.
    if scalar.value >= 0x370 && !(0x1E00..<0x1F00).contains(scalar.value) { needsFonts = true }
    if let replacement = LaTeXSymbols.replacement(for: scalar) {
      appendGlyph(character, instead: replacement, to: &out)
      if (0x400..<0x530).contains(scalar.value) { note(character) }
      return
    }
    note(character)
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    appendGlyph(character, instead: "{\\scriptsize[U+\(code)]}", to: &out)
  }

  private mutating func note(_ character: Character) {
    if isKnownUnsettable.insert(character).inserted { unsettable.append(character) }
  }

  private mutating func appendGlyph(
    _ character: Character, instead: String, to out: inout [UInt8]
  ) {
    out += Array("\\dossierglyph{\(character)}{\(instead)}".utf8)
  }

  /// A letter under its marks as LaTeX's accents set it; `nil` where a mark has none.
  private func accented(_ scalars: [Unicode.Scalar]) -> String? {
    guard let base = scalars.first, LaTeXSymbols.isSetByAll(base), base.properties.isAlphabetic
    else { return nil }
    var result = String(base)
    for mark in scalars.dropFirst() {
      guard let accent = LaTeXSymbols.accent(for: mark) else { return nil }
      // Above these two letters a mark takes the dot's place.
      if result == "i" && mark.value < 0x31B { result = "\\i" }
      if result == "j" && mark.value < 0x31B { result = "\\j" }
      result = "\(accent){\(result)}"
    }
    return result
  }
}
