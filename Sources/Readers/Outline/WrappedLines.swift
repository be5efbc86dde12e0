internal import Bibliography

/// Tells a line that ends because the text's width is used up from one that ends because something is complete.
///
/// A line is wrapped where the first word of the next would not have fitted. Which width the text has, its longest lines
/// say; a text with very long lines is not wrapped at all.
struct WrappedLines {
  /// The width in characters; 0 where nothing is wrapped.
  private let width: Int

  private static let longestWidth = 120
  private static let shortestWidth = 50

  /// Measures the lines of a text. Lines in columns say nothing of it.
  init(_ lines: SourceLines) {
    var lengths: [Int] = []
    for number in 1...max(1, lines.count) {
      let line = lines.line(number)
      if !Self.hasColumns(line) { lengths.append(Self.length(of: line)) }
    }
    lengths = lengths.filter { $0 >= Self.shortestWidth }.sorted()
    // Of many lines a long address or title may stick out; few lines are wide as the longest.
    let longest = lengths.isEmpty ? 0 : lengths[((lengths.count - 1) * 49 + 49) / 50]
    width = longest > Self.longestWidth ? 0 : longest
    let (breaks, full) = width > 0 ? Self.filling(lines, width: width) : (0, 0)
    isFilled = breaks >= 3 && full * 10 >= breaks * 9
  }

  /// Whether the text was filled by a program, as pandoc does: nine in ten lines that others follow have no room for
  /// the first word of the next.
  private let isFilled: Bool

  /// Lines that follow each other, and those of them whose next word would not have fitted.
  private static func filling(_ lines: SourceLines, width: Int) -> (breaks: Int, full: Int) {
    var breaks = 0
    var full = 0
    var previous: ArraySlice<UInt8>?
    for number in 1...max(1, lines.count) {
      let line = lines.line(number)
      let body = line.drop(while: ProseBytes.isSpace)
      guard let first = body.first else {
        previous = nil
        continue
      }
      // A bullet or a number begins something of its own.
      let isItem =
        ProseBytes.contains("-*", first) && body.dropFirst().first == 0x20
        || body.prefix(while: ProseBytes.isDigit).count > 0
          && body.drop(while: ProseBytes.isDigit).first == UInt8(ascii: ".")
      if let previous, !isItem {
        breaks += 1
        if isFull(previous, before: body, width) { full += 1 }
      }
      previous = line
    }
    return (breaks, full)
  }

  private static func isFull(
    _ line: ArraySlice<UInt8>, before next: ArraySlice<UInt8>, _ width: Int
  ) -> Bool {
    let word = next.drop(while: ProseBytes.isSpace).prefix { !ProseBytes.isSpace($0) }
    return length(of: line) + 1 + length(of: word) > width
  }

  /// Whether a line goes on in the next.
  func isWrapped(_ line: ArraySlice<UInt8>, before next: ArraySlice<UInt8>) -> Bool {
    guard width > 0, !Self.hasColumns(line), !Self.hasColumns(next) else { return false }
    if isFilled { return Self.isFull(line, before: next, width) }
    let body = next.drop(while: ProseBytes.isSpace)
    let word = body.prefix { !ProseBytes.isSpace($0) }
    guard let first = body.first, let last = line.last(where: { !ProseBytes.isSpace($0) }) else {
      return false
    }
    // Letters of a PDF are not all equally wide.
    let room = (Self.length(of: line) + 1 + Self.length(of: word)) * 100
    guard room > width * 93 else { return false }
    if ProseBytes.isLower(first) { return room > width * 97 || goesOn(line, last) }
    // A place, a time and a name of their own are short, and begin large.
    if ProseBytes.contains(".!?", last) || room <= width * 97 { return false }
    return goesOn(line, last) || Self.length(of: body) * 2 > width && !ProseBytes.isDigit(first)
  }

  /// Whether a line ends in the midst of something.
  private func goesOn(_ line: ArraySlice<UInt8>, _ last: UInt8) -> Bool {
    if ProseBytes.contains(",(&-", last) { return true }
    let end = line.lastIndex { !ProseBytes.isSpace($0) }.map { $0 + 1 } ?? line.startIndex
    let word = line[..<end].suffix(while: { !ProseBytes.isSpace($0) })
    return Self.joiningWords.contains(String(decoding: word, as: UTF8.self))
  }

  /// Words that end nothing.
  private static let joiningWords: Set<String> = [
    "of", "in", "at", "the", "and", "for", "with", "by", "to", "a", "an", "on", "from", "und",
    "der",
    "die", "das", "des", "für", "am", "im", "von", "de", "la", "le", "les", "du", "et", "en", "y",
    "el", "do", "da", "e", "di", "del", "van", "het", "och", "og",
  ]

  /// Up to the last character that is no blank.
  static func length(of line: ArraySlice<UInt8>) -> Int {
    let end = line.lastIndex { !ProseBytes.isSpace($0) }.map { $0 + 1 } ?? line.startIndex
    return line[..<end].count { $0 & 0xC0 != 0x80 }
  }

  /// Whether wide blanks stand within a line.
  private static func hasColumns(_ line: ArraySlice<UInt8>) -> Bool {
    let body = line.drop(while: ProseBytes.isSpace)
    var blanks = 0
    for byte in body {
      if ProseBytes.isSpace(byte) {
        blanks += byte == 0x09 ? 3 : 1
      } else {
        if blanks > 2 { return true }
        blanks = 0
      }
    }
    return false
  }
}
