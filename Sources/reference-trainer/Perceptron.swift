internal import Readers

/// Fits a model's weights with the averaged perceptron on whole sequences.
///
/// Made-up references are soon all labelled rightly; two things keep the model learning what holds of others as well.
/// A wrong label must lose by a margin, and each pass over a reference leaves some of the features out.
///
/// Source: M. Collins, “Discriminative Training Methods for Hidden Markov Models”, 2002.
struct Perceptron {
  private let rows = ReferenceWords.featureLimit + ReferenceWords.jointLimit * 16
  private var weights: [SIMD16<Float>]
  private var sums: [SIMD16<Float>]
  private var clock: Float = 1
  private let margin: Float = 12

  init() {
    weights = Array(repeating: SIMD16(repeating: 0), count: rows)
    sums = weights
  }

  /// Learns from one labelled sequence; returns how many words were labelled wrongly before.
  ///
  /// The bits of `mask` say which of a word's features are left out.
  mutating func learn(_ words: ReferenceWords, _ truth: [ReferencePart], mask: UInt64) -> Int {
    clock += 1
    let guess = decode(words, truth, mask)
    guard guess != truth else { return 0 }
    var wrong = 0
    for index in truth.indices {
      let right = Int(truth[index].rawValue)
      let found = Int(guess[index].rawValue)
      if right != found {
        wrong += 1
        let start = index * ReferenceWords.featureCount
        for position in start..<(start + ReferenceWords.featureCount) {
          guard mask & (1 << UInt64(position - start)) == 0 else { continue }
          let row = Int(words.features[position])
          add(1, row, right)
          add(-1, row, found)
        }
      }
      guard index > 0 else { continue }
      let ending = ReferenceWords.featureLimit + Int(words.joints[index]) * 16
      let rightRow = ending + Int(truth[index - 1].rawValue)
      let foundRow = ending + Int(guess[index - 1].rawValue)
      if rightRow != foundRow || right != found {
        add(1, rightRow, right)
        add(-1, foundRow, found)
      }
    }
    return wrong
  }

  private mutating func add(_ delta: Float, _ row: Int, _ part: Int) {
    weights[row][part] += delta
    sums[row][part] += delta * clock
  }

  private func decode(_ words: ReferenceWords, _ truth: [ReferencePart], _ mask: UInt64)
    -> [ReferencePart]
  {
    let count = words.ranges.count
    guard count > 0 else { return [] }
    var scores = SIMD16<Float>(repeating: 0)
    var back = [SIMD16<UInt8>](repeating: SIMD16(repeating: 0), count: count)
    for index in 0..<count {
      var emission = SIMD16<Float>(repeating: margin)
      emission[Int(truth[index].rawValue)] = 0
      let start = index * ReferenceWords.featureCount
      for position in start..<(start + ReferenceWords.featureCount) {
        if mask & (1 << UInt64(position - start)) == 0 {
          emission += weights[Int(words.features[position])]
        }
      }
      guard index > 0 else {
        scores = emission
        continue
      }
      let ending = ReferenceWords.featureLimit + Int(words.joints[index]) * 16
      var best = SIMD16<Float>(repeating: -.infinity)
      for before in 0..<16 {
        let candidate = weights[ending + before] * 2 + SIMD16(repeating: scores[before])
        for part in 0..<16 where candidate[part] > best[part] {
          best[part] = candidate[part]
          back[index][part] = UInt8(before)
        }
      }
      scores = best + emission
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

  /// The averaged weights as bytes: rows of 16, scaled so that the largest is 127.
  func bytes() -> [UInt8] {
    var averages = weights
    var largest: Float = 0
    for row in averages.indices {
      averages[row] -= sums[row] / clock
      for part in 0..<16 { largest = max(largest, abs(averages[row][part])) }
    }
    // A few huge weights must not crush the rest to nothing.
    let scale = 127 / max(largest * 0.6, 1e-6)
    return averages.flatMap { row in
      (0..<16).map { part in
        UInt8(bitPattern: Int8(max(-127, min(127, (row[part] * scale).rounded()))))
      }
    }
  }
}
