/// In how many titles each word stands.
struct WordFrequencies {
  /// An open-addressing table: words at odd places of a power of two, 0 where free.
  private var words: [UInt64]
  private var counts: [UInt32]

  private var mask: Int
  private var known = 0

  init(_ table: WorkFeatureTable) {
    mask = (1 << 12) - 1
    words = [UInt64](repeating: 0, count: mask + 1)
    counts = [UInt32](repeating: 0, count: mask + 1)
    for word in table.words { add(word, 1) }
  }

  private mutating func add(_ word: UInt64, _ count: UInt32) {
    var place = Int(truncatingIfNeeded: word >> 3) & mask
    while words[place] != 0, words[place] != word { place = (place + 1) & mask }
    counts[place] += count
    if words[place] != 0 { return }
    words[place] = word
    known += 1
    if known > words.count / 2 { grow() }
  }

  /// The table is as large as the words ask for and no larger, since each look at it is at another place of memory.
  private mutating func grow() {
    let old = (words, counts)
    mask = words.count * 2 - 1
    known = 0
    words = [UInt64](repeating: 0, count: mask + 1)
    counts = [UInt32](repeating: 0, count: mask + 1)
    for (word, count) in zip(old.0, old.1) where word != 0 { add(word, count) }
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

  /// The rarest words of a title that stand in more than one, each once; which of equally rare ones is decided by their
  /// hashes, so that two titles choose alike.
  func rarest(_ limit: Int, of title: ArraySlice<UInt64>, into rarest: inout [UInt64]) {
    rarest.removeAll(keepingCapacity: true)
    withUnsafeTemporaryAllocation(of: (count: Int, word: UInt64).self, capacity: limit) { ranked in
      var known = 0
      for word in title {
        let found = (count: count(of: word), word: word)
        if found.count < 2 { continue }
        var place = 0
        while place < known, ranked[place] < found { place += 1 }
        if place == limit || place < known && ranked[place].word == word { continue }
        if known < limit { known += 1 }
        var hole = known - 1
        while hole > place {
          ranked[hole] = ranked[hole - 1]
          hole -= 1
        }
        ranked[place] = found
      }
      for place in 0..<known { rarest.append(ranked[place].word) }
    }
  }
}
