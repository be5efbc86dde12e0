internal import Bibliography

/// Finds dates and spans of time in a line: `July 2023 – present`, `2017–2021`, `09/2015 – 08/2019`,
/// `12 March 2019`, `since 2019`, `Fall 2018`, `2019-20`.
struct ProseDates {
  private struct Token {
    enum Kind { case number, word, dash, punctuation }
    var kind: Kind
    var range: Range<Int>
    /// A number's value, or 0.
    var value = 0
    /// What a word says; `nil` where it says nothing of dates.
    var word: DateWord?
    var byte: UInt8 = 0
  }

  private let tokens: [Token]

  /// Every date in the bytes, from left to right.
  static func find(in bytes: [UInt8]) -> [ProseDate] {
    // A date has a digit or says that something lasts; most lines of a CV do neither.
    guard bytes.contains(where: ProseBytes.isDigit) else { return [] }
    let finder = ProseDates(bytes)
    var result: [ProseDate] = []
    var index = 0
    while index < finder.tokens.count {
      if let (date, next) = finder.span(at: index) {
        let start = finder.tokens[index].range.lowerBound
        let end = finder.tokens[next - 1].range.upperBound
        result.append(ProseDate(range: start..<end, date: date))
        index = next
      } else {
        index += 1
      }
    }
    return result
  }

  /// The date that the whole text is, brackets and white space apart; `nil` where it says more or something else.
  static func whole(_ bytes: [UInt8]) -> PartialDate? {
    let range = ProseBytes.trimmed(bytes, 0..<bytes.count, of: "()[].,:;*_")
    let inner = Array(bytes[range])
    guard let first = find(in: inner).first, first.range.lowerBound == 0 else { return nil }
    return inner[first.range.upperBound...].contains { ProseBytes.isWordByte($0) }
      ? nil : first.date
  }

  // MARK: - Spans

  private func span(at index: Int) -> (PartialDate, Int)? {
    let token = tokens[index]
    if token.word == .since,
      let (start, next) = date(at: index + 1)
    {
      return (PartialDate(start, isOpen: true), next)
    }
    if token.word?.isFrom == true, index + 1 < tokens.count,
      // One such word is looked past, so that a line of nothing else costs no recursion.
      tokens[index + 1].word?.isFrom != true,
      let (date, next) = span(at: index + 1), date.end != nil || date.isOpen
    {
      return (date, next)
    }
    if let found = spanOfOneYear(at: index) { return found }
    guard let (start, next) = date(at: index) else { return nil }
    if let afterDash = connector(at: next) {
      if let (end, after) = date(at: afterDash) {
        return end < start ? (PartialDate(start), next) : (PartialDate(start, end: end), after)
      }
      if let (end, after) = shortYear(at: afterDash, after: start) {
        return (PartialDate(start, end: end), after)
      }
      if afterDash < tokens.count, tokens[afterDash].word == .open {
        return (PartialDate(start, isOpen: true), afterDash + 1)
      }
      // “2019–” at a line's end, or before the text of a row.
      if tokens[next].kind == .dash,
        tokens[next].range.lowerBound == tokens[next - 1].range.upperBound,
        afterDash == tokens.count || tokens[afterDash].kind == .punctuation
      {
        return (PartialDate(start, isOpen: true), afterDash)
      }
    }
    return (PartialDate(start), next)
  }

  /// `May – July 2023`, `12–14 March 2019`: the year stands only at the end.
  private func spanOfOneYear(at index: Int) -> (PartialDate, Int)? {
    let token = tokens[index]
    if let month = month(at: index) {
      var next = index + 1
      if next < tokens.count, tokens[next].byte == UInt8(ascii: ".") { next += 1 }
      guard let afterDash = connector(at: next), let (end, after) = date(at: afterDash),
        end.month > 0
      else { return nil }
      return (PartialDate(DateParts(Int(end.year), month), end: end), after)
    }
    if token.kind == .number, (1...31).contains(token.value),
      let afterDash = connector(at: index + 1),
      afterDash < tokens.count, tokens[afterDash].kind == .number,
      let (end, after) = date(at: afterDash), end.day > 0
    {
      return (PartialDate(DateParts(Int(end.year), Int(end.month), token.value), end: end), after)
    }
    return nil
  }

  private func connector(at index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    if token.kind == .dash {
      // “--” and “---” are one dash.
      var next = index + 1
      while next < tokens.count, tokens[next].kind == .dash { next += 1 }
      return next
    }
    return token.word == .to ? index + 1 : nil
  }

  /// `20` in `2019-20`, `2019/20`.
  private func shortYear(at index: Int, after start: DateParts) -> (DateParts, Int)? {
    guard index < tokens.count, tokens[index].kind == .number, tokens[index].range.count == 2,
      start.month == 0
    else { return nil }
    let year = Int(start.year) / 100 * 100 + tokens[index].value
    return year > Int(start.year) ? (DateParts(year), index + 1) : nil
  }

  // MARK: - Single dates

  private func date(at index: Int) -> (DateParts, Int)? {
    guard index < tokens.count else { return nil }
    if let month = month(at: index) { return monthFirst(month, at: index) }
    guard tokens[index].kind == .number else { return nil }
    let value = tokens[index].value
    if isYear(index) { return yearFirst(value, at: index) }
    if let found = numeric(at: index) { return found }
    // 12 March 2019, 12. März 2019, 12th March 2019
    guard (1...31).contains(value) else { return nil }
    var next = index + 1
    if next < tokens.count,
      tokens[next].byte == UInt8(ascii: ".") || tokens[next].word == .ordinal
    {
      next += 1
    }
    guard let month = month(at: next), month <= 12, let (date, after) = monthFirst(month, at: next),
      date.day == 0
    else { return nil }
    return (DateParts(Int(date.year), month, value), after)
  }

  /// `July 2023`, `Sept. 2015`, `March 12, 2019`, `Summer term 2018`, `WS 2018/19`.
  private func monthFirst(_ month: Int, at index: Int) -> (DateParts, Int)? {
    var next = index + 1
    func skip(_ bytes: StaticString) {
      while next < tokens.count, tokens[next].kind == .punctuation,
        ProseBytes.contains(bytes, tokens[next].byte)
      {
        next += 1
      }
    }
    skip(".,")
    if next < tokens.count, tokens[next].word?.isOf == true { next += 1 }
    if isYear(next) {
      var after = next + 1
      if month > 20, after + 1 < tokens.count, tokens[after].byte == UInt8(ascii: "/"),
        tokens[after + 1].kind == .number, tokens[after + 1].range.count <= 4
      {
        after += 2
      }
      return (DateParts(tokens[next].value, month), after)
    }
    guard month <= 12, next < tokens.count, tokens[next].kind == .number,
      (1...31).contains(tokens[next].value), tokens[next].range.count <= 2
    else { return nil }
    let day = tokens[next].value
    next += 1
    if next < tokens.count, tokens[next].word == .ordinal { next += 1 }
    skip(",")
    return isYear(next) ? (DateParts(tokens[next].value, month, day), next + 1) : nil
  }

  /// `2019`, `2019-03`, `2019-03-14`, `2019/03`, `(2019, March 14–17`.
  private func yearFirst(_ year: Int, at index: Int) -> (DateParts, Int) {
    let alone = (DateParts(year), index + 1)
    if index > 0, tokens[index - 1].byte == UInt8(ascii: "("), index + 2 < tokens.count,
      tokens[index + 1].byte == UInt8(ascii: ","), let month = month(at: index + 2)
    {
      func day(_ place: Int) -> Int? {
        guard place < tokens.count, tokens[place].kind == .number,
          (1...31).contains(tokens[place].value), tokens[place].range.count <= 2
        else { return nil }
        return tokens[place].value
      }
      guard month <= 12, let first = day(index + 3) else {
        return (DateParts(year, month), index + 3)
      }
      let isSpan = connector(at: index + 4).flatMap(day) != nil
      return (DateParts(year, month, first), index + (isSpan ? 6 : 4))
    }
    // “2022 Mar 12;399(10330)”, as medical lists have it.
    if let month = month(at: index + 1), month <= 12, index + 2 < tokens.count,
      tokens[index + 2].kind == .number, (1...31).contains(tokens[index + 2].value),
      tokens[index + 2].range.count <= 2
    {
      return (DateParts(year, month, tokens[index + 2].value), index + 3)
    }
    guard let month = part(after: index, separators: "-/.") else { return alone }
    let value = tokens[month].value
    guard (1...12).contains(value), tokens[month].range.count == 2 else { return alone }
    if let day = part(after: month, separators: "-/."), (1...31).contains(tokens[day].value),
      tokens[index + 1].byte == tokens[month + 1].byte
    {
      return (DateParts(year, value, tokens[day].value), day + 1)
    }
    // “2004-05” is a school year, “2019-05” a month.
    return value > year % 100 ? alone : (DateParts(year, value), month + 1)
  }

  /// `09/2015`, `03.2019`, `14.03.2019`, `03/14/2019`.
  private func numeric(at index: Int) -> (DateParts, Int)? {
    guard tokens[index].range.count <= 2, let second = part(after: index, separators: "/.-") else {
      return nil
    }
    let first = tokens[index].value
    if isYear(second) {
      return (1...12).contains(first) ? (DateParts(tokens[second].value, first), second + 1) : nil
    }
    guard let third = part(after: second, separators: "/.-"), isYear(third) else { return nil }
    let year = tokens[third].value
    let other = tokens[second].value
    // A day before the month, as in most of the world, unless only the other order is a date.
    if (1...31).contains(first), (1...12).contains(other) {
      return (DateParts(year, other, first), third + 1)
    }
    if (1...12).contains(first), (1...31).contains(other) {
      return (DateParts(year, first, other), third + 1)
    }
    return nil
  }

  /// The number after a number and one separator, with nothing between them.
  private func part(after index: Int, separators: StaticString) -> Int? {
    guard index + 2 < tokens.count, tokens[index + 2].kind == .number,
      tokens[index + 1].range.count == 1, ProseBytes.contains(separators, tokens[index + 1].byte),
      tokens[index + 1].range.lowerBound == tokens[index].range.upperBound,
      tokens[index + 2].range.lowerBound == tokens[index + 1].range.upperBound
    else { return nil }
    return index + 2
  }

  private func month(at index: Int) -> Int? {
    guard index < tokens.count, case .month(let number) = tokens[index].word else { return nil }
    return number
  }

  private func isYear(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .number && tokens[index].range.count == 4
      && (1900...2100).contains(tokens[index].value)
  }

  // MARK: - Tokens

  private init(_ bytes: [UInt8]) {
    var tokens: [Token] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let start = index
      if ProseBytes.isSpace(byte) {
        index += 1
      } else if ProseBytes.isDigit(byte) {
        while index < bytes.count, ProseBytes.isDigit(bytes[index]) { index += 1 }
        let value = index - start <= 8 ? Self.value(bytes[start..<index]) : 0
        // Digits grown together with letters (`e2320239121`, `COVID2019`) are no date; `12th` is one.
        let isPartOfWord = start > 0 && ProseBytes.isLetter(bytes[start - 1])
        tokens.append(
          Token(kind: isPartOfWord ? .punctuation : .number, range: start..<index, value: value))
      } else if let length = dashLength(bytes, at: index) {
        index += length
        tokens.append(Token(kind: .dash, range: start..<index, byte: byte))
      } else if ProseBytes.isLetter(byte) || byte >= 0xC3 {
        while index < bytes.count,
          ProseBytes.isLetter(bytes[index])
            || (bytes[index] >= 0x80 && dashLength(bytes, at: index) == nil)
        {
          index += 1
        }
        let word = bytes.withUnsafeBufferPointer { DateWord(.init(rebasing: $0[start..<index])) }
        tokens.append(Token(kind: .word, range: start..<index, word: word))
      } else {
        index += 1
        tokens.append(Token(kind: .punctuation, range: start..<index, byte: byte))
      }
    }
    self.tokens = tokens
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

/// The length of the hyphen or dash at a place: `-`, or one of U+2010 to U+2015, or U+2212.
private func dashLength(_ bytes: [UInt8], at index: Int) -> Int? {
  if bytes[index] == UInt8(ascii: "-") { return 1 }
  guard index + 2 < bytes.count, bytes[index] == 0xE2 else { return nil }
  if bytes[index + 1] == 0x80, (0x90...0x95).contains(bytes[index + 2]) { return 3 }
  return bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92 ? 3 : nil
}
