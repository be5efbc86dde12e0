/// Writes a formula with characters, raised and lowered text.
struct LaTeXMath {
  private let input: UnsafeBufferPointer<UInt8>
  private let hasMarkup: Bool
  private var position = 0
  private var depth = 0
  private(set) var output: [UInt8] = []

  init(_ input: UnsafeBufferPointer<UInt8>, hasMarkup: Bool) {
    self.input = input
    self.hasMarkup = hasMarkup
  }

  /// Writes the formula into ``output``; `false` where it holds something that text cannot say.
  mutating func decode() -> Bool {
    while position < input.count {
      guard element() else { return false }
    }
    return true
  }

  /// Reads one element: a letter, a command, braces, an exponent.
  private mutating func element() -> Bool {
    let byte = input[position]
    switch byte {
    case UInt8(ascii: "\\"): return command()
    case UInt8(ascii: "{"): return group()
    case UInt8(ascii: "^"): return script("<sup>", "</sup>", LaTeXMath.raised)
    case UInt8(ascii: "_"): return script("<sub>", "</sub>", LaTeXMath.lowered)
    case UInt8(ascii: "}"), UInt8(ascii: "&"): return false
    case UInt8(ascii: "-"): append("−")
    case UInt8(ascii: "'"): append("′")
    case UInt8(ascii: "~"): append(" ")
    case 0x20, 0x09, 0x0A, 0x0D:
      // Blanks mean nothing in mathematics, but a formula in a title is mostly words.
      if output.last != 0x20 { output.append(0x20) }
    default: output.append(byte)
    }
    position += 1
    return true
  }

  private mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }

  private mutating func group() -> Bool {
    position += 1
    depth += 1
    guard depth < LaTeXDecoder.depthLimit else { return false }
    while position < input.count, input[position] != UInt8(ascii: "}") {
      guard element() else { return false }
    }
    guard position < input.count else { return false }
    position += 1
    depth -= 1
    return true
  }

  private mutating func script(
    _ opening: String, _ closing: String, _ characters: [UInt8: String]
  ) -> Bool {
    position += 1
    skipBlanks()
    guard position < input.count else { return false }
    let start = output.count
    guard element() else { return false }
    let content = Array(output[start...])
    output.removeSubrange(start...)
    if hasMarkup {
      append(opening)
      output.append(contentsOf: content)
      append(closing)
      return true
    }
    let replaced = content.map { characters[$0] }
    guard !replaced.contains(nil) else { return false }
    append(replaced.compactMap { $0 }.joined())
    return true
  }

  private mutating func skipBlanks() {
    while position < input.count, input[position] <= 0x20 { position += 1 }
  }

  private mutating func command() -> Bool {
    let start = position + 1
    var end = start
    while end < input.count, (input[end] | 0x20).isASCIILetter { end += 1 }
    if end == start {
      guard start < input.count else { return false }
      position = start + 1
      switch input[start] {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ">"), 0x20:
        append(" ")
      case UInt8(ascii: "!"): break
      case UInt8(ascii: "\\"): return false
      case UInt8(ascii: "|"): append("‖")
      default: output.append(input[start])
      }
      return true
    }
    let name = UnsafeBufferPointer(rebasing: input[start..<end])
    position = end
    if let meaning = LaTeXMath.commands[name] { return apply(meaning) }
    guard case .text(let text) = LaTeXCommands.table[name] else { return false }
    append(text)
    // The blank that ends a command's name is not printed, unless words would run together.
    if let last = text.unicodeScalars.last, last.properties.isAlphabetic { skipBlanks() }
    return true
  }

  private enum Meaning {
    /// The argument as it is.
    case argument
    case accent(Unicode.Scalar)
    case fraction
    case root
    case nothing
    case doubleStruck
    case operatorName(String)
  }

  private mutating func apply(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .nothing: return true
    case .argument: return argument()
    case .operatorName(let name):
      append(name)
      return true
    case .accent(let mark):
      let start = output.count
      guard argument() else { return false }
      let text = String(decoding: output[start...], as: UTF8.self)
      guard text.unicodeScalars.count == 1, let letter = text.unicodeScalars.first else {
        return false
      }
      output.removeSubrange(start...)
      if let composed = AccentedLetters.compose(letter, mark) {
        append(String(composed))
      } else {
        append(String(letter) + String(mark))
      }
      return true
    case .fraction:
      guard argument() else { return false }
      append("/")
      return argument()
    case .root:
      guard position < input.count, input[position] != UInt8(ascii: "[") else { return false }
      append("√")
      return argument()
    case .doubleStruck:
      let start = output.count
      guard argument() else { return false }
      let text = String(decoding: output[start...], as: UTF8.self)
      guard let letter = LaTeXMath.doubleStruck[text] else { return true }
      output.removeSubrange(start...)
      append(letter)
      return true
    }
  }

  private mutating func argument() -> Bool {
    skipBlanks()
    return position < input.count && element()
  }

  private static let commands = ByteKeyTable<Meaning>(
    [
      "mathrm", "mathit", "mathbf", "mathsf", "mathtt", "mathcal", "mathscr", "mathfrak",
      "text", "textrm", "textit", "textbf", "textnormal", "mbox", "hbox", "boldsymbol", "bm",
      "operatorname", "mathop", "mathnormal", "emph", "textsc", "mathord", "mathrel",
    ].map { ($0, .argument) }
      + [
        "left", "right", "big", "Big", "bigl", "bigr", "it", "bf", "cal", "displaystyle",
        "textstyle", "limits", "nolimits", "relax", "protect",
      ].map { ($0, .nothing) }
      + [
        "log", "ln", "exp", "sin", "cos", "tan", "max", "min", "sup", "inf", "lim", "det", "dim",
        "ker", "deg", "gcd", "arg", "Pr", "mod",
      ].map { ($0, .operatorName($0)) }
      + [
        ("rm", .nothing), ("bar", .accent("\u{304}")), ("overline", .accent("\u{304}")),
        ("hat", .accent("\u{302}")), ("widehat", .accent("\u{302}")),
        ("tilde", .accent("\u{303}")), ("widetilde", .accent("\u{303}")),
        ("dot", .accent("\u{307}")), ("ddot", .accent("\u{308}")), ("vec", .accent("\u{20D7}")),
        ("acute", .accent("\u{301}")), ("grave", .accent("\u{300}")),
        ("breve", .accent("\u{306}")), ("check", .accent("\u{30C}")), ("frac", .fraction),
        ("tfrac", .fraction), ("dfrac", .fraction), ("sqrt", .root), ("mathbb", .doubleStruck),
        ("Bbb", .doubleStruck), ("quad", .operatorName(" ")),
      ])

  private static let doubleStruck: [String: String] = [
    "C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ",
  ]

  private static let raised: [UInt8: String] = characters("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")
  private static let lowered: [UInt8: String] = characters("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")

  private static func characters(_ from: String, _ to: String) -> [UInt8: String] {
    Dictionary(uniqueKeysWithValues: zip(from.utf8, to.map { String($0) }))
  }
}
