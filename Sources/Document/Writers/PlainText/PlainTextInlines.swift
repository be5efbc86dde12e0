/// Writes inlines as plain text: the marks of styles go, links show where they lead.
enum PlainTextInlines {
  /// Text of events; line breaks become line ends.
  ///
  /// Raised and lowered numbers become those that Unicode has; other text stays on the line. A link's
  /// destination follows it in angle brackets where its text does not hold it.
  ///
  /// - Parameter footnote: gives the next footnote's mark.
  static func text(_ events: [InlineEvent], footnote: () -> String) -> String {
    var result = ""
    var linkText = ""
    var isInLink = false
    var place: TextStyle?

    func add(_ text: String) {
      result += text
      if isInLink { linkText += text }
    }

    for event in events {
      switch event {
      case .text(let text), .code(let text):
        if let place {
          add(shifted(text, place))
        } else {
          add(text)
        }
      case .footnote: result += footnote()
      case .lineBreak: add("\n")
      case .raw(let text): add(text)
      case .open(.link):
        isInLink = true
        linkText = ""
      case .close(.link(let destination)):
        isInLink = false
        if !isShown(destination, in: linkText) { result += " <\(destination)>" }
      case .open(.style(let style)): place = style
      case .close(.style): place = nil
      }
    }
    return result
  }

  /// The text of inlines that are nothing but text, and styles whose marks go, as most references are; `nil` for
  /// others, which have to go the long way.
  static func bare(_ inlines: [Inline]) -> String? {
    if inlines.count == 1, case .text(let text) = inlines[0] { return cleaned(text) }
    var text = ""
    guard append(inlines, to: &text, depth: 0) else { return nil }
    return cleaned(text)
  }

  private static func append(_ inlines: [Inline], to text: inout String, depth: Int) -> Bool {
    guard depth < 16 else { return false }
    for inline in inlines {
      switch inline {
      case .text(let part): text += part
      case .styled(let style, let children):
        guard style != .superscript, style != .subscript,
          append(children, to: &text, depth: depth + 1)
        else { return false }
      default: return false
      }
    }
    return true
  }

  /// Text without the blanks at its ends; `nil` where something has to be taken out of it.
  private static func cleaned(_ text: String) -> String? {
    guard TextCleaning.isCleanLine(text) else { return nil }
    guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
    return String(text.trimmingSpaces)
  }

  /// Whether a link's text already says where it leads.
  private static func isShown(_ destination: String, in text: String) -> Bool {
    if destination.hasPrefix("#") { return true }
    var bare = destination[...]
    for prefix in ["https://", "http://", "mailto:", "doi.org/", "dx.doi.org/", "www."] {
      if bare.hasPrefix(prefix) { bare = bare.dropFirst(prefix.count) }
    }
    if bare.hasSuffix("/") { bare = bare.dropLast() }
    return text.contains(bare)
  }

  private static let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
  private static let lowered = Array("₀₁₂₃₄₅₆₇₈₉")

  private static func shifted(_ text: String, _ style: TextStyle) -> String {
    let digits = style == .superscript ? raised : lowered
    let signs: [Character: Character] =
      style == .superscript ? ["+": "⁺", "-": "⁻", "−": "⁻", "n": "ⁿ"] : ["+": "₊", "-": "₋"]
    var result = ""
    for character in text {
      if character.isASCII, let digit = character.wholeNumberValue {
        result.append(digits[digit])
      } else if let sign = signs[character] {
        result.append(sign)
      } else {
        // One letter that cannot be shifted, and none is.
        return text
      }
    }
    return result
  }
}
