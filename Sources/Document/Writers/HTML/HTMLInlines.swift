/// Writes the inlines of one block as HTML.
enum HTMLInlines {
  static let format = InlineFormat(rawFormats: ["html"])

  /// Appends the HTML of events.
  ///
  /// - Parameter footnote: gives a footnote's mark.
  /// - Returns: the addresses that were shown without a link to them.
  static func append(
    _ events: [InlineEvent], to out: inout [UInt8], footnote: ([Block]) -> String
  ) -> [String] {
    var unlinked: [String] = []
    for event in events {
      switch event {
      case .text(let text): XMLText.append(text, to: &out)
      case .code(let text):
        out += "<code>".utf8
        XMLText.append(text, to: &out)
        out += "</code>".utf8
      case .footnote(let blocks): out += footnote(blocks).utf8
      case .lineBreak: out += "<br>\n".utf8
      case .raw(let text): out += text.utf8
      case .open(.link(let destination)):
        guard HTMLLinks.isLinked(destination) else {
          unlinked.append(destination)
          out += "<span>".utf8
          continue
        }
        let address = XMLText.attribute(PercentEncoding.reference(destination))
        out += "<a href=\"\(address)\">".utf8
      case .close(.link(let destination)):
        out += (HTMLLinks.isLinked(destination) ? "</a>" : "</span>").utf8
      case .open(.style(let style)): out += tags(style).open.utf8
      case .close(.style(let style)): out += tags(style).close.utf8
      }
    }
    return unlinked
  }

  private static func tags(_ style: TextStyle) -> (open: String, close: String) {
    switch style {
    case .strong: ("<strong>", "</strong>")
    case .emphasis: ("<em>", "</em>")
    case .underline: ("<u>", "</u>")
    case .smallCaps: ("<span style=\"font-variant: small-caps\">", "</span>")
    case .superscript: ("<sup>", "</sup>")
    case .subscript: ("<sub>", "</sub>")
    case .oblique: ("<span style=\"font-style: oblique\">", "</span>")
    case .light: ("<span style=\"font-weight: lighter\">", "</span>")
    // These cancel others and are no wrappers of events.
    case .upright, .normalWeight, .normalVariant, .noDecoration, .baseline: ("", "")
    }
  }
}
