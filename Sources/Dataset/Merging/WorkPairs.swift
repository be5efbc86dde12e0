/// Finds the pairs of works that are worth comparing, in near-linear time.
///
/// Two works are compared when they share a key: an identifier, the letters of the title, the telling words of the
/// title, the title up to its colon, or two of the rarest words of both titles. A key that many works share is split by first
/// author and by year, so that a thousand editorials do not cost a million comparisons.
struct WorkPairs {
  /// Pairs of places, the smaller first, in ascending order, each once.
  private(set) var pairs: [(Int32, Int32)] = []

  private static let largestBlock = 40
  private static let rareWordCount = 5

  init(_ table: WorkFeatureTable) {
    var keys = KeyedWorks()
    var rare = KeyedWorks()
    keys.reserveCapacity(table.features.count * 3)
    rare.reserveCapacity(table.features.count * 4)
    let frequencies = WordFrequencies(table)
    var words: [UInt64] = []
    for (index, work) in table.features.enumerated() {
      let place = Int32(index)
      func add(_ hash: UInt64, _ space: UInt64) {
        if hash != 0 { keys.add(FoldedHash.mix(hash &+ space), place) }
      }
      add(work.doi, 1)
      add(work.arxiv, 2)
      add(work.pmid, 3)
      add(work.pmcid, 4)
      add(work.isbn, 5)
      add(work.titleHash, 6)
      if work.tellingHash != work.titleHash { add(work.tellingHash, 6) }
      // The title up to the colon meets both the same beginning and the whole title of another.
      if work.main != work.titleHash { add(work.main, 6) }
      add(work.content, 7)
      frequencies.rarest(Self.rareWordCount, of: table.words(of: index), into: &words)
      for left in words.indices {
        for right in words.indices where left < right {
          let (low, high) = (min(words[left], words[right]), max(words[left], words[right]))
          rare.add(FoldedHash.mix(low) ^ high, place)
        }
      }
    }
    var found: [UInt64] = []
    Self.collect(keys, into: &found, table: table)
    Self.collect(rare, into: &found, table: table)
    found.sort()
    var last: UInt64?
    pairs.reserveCapacity(found.count)
    for pair in found where pair != last {
      pairs.append((Int32(truncatingIfNeeded: pair >> 32), Int32(truncatingIfNeeded: pair)))
      last = pair
    }
  }

  /// Adds the pairs of works that share a key.
  private static func collect(
    _ keys: consuming KeyedWorks, into found: inout [UInt64], table: WorkFeatureTable
  ) {
    keys.forEachBlock { block in
      if block.count <= largestBlock {
        addAll(block, to: &found)
      } else {
        split(block, to: &found, table: table)
      }
    }
  }

  private static func addAll(_ block: borrowing [Int32], to found: inout [UInt64]) {
    for left in block.indices {
      for right in (left + 1)..<block.count {
        found.append(
          UInt64(UInt32(bitPattern: block[left])) << 32 | UInt64(UInt32(bitPattern: block[right])))
      }
    }
  }

  /// A large block by first author and year, and each of its parts only as far as it is small.
  private static func split(
    _ block: borrowing [Int32], to found: inout [UInt64], table: WorkFeatureTable
  ) {
    let parted = block.map { work -> (key: UInt64, work: Int32) in
      let features = table.features[Int(work)]
      let author = table.authors(of: Int(work)).first?.family ?? 0
      return (FoldedHash.mix(author) ^ UInt64(UInt16(bitPattern: features.year ?? 0)), work)
    }.sorted { $0.key != $1.key ? $0.key < $1.key : $0.work < $1.work }
    var start = 0
    while start < parted.count {
      var end = start + 1
      while end < parted.count, parted[end].key == parted[start].key { end += 1 }
      // Beyond the limit only neighbours are compared: enough to chain what is equal together.
      let part = parted[start..<end].map(\.work)
      for left in part.indices {
        let reach = min(part.count, left + 1 + largestBlock)
        for right in (left + 1)..<max(left + 1, reach) {
          found.append(
            UInt64(UInt32(bitPattern: part[left])) << 32 | UInt64(UInt32(bitPattern: part[right])))
        }
      }
      start = end
    }
  }
}
