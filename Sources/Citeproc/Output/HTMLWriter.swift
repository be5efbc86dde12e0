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
