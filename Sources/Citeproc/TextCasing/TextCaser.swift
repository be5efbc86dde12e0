import CSL

/// Changes the case of output that is already written.
///
/// Source: CSL 1.0.2 specification, “Text-case”, “Title Case Conversion”, “Sentence Case Conversion”.
enum TextCaser {
  /// Changes the texts of the tokens from an index on; what stands in nocase markup stays as it is.
  static func apply(
    _ textCase: TextCase, to output: inout OutputBuffer, from first: Int, isEnglish: Bool
  ) {
    switch textCase {
    case .none: return
    case .lowercase: mapAll(&output, first) { $0.properties.lowercaseMapping }
    case .uppercase: mapAll(&output, first) { $0.properties.uppercaseMapping }
    case .capitalizeFirst: capitalizeFirst(&output, first)
    case .capitalizeAll: WordCaser.apply(&output, first, mode: .all)
    case .title:
      if isEnglish { WordCaser.apply(&output, first, mode: .title) }
    case .sentence:
      if isEnglish { sentence(&output, first) } else { capitalizeFirst(&output, first) }
    }
  }

  private static func mapAll(
    _ output: inout OutputBuffer, _ first: Int, _ map: (Unicode.Scalar) -> String
  ) {
    var protected = 0
    for index in first..<output.tokens.count {
      switch output.tokens[index].kind {
      case .openNoCase, .openNoDecoration: protected += 1
      case .closeNoCase, .closeNoDecoration: protected -= 1
      case .text, .affix:
        if protected == 0 { replace(index, in: &output, map) }
      default: break
      }
    }
  }

  /// Writes a token's text anew with its scalars mapped.
  private static func replace(
    _ index: Int, in output: inout OutputBuffer, _ map: (Unicode.Scalar) -> String
  ) {
    let text = String(decoding: output.bytes[output.tokens[index].range], as: UTF8.self)
    let start = UInt32(output.bytes.count)
    for scalar in text.unicodeScalars { output.bytes += map(scalar).utf8 }
    output.tokens[index].start = start
    output.tokens[index].end = UInt32(output.bytes.count)
  }

  /// Makes the first letter upper case, where its word has no capitals; a text that begins in nocase markup stays as it
  /// is.
  static func capitalizeFirst(_ output: inout OutputBuffer, _ first: Int) {
    var protected = 0
    for index in first..<output.tokens.count {
      switch output.tokens[index].kind {
      case .openNoCase, .openNoDecoration: protected += 1
      case .closeNoCase, .closeNoDecoration: protected -= 1
      case .text, .affix:
        let range = output.tokens[index].range
        guard let letter = output.bytes[range].firstIndex(where: isWordByte) else { continue }
        // A letter's first byte tells what it is; those that follow belong to it.
        let word = output.bytes[letter..<range.upperBound].prefix {
          isWordByte($0) || $0 & 0xC0 == 0x80
        }
        let hasUpperCase = output.bytes.withUnsafeBufferPointer {
          WordCaser.hasUpperCase(UnsafeBufferPointer(rebasing: $0[word.startIndex..<word.endIndex]))
        }
        if protected == 0, !hasUpperCase { output.uppercaseScalar(at: letter, of: index) }
        return
      default: break
      }
    }
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC3...0xDF, 0xE0, 0xE1, 0xE3...0xF4:
      true
    default: false
    }
  }

  /// Sentence case: all words but the first in lower case where the whole text is in upper case; else only the
  /// words that are capitalized and nothing more.
  private static func sentence(_ output: inout OutputBuffer, _ first: Int) {
    let isUpper = isAllUpperCase(output, first)
    var protected = 0
    var isFirst = true
    for index in first..<output.tokens.count {
      switch output.tokens[index].kind {
      case .openNoCase, .openNoDecoration: protected += 1
      case .closeNoCase, .closeNoDecoration: protected -= 1
      case .text, .affix:
        if protected > 0 {
          isFirst = false
          continue
        }
        let text = String(decoding: output.bytes[output.tokens[index].range], as: UTF8.self)
        var result: [UInt8] = []
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
          if !result.isEmpty || word.startIndex > text.startIndex { result.append(0x20) }
          result += sentenceWord(word, isUpper: isUpper, isFirst: isFirst).utf8
          if word.utf8.contains(where: isWordByte) { isFirst = false }
        }
        let start = UInt32(output.bytes.count)
        output.bytes += result
        output.tokens[index].start = start
        output.tokens[index].end = UInt32(output.bytes.count)
      default: break
      }
    }
  }

  private static func sentenceWord(_ word: Substring, isUpper: Bool, isFirst: Bool) -> String {
    let lower = word.lowercased()
    let rest = word.unicodeScalars.drop { !$0.properties.isAlphabetic }.dropFirst()
    let isCapitalized = rest.allSatisfy { !$0.properties.isUppercase }
    let result = isUpper || isCapitalized ? lower : String(word)
    guard isFirst, let letter = result.unicodeScalars.firstIndex(where: \.properties.isAlphabetic)
    else { return result }
    let scalar = result.unicodeScalars[letter]
    return result[..<letter] + scalar.properties.titlecaseMapping
      + result[result.unicodeScalars.index(after: letter)...]
  }

  /// Whether the text has upper-case letters and no lower-case ones.
  static func isAllUpperCase(_ output: OutputBuffer, _ first: Int) -> Bool {
    var hasUpper = false
    for token in output.tokens[first...] where token.isText {
      // Most texts have a small letter soon.
      if output.bytes[token.range].contains(where: { $0 >= 0x61 && $0 <= 0x7A }) { return false }
    }
    for token in output.tokens[first...] where token.isText {
      for scalar in String(decoding: output.bytes[token.range], as: UTF8.self).unicodeScalars {
        if scalar.properties.isLowercase { return false }
        if scalar.properties.isUppercase { hasUpper = true }
      }
    }
    return hasUpper
  }
}

extension OutputBuffer {
  /// Makes the scalar at a byte of a token's text upper case.
  mutating func uppercaseScalar(at index: Int, of token: Int) {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") { bytes[index] = byte - 0x20 }
      return
    }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let range = tokens[token].range
    guard index + length <= range.upperBound else { return }
    let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return }
    let upper = Array(scalar.properties.titlecaseMapping.utf8)
    if upper.count == length {
      bytes.replaceSubrange(index..<index + length, with: upper)
      return
    }
    let start = UInt32(bytes.count)
    let copy = bytes[range.lowerBound..<index] + upper + bytes[index + length..<range.upperBound]
    bytes += copy
    tokens[token].start = start
    tokens[token].end = UInt32(bytes.count)
  }
}
