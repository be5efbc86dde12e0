/// In how many titles each word stands.
struct WordFrequencies {
  /// An open-addressing table: words at odd places of a power of two, 0 where free.
  private var words: [UInt64]
  private var counts: [UInt32]
  private let mask: Int

  init(_ table: WorkFeatureTable) {
    var size = 1024
    while size < table.words.count { size *= 2 }
    words = [UInt64](repeating: 0, count: size)
    counts = [UInt32](repeating: 0, count: size)
    mask = size - 1
    for word in table.words {
      var place = Int(truncatingIfNeeded: word >> 3) & mask
      while words[place] != 0, words[place] != word { place = (place + 1) & mask }
      words[place] = word
      counts[place] += 1
    }
  }

  /// How often a word stands in all titles together.
  func count(of word: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: word >> 3) & mask
    while words[place] != 0 {
      if words[place] == word { return Int(counts[place]) }
      place = (place + 1) & mask
    }
    return 0
  }

  /// Keeps the rarest words that stand in more than one title, each once; which of equally rare ones is decided by their
  /// hashes, so that two titles choose alike.
  func keepRarest(_ limit: Int, of titleWords: inout [UInt64]) {
    var ranked: [(count: Int, word: UInt64)] = []
    for word in titleWords {
      let count = count(of: word)
      if count > 1, !ranked.contains(where: { $0.word == word }) { ranked.append((count, word)) }
    }
    ranked.sort { $0.count != $1.count ? $0.count < $1.count : $0.word < $1.word }
    titleWords.removeAll(keepingCapacity: true)
    for entry in ranked.prefix(limit) { titleWords.append(entry.word) }
  }
}
