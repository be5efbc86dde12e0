internal import CReferenceModel

/// Labels the words of references: a semi-Markov chain whose weights were fitted to references that Dossier itself
/// printed.
///
/// A reading cuts the words into parts. Its score is the sum of the weights of each word's features for its part, of
/// each part's features as a whole, and of the steps from part to part, which depend on what stands between. The best
/// reading is found by dynamic programming over the places where parts may begin. `reference-trainer` makes the
/// weights.
///
/// Source: S. Sarawagi and W. Cohen, “Semi-Markov Conditional Random Fields for Information Extraction”, 2004.
package struct ReferenceModel: Sendable {
  /// One row of weights for each feature: a weight for each of the 16 parts.
  package typealias Row = SIMD16<Int8>

  /// Rows of words' features, then of parts' features, then of steps (for each joint, 16 parts before).
  package static let rowCount =
    ReferenceWords.featureLimit + ReferenceSegments.featureLimit + ReferenceWords.jointLimit * 16
  /// The bytes of a model.
  package static let byteCount = rowCount * 16

  /// The best parts of the words, by the weights that the program carries.
  package static func parts(of words: ReferenceWords) -> [ReferencePart] {
    guard let base = dossier_reference_model(), dossier_reference_model_size() >= byteCount else {
      return words.ranges.map { _ in .title }
    }
    return parts(of: words, weights: UnsafeRawPointer(base))
  }

  /// The best parts of the words by some weights, ``byteCount`` of them.
  package static func parts(of words: ReferenceWords, weights: UnsafeRawPointer) -> [ReferencePart]
  {
    let count = words.ranges.count
    guard count > 0 else { return [] }
    let segments = ReferenceSegments(words)
    let segmentRows = weights + ReferenceWords.featureLimit * 16
    let steps = segmentRows + ReferenceSegments.featureLimit * 16
    let sums = wordSums(words, weights)
    // The best score of a reading whose next part, of each kind, begins at a place; and the kind before it.
    var entry = [SIMD16<Int32>](repeating: .zero, count: count + 1)
    var kindBefore = [SIMD16<UInt8>](repeating: .zero, count: count + 1)
    // The best score of a reading whose last part, of each kind, ends at a place; and where it began.
    var exit = [SIMD16<Int32>](repeating: .zero, count: count + 1)
    var start = [SIMD16<Int32>](repeating: .zero, count: count + 1)
    for end in 1...count where end == count || words.mayBegin[end] {
      var best = SIMD16<Int32>(repeating: Int32.min / 2)
      var from = SIMD16<Int32>.zero
      var gathered = ReferenceSegments.Gathered()
      var begin = end - 1
      while begin >= 0, begin >= end - ReferenceSegments.lengthLimit || begin == 0 {
        segments.gather(begin, into: &gathered)
        if words.mayBegin[begin] {
          let features = segments.features(begin, end, gathered)
          var sum = SIMD16<Int16>.zero
          for slot in 0..<ReferenceSegments.featureCount {
            let row = segmentRows.loadUnaligned(
              fromByteOffset: Int(features[slot]) * 16, as: Row.self)
            sum &+= SIMD16<Int16>(truncatingIfNeeded: row)
          }
          let score =
            SIMD16<Int32>(truncatingIfNeeded: sum) &+ sums[end] &- sums[begin] &+ entry[begin]
          let isBetter = score .> best
          best.replace(with: score, where: isBetter)
          from.replace(with: Int32(begin), where: isBetter)
        }
        begin -= 1
      }
      exit[end] = best
      start[end] = from
      if end < count {
        (entry[end], kindBefore[end]) = step(best, steps + Int(words.joints[end]) * 256)
      }
    }
    return trace(count, exit, start, kindBefore)
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
            fromByteOffset: Int(features[position]) * 16, as: Row.self)
          emission &+= SIMD16<Int16>(truncatingIfNeeded: row)
        }
        sum &+= SIMD16<Int32>(truncatingIfNeeded: emission)
        sums.append(sum)
      }
    }
    return sums
  }

  /// The best way into a part of each kind from a part of another.
  private static func step(_ scores: SIMD16<Int32>, _ rows: UnsafeRawPointer)
    -> (best: SIMD16<Int32>, before: SIMD16<UInt8>)
  {
    var best = SIMD16<Int32>(repeating: Int32.min / 2)
    var from = SIMD16<Int32>.zero
    for before in 0..<16 {
      let row = rows.loadUnaligned(fromByteOffset: before * 16, as: Row.self)
      var candidate =
        SIMD16<Int32>(truncatingIfNeeded: row) &* 2 &+ SIMD16(repeating: scores[before])
      candidate[before] = Int32.min / 2
      let isBetter = candidate .> best
      best.replace(with: candidate, where: isBetter)
      from.replace(with: Int32(before), where: isBetter)
    }
    return (best, SIMD16<UInt8>(truncatingIfNeeded: from))
  }

  private static func trace(
    _ count: Int, _ exit: [SIMD16<Int32>], _ start: [SIMD16<Int32>],
    _ kindBefore: [SIMD16<UInt8>]
  ) -> [ReferencePart] {
    var kind = 0
    for part in 1..<16 where exit[count][part] > exit[count][kind] { kind = part }
    var result = [ReferencePart](repeating: .title, count: count)
    var end = count
    while end > 0 {
      let begin = Int(start[end][kind])
      let part = ReferencePart(rawValue: UInt8(kind)) ?? .title
      for index in begin..<end { result[index] = part }
      kind = Int(kindBefore[begin][kind])
      end = begin
    }
    return result
  }
}
