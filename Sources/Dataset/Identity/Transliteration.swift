/// Brings the many ways together in which Cyrillic names are written in Latin letters.
///
/// `Чайковский` is Chaykovskiy, Chaikovskii, Čajkovskij, Tchaikovsky and Tschaikowski. What the systems (BGN/PCGN, ISO 9,
/// the Library of Congress's, the German and the French custom) write differently is left out or written alike, so that the
/// result is good for comparing a name in Cyrillic letters with one in Latin letters, and for nothing else.
enum Transliteration {
  /// The letters of a folded word that all systems share: `cakovsk`.
  static func skeleton(_ word: String) -> String {
    var word = word
    return word.withUTF8 { asciiSkeleton($0) } ?? wideSkeleton(word)
  }

  /// The letters of a word of ASCII; `nil` for another.
  private static func asciiSkeleton(_ word: UnsafeBufferPointer<UInt8>) -> String? {
    guard word.allSatisfy({ $0 < 0x80 }) else { return nil }
    let byLetter = spellingsByLetter
    var letters: [UInt8] = []
    letters.reserveCapacity(word.count + 2)
    var index = 0
    while index < word.count {
      let spelling = byLetter[Int(word[index])].first { spelling in
        spelling.written.count <= word.count - index
          && spelling.written.indices.allSatisfy { spelling.written[$0] == word[index + $0] }
      }
      if let spelling {
        append(spelling.letter, to: &letters)
        index += spelling.written.count
      } else {
        append(CollectionOfOne(word[index]), to: &letters)
        index += 1
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func wideSkeleton(_ word: String) -> String {
    var letters: [UInt8] = []
    var rest = Substring(word)
    while !rest.isEmpty {
      if let (spelling, letter) = spellings.first(where: { rest.hasPrefix($0.0) }) {
        rest = rest.dropFirst(spelling.count)
        append(letter.utf8, to: &letters)
      } else {
        append(rest.prefix(1).utf8, to: &letters)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// A Greek text in which the pairs of letters that stand for one sound are written in Latin letters: `Παπαδόπουλος` is
  /// Papadopoulos, not Papadopoylos; `nil` where the text is not Greek.
  ///
  /// Source: ISO 843:1997, type 2 (transcription), which passports follow.
  static func greekPairs(_ text: String) -> String? {
    guard text.unicodeScalars.contains(where: { (0x370...0x3FF).contains($0.value) }) else {
      return nil
    }
    var result = text.lowercased()
    for (pair, letters) in greek where result.contains(pair) {
      result = result.replacing(pair, with: letters)
    }
    for (pair, vowel) in greekWithV where result.contains(pair) {
      // Before these letters the sound is f: Efthymiou.
      for letter in "θκξπσςτφχψ" {
        result = result.replacing(pair + String(letter), with: "\(vowel)f\(letter)")
      }
      result = result.replacing(pair, with: vowel + "v")
    }
    return result.hasPrefix("μπ") ? "b" + result.dropFirst(2) : result
  }

  private static let greek: [(String, String)] = [
    ("ου", "ou"), ("ού", "ou"), ("γγ", "ng"), ("γξ", "nx"), ("γχ", "nch"),
  ]

  private static let greekWithV = [("αυ", "a"), ("αύ", "a"), ("ευ", "e"), ("εύ", "e")]

  /// Doubled letters count once: Hannah is Ханна and Хана.
  private static func append(_ bytes: some Sequence<UInt8>, to letters: inout [UInt8]) {
    for byte in bytes where letters.last != byte { letters.append(byte) }
  }

  /// What is written for one sound, the longer ones first.
  private static let spellings: [(String, String)] = [
    ("schtsch", "s"), ("shch", "s"), ("stch", "s"), ("tsch", "c"), ("tch", "c"), ("sch", "s"),
    ("sh", "s"), ("ch", "c"), ("zh", "z"), ("kh", "h"), ("ts", "c"), ("tz", "c"), ("ph", "v"),
    ("yo", "e"), ("jo", "e"), ("io", "e"), ("ck", "k"), ("der", "dr"),
    ("x", "ks"), ("f", "v"), ("w", "v"), ("g", "h"), ("y", ""), ("i", ""), ("j", ""),
  ]

  /// The same, for each ASCII character those that begin with it.
  private static let spellingsByLetter: [[(written: [UInt8], letter: [UInt8])]] = (0..<128).map {
    byte in
    spellings.filter { $0.0.utf8.first == byte }.map { (Array($0.0.utf8), Array($0.1.utf8)) }
  }

  /// Whether an initial, of one letter or of the two or three that one Cyrillic letter needs, may be a name's.
  static func isInitial(_ short: String, of long: String) -> Bool {
    if long.hasPrefix(short) { return true }
    // Юрий is Yuri, Jurij and Iurii.
    let glides: [Character] = ["y", "j", "i"]
    guard let one = short.first, let other = long.first else { return false }
    return glides.contains(one) && glides.contains(other)
      && (short.count == 1 || long.dropFirst().hasPrefix(short.dropFirst()))
  }
}
