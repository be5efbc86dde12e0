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

  /// Takes the number that follows the word “patent”; digits with commas are neither volume nor pages.
  static func take(from text: StyledText, into fields: inout ReferenceFields) {
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
