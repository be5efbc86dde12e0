internal import Bibliography

/// “(with Ming Zhao and R. Levin)”: how a list that leaves its own person out names the others.
enum CoauthorClause {
  /// The text without the clause, whose names are added to the list.
  static func takeOut(of text: StyledText, into list: inout NameList) -> StyledText {
    let bytes = text.bytes
    let withWords = withWords
    for index in bytes.indices where withWords.mayBegin(with: bytes[index]) {
      guard let length = length(ofWithAt: index, in: bytes) else { continue }
      if length == 4, let (names, end) = afterQuotation(text, index) {
        list = names
        var result = text.slice(0..<index)
        result.append(text.slice(end..<bytes.count))
        return result
      }
      guard index > 0, bytes[index - 1] == UInt8(ascii: "("),
        let close = bytes[index...].firstIndex(of: UInt8(ascii: ")"))
      else { continue }
      let names = NameListParser.parse(text.slice(min(index + length + 1, close)..<close))
      guard areNames(names) else { continue }
      list = names
      var result = text.slice(0..<(index - 1)).trimmed()
      var rest = close + 1
      if let last = result.bytes.last, ProseBytes.contains(".,;", last), rest < bytes.count,
        ProseBytes.contains(".,;", bytes[rest])
      {
        rest += 1
      }
      result.append(text.slice(rest..<bytes.count))
      return result.trimmed()
    }
    return text
  }

  private static let withWords = PhraseTable([
    "with", "avec", "mit", "con", "com", "met", "gemeinsam mit", "zusammen mit", "zus. mit",
    "gem. mit",
    "en collaboration avec", "junto con", "samen met", "together with", "jointly with",
    "joint with",
  ])

  /// Whether a word is “with” in any of several languages.
  static func isWith(_ word: some StringProtocol) -> Bool {
    let bytes = Array(word.utf8)
    return length(ofWithAt: 0, in: bytes) == bytes.count
  }

  /// How many bytes the word “with” has that stands at a place, in any of several languages.
  private static func length(ofWithAt index: Int, in bytes: [UInt8]) -> Int? {
    guard index < bytes.count, index == 0 || !ProseBytes.isWordByte(bytes[index - 1]),
      let number = withWords.number(ofWordAt: index, in: bytes)
    else { return nil }
    return withWords.phrases[number].utf8CodeUnitCount
  }

  /// The text without “with” at its beginning, in any of several languages: “avec Paul Garnier, *Les mots*, Paris”
  /// names those whom the list's own person wrote with. `nil` where it does not begin so.
  static func withoutLeadingWith(_ text: StyledText) -> StyledText? {
    if let length = length(ofWithAt: 0, in: text.bytes) {
      let rest = text.slice(length..<text.bytes.count).trimmed()
      let head = rest.bytes.prefix { !ProseBytes.contains(",:(", $0) }
      let words = head.split(whereSeparator: ProseBytes.isSpace)
      // “With friends like these” is a title.
      let isName =
        (2...6).contains(words.count)
        && words.allSatisfy { word in
          word.first.map { !ProseBytes.isLower($0) } == true
            || ["and", "et", "und", "y", "e", "van", "von", "de"].contains {
              $0.utf8.elementsEqual(word)
            }
        }
      return isName && head.count < rest.bytes.count ? rest : nil
    }
    return nil
  }

  /// “Assertion and Its Others,” with Paul Reid. Nous
  private static func afterQuotation(_ text: StyledText, _ index: Int) -> (NameList, Int)? {
    let bytes = text.bytes
    guard index > 3, ProseBytes.isSpace(bytes[index - 1]),
      bytes[index - 2] == UInt8(ascii: "\"")
        || bytes[(index - 4)..<(index - 1)].elementsEqual("”".utf8)
    else { return nil }
    var end = index + 5
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: "."),
        end + 1 == bytes.count || ProseBytes.isSpace(bytes[end + 1]),
        ProseBytes.isLower(bytes[end - 1])
      {
        let names = NameListParser.parse(text.slice((index + 5)..<end))
        return areNames(names) ? (names, end + 1) : nil
      }
      end += 1
    }
    return nil
  }

  private static func areNames(_ list: NameList) -> Bool {
    (1...8).contains(list.names.count)
      && list.names.allSatisfy { name in
        !name.family.isEmpty && !name.given.isEmpty && name.family.first?.isUppercase == true
          && !name.displayName.contains(where: \.isNumber) && name.displayName.utf8.count < 40
      }
  }

  /// Adds the names behind those that the reference has; where it has none, the list's own person comes first.
  static func add(
    _ list: inout NameList, to fields: inout ReferenceFields, subject: PersonName?
  ) {
    guard !list.names.isEmpty else { return }
    if fields.authors.names.isEmpty, let subject { fields.authors.names = [subject] }
    fields.authors.names += list.names
    fields.authors.isTruncated = fields.authors.isTruncated || list.isTruncated
  }
}
