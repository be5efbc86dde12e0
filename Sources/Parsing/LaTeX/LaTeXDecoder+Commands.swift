extension LaTeXDecoder {
  /// Reads a command and what belongs to it; the position is at its backslash.
  mutating func command(_ closings: inout [StaticString]) {
    let start = position
    position += 1
    guard position < input.count else {
      output.append(UInt8(ascii: "\\"))
      return
    }
    let first = input[position]
    guard (first | 0x20).isASCIILetter else {
      symbol(first)
      return
    }
    let name = readName()
    guard let meaning = LaTeXCommands.table[name] else {
      unknown(start)
      return
    }
    switch meaning {
    case .text(let text):
      endName()
      append(text)
    case .accent(let mark): accent(mark)
    case .font(let opening, let closing):
      markup(opening, closing)
    case .fontSwitch(let opening, let closing):
      skipBlanksAfterName()
      if hasMarkup, let opening, let closing {
        append(opening)
        closings.append(closing)
      }
    case .argument: argument()
    case .quotes:
      append("“")
      argument()
      append("”")
    case .nothing: skipBlanksAfterName()
    case .space:
      endName()
      if output.last != 0x20 { output.append(0x20) }
    case .skipArgument:
      skipArgument()
    // `{\noopsort{1973}}`: a second argument would be text.
    case .skipFirstArgument:
      skipArgument()
      argument()
    case .source:
      skipArgument()
      output.append(contentsOf: input[start..<position])
    case .verbatim: verbatimArgument()
    case .link: link()
    case .character: characterCode()
    case .ensureMath:
      skipBlanksAfterName()
      if position < input.count, input[position] == UInt8(ascii: "{") {
        mathArgument()
      }
    }
  }

  private mutating func readName() -> UnsafeBufferPointer<UInt8> {
    let start = position
    while position < input.count, (input[position] | 0x20).isASCIILetter { position += 1 }
    return UnsafeBufferPointer(rebasing: input[start..<position])
  }

  /// A command's name ends at blanks, or at `{}`, which say nothing more.
  private mutating func endName() {
    if position + 1 < input.count, input[position] == UInt8(ascii: "{"),
      input[position + 1] == UInt8(ascii: "}")
    {
      position += 2
    } else {
      skipBlanksAfterName()
    }
  }

  mutating func skipBlanksAfterName() {
    while position < input.count,
      input[position] == 0x20 || input[position] == 0x09
        || input[position] == 0x0A || input[position] == 0x0D
    {
      position += 1
    }
  }

  /// A command whose name is one character that is no letter.
  private mutating func symbol(_ byte: UInt8) {
    position += 1
    switch byte {
    case UInt8(ascii: "'"): accent("\u{301}")
    case UInt8(ascii: "`"): accent("\u{300}")
    case UInt8(ascii: "^"): accent("\u{302}")
    case UInt8(ascii: "\""): accent("\u{308}")
    case UInt8(ascii: "~"): accent("\u{303}")
    case UInt8(ascii: "="): accent("\u{304}")
    case UInt8(ascii: "."): accent("\u{307}")
    case UInt8(ascii: ","): append(form == .plain ? " " : "\u{202F}")
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ">"): append(" ")
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "!"): break
    case UInt8(ascii: "\\"):
      if output.last != 0x20 { output.append(0x20) }
    case 0x20, 0x09, 0x0A, 0x0D:
      if output.last != 0x20 { output.append(0x20) }
    case UInt8(ascii: "("): mathUntil(UInt8(ascii: ")"))
    case UInt8(ascii: "["): mathUntil(UInt8(ascii: "]"))
    default: output.append(byte)
    }
  }

  /// A command that is not known keeps its arguments' text, or its own name where it has none.
  private mutating func unknown(_ start: Int) {
    var next = position
    while next < input.count, input[next] == 0x20 { next += 1 }
    if next < input.count, input[next] == UInt8(ascii: "{") {
      position = next
      argument()
    } else {
      output.append(contentsOf: input[start..<position])
    }
  }

  // MARK: Arguments

  /// Writes the text of an argument: braces, or one character, or one command.
  mutating func argument() {
    skipBlanksAfterName()
    guard position < input.count, depth < Self.depthLimit else { return }
    depth += 1
    defer { depth -= 1 }
    switch input[position] {
    case UInt8(ascii: "{"):
      position += 1
      decodeSequence(inBraces: true)
      closeBrace()
    case UInt8(ascii: "}"): break
    case UInt8(ascii: "\\"):
      var closings: [StaticString] = []
      command(&closings)
      for closing in closings.reversed() { append(closing) }
    default:
      let length = UTF8.sequenceLength(input[position])
      let end = min(position + length, input.count)
      output.append(contentsOf: input[position..<end])
      position = end
    }
  }

  private mutating func markup(_ opening: StaticString?, _ closing: StaticString?) {
    let start = output.count
    if hasMarkup, let opening { append(opening) }
    let contentStart = output.count
    argument()
    if output.count == contentStart {
      output.removeSubrange(start...)
    } else if hasMarkup, let closing {
      append(closing)
    }
  }

  private mutating func skipArgument() {
    let length = output.count
    argument()
    output.removeSubrange(length...)
  }

  /// Writes an argument as it stands, but for `\_`, `\%`, `\&`, `\#` and `\~{}`.
  mutating func verbatimArgument() {
    skipBlanksAfterName()
    guard position < input.count, input[position] == UInt8(ascii: "{") else {
      argument()
      return
    }
    position += 1
    var depth = 0
    while position < input.count {
      let byte = input[position]
      switch byte {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        position += 1
        if depth == 0 { return }
        depth -= 1
        continue
      case UInt8(ascii: "\\") where position + 1 < input.count && !input[position + 1].isWordByte:
        break
      default: output.append(byte)
      }
      position += 1
    }
  }

  /// `\href{address}{text}`: the text, and the address behind it where the text does not show it.
  private mutating func link() {
    let start = output.count
    verbatimArgument()
    let address = Array(output[start...])
    output.removeSubrange(start...)
    argument()
    let text = Array(output[start...])
    if text.isEmpty {
      output.append(contentsOf: address)
    } else if !address.isEmpty,
      !String(decoding: address, as: UTF8.self).hasSuffix(
        String(decoding: text, as: UTF8.self))
    {
      output.append(contentsOf: " (".utf8)
      output.append(contentsOf: address)
      output.append(UInt8(ascii: ")"))
    }
  }

  /// `\char"00E9`, `\char233`, `\symbol{233}`.
  private mutating func characterCode() {
    skipBlanksAfterName()
    let hasBraces = position < input.count && input[position] == UInt8(ascii: "{")
    if hasBraces { position += 1 }
    var radix: UInt32 = 10
    if position < input.count, input[position] == UInt8(ascii: "\"") {
      radix = 16
      position += 1
    }
    var value: UInt32 = 0
    while position < input.count, value < 0x11_0000,
      let digit = Character(Unicode.Scalar(input[position])).hexDigitValue, digit < radix
    {
      value = value * radix + UInt32(digit)
      position += 1
    }
    if hasBraces {
      while position < input.count, input[position] != UInt8(ascii: "}") { position += 1 }
      closeBrace()
    } else if position < input.count, input[position] == 0x20 {
      // A number in TeX takes the blank that ends it.
      position += 1
    }
    if let scalar = Unicode.Scalar(value), value > 0 { append(scalar) }
  }

  // MARK: Accents

  /// Puts an accent on the argument's first letter.
  mutating func accent(_ mark: Unicode.Scalar) {
    let start = output.count
    argument()
    guard output.count > start else {
      if let spacing = LaTeXCommands.spacingAccent(mark) { append(spacing) }
      return
    }
    var end = start + UTF8.sequenceLength(output[start])
    end = min(end, output.count)
    var letter = String(decoding: output[start..<end], as: UTF8.self).unicodeScalars.first ?? "?"
    // A dot is not kept under an accent: \'\i and \'i are the same letter.
    if letter == "ı" { letter = "i" } else if letter == "ȷ" { letter = "j" }
    let tail = Array(output[end...])
    output.removeSubrange(start...)
    if !letter.properties.isAlphabetic, letter.value < 0x80, tail.isEmpty {
      append(letter == " " ? LaTeXCommands.spacingAccent(mark) ?? letter : letter)
      if letter != " " { append(mark) }
    } else if let composed = AccentedLetters.compose(letter, mark) {
      append(composed)
    } else {
      append(letter)
      append(mark)
    }
    output.append(contentsOf: tail)
  }
}

extension UInt8 {
  /// Whether a byte is a letter or digit of ASCII.
  @inline(__always) var isWordByte: Bool {
    (self | 0x20).isASCIILetter || self >= 0x30 && self <= 0x39
  }
}

extension UTF8 {
  /// The number of bytes that a character with this first byte has; 1 for a byte that begins none.
  @inline(__always) static func sequenceLength(_ first: UInt8) -> Int {
    first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }
}
