/// Walks once through LaTeX source and writes its text.
struct LaTeXDecoder {
  static let depthLimit = 100

  let input: UnsafeBufferPointer<UInt8>
  let form: LaTeXText.Form
  var position = 0
  var output: [UInt8] = []
  /// How many braces and arguments are open around the position.
  var depth = 0
  /// Whether the position lies in braces that keep a `nocase` mark already.
  var isProtected = false
  private var openSingleQuotes = 0

  init(_ input: UnsafeBufferPointer<UInt8>, form: LaTeXText.Form) {
    self.input = input
    self.form = form
    output.reserveCapacity(input.count + 16)
  }

  var hasMarkup: Bool { form != .plain }

  /// The text of the whole source.
  mutating func decode() -> String {
    decodeSequence(inBraces: false)
    // A closing brace without its opening one says nothing.
    while position < input.count {
      position += 1
      decodeSequence(inBraces: false)
    }
    while let last = output.last, last == 0x20 || last == 0x0A { output.removeLast() }
    var start = 0
    while start < output.count, output[start] == 0x20 || output[start] == 0x0A { start += 1 }
    return String(decoding: output[start...], as: UTF8.self)
  }

  /// Reads up to a closing brace, which is left, or the end.
  mutating func decodeSequence(inBraces: Bool) {
    /// What closes the fonts that switches such as `\em` opened in these braces.
    var closings: [StaticString] = []
    loop: while position < input.count {
      let byte = input[position]
      switch byte {
      case UInt8(ascii: "}"): break loop
      case UInt8(ascii: "{"): group()
      case UInt8(ascii: "\\"): command(&closings)
      case UInt8(ascii: "$"): math()
      case UInt8(ascii: "~"):
        position += 1
        append(form == .plain ? " " : "\u{A0}")
      case 0x20, 0x09, 0x0A, 0x0D: blanks()
      case UInt8(ascii: "%"): percent()
      case UInt8(ascii: "-"), UInt8(ascii: "`"), UInt8(ascii: "'"), UInt8(ascii: "?"),
        UInt8(ascii: "!"):
        ligature(byte)
      default:
        output.append(byte)
        position += 1
      }
    }
    for closing in closings.reversed() { append(closing) }
  }

  // MARK: Output

  mutating func append(_ text: StaticString) {
    output.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }

  mutating func append(_ scalar: Unicode.Scalar) { output.append(contentsOf: String(scalar).utf8) }

  // MARK: Characters

  private mutating func blanks() {
    var lineEnds = 0
    while position < input.count {
      switch input[position] {
      case 0x0A: lineEnds += 1
      case 0x0D: if position + 1 >= input.count || input[position + 1] != 0x0A { lineEnds += 1 }
      case 0x20, 0x09: break
      default:
        blank(isParagraph: lineEnds > 1)
        return
      }
      position += 1
    }
    blank(isParagraph: false)
  }

  private mutating func blank(isParagraph: Bool) {
    if isParagraph && hasMarkup {
      while output.last == 0x20 || output.last == 0x0A { output.removeLast() }
      output.append(0x0A)
      output.append(0x0A)
    } else if output.last != 0x20 && output.last != 0x0A {
      output.append(0x20)
    }
  }

  /// A percent sign begins a comment where a line break follows it; elsewhere it is one that was not escaped.
  private mutating func percent() {
    let next = position + 1
    let isAfterBlank = position == 0 || input[position - 1] <= 0x20
    let isBeforeLineEnd = next < input.count && (input[next] == 0x0A || input[next] == 0x0D)
    if isAfterBlank || isBeforeLineEnd {
      var end = next
      while end < input.count, input[end] != 0x0A, input[end] != 0x0D, input[end] != 0x7D {
        end += 1
      }
      if end < input.count, input[end] != 0x7D {
        position = end
        return
      }
    }
    output.append(UInt8(ascii: "%"))
    position = next
  }

  private mutating func ligature(_ byte: UInt8) {
    var count = 1
    while position + count < input.count, input[position + count] == byte, count < 3 { count += 1 }
    switch (byte, count) {
    case (UInt8(ascii: "-"), 2):
      append("–")
      position += 2
    case (UInt8(ascii: "-"), 3):
      append("—")
      position += 3
    case (UInt8(ascii: "`"), 2...):
      append("“")
      position += 2
    case (UInt8(ascii: "'"), 2...):
      append("”")
      position += 2
    case (UInt8(ascii: "`"), _):
      position += 1
      if position < input.count, input[position] > 0x20 {
        append("‘")
        openSingleQuotes += 1
      } else {
        output.append(byte)
      }
    case (UInt8(ascii: "'"), _):
      let next = position + 1
      position = next
      let isBeforeLetter = next < input.count && (input[next] | 0x20).isASCIILetter
      if openSingleQuotes > 0 && !isBeforeLetter {
        openSingleQuotes -= 1
        append("’")
      } else {
        output.append(byte)
      }
    case (UInt8(ascii: "?"), _), (UInt8(ascii: "!"), _):
      if position + 1 < input.count, input[position + 1] == UInt8(ascii: "`") {
        append(byte == UInt8(ascii: "?") ? "¿" : "¡")
        position += 2
      } else {
        output.append(byte)
        position += 1
      }
    default:
      output.append(byte)
      position += 1
    }
  }

  // MARK: Braces

  /// Reads `{…}`; in a title it protects its letters from a change of case.
  private mutating func group() {
    position += 1
    guard depth < Self.depthLimit else { return }
    depth += 1
    // TeX's “special character” `{\'e}` protects nothing.
    let isSpecial = position < input.count && input[position] == UInt8(ascii: "\\")
    let protects =
      form == .title && !isProtected && !isSpecial && hasLetters()
    if protects {
      isProtected = true
      let start = output.count
      append(Self.nocase)
      let contentStart = output.count
      decodeSequence(inBraces: true)
      if output.count == contentStart {
        output.removeSubrange(start...)
      } else {
        append("</span>")
      }
      isProtected = false
    } else {
      decodeSequence(inBraces: true)
    }
    closeBrace()
    depth -= 1
  }

  static let nocase: StaticString = "<span class=\"nocase\">"

  /// Whether the braces hold a letter outside of commands and mathematics.
  private func hasLetters() -> Bool {
    var index = position
    var depth = 0
    while index < input.count {
      switch input[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        if depth == 0 { return false }
        depth -= 1
      case UInt8(ascii: "\\"), UInt8(ascii: "$"): return input[index] == UInt8(ascii: "\\")
      default: if (input[index] | 0x20).isASCIILetter || input[index] >= 0x80 { return true }
      }
      index += 1
    }
    return false
  }

  /// Passes over a closing brace if one is here.
  mutating func closeBrace() {
    if position < input.count, input[position] == UInt8(ascii: "}") { position += 1 }
  }
}

extension UInt8 {
  /// Whether a byte that was made small is a letter of ASCII.
  @inline(__always) var isASCIILetter: Bool { self >= 0x61 && self <= 0x7A }
}
