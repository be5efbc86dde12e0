/// A fixed vocabulary: folded words and what each of them is, asked with bytes.
struct WordTable<Traits: OptionSet>: Sendable where Traits: Sendable, Traits.RawValue == UInt32 {
  /// An open-addressing table of a power of two, with no word where a place is free.
  private var words: [PackedWord]
  private var traits: [UInt32]
  private let mask: Int

  /// - Parameter entries: Traits and the words that have them, parted by blanks; a word of several entries has the traits of
  ///   all of them. Words of more than 16 bytes cannot be held.
  init(_ entries: [(Traits, String)]) {
    var size = 16
    for (_, text) in entries { size += text.utf8.count }
    var capacity = 16
    while capacity < size / 2 { capacity *= 2 }
    words = Array(repeating: .none, count: capacity)
    traits = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for (added, text) in entries {
      var text = text
      text.withUTF8 { bytes in
        for word in WordRanges(bytes) {
          guard let packed = PackedWord(UnsafeBufferPointer(rebasing: bytes[word])) else {
            continue
          }
          let place = place(of: packed)
          words[place] = packed
          traits[place] |= added.rawValue
        }
      }
    }
  }

  /// What a word is; nothing where the table does not hold it.
  subscript(bytes: UnsafeBufferPointer<UInt8>) -> Traits {
    guard let word = PackedWord(bytes) else { return [] }
    return Traits(rawValue: traits[place(of: word)])
  }

  /// Where a word stands, or the free place where it would.
  private func place(of word: PackedWord) -> Int {
    var place = Int(truncatingIfNeeded: word.hash) & mask
    while words[place] != word, words[place] != .none { place = (place + 1) & mask }
    return place
  }
}
