internal import Bibliography

/// Reads a patent's number: `US Patent 11,222,333`, `EP 1234567 B1`.
enum PatentNumber {
  /// “US Patent 10,123,456: Rain on glass. A. Roe, B. Poe. 2019.” as “A. Roe, B. Poe. Rain on glass. 2019.”; another
  /// text as it is.
  static func withNamesFirst(_ text: StyledText) -> StyledText {
    guard let start = endOfLeadingNumber(text.bytes) else { return text }
    let rest = text.slice(start..<text.bytes.count).trimmed()
    let bytes = rest.bytes
    guard
      let period = bytes.indices.dropLast().first(where: {
        bytes[$0] == UInt8(ascii: ".") && ProseBytes.isSpace(bytes[$0 + 1])
      })
    else { return rest }
    let behind = period + 1
    let end =
      ProseDates.find(in: Array(bytes[behind...])).first.map { behind + $0.range.lowerBound }
      ?? bytes.count
    let names = rest.slice(ProseBytes.trimmed(bytes, behind..<end, of: ",;(:"))
    let list = NameListParser.parse(names)
    guard !list.names.isEmpty,
      list.names.allSatisfy({ !$0.family.isEmpty && !$0.given.isEmpty })
    else { return rest }
    var result = names
    if result.bytes.last != UInt8(ascii: ".") { result.append(".".utf8) }
    result.append(" ".utf8)
    result.append(rest.slice(0..<behind))
    result.append(" ".utf8)
    result.append(rest.slice(end..<bytes.count))
    return result.trimmed()
  }

  /// Where a text goes on that begins with a patent's number and a mark: `US Patent 10,123,456:`.
  private static func endOfLeadingNumber(_ bytes: [UInt8]) -> Int? {
    guard
      let word = (0..<min(bytes.count, 24)).first(where: {
        ProseBytes.hasWord(bytes, at: $0, "patent")
      })
    else { return nil }
    var digits = 0
    var index = word + 6
    while index < bytes.count, index < word + 60 {
      if ProseBytes.isDigit(bytes[index]) { digits += 1 }
      let isEnd = index + 1 < bytes.count && ProseBytes.isSpace(bytes[index + 1])
      if digits >= 5, isEnd, ProseBytes.contains(":,.", bytes[index]) { return index + 1 }
      if ProseBytes.isLower(bytes[index]), digits > 0 { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a work of a list whose heading says this type may be a patent all the same.
  static func mayBe(_ type: WorkType) -> Bool { type == .patent || type == .article }

  /// Offices, as patents' numbers begin with.
  private static let offices = PhraseTable([
    "PCT/", "US", "U.S.", "EP", "WO", "DE", "GB", "FR", "JP", "CN", "KR", "CA", "AU", "ES", "TW",
    "IL", "BR", "PCT",
  ])

  /// The text without a patent's number that begins with its office, and the number: `WO 2016/123456`,
  /// `EP 2 345 678 B1`, `US Patent Application 2019/0123456 A1`; `nil` where there is none.
  static func split(_ text: StyledText) -> (rest: StyledText, number: String)? {
    let bytes = text.bytes
    let offices = offices
    for index in bytes.indices.dropFirst(4) where ProseBytes.isUpper(bytes[index]) {
      guard !ProseBytes.isWordByte(bytes[index - 1]), bytes[index - 1] != UInt8(ascii: "/"),
        let office = offices.number(ofExactPrefixAt: index, in: bytes),
        let number = number(bytes, behind: index + offices.phrases[office].utf8CodeUnitCount)
      else { continue }
      let low = afterKind(bytes, endingAt: index)
      var rest = text.slice(0..<low)
      var high = number.range.upperBound
      // “…, WO 2016/123456, 2016”: one mark is enough.
      while high < bytes.count, ProseBytes.contains(" .,;)", bytes[high]) { high += 1 }
      let head = ProseBytes.trimmed(rest.bytes, 0..<rest.bytes.count, of: ".,;(")
      let mark = rest.bytes[head.upperBound...].first { ProseBytes.contains(".,;", $0) }
      rest = rest.slice(0..<head.upperBound)
      rest.append([mark ?? UInt8(ascii: "."), 0x20])
      rest.append(text.slice(high..<bytes.count))
      // “US Patent 11,222,333” says by its words what “EP 2 345 678” says by its letters.
      let start = number.hasWord ? number.range.lowerBound : index
      return (rest, ProseBytes.string(bytes, start..<number.range.upperBound))
    }
    return nil
  }

  /// The number behind an office's name, the word “patent” perhaps between them.
  private static func number(_ bytes: [UInt8], behind start: Int) -> (
    text: String, range: Range<Int>, hasWord: Bool
  )? {
    var index = start
    var hasWord = false
    for word in ["patent", "application", "app", "appl", "publication", "pat", "no"]
      as [StaticString]
    {
      while index < bytes.count, ProseBytes.contains(" .:", bytes[index]) { index += 1 }
      if ProseBytes.hasWord(bytes, at: index, word) {
        index += word.utf8CodeUnitCount
        hasWord = true
      }
    }
    while index < bytes.count, ProseBytes.contains(" .:", bytes[index]) { index += 1 }
    let first = index
    // “PCT/US2016/012345”
    while index < bytes.count, index < first + 3, ProseBytes.isUpper(bytes[index]) { index += 1 }
    guard index < bytes.count, ProseBytes.isDigit(bytes[index]) else { return nil }
    var digits = 0
    var end = index
    while index < bytes.count {
      if ProseBytes.isDigit(bytes[index]) {
        digits += 1
        end = index + 1
      } else if !ProseBytes.contains(" ,/.-", bytes[index]) || index + 1 >= bytes.count
        || !ProseBytes.isDigit(bytes[index + 1])
        || bytes[index] == 0x20 && !isGroup(bytes, behind: index)
        || bytes[index] == UInt8(ascii: "-") && digits == 4
          && bytes[(index + 1)...].prefix(while: ProseBytes.isDigit).count < 5
      {
        // A postal code and a year, or two years, are no number.
        break
      }
      index += 1
    }
    // “B1”, “A”: the kind of the document.
    var kind = end
    if kind < bytes.count, bytes[kind] == 0x20 { kind += 1 }
    let hasKind =
      kind < bytes.count && ProseBytes.contains("ABCUSY", bytes[kind])
      && (kind + 1 == bytes.count || !ProseBytes.isLetter(bytes[kind + 1]))
    if hasKind {
      kind += 1
      if kind < bytes.count, ProseBytes.isDigit(bytes[kind]) { kind += 1 }
      end = kind
    }
    guard digits >= 7 || digits >= 5 && (hasKind || hasWord), digits <= 15 else { return nil }
    return (ProseBytes.string(bytes, first..<end), first..<end, hasWord)
  }

  /// Whether a group of three digits stands behind a blank, or the year in `DE 10 2015 123 456`.
  private static func isGroup(_ bytes: [UInt8], behind blank: Int) -> Bool {
    let next = bytes[(blank + 1)...].prefix(while: ProseBytes.isDigit).count
    return next == 3 || next == 4 && bytes[(blank - 2)..<blank].elementsEqual("10".utf8)
  }

  /// Where the words before an office's name begin that only say that a patent follows: “European Patent”.
  private static func afterKind(_ bytes: [UInt8], endingAt end: Int) -> Int {
    var low = end
    while true {
      let head = ProseBytes.trimmed(bytes, 0..<low)
      let word = bytes[head].reversed().prefix {
        ProseBytes.isWordByte($0) || $0 == UInt8(ascii: ".")
      }
      let folded = ProseFolding.words(String(decoding: word.reversed(), as: UTF8.self))
      guard
        [
          "european", "patent", "international", "us", "application", "no", "pat", "german",
          "chinese", "japanese",
        ].contains(folded)
      else { return low }
      low = head.upperBound - word.count
    }
  }

  /// Takes the number, the one given or the one that follows the word “patent”; digits with commas are neither volume
  /// nor pages.
  static func take(from text: StyledText, _ number: String, into fields: inout ReferenceFields) {
    if !number.isEmpty {
      fields.number = number
      if ["filed", "granted", "issued", "pending"].contains(ProseFolding.words(fields.publisher)) {
        fields.publisher = ""
      }
      fields.container = ""
      fields.genre = ""
      return
    }
    let bytes = text.bytes
    for index in bytes.indices where ProseBytes.hasWord(bytes, at: index, "patent") {
      var start = index + 6
      for word in ["application", "no", "number", "#"] as [StaticString] {
        while start < bytes.count, ProseBytes.contains(" .:", bytes[start]) { start += 1 }
        if ProseBytes.hasPrefix(bytes, at: start, word) { start += word.utf8CodeUnitCount }
      }
      while start < bytes.count, ProseBytes.contains(" .:", bytes[start]) { start += 1 }
      var end = start
      while end < bytes.count,
        ProseBytes.isASCIIWordByte(bytes[end]) || ProseBytes.contains(",/", bytes[end])
      {
        end += 1
      }
      let range = ProseBytes.trimmed(bytes, start..<end, of: ",/")
      guard bytes[range].count(where: ProseBytes.isDigit) >= 5 else { continue }
      fields.number = ProseBytes.string(bytes, range)
      fields.volume = ""
      fields.issue = ""
      fields.pages = ""
      fields.container = ""
      if ProseFolding.wordList(fields.genre).contains("patent") { fields.genre = "" }
      return
    }
  }
}
