import Testing

@testable import Readers

/// The best reading of a reference's words, found without trying all readings.
@Suite struct ReferenceLatticeTests {
  private static let references = [
    "Quill, A., & Poe, E. (2004). Rain on glass. Journal of Rain Studies, 12(3), 45-67.",
    "A. Quill and E. Poe, “Rain on Glass”, in Proc. Conf. on Water, Oslo, 2004, pp. 1–9.",
    "Quill A. Snow and what it does to the windows of a house by the western sea. Oxford: OUP; 1999.",
    "rain",
  ]

  /// The score of the best reading that ends at each place with each kind of part, of all readings that there are.
  private static func bestScore(_ words: ReferenceWords, _ weights: [Int8]) -> Int {
    func row(_ number: Int, _ kind: Int) -> Int { Int(weights[number * 16 + kind]) }
    let segmentBase = ReferenceWords.featureLimit
    let stepBase = segmentBase + ReferenceSegments.featureLimit
    let segments = ReferenceSegments(words)
    let count = words.ranges.count
    var sums = [[Int](repeating: 0, count: 16)]
    for index in 0..<count {
      let own = words.features[
        index * ReferenceWords.featureCount..<(index + 1) * ReferenceWords.featureCount]
      sums.append(
        (0..<16).map { kind in sums[index][kind] + own.reduce(0) { $0 + row(Int($1), kind) } })
    }
    var best = [[Int?]](repeating: Array(repeating: nil, count: 16), count: count + 1)
    for end in 1...count where end == count || words.mayBegin[end] {
      segments.forEachPart(endingAt: end) { begin, features in
        for kind in 0..<16 {
          var before: Int? = begin == 0 ? 0 : nil
          for other in 0..<16 where begin > 0 && other != kind {
            guard let score = best[begin][other] else { continue }
            let step = score + 2 * row(stepBase + Int(words.joints[begin]) * 16 + other, kind)
            before = max(before ?? step, step)
          }
          guard let before else { continue }
          let part = (0..<16).reduce(0) { $0 + row(segmentBase + Int(features[$1]), kind) }
          let score = before + part + sums[end][kind] - sums[begin][kind]
          best[end][kind] = max(best[end][kind] ?? score, score)
        }
      }
    }
    return best[count].compactMap(\.self).max() ?? 0
  }

  @Test(arguments: [1, 2, 3])
  func noReadingIsBetterThanTheOneFound(seed: UInt64) {
    var state = seed
    let weights = (0..<ReferenceModel.byteCount).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int8(truncatingIfNeeded: state >> 40)
    }
    for reference in Self.references {
      let words = ReferenceWords(Array(reference.utf8), isEmphasized: { _ in false })
      let found = weights.withUnsafeBytes { bytes in
        bytes.baseAddress.map {
          ReferenceLattice(words, $0, SegmentWeights($0), nil).bestReading().score
        }
      }
      #expect(found.map(Int.init) == Self.bestScore(words, weights))
    }
  }
}
