/// Folds text for comparing: lower case, Latin letters without their accents, `ß` as `ss`.
enum ProseFolding {
  /// The folded text; what is neither a letter nor a digit becomes a space, and spaces are single.
  static func words(_ text: some StringProtocol) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  /// The words of the folded text.
  static func wordList(_ text: some StringProtocol) -> [String] {
    bytes(of: text).withUnsafeBufferPointer(ProseBytes.words)
  }

  /// Whether any word of the folded text is as asked for.
  static func containsWord(
    _ text: some StringProtocol, where isWanted: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    bytes(of: text).withUnsafeBufferPointer { bytes in
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
        if index > start, isWanted(UnsafeBufferPointer(rebasing: bytes[start..<index])) {
          return true
        }
        start = index + 1
      }
      return false
    }
  }

  /// Whether some folded words all stand in a text, once it is folded.
  static func hasWords(_ words: [String], in text: [UInt8]) -> Bool {
    let folded = text.withUnsafeBufferPointer(folded)
    return words.allSatisfy { word in
      let word = Array(word.utf8)
      var start = 0
      while start + word.count <= folded.count {
        let end = start + word.count
        if end == folded.count || folded[end] == 0x20, folded[start..<end].elementsEqual(word) {
          return true
        }
        while start < folded.count, folded[start] != 0x20 { start += 1 }
        start += 1
      }
      return false
    }
  }

  /// The folded text as UTF-8.
  private static func bytes(of text: some StringProtocol) -> [UInt8] {
    text.utf8.withContiguousStorageIfAvailable(folded)
      ?? Array(text.utf8).withUnsafeBufferPointer(folded)
  }

  /// Most text is ASCII, of which each byte is a scalar.
  private static func folded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var isASCII = true
    var count = 0
    var result = [UInt8](repeating: 0, count: text.count)
    result.withUnsafeMutableBufferPointer { room in
      var pendingSpace = false
      for byte in text {
        if ProseBytes.isASCIIWordByte(byte) {
          // No space is due before the first byte, and each stands for a byte that was left out.
          if pendingSpace {
            room[count] = 0x20
            count += 1
            pendingSpace = false
          }
          room[count] = ProseBytes.lowered(byte)
          count += 1
        } else if byte < 0x80 {
          if byte != UInt8(ascii: "'") { pendingSpace = count > 0 }
        } else {
          isASCII = false
          return
        }
      }
    }
    guard isASCII else { return foldedScalars(text) }
    result.removeLast(result.count - count)
    return result
  }

  /// The same for text whose scalars beyond ASCII are looked up.
  private static func foldedScalars(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 1)
    var pendingSpace = false
    var index = 0
    while index < text.count {
      let byte = text[index]
      if ProseBytes.isLetter(byte) || ProseBytes.isDigit(byte) {
        if pendingSpace { result.append(0x20) }
        pendingSpace = false
        result.append(ProseBytes.lowered(byte))
        index += 1
      } else if byte < 0x80 {
        if byte != UInt8(ascii: "'") { pendingSpace = !result.isEmpty }
        index += 1
      } else {
        let start = index
        index += 1
        while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
        let character = String(decoding: text[start..<index], as: UTF8.self)
        for scalar in character.unicodeScalars where scalar != "’" {
          let piece = folded(scalar)
          if piece.isEmpty {
            pendingSpace = !result.isEmpty
          } else {
            if pendingSpace { result.append(0x20) }
            pendingSpace = false
            result.append(contentsOf: piece.utf8)
          }
        }
      }
    }
    return result
  }

  /// One scalar beyond ASCII folded; empty for what is neither a letter nor a digit.
  private static func folded(_ scalar: Unicode.Scalar) -> String {
    let value = scalar.value
    // Combining accents, as in decomposed text, and general punctuation: dashes, quotation marks.
    if (0x300...0x36F).contains(value) || (0x2000...0x206F).contains(value) { return "" }
    if let base = base(of: value) { return base }
    let lower = scalar.properties.lowercaseMapping
    guard let first = lower.unicodeScalars.first else { return "" }
    if let base = base(of: first.value) { return base }
    // “İ” is an i with a dot above.
    if first.isASCII { return String(first) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? lower : ""
  }

  /// The letters of ASCII that a small letter with marks is folded to; `nil` for other scalars.
  private static func base(of value: UInt32) -> String? {
    if value == 0x1EBD { return "e" }
    guard value >= firstMarked, Int(value - firstMarked) < bases.count else { return nil }
    let base = bases[Int(value - firstMarked)]
    return base.isEmpty ? nil : base
  }

  private static let firstMarked: UInt32 = 0xDF

  /// The bases of the scalars from ``firstMarked`` on; empty where there is none.
  private static let bases: [String] = {
    let groups: [(base: String, letters: String)] = [
      ("a", "àáâãäåāăąǎ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"),
      ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
      ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"),
      ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var result: [String] = []
    for (base, letters) in groups {
      for letter in letters.unicodeScalars {
        let place = Int(letter.value - firstMarked)
        while result.count <= place { result.append("") }
        result[place] = base
      }
    }
    return result
  }()
}
