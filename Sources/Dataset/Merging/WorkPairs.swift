/// Finds the pairs of works that are worth comparing, in near-linear time.
///
/// Two works are compared when they share a key: an identifier, the letters of the title, the telling words of the
/// title, the title up to its colon, or two of the rarest words of both titles. A key that many works share is split by first
/// author and by year, so that a thousand editorials do not cost a million comparisons; where one author has more than forty in
/// a year, each is compared with those that stand nearest by their pages, volumes and issues.
///
/// What is kept is a list of the works of each key and for each work its places in that list: the pairs, of which there may
/// be a hundred times as many, never stand in memory together.
struct WorkPairs {
  /// The works of each key behind one another; the last one of a key is stored as its complement, which is negative.
  private var members: [Int32] = []
  /// From where on the keys in ``members`` are pairs of rare words.
  private var firstRare = 0
  /// From where on they are parts of a key that are too large for each to be compared with each.
  private var firstCrowded = 0
  /// For each work its places in ``members``, as a range of ``places``.
  private var starts: [Int32] = []
  private var places: [Int32] = []
  private var signatures: [TitleSignature] = []

  private static let largestBlock = 40
  /// How many works before and behind it a work of a crowded part is compared with.
  private static let crowdedReach = 8
  private static let rareWordCount = 5

  init(_ table: WorkFeatureTable) {
    var crowded: [Int32] = []
    addKeys(of: table, crowded: &crowded)
    firstRare = members.count
    addRareWords(of: table, crowded: &crowded)
    firstCrowded = members.count
    members += crowded
    signatures.reserveCapacity(table.features.count)
    for index in table.features.indices {
      signatures.append(TitleSignature(table.words(of: index)))
    }
    findPlaces(count: table.features.count)
  }

  private mutating func addKeys(of table: WorkFeatureTable, crowded: inout [Int32]) {
    var keys = KeyedWorks()
    keys.reserveCapacity(table.features.count * 3)
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
    }
    addBlocks(keys, of: table, crowded: &crowded)
  }

  private mutating func addRareWords(of table: WorkFeatureTable, crowded: inout [Int32]) {
    var keys = KeyedWorks()
    keys.reserveCapacity(table.features.count * 4)
    let frequencies = WordFrequencies(table)
    var words: [UInt64] = []
    for index in table.features.indices {
      frequencies.rarest(Self.rareWordCount, of: table.words(of: index), into: &words)
      for left in words.indices {
        for right in words.indices where left < right {
          let (low, high) = (min(words[left], words[right]), max(words[left], words[right]))
          keys.add(FoldedHash.mix(low) ^ high, Int32(index))
        }
      }
    }
    addBlocks(keys, of: table, crowded: &crowded)
  }

  /// Adds the works of each key that several works share.
  private mutating func addBlocks(
    _ keys: consuming KeyedWorks, of table: WorkFeatureTable, crowded: inout [Int32]
  ) {
    keys.forEachBlock { block in
      if block.count <= Self.largestBlock {
        members += block
        members[members.count - 1] = ~members[members.count - 1]
      } else {
        addSplit(block, of: table, crowded: &crowded)
      }
    }
  }

  /// Adds a large block by first author and year.
  private mutating func addSplit(
    _ block: borrowing [Int32], of table: WorkFeatureTable, crowded: inout [Int32]
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
      let part = parted[start..<end].map(\.work)
      start = end
      if part.count > Self.largestBlock {
        Self.close(Self.byPlace(part, table), in: &crowded)
      } else if part.count > 1 {
        Self.close(part, in: &members)
      }
    }
  }

  private static func close(_ part: [Int32], in list: inout [Int32]) {
    list += part
    list[list.count - 1] = ~list[list.count - 1]
  }

  /// The works in an order in which those of one page, else of one volume and issue, stand together.
  private static func byPlace(_ part: [Int32], _ table: WorkFeatureTable) -> [Int32] {
    part.map { work in
      let features = table.features[Int(work)]
      return (features.pages, features.volume, features.issue, work)
    }.sorted { ($0.0, $0.1, $0.2, $0.3) < ($1.0, $1.1, $1.2, $1.3) }.map(\.3)
  }

  private mutating func findPlaces(count: Int) {
    starts = [Int32](repeating: 0, count: count + 1)
    for member in members { starts[Int(member < 0 ? ~member : member) + 1] += 1 }
    for work in 0..<count { starts[work + 1] += starts[work] }
    var next = starts
    places = [Int32](repeating: 0, count: members.count)
    for (place, member) in members.enumerated() {
      let work = Int(member < 0 ? ~member : member)
      places[Int(next[work])] = Int32(truncatingIfNeeded: place)
      next[work] += 1
    }
  }

  /// Hands out the pairs as places of works, the smaller first, in ascending order, each once.
  func forEachPair(_ body: (Int32, Int32) -> Void) {
    var others: [Int32] = []
    for work in signatures.indices {
      others.removeAll(keepingCapacity: true)
      for place in places[Int(starts[work])..<Int(starts[work + 1])] {
        addOthers(behind: Int(place), of: work, to: &others)
      }
      if others.isEmpty { continue }
      others.sort()
      var last: Int32 = -1
      for other in others where other != last {
        body(Int32(truncatingIfNeeded: work), other)
        last = other
      }
    }
  }

  /// Adds the works that stand behind a place under the same key. Most works that share two rare words share nothing else.
  private func addOthers(behind place: Int, of work: Int, to others: inout [Int32]) {
    if place >= firstCrowded {
      addNeighbours(of: place, work: work, to: &others)
      return
    }
    var next = place
    while members[next] >= 0 {
      next += 1
      let other = members[next] < 0 ? ~members[next] : members[next]
      if place < firstRare || !signatures[work].isUnlike(signatures[Int(other)]) {
        others.append(other)
      }
    }
  }

  /// Adds the later works that stand near a place of a crowded part.
  private func addNeighbours(of place: Int, work: Int, to others: inout [Int32]) {
    var next = place
    while members[next] >= 0, next < place + Self.crowdedReach {
      next += 1
      let other = members[next] < 0 ? ~members[next] : members[next]
      if other > work { others.append(other) }
    }
    next = place - 1
    while next >= max(firstCrowded, place - Self.crowdedReach), members[next] >= 0 {
      if members[next] > work { others.append(members[next]) }
      next -= 1
    }
  }
}
