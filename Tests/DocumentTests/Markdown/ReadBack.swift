/// What a reader of a report sees, in a form that two reports can be compared in.
indirect enum ReadBack: Hashable {
  case heading(Int, [Glyph])
  case paragraph([Glyph])
  case bulletList([[ReadBack]])
  case orderedList(Int, [[ReadBack]])
  case quote([ReadBack])
  case code(String, language: String)
  case rule
  case table([String], [[[Glyph]]])
  case html(String)
  case footnote([ReadBack])

  /// A scalar, or something else within a line, with all that is set on it.
  struct Glyph: Hashable {
    var text: String
    var styles: Set<String> = []
    var link: String?
  }
}

extension ReadBack.Glyph: CustomStringConvertible {
  var description: String {
    var result = text
    if !styles.isEmpty { result += styles.sorted().description }
    if let link { result += "→\(link)" }
    return result
  }
}

extension [ReadBack.Glyph] {
  static let lineBreak = "⏎"

  /// The glyphs of a link, without it where the text itself is the address: GitHub makes links of
  /// addresses in text.
  func linked(to destination: String) -> [Element] {
    let text = map(\.text).joined()
    let isAddress = [text, "http://" + text, "mailto:" + text].contains(destination)
    return map { glyph in
      var glyph = glyph
      glyph.link = isAddress ? nil : destination
      return glyph
    }
  }

  /// The glyphs as a reader sees them: nothing set on spaces, and no spaces at lines' ends.
  var normalized: [Element] {
    var result: [Element] = []
    for glyph in self {
      if glyph.text == " " {
        if result.isEmpty || result.last?.text == Self.lineBreak { continue }
        result.append(Element(text: " "))
      } else if glyph.text == Self.lineBreak {
        while result.last?.text == " " { result.removeLast() }
        result.append(Element(text: Self.lineBreak))
      } else if glyph.text.utf8.first == UInt8(ascii: "`"), glyph.text.utf8.count > 1,
        let last = result.last, last.text.utf8.first == UInt8(ascii: "`"),
        last.text.utf8.count > 1, last.styles == glyph.styles, last.link == glyph.link
      {
        // Two pieces of code beside each other are one.
        var joined = last.text.unicodeScalars
        joined.removeLast()
        joined.append(contentsOf: glyph.text.unicodeScalars.dropFirst())
        result[result.count - 1].text = String(joined)
      } else {
        result.append(glyph)
      }
    }
    while let last = result.last, last.text == " " || last.text == Self.lineBreak {
      result.removeLast()
    }
    while result.first?.text == Self.lineBreak { result.removeFirst() }
    return result
  }
}
