import CSL

/// Capitalizes words, which may go on from one token to the next.
struct WordCaser {
  enum Mode { case all, title }

  private struct Word {
    /// The places of its bytes: a token, and a byte of the buffer.
    var start: (token: Int, byte: Int)
    var bytes: [UInt8] = []
    var isProtected = false
    /// Whether a mark that begins a new sentence or subtitle stands before it.
    var isAfterStop = false
    var isAfterHyphen = false
    var isBeforeHyphen = false
  }

  static func apply(_ output: inout OutputBuffer, _ first: Int, mode: Mode) {
    let isUpper = mode == .title && TextCaser.isAllUpperCase(output, first)
    var words = WordCaser.words(of: output, from: first)
    // A text of capitals and digits is a name or an abbreviation.
    if isUpper, words.count > 1 || (words.first?.bytes.count ?? 0) > 6,
      !words.contains(where: { $0.bytes.contains(where: NumberText.isDigit) })
    {
      lowercase(&output, first)
      words = WordCaser.words(of: output, from: first)
    }
    var shift: (token: Int, by: Int) = (-1, 0)
    for (index, word) in words.enumerated() where !word.isProtected {
      if mode == .title {
        let isEdge = index == 0 || index == words.count - 1
        if !isEdge, !word.isAfterStop, !word.isBeforeHyphen || word.isAfterHyphen,
          StopWords.contains(word.bytes)
        {
          continue
        }
        // A word of one letter that is no English one: à, é.
        if !isEdge, !word.isAfterStop, word.bytes.count == 2, word.bytes[0] >= 0x80 { continue }
        if word.isAfterHyphen, word.bytes.count == 1, index > 0,
          words[index - 1].bytes.allSatisfy(NumberText.isDigit)
        {
          continue
        }
        if hasUpperCase(word.bytes) { continue }
      }
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

  private static func hasUpperCase(_ word: [UInt8]) -> Bool {
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

  private static func words(of output: OutputBuffer, from first: Int) -> [Word] {
    var result: [Word] = []
    var word: Word?
    var protected = 0
    var isAfterStop = false
    var isAfterHyphen = false
    func finish() {
      if let word { result.append(word) }
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
              word = Word(start: (index, position))
              word?.isAfterStop = isAfterStop
              word?.isAfterHyphen = isAfterHyphen
              isAfterStop = false
              isAfterHyphen = false
            }
            let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let end = min(position + length, token.range.upperBound)
            word?.bytes += output.bytes[position..<end]
            if protected > 0 { word?.isProtected = true }
            position = end
            continue
          }
          if byte == UInt8(ascii: "."), word != nil, isWithinWord(output.bytes, position, token) {
            word?.bytes.append(byte)
            position += 1
            continue
          }
          finish()
          switch byte {
          case UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"):
            isAfterStop = true
          case UInt8(ascii: "."): isAfterStop = true
          case UInt8(ascii: "-"):
            isAfterHyphen = true
            if !result.isEmpty { result[result.count - 1].isBeforeHyphen = true }
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

  /// Whether a dot belongs to the word: a letter follows it.
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
