import CSL

/// Capitalizes words, which may go on from one token to the next.
struct WordCaser {
  enum Mode { case all, title }

  private struct Word {
    /// The places of its bytes: a token, and a byte of the buffer.
    var start: (token: Int, byte: Int)
    /// Its bytes within ``Words/bytes``.
    var range: Range<Int>
    var isProtected = false
    /// Whether a mark that begins a new sentence or subtitle stands before it.
    var isAfterStop = false
    var isAfterHyphen = false
    var isBeforeHyphen = false
  }

  private struct Words {
    var list: [Word] = []
    var bytes: [UInt8] = []
  }

  static func apply(_ output: inout OutputBuffer, _ first: Int, mode: Mode) {
    let isUpper = mode == .title && TextCaser.isAllUpperCase(output, first)
    var words = WordCaser.words(of: output, from: first)
    // A text of capitals and digits is a name or an abbreviation.
    if isUpper, words.list.count > 1 || words.bytes.count > 6,
      !words.bytes.contains(where: NumberText.isDigit)
    {
      lowercase(&output, first)
      words = WordCaser.words(of: output, from: first)
    }
    var shift: (token: Int, by: Int) = (-1, 0)
    words.bytes.withUnsafeBufferPointer { bytes in
      for (index, word) in words.list.enumerated() where !word.isProtected {
        let takes =
          mode == .title
          ? takesCapital(index, words.list, bytes)
          : !hasUpperCase(UnsafeBufferPointer(rebasing: bytes[word.range]))
        guard takes else { continue }
        if shift.token != word.start.token { shift = (word.start.token, 0) }
        let before = output.tokens[word.start.token].range
        output.uppercaseScalar(at: word.start.byte + shift.by, of: word.start.token)
        let after = output.tokens[word.start.token].range
        // The token's text may have been written anew, and be longer or shorter.
        if after.lowerBound != before.lowerBound {
          shift.by += after.lowerBound - before.lowerBound + after.count - before.count
        }
      }
    }
  }

  /// Whether title case gives a word a capital that it does not have.
  private static func takesCapital(
    _ index: Int, _ words: [Word], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let word = words[index]
    let text = UnsafeBufferPointer(rebasing: bytes[word.range])
    if hasUpperCase(text) { return false }
    let isEdge = index == 0 || index == words.count - 1
    if !isEdge, !word.isAfterStop {
      if !word.isBeforeHyphen || word.isAfterHyphen, StopWords.contains(text) { return false }
    }
    // A word of one letter is a symbol or an article of another language: à, l’été.
    return index == 0 || word.isAfterStop || !isLetter(text)
  }

  /// Whether a word is a letter, with or without an apostrophe and what it joins.
  private static func isLetter(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, !NumberText.isDigit(first) else { return false }
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length < 3, word.count > length else { return length < 3 }
    return word[length] == UInt8(ascii: "'") || word[length...].starts(with: "’".utf8)
  }

  /// Whether a word has a capital anywhere.
  static func hasUpperCase(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in word where byte >= 0x80 || (byte >= 0x41 && byte <= 0x5A) {
      if byte < 0x80 { return true }
      return String(decoding: word, as: UTF8.self).unicodeScalars.contains {
        $0.properties.isUppercase
      }
    }
    return false
  }

  private static func lowercase(_ output: inout OutputBuffer, _ first: Int) {
    TextCaser.apply(.lowercase, to: &output, from: first, isEnglish: true)
  }

  private static func words(of output: OutputBuffer, from first: Int) -> Words {
    var result = Words()
    var word: Word?
    var protected = 0
    var isAfterStop = false
    var isAfterHyphen = false
    func finish() {
      if var word {
        word.range = word.range.lowerBound..<result.bytes.count
        result.list.append(word)
      }
      word = nil
    }
    for index in first..<output.tokens.count {
      let token = output.tokens[index]
      switch token.kind {
      case .openNoCase, .openNoDecoration: protected += 1
      case .closeNoCase, .closeNoDecoration: protected -= 1
      case .openQuote, .closeQuote: finish()
      case .toggle
      where token.value == StyleCode.superscript.rawValue
        || token.value == StyleCode.subscript.rawValue:
        break
      case .text, .affix:
        var position = token.range.lowerBound
        while position < token.range.upperBound {
          let byte = output.bytes[position]
          if TextCaser.isWordByte(byte) || isApostrophe(output.bytes, position, word != nil)
            || (word != nil && byte >= 0x80 && !isBreak(output.bytes, position))
          {
            if word == nil {
              let place = result.bytes.count
              word = Word(start: (index, position), range: place..<place)
              word?.isAfterStop = isAfterStop
              word?.isAfterHyphen = isAfterHyphen
              isAfterStop = false
              isAfterHyphen = false
            }
            let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let end = min(position + length, token.range.upperBound)
            result.bytes.append(byte)
            for place in position + 1..<max(end, position + 1) {
              result.bytes.append(output.bytes[place])
            }
            if protected > 0 { word?.isProtected = true }
            position = end
            continue
          }
          if joins(byte), word != nil, isWithinWord(output.bytes, position, token) {
            result.bytes.append(byte)
            position += 1
            continue
          }
          finish()
          switch byte {
          case UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"):
            isAfterStop = true
          case UInt8(ascii: "-"):
            isAfterHyphen = true
            if let last = result.list.indices.last { result.list[last].isBeforeHyphen = true }
          case 0x20: isAfterHyphen = false
          default: break
          }
          position += byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        }
      default: break
      }
    }
    finish()
    return result
  }

  /// Whether a mark between letters makes one word of them.
  private static func joins(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "_")
  }

  /// Whether a mark belongs to the word: a letter follows it.
  private static func isWithinWord(_ bytes: [UInt8], _ position: Int, _ token: Token) -> Bool {
    position + 1 < token.range.upperBound && TextCaser.isWordByte(bytes[position + 1])
  }

  private static func isApostrophe(_ bytes: [UInt8], _ position: Int, _ inWord: Bool) -> Bool {
    guard inWord else { return false }
    if bytes[position] == UInt8(ascii: "'") || bytes[position] == UInt8(ascii: "`") { return true }
    return position + 2 < bytes.count && bytes[position] == 0xE2 && bytes[position + 1] == 0x80
      && bytes[position + 2] == 0x99
  }

  /// Whether a character beyond ASCII stands between words: a dash, blank or quotation mark.
  private static func isBreak(_ bytes: [UInt8], _ position: Int) -> Bool {
    bytes[position] == 0xE2 || bytes[position] == 0xC2
  }
}
