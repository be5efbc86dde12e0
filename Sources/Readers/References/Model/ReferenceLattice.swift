/// All readings of a reference's words, and the best of them.
struct ReferenceLattice {
  /// The best readings at one place, for each kind of part.
  private struct Place {
    /// The best score of a reading whose next part begins here, less the words' scores before.
    var entry = SIMD16<Int32>.zero
    /// The kind of the part before that one.
    var kindBefore = SIMD16<Int16>.zero
    /// Which place the part that ends here began at.
    var begin = SIMD16<Int32>.zero
  }

  private static let impossible = Int32.min / 4

  /// No part scores more by the features that neither its beginning nor its end has alone.
  private static let highestScore = SIMD16<Int16>(repeating: 12 * 127)

  private let words: ReferenceWords
  private let segments: ReferenceSegments
  private let rows: SegmentWeights
  private let steps: UnsafeRawPointer
  private let sums: [SIMD16<Int32>]
  private let habits: ListHabits?
  /// What the beginning of each part gives to its score: of a part of one word, then of a longer one.
  private let startScores: [SIMD16<Int16>]

  /// The readings of some words by some weights, ``ReferenceModel/byteCount`` of them, and those of parts among them.
  init(
    _ words: ReferenceWords, _ weights: UnsafeRawPointer, _ rows: SegmentWeights,
    _ habits: ListHabits?
  ) {
    let segments = ReferenceSegments(words)
    self.words = words
    self.habits = habits
    self.segments = segments
    self.rows = rows
    steps = weights + (ReferenceWords.featureLimit + ReferenceSegments.featureLimit) * 16
    sums = Self.wordSums(words, weights)
    var scores: [SIMD16<Int16>] = []
    scores.reserveCapacity(segments.starts.count * 2)
    for start in segments.starts {
      for isLong in [false, true] {
        var score = SIMD16<Int16>.zero
        ReferenceSegments.forEachFeature(ofStart: start, isLong: isLong) { slot, value in
          score &+= rows[slot, value]
        }
        scores.append(score)
      }
    }
    startScores = scores
  }

  /// The parts of the best reading, one for each word, and its score.
  ///
  /// A limit keeps a kind of part to a range of words.
  func bestReading(limit: (kind: ReferencePart, range: Range<Int>)? = nil)
    -> (parts: [ReferencePart], score: Int32)
  {
    let starts = segments.starts
    var places = [Place](repeating: Place(), count: starts.count + 1)
    var exit = SIMD16<Int32>.zero
    for place in 1...starts.count {
      let end = segments.ends[place - 1]
      let (best, from) = bestParts(endingAt: end, before: place, places, limit: limit)
      places[place].begin = from
      exit = best &+ sums[end.index]
      guard place < starts.count else { break }
      let (entry, before) = step(exit, end.index)
      places[place].entry = entry &- sums[end.index]
      places[place].kindBefore = before
    }
    var kind = 0
    for part in 1..<16 where exit[part] > exit[kind] { kind = part }
    let score = exit[kind]
    var parts = [ReferencePart](repeating: .title, count: words.ranges.count)
    var place = starts.count
    while place > 0 {
      let begin = Int(places[place].begin[kind])
      let part = ReferencePart(rawValue: UInt8(kind)) ?? .title
      let end = segments.ends[place - 1].index
      for index in starts[begin].index..<end { parts[index] = part }
      kind = Int(places[begin].kindBefore[kind])
      place = begin
    }
    return (parts, score)
  }

  /// For each kind the best score of a reading whose last part ends at a place, less the words' scores before it, and
  /// which place that part begins at.
  private func bestParts(
    endingAt end: SegmentEnd, before place: Int, _ places: [Place],
    limit: (kind: ReferencePart, range: Range<Int>)?
  ) -> (best: SIMD16<Int32>, from: SIMD16<Int32>) {
    let none = SIMD16<Int32>(repeating: Self.impossible) &- sums[end.index]
    var best = none
    var from = SIMD16<Int32>.zero
    var shortScore = SIMD16<Int16>.zero
    var longScore = SIMD16<Int16>.zero
    ReferenceSegments.forEachFeature(ofEnd: end, isLong: false) { slot, value in
      shortScore &+= rows[slot, value]
    }
    ReferenceSegments.forEachFeature(ofEnd: end, isLong: true) { slot, value in
      longScore &+= rows[slot, value]
    }
    segments.forEachPart(endingAt: end, before: place) { number, part in
      // No part has a score so high that a reading which is so far behind would be the best.
      let isLong = part.length > 0
      var score = (isLong ? longScore : shortScore) &+ startScores[number * 2 + (isLong ? 1 : 0)]
      guard any(Self.widened(score &+ Self.highestScore) &+ places[number].entry .> best) else {
        return
      }
      let start = segments.starts[number]
      @inline(__always)
      func add(_ slot: Int, _ value: UInt32) { score &+= rows[slot, value] }
      ReferenceSegments.forEachFeature(ofPart: part, start, end, add)
      var total = Self.widened(score) &+ places[number].entry
      if let limit, start.index < limit.range.lowerBound || end.index > limit.range.upperBound {
        total[Int(limit.kind.rawValue)] = none[Int(limit.kind.rawValue)]
      }
      let isBetter = total .> best
      best.replace(with: total, where: isBetter)
      from.replace(with: Int32(truncatingIfNeeded: number), where: isBetter)
    }
    return (best, from)
  }

  /// The same numbers with more bits. The library's own conversion is called, not inlined.
  @inline(__always)
  private static func widened(_ numbers: SIMD16<Int8>) -> SIMD16<Int16> {
    var result = SIMD16<Int16>()
    for index in 0..<16 { result[index] = Int16(numbers[index]) }
    return result
  }

  @inline(__always)
  private static func widened(_ numbers: SIMD16<Int16>) -> SIMD16<Int32> {
    var result = SIMD16<Int32>()
    for index in 0..<16 { result[index] = Int32(numbers[index]) }
    return result
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
          emission &+= widened(row)
        }
        sum &+= widened(emission)
        sums.append(sum)
      }
    }
    return sums
  }

  /// The best way into a part of each kind from a part of another, at a place.
  private func step(_ scores: SIMD16<Int32>, _ place: Int)
    -> (best: SIMD16<Int32>, before: SIMD16<Int16>)
  {
    let rows = steps + Int(words.joints[place]) * 256
    let trail = words.traits[place - 1].trail
    let kinds = SIMD16<Int16>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    // A reading that is further behind than a small number holds is never the best.
    let highest = scores.max()
    var behind = SIMD16<Int16>()
    for kind in 0..<16 {
      behind[kind] = Int16(truncatingIfNeeded: max(scores[kind] &- highest, -30_000))
    }
    var best = SIMD16<Int16>(repeating: .min)
    var from = SIMD16<Int16>.zero
    for before in 0..<16 {
      let row = rows.loadUnaligned(fromByteOffset: before * 16, as: ReferenceModel.Row.self)
      var candidate = Self.widened(row) &* 2 &+ SIMD16(repeating: behind[before])
      if let habits { candidate &+= habits.bonus(after: trail, before) }
      let number = SIMD16(repeating: Int16(truncatingIfNeeded: before))
      let isBetter = (candidate .> best) .& (kinds .!= number)
      best.replace(with: candidate, where: isBetter)
      from.replace(with: number, where: isBetter)
    }
    return (Self.widened(best) &+ highest, from)
  }
}
