/// Identifiers of PubMed records.
public enum PMID {
  /// The number alone, of `12345678`, `PMID: 12345678` or an address of PubMed; `nil` where the text holds none.
  ///
  /// Source: NLM, “PMID: a 1 to 8-digit accession number with no leading zeros”.
  public static func normalized(_ text: String) -> String? {
    var bytes = Array(text.utf8)[...]
    while let last = bytes.last, last <= 0x20 || last == UInt8(ascii: "/") {
      bytes = bytes.dropLast()
    }
    let digits = bytes.suffix(while: { $0 &- 0x30 < 10 })
    let before = bytes.dropLast(digits.count)
    guard (1...8).contains(digits.count), digits.first != UInt8(ascii: "0") else { return nil }
    let prefix = String(decoding: before.drop { $0 <= 0x20 }, as: UTF8.self).lowercased()
    let isKnown =
      prefix.isEmpty || prefix.hasSuffix("pubmed.ncbi.nlm.nih.gov/")
      || prefix.hasSuffix("ncbi.nlm.nih.gov/pubmed/")
      || prefix.split { $0 == ":" || $0 == " " }.allSatisfy { $0 == "pmid" }
    return isKnown ? String(decoding: digits, as: UTF8.self) : nil
  }

  /// The address of the record; `nil` where the text holds no identifier.
  public static func link(_ text: String) -> String? {
    normalized(text).map { "https://pubmed.ncbi.nlm.nih.gov/\($0)/" }
  }
}

extension ArraySlice<UInt8> {
  /// The longest ending whose bytes all fulfil a condition.
  package func suffix(while isKept: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, isKept(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
