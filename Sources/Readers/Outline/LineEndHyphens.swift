internal import Bibliography

/// Joins words that the end of a line broke: `neu-` and `ral` are one word, `long-` and `context` are two with a hyphen.
///
/// Which of both it is, the rest of the text says, where the word stands whole; else the words that are known: two whole
/// words are a compound, parts of words are not.
struct LineEndHyphens {
  /// The words of the text in small letters, parts of broken ones left out.
  private var words: Set<String> = []
  /// Its words with hyphens within.
  private var compounds: Set<String> = []

  /// Words that a hyphen before them does not join: “long- and short-term”.
  private static let joiningWords: Set<String> = [
    "and", "or", "und", "oder", "et", "ou", "en", "of", "bis", "to", "e", "y", "o", "og", "och",
  ]

  /// Learns the words of a text.
  init(_ lines: SourceLines) {
    var isAfterBreak = false
    let numbers = 1...max(1, lines.count)
    guard numbers.contains(where: { Self.endsInHyphen(lines.line($0)) }) else { return }
    for number in numbers {
      let line = lines.line(number)
      let endsBroken = Self.endsInHyphen(line)
      let tokens = line.split(whereSeparator: { ProseBytes.isSpace($0) })
      for (index, token) in tokens.enumerated() {
        if index == 0 && isAfterBreak || index == tokens.count - 1 && endsBroken { continue }
        learn(token)
      }
      isAfterBreak = endsBroken
    }
  }

  private static func endsInHyphen(_ line: ArraySlice<UInt8>) -> Bool {
    line.last { !ProseBytes.isSpace($0) } == UInt8(ascii: "-")
  }

  private mutating func learn(_ token: ArraySlice<UInt8>) {
    let parts = token.split { !ProseBytes.isWordByte($0) && $0 != UInt8(ascii: "-") }
    for part in parts {
      let text = String(decoding: part, as: UTF8.self).lowercased()
      guard text.utf8.contains(UInt8(ascii: "-")) else {
        words.insert(text)
        continue
      }
      compounds.insert(text)
      for word in text.split(separator: "-") { words.insert(String(word)) }
    }
  }

  /// Appends a line to the lines before it, of which the last is given as it stands in the source; a word that was
  /// broken stands whole on the line where it begins. A line that was wrapped goes on in the new one.
  func append(
    _ line: StyledText, to text: inout StyledText, after last: ArraySlice<UInt8>, isWrapped: Bool
  ) {
    let lineBreak = isWrapped ? StyledText.softBreak : 0x0A
    // A soft hyphen is gone from the text, and says what a hard one leaves to guess.
    if last.suffix(2).elementsEqual("\u{AD}".utf8) {
      join(line, to: &text, lineBreak)
      return
    }
    guard let joint = joint(text.bytes, line.bytes) else {
      text.append([lineBreak])
      text.append(line)
      return
    }
    if joint == .none { text = text.slice(0..<(text.bytes.count - 1)) }
    join(line, to: &text, lineBreak)
  }

  private func join(_ line: StyledText, to text: inout StyledText, _ lineBreak: UInt8) {
    let end = line.bytes.firstIndex(where: { ProseBytes.isSpace($0) }) ?? line.bytes.count
    text.append(line.slice(0..<end))
    let rest = line.slice(end..<line.bytes.count).trimmed()
    guard !rest.isEmpty else { return }
    text.append([lineBreak])
    text.append(rest)
  }

  /// The longest word and address that is joined: a longer run of letters is neither, and would be looked at again with
  /// each line that goes on with it.
  private static let lengthLimit = 500

  /// What a broken word had where the line ends.
  private enum Joint {
    case none, hyphen
  }

  /// What joins the last word of a line to the first of the next; `nil` where they are words of their own.
  private func joint(_ head: [UInt8], _ tail: [UInt8]) -> Joint? {
    guard let first = tail.first else { return nil }
    // “1235–” and “1240”
    if head.count > 3, head.suffix(3).elementsEqual("–".utf8), ProseBytes.isDigit(first),
      ProseBytes.isDigit(head[head.count - 4])
    {
      return .hyphen
    }
    if breaksAddress(head, tail) { return .hyphen }
    guard head.count > 1, head[head.count - 1] == UInt8(ascii: "-"),
      ProseBytes.isWordByte(head[head.count - 2])
    else { return nil }
    let token = head.dropLast().suffix(Self.lengthLimit).suffix(while: {
      !ProseBytes.isSpace($0)
    })
    // Addresses break where they have hyphens.
    if token.contains(where: { ProseBytes.contains("/@_", $0) }) { return .hyphen }
    let left = token.suffix(while: { ProseBytes.isWordByte($0) })
    let right = tail.prefix { ProseBytes.isWordByte($0) }
    guard !right.isEmpty else { return nil }
    if ProseBytes.isDigit(first) { return .hyphen }
    // “2016-” is a time that goes on.
    if left.contains(where: ProseBytes.isDigit) {
      return left.allSatisfy(ProseBytes.isDigit) ? nil : .hyphen
    }
    let leftWord = String(decoding: left, as: UTF8.self)
    let rightWord = String(decoding: right, as: UTF8.self)
    let before = leftWord.lowercased()
    let after = rightWord.lowercased()
    let isShouted = leftWord == leftWord.uppercased() && leftWord != before && left.count > 1
    if rightWord.unicodeScalars.first?.properties.isUppercase == true, !isShouted {
      return .hyphen
    }
    if Self.joiningWords.contains(after), rightWord == after { return nil }
    if compounds.contains("\(before)-\(after)") || leftWord.unicodeScalars.count == 1 {
      return .hyphen
    }
    if words.contains(before + after) || !Self.uses(of: before + after).isEmpty {
      return Joint.none
    }
    // In capitals most words are broken, and few are compounds.
    if isShouted, rightWord == rightWord.uppercased(), min(left.count, right.count) < 4 {
      return Joint.none
    }
    return isWord(before) && isWord(after) ? .hyphen : Joint.none
  }

  /// Whether an address goes on behind a line that ends in it: after `/` and the like, or after a period where what
  /// follows is plainly no sentence.
  private func breaksAddress(_ head: [UInt8], _ tail: [UInt8]) -> Bool {
    let token = head.suffix(Self.lengthLimit).suffix(while: { !ProseBytes.isSpace($0) })
    guard let last = token.last, let first = tail.first,
      ["http://", "https://", "http:/", "https:/", "www.", "doi.org/", "doi:10."].contains(where: {
        token.starts(with: $0.utf8)
      })
    else { return false }
    if ProseBytes.contains("/_=&?%#~", last) { return true }
    guard last == UInt8(ascii: ".") else { return false }
    let next = tail.prefix { !ProseBytes.isSpace($0) }
    return ProseBytes.isDigit(first) && ProseBytes.isDigit(token.dropLast().last ?? 0)
      || ProseBytes.isLower(first) && next.dropLast().contains(UInt8(ascii: "/"))
  }

  private func isWord(_ word: String) -> Bool {
    words.contains(word) || Self.uses(of: word).contains(.english)
  }

  private static func uses(of word: String) -> KnownWords.Uses {
    let bytes = Array(word.utf8)
    return KnownWords.uses(bytes, 0..<bytes.count)
  }
}
