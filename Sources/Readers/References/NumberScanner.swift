internal import Bibliography

/// Reads the numbers of a reference: `vol. 26, no. 9, p. 765`, `12(3), 45–67`, `12, no. 3 (2019): 1–10`, `e1011183`.
struct NumberScanner {
  let bytes: [UInt8]
  var index = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads what numbers a piece of a reference has; returns what is left, empty where it was all understood.
  ///
  /// `hasContainer` says that a bare number can be a volume.
  static func scan(_ bytes: [UInt8], into fields: inout ReferenceFields, hasContainer: Bool)
    -> Range<Int>
  {
    var scanner = NumberScanner(bytes)
    while scanner.skipJoints() {
      let start = scanner.index
      if !scanner.take(into: &fields, hasContainer: hasContainer) {
        return start..<bytes.count
      }
    }
    return bytes.count..<bytes.count
  }

  private mutating func skipJoints() -> Bool {
    while index < bytes.count,
      ProseBytes.isSpace(bytes[index]) || ProseBytes.contains(",;:.", bytes[index])
    {
      index += 1
    }
    return index < bytes.count
  }

  private mutating func take(into fields: inout ReferenceFields, hasContainer: Bool) -> Bool {
    if hasContainer, fields.volume.isEmpty, let series = JournalSeries.find(in: bytes, at: index) {
      if fields.collection.isEmpty { fields.collection = ProseBytes.string(bytes, series.name) }
      index = series.end
      return true
    }
    let start = index
    if let kind = takeWord() { return take(kind, from: start, into: &fields) }
    if bytes[index] == UInt8(ascii: "(") { return takeBrackets(into: &fields) }
    return takeBare(into: &fields, hasContainer: hasContainer)
  }

  private mutating func take(
    _ kind: NumberWord.Kind, from start: Int, into fields: inout ReferenceFields
  ) -> Bool {
    if kind == .pages { return takeNamedPages(into: &fields) }
    let value = takeValue()
    guard !value.isEmpty || kind == .part else { return false }
    switch kind {
    case .volume, .count: fields.volume = value
    case .year:
      if let year = ProseDates.whole(Array(value.utf8)), year.year != nil {
        if fields.date == nil { fields.date = year }
      } else if fields.volume.isEmpty {
        fields.volume = value
      }
    case .issue: fields.issue = value
    case .part:
      // “vol. 3, pt. 2”: the word stays, as it says what the number counts.
      let part = ProseBytes.string(
        bytes, ProseBytes.trimmed(bytes, start..<index, of: ".,;:"))
      fields.issue = fields.issue.isEmpty ? part : "\(fields.issue), \(part)"
    case .pages: break
    }
    return true
  }

  private mutating func takeNamedPages(into fields: inout ReferenceFields) -> Bool {
    let value = takePages()
    guard !value.isEmpty else { return false }
    // “38 (2015), 3, pp. 81–96”: a bare number before the pages was the issue.
    if !fields.volume.isEmpty, fields.issue.isEmpty, !fields.pages.isEmpty,
      fields.pages.utf8.allSatisfy({ ProseBytes.isDigit($0) || ProseBytes.contains("-/", $0) }),
      fields.pages.utf8.count <= 5
    {
      fields.issue = fields.pages
    }
    fields.pages = value
    return true
  }

  /// Takes a word with a number after it; a word alone is none of ours (“Pages from a diary”).
  private mutating func takeWord() -> NumberWord.Kind? {
    // “Special Issue 4”
    if ProseBytes.hasPrefix(bytes, at: index, "special issue") { return takePart(index + 13) }
    guard let (kind, last) = NumberWord.find(in: bytes, at: index) else { return nil }
    if kind == .part { return takePart(last) }
    var end = afterJoints(last)
    // “Article No. 12”
    if kind == .pages, last - index > 2, let (second, after) = NumberWord.find(in: bytes, at: end),
      second == .issue
    {
      end = afterJoints(after)
    } else if kind == .pages, last - index > 2, ProseBytes.hasWord(bytes, at: end, "id") {
      end = afterJoints(end + 2)
    }
    guard end < bytes.count else { return nil }
    guard
      Self.startsNumber(bytes, end) || kind == .volume && NumberWord.isSpelled(bytes, at: end)
    else { return nil }
    let isLetter = last == index + 1 && end == last
    // “S45–53” are a supplement's pages, “S. 45” and “s45” are pages.
    if isLetter, bytes[index] == UInt8(ascii: "S"),
      bytes.contains(UInt8(ascii: ":")) || isAfterNumber
    {
      return nil
    }
    // “h1234” is an article's number, and no “Heft”.
    if isLetter, kind == .issue, bytes[end...].prefix(while: ProseBytes.isDigit).count > 3 {
      return nil
    }
    index = end
    return kind
  }

  /// “Pt. 2”, “Part B”, “Suppl. 1”, “Suppl” before pages or where a bracket ends.
  private mutating func takePart(_ last: Int) -> NumberWord.Kind? {
    var end = last
    while end < bytes.count,
      ProseBytes.isSpace(bytes[end]) || ProseBytes.contains(".°º", bytes[end])
    { end += 1 }
    let isBare = end == bytes.count || bytes[end] == UInt8(ascii: ":")
    if isBare {
      guard ProseBytes.hasPrefix(bytes, at: index, "sup") else { return nil }
      index = last
      return .part
    }
    let isLetter =
      ProseBytes.isUpper(bytes[end])
      && (end + 1 == bytes.count || !ProseBytes.isWordByte(bytes[end + 1]))
    guard Self.startsNumber(bytes, end) || isLetter || NumberWord.isSpelled(bytes, at: end) else {
      return nil
    }
    index = end
    return .part
  }

  private func afterJoints(_ start: Int) -> Int {
    var end = start
    while end < bytes.count,
      ProseBytes.isSpace(bytes[end]) || ProseBytes.contains(".:°º", bytes[end])
        || bytes[end] == 0xC2 || bytes[end] == 0xB0
    {
      end += 1
    }
    return end
  }

  /// Whether a number or its bracket stands before the present place.
  private var isAfterNumber: Bool {
    bytes[..<index].contains(where: ProseBytes.isDigit)
  }

  /// A digit within the next few bytes, or a Roman number.
  private static func startsNumber(_ bytes: [UInt8], _ index: Int) -> Bool {
    if ProseBytes.isDigit(bytes[index]) { return true }
    var end = index
    while end < bytes.count,
      ProseBytes.isLetter(bytes[end]) || ProseBytes.contains(".-", bytes[end])
    { end += 1 }
    if end < bytes.count, end - index <= 3, end > index, ProseBytes.isDigit(bytes[end]) {
      return true
    }
    let word = bytes[index..<end]
    return !word.isEmpty && word.count <= 8
      && word.allSatisfy { ProseBytes.contains("IVXLCivxlc", $0) }
  }

  /// A volume's or an issue's value: up to a space or a joint, dashes and slashes included.
  private mutating func takeValue() -> String {
    let start = index
    while index < bytes.count, !ProseBytes.isSpace(bytes[index]),
      !ProseBytes.contains(",;:()", bytes[index])
    {
      index += 1
    }
    let range = ProseBytes.trimmed(bytes, start..<index, of: ".")
    return ProseBytes.string(bytes, range)
  }

  /// Page numbers: one, a range, several, an article's number; digits grouped by spaces are one number.
  private mutating func takePages() -> String {
    if let grouped = takeGroupedNumber() { return grouped }
    let start = index
    var end = index
    while index < bytes.count {
      let tokenStart = index
      while index < bytes.count, !ProseBytes.isSpace(bytes[index]),
        !ProseBytes.contains(",;()[]", bytes[index])
      {
        index += 1
      }
      let token = bytes[tokenStart..<index]
      guard !token.isEmpty, Self.isPageToken(token) else {
        index = end
        break
      }
      end = index
      while index < bytes.count, ProseBytes.isSpace(bytes[index]) { index += 1 }
    }
    index = end
    var range = ProseBytes.trimmed(bytes, start..<end, of: ".:")
    // “pp. 65-85 ff.”
    if range.isEmpty { range = start..<start }
    return Self.tidied(ProseBytes.string(bytes, range))
  }

  private static func isPageToken(_ token: ArraySlice<UInt8>) -> Bool {
    token.contains(where: ProseBytes.isDigit) && token.count <= 24 || isDash(token)
  }

  private static func isDash(_ token: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: token, as: UTF8.self)
    return ["-", "–", "—", "--", "−", "‐", "‑"].contains(text)
  }

  /// `26 339 137 231 222 481`: one to three digits, then groups of three.
  private mutating func takeGroupedNumber() -> String? {
    var position = index
    var digits: [UInt8] = []
    var groups = 0
    while true {
      let start = position
      while position < bytes.count, ProseBytes.isDigit(bytes[position]) { position += 1 }
      let count = position - start
      guard groups == 0 ? (1...3).contains(count) : count == 3 else { return nil }
      digits += bytes[start..<position]
      groups += 1
      guard position + 1 < bytes.count, bytes[position] == 0x20,
        ProseBytes.isDigit(bytes[position + 1])
      else {
        break
      }
      position += 1
    }
    guard groups > 1 else { return nil }
    index = position
    return String(decoding: digits, as: UTF8.self)
  }

  /// `348 – 358` as `348–358`.
  private static func tidied(_ pages: String) -> String {
    var result = ""
    for scalar in pages.unicodeScalars where scalar != " " { result.unicodeScalars.append(scalar) }
    return result
  }

  private mutating func takeBrackets(into fields: inout ReferenceFields) -> Bool {
    guard let close = bytes[index...].firstIndex(of: UInt8(ascii: ")")) else { return false }
    let inner = Array(bytes[(index + 1)..<close])
    if let date = ProseDates.whole(inner) {
      if fields.date == nil || fields.date?.start?.month == 0 { fields.date = date }
      index = close + 1
      return true
    }
    // “163105 (3 pp.)”: how many pages there are.
    let counted = ProseFolding.wordList(String(decoding: inner, as: UTF8.self))
    if counted.count == 2, Int(counted[0]) != nil, ["pp", "p", "pages", "pgs"].contains(counted[1])
    {
      index = close + 1
      return true
    }
    // “(pp. 7–20)”, “(Vol. 2, pp. 7–20)”
    if inner.first.map(ProseBytes.isLetter) == true, inner.count <= 60 {
      var probe = fields
      if NumberScanner.scan(inner, into: &probe, hasContainer: false).isEmpty {
        fields = probe
        index = close + 1
        return true
      }
    }
    // “2014;(6):CD010001”: an issue of a journal without volumes.
    let isAlone = index > 0 && bytes[index - 1] == UInt8(ascii: ";") && inner.count <= 3
    guard !fields.volume.isEmpty || isAlone, fields.issue.isEmpty, inner.count <= 16,
      inner.contains(where: ProseBytes.isDigit)
    else { return false }
    var value = NumberScanner(inner)
    if value.takeWord() == .issue {
      fields.issue = value.takeValue()
    } else {
      fields.issue = ProseBytes.string(inner, ProseBytes.trimmed(inner, 0..<inner.count))
    }
    index = close + 1
    return true
  }

  private mutating func takeBare(into fields: inout ReferenceFields, hasContainer: Bool) -> Bool {
    if !fields.volume.isEmpty, fields.pages.isEmpty, let pages = articlesPages() {
      fields.pages = ProseBytes.string(bytes, pages)
      index = pages.upperBound
      return true
    }
    var end = index
    while end < bytes.count, !ProseBytes.isSpace(bytes[end]),
      !ProseBytes.contains(",;:()[]", bytes[end])
    {
      end += 1
    }
    let token = Array(bytes[index..<end])
    let trimmed = ProseBytes.trimmed(token, 0..<token.count, of: ".")
    let word = Array(token[trimmed])
    guard word.contains(where: ProseBytes.isDigit) else {
      if hasContainer, takeRomanAndIssue(word, upTo: end, into: &fields) { return true }
      // “CXII (2000)”
      let next = bytes[end...].first { !ProseBytes.isSpace($0) }
      let isRoman =
        next.map({ "(,".utf8.contains($0) }) == true
        && word.allSatisfy({ ProseBytes.contains("IVXLCDM", $0) })
        // Alone, “DC” and “MD” are places.
        || next == nil && index == 0 && word.allSatisfy({ ProseBytes.contains("IVXLC", $0) })
      if hasContainer, fields.volume.isEmpty, word.count > 1, isRoman {
        fields.volume = String(decoding: word, as: UTF8.self)
        index = end
        return true
      }
      return takeWholeDate(into: &fields)
    }
    if takeCounted(word, upTo: end, hasContainer, into: &fields) { return true }
    if takeYearAsVolume(word, upTo: end, hasContainer, into: &fields) { return true }
    if takeWholeDate(into: &fields) { return true }
    let isLettered =
      !(fields.volume.isEmpty && fields.issue.isEmpty) && word.count > 4
      && ProseBytes.isLetter(word[0])
      && word.dropFirst(ProseBytes.isUpper(word[1]) ? 2 : 1).allSatisfy(ProseBytes.isDigit)
    if Self.isArticleNumber(word) || isLettered {
      fields.pages = String(decoding: word, as: UTF8.self)
      index = end
      return true
    }
    if hasContainer, takeVolumeAndIssue(word, upTo: end, into: &fields) { return true }
    if hasContainer, takeDottedIssue(word, upTo: end, into: &fields) { return true }
    if hasContainer, takeSlashedIssue(word, upTo: end, into: &fields) { return true }
    guard hasContainer,
      word.allSatisfy({ ProseBytes.isDigit($0) || $0 >= 0x80 || ProseBytes.contains("-/SsAB", $0) })
    else {
      return false
    }
    let isRange = word.contains(UInt8(ascii: "-")) || word.contains(0xE2)
    let text = String(decoding: word, as: UTF8.self)
    if fields.volume.isEmpty, !isRange || (end < bytes.count && bytes[end] == UInt8(ascii: "(")) {
      fields.volume = text
    } else if fields.pages.isEmpty {
      fields.pages = text
    } else {
      return false
    }
    index = end
    return true
  }

  /// `7:1–7:38`: pages counted within the seventh article of an issue.
  private func articlesPages() -> Range<Int>? {
    let token = bytes[index...].prefix {
      !ProseBytes.isSpace($0) && !ProseBytes.contains(",;()[]", $0)
    }
    let parts = token.split(separator: UInt8(ascii: ":"))
    guard parts.count == 3, parts[0].allSatisfy(ProseBytes.isDigit),
      parts[1].reversed().starts(with: parts[0].reversed()),
      !parts[1].allSatisfy(ProseBytes.isDigit)
    else { return nil }
    return ProseBytes.trimmed(bytes, token.startIndex..<token.endIndex, of: ".")
  }

  private mutating func takeWholeDate(into fields: inout ReferenceFields) -> Bool {
    let rest = Array(bytes[index...])
    guard let first = ProseDates.find(in: rest).first, first.range.lowerBound == 0 else {
      return false
    }
    let end = first.range.upperBound
    if end < rest.count, ProseBytes.isWordByte(rest[end]) || rest[end] == UInt8(ascii: "-") {
      return false
    }
    // A date with words behind it is the beginning of a name (“2019 Conference on …”).
    let tail = rest[end...].drop { ProseBytes.isSpace($0) }
    if let next = tail.first, ProseBytes.isWordByte(next), !ProseBytes.isDigit(next) {
      return false
    }
    fields.date = first.date
    index += end
    return true
  }

  /// `e1011183`, `e2320239121`: an article's number in place of pages.
  static func isArticleNumber(_ word: [UInt8]) -> Bool {
    guard word.count >= 4, word[0] == UInt8(ascii: "e") || word[0] == UInt8(ascii: "E") else {
      return false
    }
    return word.dropFirst().allSatisfy(ProseBytes.isDigit)
  }
}
