internal import CReferenceModel

/// Finds the names of journals among the words of a reference, whole or abbreviated: `J. Am. Chem. Soc.`.
///
/// The names are kept by a hash of their longer words' first letters and of the last word's second, sorted, so that a
/// few are compared; a name of one word by a hash of the whole word. A word of an abbreviated name is the beginning of the whole word, or begins and ends as it does.
package struct KnownJournals {
  /// A name that begins at a word.
  package struct Match: Sendable {
    /// The word behind its last.
    var end: Int
    /// How sure the name is.
    var kind: Kind
  }

  /// How a name was found. The numbers are known to the model.
  package enum Kind: UInt8, Sendable {
    case none = 0
    case oneWord = 1
    case twoWords = 2
    case manyWords = 3
    case shortAbbreviation = 4
    case longAbbreviation = 5
    /// The name is the beginning of what stands there.
    case beginning = 6
  }

  /// Words that count for nothing in a journal's name.
  package static func isSmall(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= 4, let first = word.first else { return false }
    return smallWords.contains { $0.first == first && $0.elementsEqual(word) }
  }

  private static let smallWords: [[UInt8]] = [
    "of", "the", "and", "&", "for", "in", "on", "de", "la", "et", "der", "für", "und", "des", "du",
    "les", "le", "del", "e", "y", "to", "a", "an", "with", "di", "von", "zur", "d", "l", "van",
  ].map { Array($0.utf8) }

  /// The key of the letters that begin words, one letter more.
  package static func key(_ key: UInt32, adding letter: UInt8) -> UInt32 {
    (key ^ UInt32(letter)) &* 16_777_619
  }

  /// The key of no letters.
  package static let emptyKey: UInt32 = 2_166_136_261

  /// The key of a name, by the key of its words but the last, and the last word in small letters.
  package static func key(ofWordsBefore key: UInt32, last word: ArraySlice<UInt8>) -> UInt32 {
    var result = key
    for letter in key == emptyKey ? word : word.prefix(2) {
      result = Self.key(result, adding: letter)
    }
    return result ^ (result >> 13)
  }

  /// Keys are found by their highest bits, so many.
  package static let bucketBits: UInt32 = 12

  private let words: [Range<Int>]
  /// Which of the words count for nothing.
  private let isSmall: [Bool]
  private let bytes: [UInt8]
  private let table: UnsafeRawPointer
  private let count: Int

  /// The words of a text, of which both the bytes are given and the same in lower case (ASCII).
  init?(_ bytes: [UInt8], lowered: [UInt8], _ words: [Range<Int>]) {
    guard let base = dossier_known_words(), dossier_known_words_size() > KnownWords.byteCount + 4
    else { return nil }
    table = UnsafeRawPointer(base) + KnownWords.byteCount
    count = Int(table.loadUnaligned(as: UInt32.self))
    self.bytes = bytes
    self.words = words
    isSmall = words.map { $0.count <= 4 && Self.isSmall(lowered[$0]) }
    keyMarks = Self.keyMarks
  }

  /// One bit for the lowest bits of each key, so that most keys of no name are known by one look.
  private let keyMarks: [UInt64]
  private static let keyMarkBits: UInt32 = 17

  private static let keyMarks: [UInt64] = {
    var marks = [UInt64](repeating: 0, count: 1 << (Int(keyMarkBits) - 6))
    guard let base = dossier_known_words(), dossier_known_words_size() > KnownWords.byteCount + 4
    else { return marks }
    let table = UnsafeRawPointer(base) + KnownWords.byteCount
    for index in 0..<Int(table.loadUnaligned(as: UInt32.self)) {
      let key = table.loadUnaligned(fromByteOffset: keyStart + index * 4, as: UInt32.self)
      let place = Int(key & (1 << keyMarkBits - 1))
      marks[place >> 6] |= 1 << UInt64(place & 63)
    }
    return marks
  }()

  /// Whether a name may have the key.
  private func mayHave(_ key: UInt32) -> Bool {
    let place = Int(key & (1 << Self.keyMarkBits - 1))
    return keyMarks[place >> 6] & (1 << UInt64(place & 63)) != 0
  }

  /// The keys, then where each name begins in the text and where the last ends.
  private func number(_ index: Int) -> Int {
    Int(table.loadUnaligned(fromByteOffset: Self.keyStart + index * 4, as: UInt32.self))
  }

  private func bucketStart(_ bucket: Int) -> Int {
    Int(table.loadUnaligned(fromByteOffset: 4 + bucket * 4, as: UInt32.self))
  }

  /// Behind the number of names and the buckets' starts.
  private static let keyStart = 4 + ((1 << Int(bucketBits)) + 1) * 4

  /// The longest name that begins at a word, and the longest but one.
  func matches(at start: Int, traits: [WordTraits]) -> (longest: Match, shorter: Match) {
    var longest = Match(end: 0, kind: .none)
    var shorter = longest
    var key = Self.emptyKey
    var count = 0
    var index = start
    var hasComma = false
    while index < words.count, count < 9 {
      let word = words[index]
      guard !word.isEmpty, traits[index].digits == 0 else { break }
      if index > start, traits[index].lead & 7 != 0 { break }
      let trail = traits[index].trail
      if isSmall[index] {
        if trail != .none || count == 0 && traits[index].cue.kind == .preposition { break }
      } else {
        count += 1
        let wordKey = self.key(after: key, word)
        let kind = mayHave(wordKey) ? find(wordKey, start...index, count) : .none
        key = Self.key(key, adding: ProseBytes.lowered(bytes[word.lowerBound]))
        if kind != .none, !hasComma || kind.rawValue <= Kind.manyWords.rawValue {
          if longest.kind != .none { shorter = longest }
          longest = Match(end: index + 1, kind: kind)
        }
        if trail == .comma || trail == .colon {
          hasComma = true
        } else if trail != .none, trail != .period {
          break
        }
      }
      index += 1
    }
    return (longest, shorter)
  }

  /// The same as ``key(ofWordsBefore:last:)`` for a word in any case.
  private func key(after key: UInt32, _ word: Range<Int>) -> UInt32 {
    let count = key == Self.emptyKey ? word.count : min(word.count, 2)
    var result = key
    var before: UInt8 = 0
    for byte in bytes[word.prefix(count)] {
      let isWideCapital = before == 0xC3 && (0x80...0x9E).contains(byte)
      result = Self.key(result, adding: isWideCapital ? byte + 0x20 : ProseBytes.lowered(byte))
      before = byte
    }
    return result ^ (result >> 13)
  }

  /// The kind of a name among some words, so many of which are longer.
  private func find(_ key: UInt32, _ range: ClosedRange<Int>, _ count: Int) -> Kind {
    let bucket = Int(key >> (32 - Self.bucketBits))
    var low = bucketStart(bucket)
    let end = bucketStart(bucket + 1)
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if number(middle) < Int(key) { low = middle + 1 } else { high = middle }
    }
    var best = Kind.none
    while low < end, number(low) == Int(key) {
      let kind = compare(
        from: number(self.count + low), to: number(self.count + low + 1), range, count)
      if kind != .none {
        best = kind
        if kind.rawValue <= Kind.manyWords.rawValue { return kind }
      }
      low += 1
    }
    return best
  }

  /// Compares the words with a name, whose longer words stand in small letters with blanks between.
  private func compare(
    from start: Int, to end: Int, _ range: ClosedRange<Int>, _ wordCount: Int
  ) -> Kind {
    let text = table + Self.keyStart + (2 * count + 1) * 4
    var place = start
    var isWhole = true
    var letters = 0
    for number in range where !isSmall[number] {
      let part = words[number]
      var index = part.lowerBound
      var before: UInt8 = 0
      while index < part.upperBound, place < end {
        var byte = ProseBytes.lowered(bytes[index])
        if before == 0xC3, (0x80...0x9E).contains(byte) { byte += 0x20 }
        guard text.load(fromByteOffset: place, as: UInt8.self) == byte else { break }
        before = bytes[index]
        index += 1
        place += 1
      }
      letters += part.count
      var rest = 0
      while place < end, text.load(fromByteOffset: place, as: UInt8.self) != 0x20 {
        place += 1
        rest += 1
      }
      if index < part.upperBound {
        // “Natl” begins and ends as “national” does.
        guard part.upperBound - index <= 2, rest > 1, index > part.lowerBound + 1,
          text.load(fromByteOffset: place - 1, as: UInt8.self)
            == ProseBytes.lowered(bytes[part.upperBound - 1])
        else { return .none }
        isWhole = false
      } else if rest > 0 {
        isWhole = false
      }
      if place < end { place += 1 }
    }
    guard place >= end else { return .none }
    if isWhole { return wordCount == 1 ? .oneWord : wordCount == 2 ? .twoWords : .manyWords }
    guard wordCount > 1, letters >= 4 else { return .none }
    return wordCount > 3 ? .longAbbreviation : .shortAbbreviation
  }
}
