import CSL

/// Writes finished output as HTML, in the form that the CSL test suite expects.
enum HTMLWriter {
  static func append(
    _ tokens: some Sequence<Token>, _ bytes: [UInt8], destinations: [String],
    to result: inout [UInt8]
  ) {
    var ends: [StaticString] = []
    for token in tokens {
      switch token.kind {
      case .text, .affix, .openQuote, .closeQuote: escape(bytes[token.range], into: &result)
      case .open:
        let tags = tags(for: StyleCode(rawValue: token.value) ?? .italic)
        append(tags.open, to: &result)
        ends.append(tags.close)
      case .openName: ends.append("")
      case .openLink:
        append("<a href=\"", to: &result)
        if destinations.indices.contains(Int(token.start)) {
          escape(Array(destinations[Int(token.start)].utf8)[...], into: &result)
        }
        append("\">", to: &result)
        ends.append("</a>")
      case .openDisplay:
        let tags = displayTags(token.value)
        append(tags.open, to: &result)
        ends.append(tags.close)
      case .close, .closeName, .closeLink, .closeDisplay:
        if let end = ends.popLast() { append(end, to: &result) }
      default: break
      }
    }
  }

  private static func append(_ text: StaticString, to result: inout [UInt8]) {
    text.withUTF8Buffer { result.append(contentsOf: $0) }
  }

  private static func escape(_ text: ArraySlice<UInt8>, into result: inout [UInt8]) {
    // Characters that may be superscripts: none of them is below U+00AA.
    if text.contains(where: { $0 >= 0xC2 }) {
      var isPlain = true
      let string = String(decoding: text, as: UTF8.self)
      for scalar in string.unicodeScalars where Superscripts.base(of: scalar) != nil {
        isPlain = false
        break
      }
      if !isPlain {
        for scalar in string.unicodeScalars {
          if let base = Superscripts.base(of: scalar) {
            append("<sup>", to: &result)
            result += base.utf8
            append("</sup>", to: &result)
          } else {
            escapeBytes(Array(String(Character(scalar)).utf8)[...], into: &result)
          }
        }
        return
      }
    }
    escapeBytes(text, into: &result)
  }

  private static func escapeBytes(_ text: ArraySlice<UInt8>, into result: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): append("&#38;", to: &result)
      case UInt8(ascii: "<"): append("&#60;", to: &result)
      case UInt8(ascii: ">"): append("&#62;", to: &result)
      default: result.append(byte)
      }
    }
  }

  private static func displayTags(_ raw: UInt8) -> (open: StaticString, close: StaticString) {
    switch Display(rawValue: raw) {
    case .leftMargin: ("\n    <div class=\"csl-left-margin\">", "</div>")
    case .rightInline: ("<div class=\"csl-right-inline\">", "</div>\n  ")
    case .indent: ("<div class=\"csl-indent\">", "</div>\n  ")
    default: ("\n\n    <div class=\"csl-block\">", "</div>\n")
    }
  }

  private static func tags(for code: StyleCode) -> (open: StaticString, close: StaticString) {
    switch code {
    case .italic: ("<i>", "</i>")
    case .oblique: ("<em>", "</em>")
    case .upright: ("<span style=\"font-style:normal;\">", "</span>")
    case .bold: ("<b>", "</b>")
    case .light: ("<span style=\"font-weight:light;\">", "</span>")
    case .normalWeight: ("<span style=\"font-weight:normal;\">", "</span>")
    case .smallCaps: ("<span style=\"font-variant:small-caps;\">", "</span>")
    case .normalVariant: ("<span style=\"font-variant:normal;\">", "</span>")
    case .underline: ("<span style=\"text-decoration:underline;\">", "</span>")
    case .noDecoration: ("<span style=\"text-decoration:none;\">", "</span>")
    case .superscript: ("<sup>", "</sup>")
    case .subscript: ("<sub>", "</sub>")
    case .baseline: ("<span style=\"baseline\">", "</span>")
    }
  }
}
