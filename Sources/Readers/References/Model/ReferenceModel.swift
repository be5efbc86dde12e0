internal import CReferenceModel

/// Labels the words of references: a linear chain whose weights were fitted to references that Dossier itself printed.
///
/// The score of a labelling is the sum of the weights of each word's features for its label, and of the steps from
/// label to label, which depend on the punctuation between. Viterbi's algorithm finds the best labelling in time
/// linear in the words. `reference-trainer` makes the weights.
package struct ReferenceModel: Sendable {
  /// One row of weights for each feature: a weight for each of the 16 parts.
  package typealias Row = SIMD16<Int8>

  /// The bytes of a model: rows of features, then rows of steps (for each joint, 16 parts before).
  package static let byteCount = (ReferenceWords.featureLimit + ReferenceWords.jointLimit * 16) * 16

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
    let steps = weights + ReferenceWords.featureLimit * 16
    var scores = SIMD16<Int32>(repeating: 0)
    var back = [SIMD16<UInt8>](repeating: SIMD16(repeating: 0), count: count)
    for index in 0..<count {
      var emission = SIMD16<Int16>(repeating: 0)
      let start = index * ReferenceWords.featureCount
      for position in start..<(start + ReferenceWords.featureCount) {
        let row = weights.loadUnaligned(
          fromByteOffset: Int(words.features[position]) * 16, as: Row.self)
        emission &+= SIMD16<Int16>(truncatingIfNeeded: row)
      }
      let wide = SIMD16<Int32>(truncatingIfNeeded: emission)
      guard index > 0 else {
        scores = wide
        continue
      }
      let joint = Int(words.joints[index]) * 16
      var best = SIMD16<Int32>(repeating: Int32.min / 2)
      var from = SIMD16<Int32>(repeating: 0)
      for before in 0..<16 {
        let row = steps.loadUnaligned(fromByteOffset: (joint + before) * 16, as: Row.self)
        let candidate =
          SIMD16<Int32>(truncatingIfNeeded: row) &* 2 &+ SIMD16(repeating: scores[before])
        let isBetter = candidate .> best
        best.replace(with: candidate, where: isBetter)
        from.replace(with: Int32(before), where: isBetter)
      }
      back[index] = SIMD16<UInt8>(truncatingIfNeeded: from)
      scores = best &+ wide
    }
    var last = 0
    for part in 1..<16 where scores[part] > scores[last] { last = part }
    var result = [ReferencePart](repeating: .title, count: count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      result[index] = ReferencePart(rawValue: UInt8(last)) ?? .title
      last = Int(back[index][last])
    }
    return result
  }
}
