/// All readings of a reference's words, and the best of them.
struct ReferenceLattice {
  /// The best scores at one place and how they came about, for each kind of part.
  private struct Place {
    /// The best score of a reading whose next part begins here.
    var entry = SIMD16<Int32>(repeating: ReferenceLattice.impossible)
    /// The kind of the part before that one.
    var kindBefore = SIMD16<UInt8>.zero
    /// The best score of a reading whose last part ends here.
    var exit = SIMD16<Int32>(repeating: ReferenceLattice.impossible)
    /// Where that part began.
    var start = SIMD16<Int32>.zero
  }

  private static let impossible = Int32.min / 4

  private let words: ReferenceWords
  private let segments: ReferenceSegments
  private let segmentRows: UnsafeRawPointer
  private let steps: UnsafeRawPointer
  private let sums: [SIMD16<Int32>]
  private let habits: ListHabits?

  /// The readings of some words by some weights, ``ReferenceModel/byteCount`` of them.
  init(_ words: ReferenceWords, _ weights: UnsafeRawPointer, _ habits: ListHabits?) {
    self.words = words
    self.habits = habits
    segments = ReferenceSegments(words)
    segmentRows = weights + ReferenceWords.featureLimit * 16
    steps = segmentRows + ReferenceSegments.featureLimit * 16
    sums = Self.wordSums(words, weights)
  }

  /// The parts of the best reading, one for each word, and its score.
  ///
  /// A limit keeps a kind of part to a range of words.
  func bestReading(limit: (kind: ReferencePart, range: Range<Int>)? = nil)
    -> (parts: [ReferencePart], score: Int32)
  {
    let count = words.ranges.count
    var places = [Place](repeating: Place(), count: count + 1)
    places[0].entry = .zero
    for end in 1...count where end == count || words.mayBegin[end] {
      var best = SIMD16<Int32>(repeating: Self.impossible)
      var from = SIMD16<Int32>.zero
      forEachPart(endingAt: end) { begin, score in
        var total = score &+ places[begin].entry
        if let limit, begin < limit.range.lowerBound || end > limit.range.upperBound {
          total[Int(limit.kind.rawValue)] = Self.impossible
        }
        let isBetter = total .> best
        best.replace(with: total, where: isBetter)
        from.replace(with: Int32(begin), where: isBetter)
      }
      places[end].exit = best
      places[end].start = from
      if end < count { (places[end].entry, places[end].kindBefore) = step(best, end) }
    }
    var kind = 0
    for part in 1..<16 where places[count].exit[part] > places[count].exit[kind] { kind = part }
    var parts = [ReferencePart](repeating: .title, count: count)
    var end = count
    let score = places[count].exit[kind]
    while end > 0 {
      let begin = Int(places[end].start[kind])
      let part = ReferencePart(rawValue: UInt8(kind)) ?? .title
      for index in begin..<end { parts[index] = part }
      kind = Int(places[begin].kindBefore[kind])
      end = begin
    }
    return (parts, score)
  }

  /// Calls with where each part that may end at a place begins, and its score for each kind.
  @inline(__always)
  private func forEachPart(endingAt end: Int, _ body: (Int, SIMD16<Int32>) -> Void) {
    segments.forEachPart(endingAt: end, of: words) { begin, features in
      var sum = SIMD16<Int16>.zero
      for slot in 0..<ReferenceSegments.featureCount {
        let row = segmentRows.loadUnaligned(
          fromByteOffset: Int(features[slot]) * 16, as: ReferenceModel.Row.self)
        sum &+= SIMD16<Int16>(truncatingIfNeeded: row)
      }
      body(begin, SIMD16<Int32>(truncatingIfNeeded: sum) &+ sums[end] &- sums[begin])
    }
  }

  /// The sums of the words' scores before each place.
  private static func wordSums(_ words: ReferenceWords, _ weights: UnsafeRawPointer)
    -> [SIMD16<Int32>]
  {
    var sums: [SIMD16<Int32>] = []
    sums.reserveCapacity(words.ranges.count + 1)
    var sum = SIMD16<Int32>.zero
    sums.append(sum)
    words.features.withUnsafeBufferPointer { features in
      for index in words.ranges.indices {
        var emission = SIMD16<Int16>.zero
        let start = index * ReferenceWords.featureCount
        for position in start..<(start + ReferenceWords.featureCount) {
          let row = weights.loadUnaligned(
            fromByteOffset: Int(features[position]) * 16, as: ReferenceModel.Row.self)
          emission &+= SIMD16<Int16>(truncatingIfNeeded: row)
        }
        sum &+= SIMD16<Int32>(truncatingIfNeeded: emission)
        sums.append(sum)
      }
    }
    return sums
  }

  /// The best way into a part of each kind from a part of another, at a place.
  private func step(_ scores: SIMD16<Int32>, _ place: Int)
    -> (best: SIMD16<Int32>, before: SIMD16<UInt8>)
  {
    let rows = steps + Int(words.joints[place]) * 256
    var best = SIMD16<Int32>(repeating: Self.impossible)
    var from = SIMD16<Int32>.zero
    for before in 0..<16 {
      let row = rows.loadUnaligned(fromByteOffset: before * 16, as: ReferenceModel.Row.self)
      var candidate =
        SIMD16<Int32>(truncatingIfNeeded: row) &* 2 &+ SIMD16(repeating: scores[before])
      if let habits { candidate &+= habits.bonus(after: words.traits[place - 1], before) }
      candidate[before] = Self.impossible
      let isBetter = candidate .> best
      best.replace(with: candidate, where: isBetter)
      from.replace(with: Int32(before), where: isBetter)
    }
    return (best, SIMD16<UInt8>(truncatingIfNeeded: from))
  }
}
