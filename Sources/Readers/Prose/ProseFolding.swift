/// Folds text for comparing: lower case, Latin letters without their accents, `ß` as `ss`.
enum ProseFolding {
  /// The folded text; what is neither a letter nor a digit becomes a space, and spaces are single.
  static func words(_ text: some StringProtocol) -> String {
    var result = ""
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar == "'" || scalar == "’" { continue }
      let piece = folded(scalar)
      if piece.isEmpty {
        pendingSpace = !result.isEmpty
      } else {
        if pendingSpace { result += " " }
        pendingSpace = false
        result += piece
      }
    }
    return result
  }

  /// One scalar folded; empty for what is neither a letter nor a digit.
  static func folded(_ scalar: Unicode.Scalar) -> String {
    let value = scalar.value
    if value < 0x80 {
      let byte = UInt8(value)
      if ProseBytes.isLetter(byte) { return String(UnicodeScalar(ProseBytes.lowered(byte))) }
      return ProseBytes.isDigit(byte) ? String(scalar) : ""
    }
    // Combining accents, as in decomposed text.
    if (0x300...0x36F).contains(value) { return "" }
    let lower = scalar.properties.lowercaseMapping
    guard let first = lower.unicodeScalars.first else { return "" }
    if let base = bases[first.value] { return base }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? lower : ""
  }

  private static let bases: [UInt32: String] = {
    let groups: [(base: String, letters: String)] = [
      ("a", "àáâãäåāăąǎ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẽ"),
      ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
      ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"),
      ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var result: [UInt32: String] = [:]
    for (base, letters) in groups {
      for letter in letters.unicodeScalars { result[letter.value] = base }
    }
    return result
  }()
}
