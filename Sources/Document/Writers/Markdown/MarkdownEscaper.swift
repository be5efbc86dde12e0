/// Writes text such that CommonMark and GitHub's extensions read it as the same text.
///
/// Only what would be taken for markup where it stands is escaped, so that the source stays readable.
/// URLs and e-mail addresses are left for GitHub's autolinks where those keep the text as it is.
struct MarkdownEscaper {
  /// What follows the text.
  enum Following {
    /// The block's end.
    case blockEnd
    /// A line break within a paragraph.
    case lineBreak
    /// A `[`.
    case bracket
    /// Other markup.
    case markup
  }

  /// Where the text stands.
  var context: MarkdownContext
  /// Whether the text begins a line.
  var beginsLine: Bool
  /// Whether that line continues a paragraph.
  var continuesParagraph: Bool
  var isInLink: Bool
  /// Whether a footnote's mark stands right before the text.
  var followsFootnote: Bool
  var following: Following

  /// Appends the text to Markdown.
  func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &out) }
  }

  private func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    var index = 0
    if beginsLine, context == .paragraph { index = appendLineStart(bytes, to: &out) }
    if index == 0, let first = bytes.first {
      // `[^1]:` would define a footnote, `[^1](` begin a link, and `[^` refer to a footnote.
      let isMarkup =
        followsFootnote
        ? first == UInt8(ascii: ":") || first == UInt8(ascii: "(")
        : first == UInt8(ascii: "^") && isInLink && out.last == UInt8(ascii: "[")
      if isMarkup {
        out += [UInt8(ascii: "\\"), first]
        index = 1
      }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":"), let next = appendURL(bytes, at: index, to: &out) {
        index = next
        continue
      }
      if byte == UInt8(ascii: "w"), let next = appendWebHost(bytes, at: index, to: &out) {
        index = next
        continue
      }
      if byte == UInt8(ascii: "["), let end = harmlessBracketEnd(bytes, at: index) {
        out.append(contentsOf: bytes[index..<end])
        index = end
        continue
      }
      // Behind a URL in `<>` an underscore no longer stands within a word.
      let followsURL = byte == UInt8(ascii: "_") && out.last == UInt8(ascii: ">")
      if followsURL || needsEscape(bytes, at: index) { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
      index += 1
    }
  }

  // MARK: - Characters

  private func needsEscape(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let next = index + 1 < bytes.count ? bytes[index + 1] : nil
    switch bytes[index] {
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "~"),
      UInt8(ascii: "["), UInt8(ascii: "]"):
      return true
    case UInt8(ascii: "_"):
      // Within a word an underscore marks nothing.
      guard index > 0, let next else { return true }
      return !(isAlphanumeric(bytes[index - 1]) && isAlphanumeric(next))
    case UInt8(ascii: "<"):
      return next != UInt8(ascii: " ")
    case UInt8(ascii: "&"): return looksLikeEntity(bytes, at: index)
    case UInt8(ascii: "!"):
      return next == nil ? following == .bracket : next == UInt8(ascii: "[")
    case UInt8(ascii: "|"): return context == .tableCell
    case UInt8(ascii: "#"):
      // A run of number signs at a heading's end would close it.
      guard context == .heading, next == nil, following == .blockEnd else { return false }
      var start = index
      while start > 0, bytes[start - 1] == UInt8(ascii: "#") { start -= 1 }
      return start == 0 || bytes[start - 1] == UInt8(ascii: " ")
    default: return false
    }
  }

  private func looksLikeEntity(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    var end = index + 1
    if end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    let start = end
    while end < bytes.count, isAlphanumeric(bytes[end]), end - start < 40 { end += 1 }
    return end > start && end < bytes.count && bytes[end] == UInt8(ascii: ";")
  }

  /// The end of a bracketed label, as in `[12]` or `[Online]`, that nothing can take for a link.
  private func harmlessBracketEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard !isInLink else { return nil }
    var end = index + 1
    while end < bytes.count, end - index < 40,
      isAlphanumeric(bytes[end]) || bytes[end] == UInt8(ascii: " ")
        || bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ",")
        || bytes[end] == UInt8(ascii: "-")
    {
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "]") else { return nil }
    let inner = bytes[(index + 1)..<end]
    // `[x]` and `[ ]` are boxes of GitHub's task lists.
    guard inner.contains(where: isAlphanumeric), inner.count > 1 || isDigit(bytes[index + 1]) else {
      return nil
    }
    end += 1
    if end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "{"): return nil
      default: break
      }
    } else if following != .blockEnd && following != .lineBreak {
      return nil
    }
    return end
  }

  // MARK: - The beginning of a line

  /// Appends what would begin a heading, quotation, list, rule or table, escaped; the index after it.
  private func appendLineStart(
    _ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]
  ) -> Int {
    guard let first = bytes.first else { return 0 }
    let second = bytes.count > 1 ? bytes[1] : nil
    let standsAlone = second == nil || second == UInt8(ascii: " ")
    let isMarkup: Bool
    switch first {
    case UInt8(ascii: ">"): isMarkup = true
    case UInt8(ascii: "+"): isMarkup = standsAlone
    case UInt8(ascii: "-"):
      isMarkup = standsAlone || second == UInt8(ascii: "-") || continuesParagraph
    case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "|"): isMarkup = continuesParagraph
    case UInt8(ascii: "#"):
      let end = bytes.firstIndex { $0 != UInt8(ascii: "#") } ?? bytes.count
      isMarkup = end <= 6 && (end == bytes.count || bytes[end] == UInt8(ascii: " "))
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let end = bytes.firstIndex { !isDigit($0) } ?? bytes.count
      guard end <= 9, end < bytes.count,
        bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
        end + 1 == bytes.count || bytes[end + 1] == UInt8(ascii: " ")
      else { return 0 }
      out.append(contentsOf: bytes[..<end])
      out += [UInt8(ascii: "\\"), bytes[end]]
      return end + 1
    default: return 0
    }
    guard isMarkup else { return 0 }
    out += [UInt8(ascii: "\\"), first]
    return 1
  }

  // MARK: - GitHub's autolinks

  /// Appends a URL whose `:` stands at an index; the index after it, or `nil` where there is none.
  ///
  /// GitHub makes a link of a URL in text and reads no escapes in it. So a URL that needs none is
  /// left as it is, another is put into `<>`, and one that cannot stand there loses its link.
  private func appendURL(
    _ bytes: UnsafeBufferPointer<UInt8>, at colon: Int, to out: inout [UInt8]
  ) -> Int? {
    guard !isInLink, colon + 2 < bytes.count, bytes[colon + 1] == UInt8(ascii: "/"),
      bytes[colon + 2] == UInt8(ascii: "/")
    else { return nil }
    var start = colon
    while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
    let scheme = bytes[start..<colon].map { $0 | 0x20 }
    guard Self.schemes.contains(where: { $0.elementsEqual(scheme) }) else { return nil }

    let wordEnd = endOfWord(bytes, from: colon)
    if isPlain(bytes, colon..<wordEnd) {
      out.append(contentsOf: bytes[colon..<wordEnd])
      return wordEnd
    }
    let end = endOfURL(bytes, from: colon + 3, to: wordEnd)
    let isEntityFree = !(start..<end).contains {
      bytes[$0] == UInt8(ascii: "&") && looksLikeEntity(bytes, at: $0)
    }
    guard wordEnd - colon < Self.longestWord, end > colon + 3, isAlphanumeric(bytes[colon + 3]),
      isEntityFree,
      // The scheme must be what was written last: letters, which need no escape.
      out.count >= colon - start
    else {
      out += [UInt8(ascii: "\\"), UInt8(ascii: ":")]
      return colon + 1
    }
    let place = out.count - (colon - start)
    out.insert(UInt8(ascii: "<"), at: place)
    if start > 0, bytes[start - 1] == UInt8(ascii: "_"), place > 1,
      out[place - 2] != UInt8(ascii: "\\")
    {
      // Before `<` an underscore no longer stands within a word.
      out.insert(UInt8(ascii: "\\"), at: place - 1)
    }
    for byte in bytes[colon..<end] {
      if byte == UInt8(ascii: "|"), context == .tableCell { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    out.append(UInt8(ascii: ">"))
    return end
  }

  /// Appends an address that begins with `www.`, of which GitHub would make a link.
  private func appendWebHost(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, to out: inout [UInt8]
  ) -> Int? {
    guard !isInLink, index + 3 < bytes.count, bytes[index + 1] == UInt8(ascii: "w"),
      bytes[index + 2] == UInt8(ascii: "w"), bytes[index + 3] == UInt8(ascii: "."),
      index == 0 || !isAlphanumeric(bytes[index - 1])
    else { return nil }
    let end = endOfWord(bytes, from: index)
    if isPlain(bytes, index..<end) {
      out.append(contentsOf: bytes[index..<end])
      return end
    }
    out += Array("www\\.".utf8)
    return index + 4
  }

  /// Longer words are not looked through for what a URL among them may hold.
  private static let longestWord = 2_048

  private static let schemes = ["http", "https", "ftp"].map { Array($0.utf8) }

  private func endOfWord(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    var end = index
    while end < bytes.count, end - index < Self.longestWord, bytes[end] != UInt8(ascii: " "),
      bytes[end] != UInt8(ascii: "<")
    {
      end += 1
    }
    return end
  }

  /// Whether a word needs no escapes, and a space or the line's end follows it.
  private func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if range.upperBound == bytes.count {
      guard following == .blockEnd else { return false }
    } else if bytes[range.upperBound] != UInt8(ascii: " ") {
      return false
    }
    return !range.contains { needsEscape(bytes, at: $0) }
  }

  /// Where a URL ends within a word: before what usually closes a sentence or a bracket.
  private func endOfURL(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to wordEnd: Int
  ) -> Int {
    var end = start
    while end < wordEnd, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "\"") {
      end += 1
    }
    var open = 0
    for byte in bytes[start..<end] {
      if byte == UInt8(ascii: "(") { open += 1 }
      if byte == UInt8(ascii: ")") { open -= 1 }
    }
    trimming: while end > start {
      switch bytes[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "*"),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "]"), UInt8(ascii: "`"),
        UInt8(ascii: "\\"):
        end -= 1
      case UInt8(ascii: ")"):
        guard open < 0 else { break trimming }
        open += 1
        end -= 1
      default: break trimming
      }
    }
    return end
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}
