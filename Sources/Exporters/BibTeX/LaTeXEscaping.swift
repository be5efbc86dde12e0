/// Text with CSL-JSON's markup as LaTeX; letters stay UTF-8.
///
/// What `Parsing.LaTeXText` reads back is the same text.
enum LaTeXEscaping {
  /// The text as LaTeX; `nocase` marks become braces.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { isSpecial($0) }) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    var rest = text[...]
    var closings: [String] = []
    while let first = rest.unicodeScalars.first {
      if first == "<", let (tag, opening, closing) = openingTag(rest),
        rest.dropFirst(tag.count).contains(closing)
      {
        result += opening
        closings.append(closing)
        rest = rest.dropFirst(tag.count)
        // Braces around a command are what BibTeX calls a special character, and protect nothing.
        if opening == "{", openingTag(rest) != nil { result += "{}" }
      } else if first == "<", let closing = closings.last, rest.hasPrefix(closing) {
        result += "}"
        closings.removeLast()
        rest = rest.dropFirst(closing.count)
      } else {
        append(first, after: &result)
        rest = rest[rest.unicodeScalars.index(after: rest.startIndex)...]
      }
    }
    result += String(repeating: "}", count: closings.count)
    return result
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x20, UInt8(ascii: ","), UInt8(ascii: "."),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "/"):
      false
    default: true
    }
  }

  private static let tags: [(tag: String, opening: String, closing: String)] = [
    ("<i>", "\\emph{", "</i>"), ("<b>", "\\textbf{", "</b>"),
    ("<sup>", "\\textsuperscript{", "</sup>"), ("<sub>", "\\textsubscript{", "</sub>"),
    ("<span style=\"font-variant:small-caps;\">", "\\textsc{", "</span>"),
    ("<span style=\"font-variant: small-caps;\">", "\\textsc{", "</span>"),
    ("<sc>", "\\textsc{", "</sc>"), ("<span class=\"nocase\">", "{", "</span>"),
  ]

  private static func openingTag(
    _ text: Substring
  ) -> (tag: String, opening: String, closing: String)? {
    tags.first { text.hasPrefix($0.tag) }
  }

  private static func append(_ scalar: Unicode.Scalar, after result: inout String) {
    switch scalar {
    case "\\": result += "\\textbackslash{}"
    case "{": result += "\\textbraceleft{}"
    case "}": result += "\\textbraceright{}"
    case "$", "&", "#", "%", "_":
      result += "\\"
      result.unicodeScalars.append(scalar)
    case "~": result += "\\textasciitilde{}"
    case "^": result += "\\textasciicircum{}"
    case "`": result += "\\textasciigrave{}"
    case "\u{A0}": result += "~"
    case "\u{202F}": result += "\\,"
    case "-", "'":
      // Two of them in a row would become one character.
      if result.unicodeScalars.last == scalar { result += "{}" }
      result.unicodeScalars.append(scalar)
    case "\n":
      if result.hasSuffix("\\newline ") {
        result.removeLast("\\newline ".count)
        result += "\n\n"
      } else {
        result += "\\newline "
      }
    case "@":
      // At the beginning of a line it would look like an entry.
      if result.unicodeScalars.last == "\n" { result += "{}" }
      result += "@"
    default: result.unicodeScalars.append(scalar)
    }
  }
}
