import Bibliography

/// Reads titles for comparison, one after another, with buffers that are made once.
struct TitleReader {
  private var folded: [UInt8] = []
  private var traits: [TitleVocabulary] = []

  /// What is compared of a title; the words that say something are appended to `words`, hashed by their stems.
  mutating func read(_ title: String, words: inout [UInt64]) -> TitleWords {
    var plain = Markup.plainText(title)
    if let joined = LoneLetters.joined(title: plain) { plain = joined }
    if let spelled = GreekLetters.spelledOut(plain) { plain = spelled }
    return plain.withUTF8 { read($0, words: &words) }
  }

  private mutating func read(
    _ title: UnsafeBufferPointer<UInt8>, words: inout [UInt64]
  ) -> TitleWords {
    var result = TitleWords()
    folded.removeAll(keepingCapacity: true)
    TextFolding.appendKey(utf8: title, to: &folded)
    var tight = FoldedHash()
    for byte in folded where byte != 0x20 {
      tight.combine(byte)
      result.letterCount += 1
    }
    result.tight = result.letterCount == 0 ? 0 : tight.value
    result.telling = result.tight
    if let end = TitleAnnotations.correctedPlace(title) {
      result.markers.insert(.correction)
      folded.removeAll(keepingCapacity: true)
      TextFolding.appendKey(utf8: UnsafeBufferPointer(rebasing: title[..<end]), to: &folded)
    } else if let telling = TitleAnnotations.removed(from: title) {
      folded.removeAll(keepingCapacity: true)
      telling.withUnsafeBufferPointer { TextFolding.appendKey(utf8: $0, to: &folded) }
      if !folded.isEmpty { result.telling = FoldedHash.of(folded.lazy.filter { $0 != 0x20 }) }
    }
    traits.removeAll(keepingCapacity: true)
    folded.withUnsafeBufferPointer { bytes in
      for word in WordRanges(bytes) {
        traits.append(TitleVocabulary(UnsafeBufferPointer(rebasing: bytes[word])))
      }
      Self.readWords(bytes, traits, into: &result, words: &words)
    }
    if let end = Self.endOfMain(title) {
      folded.removeAll(keepingCapacity: true)
      TextFolding.appendKey(utf8: UnsafeBufferPointer(rebasing: title[..<end]), to: &folded)
      result.main = FoldedHash.of(folded.lazy.filter { $0 != 0x20 })
      folded.withUnsafeBufferPointer { bytes in
        for word in WordRanges(bytes)
        where !TitleVocabulary(UnsafeBufferPointer(rebasing: bytes[word])).contains(.function) {
          result.mainWordCount += 1
        }
      }
    }
    return result
  }

  private static func readWords(
    _ bytes: UnsafeBufferPointer<UInt8>, _ traits: [TitleVocabulary],
    into result: inout TitleWords, words: inout [UInt64]
  ) {
    var content: UInt64 = 0
    var numbers: UInt64 = 0
    var hasNumber = false
    var before: TitleVocabulary = []
    for (index, range) in WordRanges(bytes).enumerated() {
      let word = UnsafeBufferPointer(rebasing: bytes[range])
      let own = traits[index]
      let after = index + 1 < traits.count ? traits[index + 1] : []
      if !own.isEmpty {
        result.markers.formUnion(
          .marker(of: own, before: before, isFirst: index == 0, after: after))
      }
      if let number = number(word, own, before: before) {
        numbers &+= hash(of: number)
        hasNumber = true
      } else {
        hasNumber = addDigits(of: word, to: &numbers) || hasNumber
      }
      if !own.contains(.function) {
        let stem = WordStem.hash(word)
        words.append(stem)
        content = FoldedHash.mix(content &+ stem)
      }
      before = own
    }
    if bytes.starts(with: "expression of concern".utf8)
      || bytes.starts(with: "editorial expression of concern".utf8)
    {
      result.markers.insert(.comment)
    }
    result.content = content
    result.numbers = hasNumber ? numbers | 1 : 0
  }

  /// Where the title's first colon or question mark stands; `nil` where nothing follows one.
  private static func endOfMain(_ title: UnsafeBufferPointer<UInt8>) -> Int? {
    guard
      let sign = title.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?") }),
      title[(sign + 1)...].contains(where: { $0 > 0x40 })
    else { return nil }
    return sign
  }

  // MARK: Numbers

  /// The number that a word writes out: a Roman numeral of two letters or more, or any after `part` and the like.
  private static func number(
    _ word: UnsafeBufferPointer<UInt8>, _ own: TitleVocabulary, before: TitleVocabulary
  ) -> Int? {
    guard word.count <= 6 else { return nil }
    if before.contains(.counted), own.number > 0 { return own.number }
    return word.count > 1 || before.contains(.counted) ? roman(word) : nil
  }

  /// The value of a Roman numeral up to 39; `nil` for anything else.
  private static func roman(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
    var value = 0
    var last = 0
    for byte in word.reversed() {
      let digit: Int
      switch byte {
      case UInt8(ascii: "i"): digit = 1
      case UInt8(ascii: "v"): digit = 5
      case UInt8(ascii: "x"): digit = 10
      default: return nil
      }
      value += digit < last ? -digit : digit
      last = max(last, digit)
    }
    return value > 0 ? value : nil
  }

  /// The hash of a number below 100, as of its digits.
  private static func hash(of number: Int) -> UInt64 {
    var hash = FoldedHash()
    if number >= 10 { hash.combine(UInt8(truncatingIfNeeded: 0x30 + number / 10)) }
    hash.combine(UInt8(truncatingIfNeeded: 0x30 + number % 10))
    return hash.value
  }

  /// Adds each run of digits within a word; false where there is none.
  private static func addDigits(
    of word: UnsafeBufferPointer<UInt8>, to numbers: inout UInt64
  ) -> Bool {
    var found = false
    var place = 0
    while place < word.count {
      guard word[place] &- 0x30 < 10 else {
        place += 1
        continue
      }
      var hash = FoldedHash()
      while place < word.count, word[place] &- 0x30 < 10 {
        hash.combine(word[place])
        place += 1
      }
      numbers &+= hash.value
      found = true
    }
    return found
  }
}
