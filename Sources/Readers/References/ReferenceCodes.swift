/// Takes out of a reference what its list adds for catalogues and committees: `MR3959999`, `Zbl 1343.14012`,
/// `JEL: O13, Q25`, `Supervisor: R. Abbot`, `Reviewed: BMCR 2013.04.11`, `[Lead article]`.
enum ReferenceCodes {
  /// The text without them, which are added to the remarks.
  static func takeOut(of text: StyledText, into remarks: inout [String]) -> StyledText {
    var text = text
    while let range = find(in: text.bytes) {
      let code = ProseBytes.trimmed(text.bytes, range, of: ",.;[]()")
      remarks.append(ProseBytes.string(text.bytes, code))
      var head = text.slice(0..<range.lowerBound).trimmed()
      let tail = text.slice(
        ProseBytes.trimmed(text.bytes, range.upperBound..<text.bytes.count, of: ",;"))
      if !head.isEmpty, !tail.isEmpty { head.append(" ".utf8) }
      head.append(tail)
      text = head
    }
    return text
  }

  /// Clauses that go on to the end of their sentence.
  private static let clauses = PhraseTable([
    "JEL:", "JEL codes:", "JEL classification:", "JEL Classification:", "JEL code:", "Supervisor:",
    "Supervisors:", "Advisor:", "Advisors:", "Adviser:", "Thesis advisor:", "Betreuer:",
    "Betreuerin:", "Orientador:", "Orientadora:", "Relatore:", "Promotor:", "Reviewed:",
    "Reviewed in:", "Reviews:",
  ])

  /// Remarks in brackets.
  private static let brackets = PhraseTable([
    "[lead article]", "[online appendix]", "[data]", "[replication data]", "[replication files]",
    "[appendix]", "[supplementary material]", "[non-technical summary]", "[cover article]",
    "[cover story]", "[editor's choice]", "[ungated version]", "[media coverage]",
  ])

  private static func find(in bytes: [UInt8]) -> Range<Int>? {
    for index in bytes.indices.dropFirst(20) where ProseBytes.isSpace(bytes[index - 1]) {
      if let end = endOfNumber(bytes, index) { return index..<end }
      if let number = brackets.number(ofPrefixAt: index, in: bytes) {
        return index..<(index + brackets.phrases[number].utf8CodeUnitCount)
      }
      guard ProseBytes.contains(".,;)", bytes[index - 2]),
        let number = clauses.number(ofExactPrefixAt: index, in: bytes)
      else { continue }
      // Reviews are listed up to the reference's end, other clauses end with their sentence.
      let isReview = ProseBytes.hasExactPrefix(bytes, at: index, "Rev")
      let behind = index + clauses.phrases[number].utf8CodeUnitCount
      return index..<(isReview ? bytes.count : end(bytes, behind))
    }
    return nil
  }

  /// “MR3959999”, “MR 3481351”, “Zbl 1343.14012”
  private static func endOfNumber(_ bytes: [UInt8], _ index: Int) -> Int? {
    let isReview = ProseBytes.hasExactPrefix(bytes, at: index, "MR")
    guard isReview || ProseBytes.hasExactPrefix(bytes, at: index, "Zbl") else { return nil }
    var start = index + (isReview ? 2 : 3)
    if start < bytes.count, bytes[start] == 0x20 { start += 1 }
    let digits = bytes[min(start, bytes.count)...].prefix {
      ProseBytes.isDigit($0) || !isReview && $0 == UInt8(ascii: ".")
    }
    guard digits.count >= 6 else { return nil }
    return digits.endIndex
  }

  /// The end of a sentence: a period behind a word of more than an initial, before a blank.
  private static func end(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start + 2
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "."),
        index + 1 == bytes.count || ProseBytes.isSpace(bytes[index + 1]),
        !ProseBytes.isSpace(bytes[index - 2])
      {
        return index + 1
      }
      index += 1
    }
    return bytes.count
  }
}
