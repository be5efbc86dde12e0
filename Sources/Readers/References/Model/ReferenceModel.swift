internal import CReferenceModel

/// Labels the words of references: a semi-Markov chain whose weights were fitted to references that Dossier itself
/// printed.
///
/// A reading cuts the words into parts. Its score is the sum of the weights of each word's features for its part, of
/// each part's features as a whole, and of the steps from part to part, which depend on what stands between. The best
/// reading is found by dynamic programming over the places where parts may begin. `reference-trainer` makes the
/// weights.
///
/// The references of one list follow one style: what most of them do, ``ListHabits``, counts for each of them.
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
  ///
  /// Where it is known which words name the authors, no others do.
  package static func parts(
    of words: ReferenceWords, habits: ListHabits? = nil, authors: Range<Int>? = nil
  ) -> [ReferencePart] {
    guard dossier_reference_model_size() >= byteCount, let base = dossier_reference_model(),
      let rows = SegmentWeights.carried, !words.ranges.isEmpty
    else {
      return words.ranges.map { _ in .title }
    }
    return parts(
      by: ReferenceLattice(words, UnsafeRawPointer(base), rows, habits), authors: authors)
  }

  /// The best parts of the words by some weights, ``byteCount`` of them.
  package static func parts(
    of words: ReferenceWords, weights: UnsafeRawPointer, habits: ListHabits? = nil,
    authors: Range<Int>? = nil
  ) -> [ReferencePart] {
    guard !words.ranges.isEmpty else { return [] }
    return parts(
      by: ReferenceLattice(words, weights, SegmentWeights(weights), habits), authors: authors)
  }

  private static func parts(by lattice: ReferenceLattice, authors: Range<Int>?) -> [ReferencePart] {
    if let authors { return lattice.bestReading(limit: (.author, authors)).parts }
    var (parts, score) = lattice.bestReading()
    for kind in singleKinds {
      let runs = runs(of: kind, in: parts)
      guard (2...4).contains(runs.count) else { continue }
      let readings = runs.map { lattice.bestReading(limit: (kind, $0)) }
      guard let best = readings.max(by: { $0.score < $1.score }),
        best.score > score - repetitionCost
      else { continue }
      (parts, score) = best
    }
    return parts
  }

  /// Parts that a reference has once. The chain knows only the part before, and would take a second of them.
  private static let singleKinds: [ReferencePart] = [
    .title, .container, .volume, .publisher, .author,
  ]
  /// How much worse a reading may be that has such a part once.
  private static let repetitionCost: Int32 = 300

  /// Whether a part goes on behind a date: “164 (2015), no. 4”.
  private static func goesOn(
    _ kind: ReferencePart, _ between: Range<Int>, _ parts: [ReferencePart]
  ) -> Bool {
    kind == .volume && parts[between].allSatisfy { $0 == .date }
  }

  /// Where the words of one kind stand.
  private static func runs(of kind: ReferencePart, in parts: [ReferencePart]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (index, part) in parts.enumerated() where part == kind {
      if let last = result.last,
        last.upperBound == index || goesOn(kind, last.upperBound..<index, parts)
      {
        result[result.count - 1] = last.lowerBound..<(index + 1)
      } else {
        result.append(index..<(index + 1))
      }
    }
    return result
  }
}
