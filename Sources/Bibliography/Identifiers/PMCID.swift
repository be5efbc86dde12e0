/// Identifiers of PubMed Central.
public enum PMCID {
  /// `PMC` and the number, of `PMC1234567`, `PMCID: PMC1234567`, `1234567`, or an address; a version (`.1`) goes.
  ///
  /// `nil` where the text holds none. Source: NLM, “PMCID: PMC followed by a number”.
  public static func normalized(_ text: String) -> String? {
    var bytes = Array(text.utf8)[...]
    while let last = bytes.last, last <= 0x20 || last == UInt8(ascii: "/") {
      bytes = bytes.dropLast()
    }
    if let dot = bytes.lastIndex(of: UInt8(ascii: ".")), bytes.endIndex - dot == 2,
      bytes[dot + 1] &- 0x30 < 10
    {
      bytes = bytes[..<dot]
    }
    let digits = bytes.suffix(while: { $0 &- 0x30 < 10 })
    guard (1...9).contains(digits.count), digits.first != UInt8(ascii: "0") else { return nil }
    var before = String(decoding: bytes.dropLast(digits.count).drop { $0 <= 0x20 }, as: UTF8.self)
      .lowercased()
    let number = "PMC" + String(decoding: digits, as: UTF8.self)
    if before.hasSuffix("pmc") {
      before.removeLast(3)
      let isKnown =
        before.isEmpty || before.hasSuffix("/articles/") || before.hasSuffix(".gov/")
        || before.split { $0 == ":" || $0 == " " }.allSatisfy { $0 == "pmcid" }
      return isKnown ? number : nil
    }
    return before.split { $0 == ":" || $0 == " " }.allSatisfy { $0 == "pmcid" } ? number : nil
  }

  /// The address of the article; `nil` where the text holds no identifier.
  public static func link(_ text: String) -> String? {
    normalized(text).map { "https://pmc.ncbi.nlm.nih.gov/articles/\($0)/" }
  }
}
