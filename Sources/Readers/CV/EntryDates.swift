internal import Bibliography

/// Takes the dates out of a line of an entry.
enum EntryDates {
  /// The date of a line and what is left of the line; `nil` where it has none in a place for dates: alone, at the
  /// beginning, at the end, after a separator, or in brackets. A year within the text (`ICML 2020 workshop`) stays.
  static func extract(from text: StyledText) -> (date: PartialDate, rest: StyledText)? {
    let bytes = text.bytes
    let dates = ProseDates.find(in: bytes)
    guard !dates.isEmpty else { return nil }
    // A span says more than a single year, and the end of a line is a likelier place than its beginning.
    let candidates = dates.enumerated().filter { isInPlace($0.element.range, of: bytes) }
    guard
      let best = candidates.max(by: { left, right in
        (weight(left.element), left.offset) < (weight(right.element), right.offset)
      })?.element
    else { return nil }
    return (best.date, remainder(of: text, without: best.range))
  }

  private static func weight(_ date: ProseDate) -> Int {
    date.date.end != nil || date.date.isOpen ? 1 : 0
  }

  private static func isInPlace(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    var before = range.lowerBound
    while before > 0,
      ProseBytes.isSpace(bytes[before - 1]) || bytes[before - 1] == UInt8(ascii: "*")
    {
      before -= 1
    }
    var after = range.upperBound
    while after < bytes.count, ProseBytes.isSpace(bytes[after]) { after += 1 }
    if before == 0 { return true }
    if !bytes[after...].contains(where: { ProseBytes.isWordByte($0) && $0 < 0x80 }) { return true }
    return ProseBytes.contains("([|,;", bytes[before - 1])
      && ProseBytes.contains(")]|,;(", bytes[after])
  }

  private static func remainder(of text: StyledText, without range: Range<Int>) -> StyledText {
    let bytes = text.bytes
    var low = range.lowerBound
    var high = range.upperBound
    while low > 0, ProseBytes.isSpace(bytes[low - 1]) { low -= 1 }
    while high < bytes.count, ProseBytes.isSpace(bytes[high]) { high += 1 }
    if low > 0, high < bytes.count, ProseBytes.contains("([", bytes[low - 1]),
      ProseBytes.contains(")]", bytes[high])
    {
      low -= 1
      high += 1
    }
    while low > 0, let next = isJoint(bytes, before: low) { low = next }
    while high < bytes.count, let next = isJoint(bytes, after: high) { high = next }
    var rest = text.slice(0..<low)
    let tail = text.slice(high..<bytes.count)
    let closes = tail.bytes.first.map { ProseBytes.contains(")]", $0) } ?? false
    if !rest.isEmpty, !tail.isEmpty, !closes {
      rest.append((tail.bytes.first == UInt8(ascii: "(") ? " " : ", ").utf8)
    }
    rest.append(tail)
    return rest.trimmed()
  }

  /// Where the punctuation that joins a date to its line begins, one step further to the left.
  private static func isJoint(_ bytes: [UInt8], before index: Int) -> Int? {
    let byte = bytes[index - 1]
    if ProseBytes.isSpace(byte) || ProseBytes.contains("|,;:-/", byte) { return index - 1 }
    if index >= 3, isWideMark(bytes, at: index - 3) { return index - 3 }
    return index >= 2 && bytes[index - 2] == 0xC2 && bytes[index - 1] == 0xB7 ? index - 2 : nil
  }

  private static func isJoint(_ bytes: [UInt8], after index: Int) -> Int? {
    let byte = bytes[index]
    if ProseBytes.isSpace(byte) || ProseBytes.contains("|,;:-/.", byte) { return index + 1 }
    if index + 2 < bytes.count, isWideMark(bytes, at: index) { return index + 3 }
    return index + 1 < bytes.count && byte == 0xC2 && bytes[index + 1] == 0xB7 ? index + 2 : nil
  }

  /// A dash (U+2010 to U+2015) or a bullet (U+2022).
  private static func isWideMark(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && ((0x90...0x95).contains(bytes[index + 2]) || bytes[index + 2] == 0xA2)
  }
}
