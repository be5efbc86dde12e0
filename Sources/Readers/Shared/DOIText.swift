import Parsing

/// DOIs in the spellings that sources use.
enum DOIText {
  /// The bare DOI in a text: addresses, `doi:` and doubled prefixes are taken off; `nil` where there is none.
  ///
  /// Source: DOI Handbook, section 2.2: a DOI begins with `10.`, a registrant's number and a slash.
  static func normalize(_ text: String) -> String? {
    guard var start = text.firstRange(of: "10.")?.lowerBound else { return nil }
    // `10.1145/10.1145/123`, `https://doi.org/https://doi.org/10.1145/123`
    while let prefix = prefixEnd(text, start), text[prefix...].hasPrefix(text[start..<prefix]) {
      start = prefix
    }
    guard prefixEnd(text, start) != nil else { return nil }
    var doi = text[start...]
    if let end = doi.unicodeScalars.firstIndex(where: { isBlank($0) }) { doi = doi[..<end] }
    while let last = doi.last, last == "." || last == "," || last == ";" { doi = doi.dropLast() }
    return String(doi)
  }

  /// The index behind `10.1145/` at an index.
  private static func prefixEnd(_ text: String, _ start: String.Index) -> String.Index? {
    let utf8 = text.utf8
    guard text[start...].hasPrefix("10.") else { return nil }
    var index = utf8.index(start, offsetBy: 3)
    let first = index
    while index < utf8.endIndex, utf8[index] >= 0x30 && utf8[index] <= 0x39 || utf8[index] == 0x2E {
      index = utf8.index(after: index)
    }
    guard index > first, index < utf8.endIndex, utf8[index] == 0x2F else { return nil }
    return utf8.index(after: index)
  }
}
