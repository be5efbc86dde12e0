/// A vocabulary: short texts and a number for each, asked with bytes, so that no `String` is hashed to look a word up.
///
/// Made of a few long texts, it costs a start-up a tenth of what a dictionary of strings does.
///
/// ```swift
/// let table = WordTable([(1, "the of and"), (2, "book")])
/// table["of"]  // 1
/// ```
package struct WordTable: Sendable {
  /// All words, one after another.
  private var text: [UInt8] = []
  /// Where the word of each place begins and ends in ``text``, and its value; an empty word stands at a free place.
  private var starts: [UInt32]
  private var lengths: [UInt8]
  private var values: [UInt32]
  private let mask: Int

  /// A table of words of at most 255 bytes; longer ones are left out.
  ///
  /// - Parameters:
  ///   - groups: A value above 0 and the words that have it, parted by `separator`. A word of several groups has the bits of
  ///     all of them.
  ///   - separator: What parts the words; empty words are passed over.
  package init(_ groups: [(value: UInt32, words: String)], separator: Unicode.Scalar = " ") {
    let separator = UInt8(truncatingIfNeeded: separator.value)
    var count = 0
    for (_, words) in groups { count += 1 + words.utf8.count { $0 == separator } }
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    mask = capacity - 1
    starts = Array(repeating: 0, count: capacity)
    lengths = Array(repeating: 0, count: capacity)
    values = Array(repeating: 0, count: capacity)
    for (value, words) in groups {
      var words = words
      words.withUTF8 { add($0, value, separator) }
    }
  }

  /// A table that only says which words it holds.
  package init(_ words: String, separator: Unicode.Scalar = " ") {
    self.init([(1, words)], separator: separator)
  }

  private mutating func add(
    _ words: UnsafeBufferPointer<UInt8>, _ value: UInt32, _ separator: UInt8
  ) {
    var start = 0
    for index in 0...words.count where index == words.count || words[index] == separator {
      let word = UnsafeBufferPointer(rebasing: words[start..<index])
      start = index + 1
      guard let length = UInt8(exactly: word.count), length > 0 else { continue }
      let place = place(of: word)
      if lengths[place] == 0 {
        starts[place] = UInt32(truncatingIfNeeded: text.count)
        lengths[place] = length
        text.append(contentsOf: word)
      }
      values[place] |= value
    }
  }

  /// The value of a word; 0 where the table does not hold it.
  package subscript(word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    word.isEmpty ? 0 : values[place(of: word)]
  }

  /// The value of a word; 0 where the table does not hold it.
  package subscript(word: some StringProtocol) -> UInt32 {
    word.utf8.withContiguousStorageIfAvailable { self[$0] }
      ?? Array(word.utf8).withUnsafeBufferPointer { self[$0] }
  }

  /// Whether the table holds a word.
  package func contains(_ word: some StringProtocol) -> Bool { self[word] != 0 }

  /// Where a word stands, or the free place where it would.
  private func place(of word: UnsafeBufferPointer<UInt8>) -> Int {
    // FNV-1a.
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var place = Int(hash ^ (hash >> 15)) & mask
    while lengths[place] != 0, !matches(place, word) { place = (place + 1) & mask }
    return place
  }

  private func matches(_ place: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(lengths[place]) == word.count else { return false }
    let start = Int(starts[place])
    for index in 0..<word.count where text[start + index] != word[index] { return false }
    return true
  }
}
