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
  package static func parts(of words: ReferenceWords, habits: ListHabits? = nil) -> [ReferencePart]
  {
    guard let base = dossier_reference_model(), dossier_reference_model_size() >= byteCount else {
      return words.ranges.map { _ in .title }
    }
    return parts(of: words, weights: UnsafeRawPointer(base), habits: habits)
  }

  /// The best parts of the words by some weights, ``byteCount`` of them.
  package static func parts(
    of words: ReferenceWords, weights: UnsafeRawPointer, habits: ListHabits? = nil
  ) -> [ReferencePart] {
    guard !words.ranges.isEmpty else { return [] }
    return ReferenceLattice(words, weights, habits).bestParts()
  }
}
