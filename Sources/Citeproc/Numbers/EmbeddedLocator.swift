import CSL

/// Finds the labels that people write into a locator: `vol. 1, fol. 186`.
///
/// Source: citeproc-js manual, “Locator labels”.
enum EmbeddedLocator {
  /// The type that a locator's text begins with, and what follows it; `nil` where it begins with none.
  static func find(in text: String) -> (type: LocatorType, rest: String)? {
    guard let end = text.firstIndex(of: " ") else { return nil }
    guard let type = types[String(text[..<end])] else { return nil }
    let rest = String(text[end...]).trimmed
    return rest.isEmpty ? nil : (type, rest)
  }

  /// The part of a locator up to the next label, which decides on singular or plural.
  static func first(of text: String) -> String {
    let rest = find(in: text)?.rest ?? text
    var result: [Substring] = []
    for word in rest.split(separator: " ") {
      if types[String(word)] != nil { break }
      result.append(word)
    }
    return result.joined(separator: " ")
  }

  private static let types: [String: LocatorType] = [
    "art.": .articleLocator, "bk.": .book, "ch.": .chapter, "chap.": .chapter, "col.": .column,
    "fig.": .figure, "fol.": .folio, "l.": .line, "ll.": .line, "n.": .note, "nn.": .note,
    "no.": .issue, "op.": .opus, "p.": .page, "pp.": .page, "para.": .paragraph, "pt.": .part,
    "r.": .rule, "sec.": .section, "s.v.": .subVerbo, "sv.": .subVerbo, "tit.": .titleLocator,
    "vrs.": .verse, "v.": .verse, "vol.": .volume, "vols.": .volume,
  ]
}
