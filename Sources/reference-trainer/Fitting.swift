internal import Readers

/// Fits a model's weights by the likelihood of the right readings, one reference after another.
///
/// Made-up references are soon all read rightly; each pass over one leaves some of the features out, so that the
/// weights do not lean on few of them, and draws the weights towards zero.
///
/// Source: S. Sarawagi and W. Cohen, “Semi-Markov Conditional Random Fields for Information Extraction”, 2004; the
/// steps are those of J. Duchi et al., “Adaptive Subgradient Methods”, 2011.
struct Fitting {
  typealias Row = SIMD16<Float>

  private var weights: [Row]
  private var squares: [Row]
  /// The sum of the weights at several times, whose mean wavers less than any of them.
  private var sumOfWeights: [Row]
  private var countOfSums: Float = 0
  var rate: Float = 0.15
  var decay: Float = 0.000_02
  private let segmentBase = ReferenceWords.featureLimit
  private let stepBase = ReferenceWords.featureLimit + ReferenceSegments.featureLimit

  // The tables of one reference, kept between references.
  private var sums: [Row] = []
  private var entry: [Row] = []
  private var exit: [Row] = []
  private var entryAfter: [Row] = []
  private var exitAfter: [Row] = []
  private var candidates: [Candidate] = []
  private var firstOf: [Int] = []

  /// A part that the reading may have.
  private struct Candidate {
    var begin: Int
    var end: Int
    var features: SIMD16<UInt16>
    var score: Row
  }

  private static let impossible: Float = -1e9

  init() {
    weights = Array(repeating: .zero, count: ReferenceModel.rowCount)
    squares = Array(repeating: Row(repeating: 0.1), count: ReferenceModel.rowCount)
    sumOfWeights = weights
  }

  /// Takes the weights as they are now into the mean that ``bytes()`` writes.
  mutating func remember() {
    for row in weights.indices { sumOfWeights[row] += weights[row] }
    countOfSums += 1
  }

  /// Learns from one labelled reference; the bits of the masks say which features are left out.
  ///
  /// Returns the loss before, the negative logarithm of the right reading's probability, or `nil` for a reference
  /// whose parts begin where none may.
  mutating func learn(
    _ words: ReferenceWords, _ truth: [ReferencePart], wordMask: UInt64, partMask: UInt32
  ) -> Float? {
    let count = truth.count
    guard count > 0 else { return nil }
    for index in 1..<max(count, 1) where truth[index] != truth[index - 1] {
      guard words.mayBegin[index] else { return nil }
    }
    fillSums(words, wordMask)
    fillCandidates(words, partMask)
    forward(words)
    backward(words)
    let total = Self.logSum(exit[count])
    let loss = total - score(of: truth, words)
    update(words, truth, total, wordMask, partMask)
    return loss
  }

  // MARK: - Scores

  private mutating func fillSums(_ words: ReferenceWords, _ mask: UInt64) {
    sums.removeAll(keepingCapacity: true)
    var sum = Row.zero
    sums.append(sum)
    for index in words.ranges.indices {
      let start = index * ReferenceWords.featureCount
      for slot in 0..<ReferenceWords.featureCount where mask & (1 << UInt64(slot)) == 0 {
        sum += weights[Int(words.features[start + slot])]
      }
      sums.append(sum)
    }
  }

  private mutating func fillCandidates(_ words: ReferenceWords, _ mask: UInt32) {
    let count = words.ranges.count
    let segments = ReferenceSegments(words)
    candidates.removeAll(keepingCapacity: true)
    firstOf = Array(repeating: 0, count: count + 2)
    for end in 1...count {
      firstOf[end] = candidates.count
      guard end == count || words.mayBegin[end] else { continue }
      segments.forEachPart(endingAt: end) { begin, features in
        var score = sums[end] - sums[begin]
        for slot in 0..<16 where mask & (1 << UInt32(slot)) == 0 {
          score += weights[segmentBase + Int(features[slot])]
        }
        candidates.append(Candidate(begin: begin, end: end, features: features, score: score))
      }
    }
    firstOf[count + 1] = candidates.count
  }

  private func stepRow(_ words: ReferenceWords, _ place: Int, _ before: Int) -> Int {
    stepBase + Int(words.joints[place]) * 16 + before
  }

  private mutating func forward(_ words: ReferenceWords) {
    let count = words.ranges.count
    let none = Row(repeating: Self.impossible)
    entry = Array(repeating: none, count: count + 1)
    exit = Array(repeating: none, count: count + 1)
    entry[0] = .zero
    for end in 1...count where end == count || words.mayBegin[end] {
      var largest = none
      for candidate in candidates[firstOf[end]..<firstOf[end + 1]] {
        largest = Self.larger(largest, entry[candidate.begin] + candidate.score)
      }
      var sum = Row.zero
      for candidate in candidates[firstOf[end]..<firstOf[end + 1]] {
        sum += Self.exponential(entry[candidate.begin] + candidate.score - largest)
      }
      exit[end] = largest + Self.logarithm(sum)
      guard end < count else { continue }
      largest = none
      for before in 0..<16 {
        largest = Self.larger(largest, stepScore(words, end, before) + exit[end][before])
      }
      sum = .zero
      for before in 0..<16 {
        sum += Self.exponential(stepScore(words, end, before) + exit[end][before] - largest)
      }
      entry[end] = largest + Self.logarithm(sum)
    }
  }

  private func stepScore(_ words: ReferenceWords, _ place: Int, _ before: Int) -> Row {
    var row = weights[stepRow(words, place, before)] * 2
    row[before] = Self.impossible
    return row
  }

  private mutating func backward(_ words: ReferenceWords) {
    let count = words.ranges.count
    let none = Row(repeating: Self.impossible)
    entryAfter = Array(repeating: none, count: count + 1)
    exitAfter = Array(repeating: none, count: count + 1)
    exitAfter[count] = .zero
    // The sums over candidates are gathered end by end: all that begin at a place end behind it.
    for end in stride(from: count, through: 1, by: -1)
    where end == count || words.mayBegin[end] {
      if end < count {
        let after = entryAfter[end]
        for before in 0..<16 {
          exitAfter[end][before] = Self.logSum(stepScore(words, end, before) + after)
        }
      }
      for candidate in candidates[firstOf[end]..<firstOf[end + 1]] {
        let score = candidate.score + exitAfter[end]
        let old = entryAfter[candidate.begin]
        let largest = Self.larger(old, score)
        entryAfter[candidate.begin] =
          largest
          + Self.logarithm(Self.exponential(old - largest) + Self.exponential(score - largest))
      }
    }
  }

  private func score(of truth: [ReferencePart], _ words: ReferenceWords) -> Float {
    var result: Float = 0
    var begin = 0
    while begin < truth.count {
      var end = begin + 1
      while end < truth.count, truth[end] == truth[begin] { end += 1 }
      let part = Int(truth[begin].rawValue)
      for candidate in candidates[firstOf[end]..<firstOf[end + 1]] where candidate.begin == begin {
        result += candidate.score[part]
      }
      if end < truth.count {
        result += weights[stepRow(words, end, part)][Int(truth[end].rawValue)] * 2
      }
      begin = end
    }
    return result
  }

  // MARK: - Learning

  private mutating func update(
    _ words: ReferenceWords, _ truth: [ReferencePart], _ total: Float, _ wordMask: UInt64,
    _ partMask: UInt32
  ) {
    let count = truth.count
    var changes = [Row](repeating: .zero, count: count + 1)
    for candidate in candidates {
      let score = entry[candidate.begin] + candidate.score + exitAfter[candidate.end] - total
      var gradient = Row.zero - Self.exponential(score)
      changes[candidate.begin] += gradient
      changes[candidate.end] -= gradient
      let part = truth[candidate.begin]
      let isTrue =
        (candidate.begin == 0 || truth[candidate.begin - 1] != part)
        && (candidate.end == count || truth[candidate.end] != part)
        && truth[candidate.begin..<candidate.end].allSatisfy { $0 == part }
      if isTrue { gradient[Int(part.rawValue)] += 1 }
      guard (gradient * gradient).sum() > 1e-6 else { continue }
      for slot in 0..<16 where partMask & (1 << UInt32(slot)) == 0 {
        move(segmentBase + Int(candidate.features[slot]), gradient)
      }
    }
    var share = Row.zero
    for index in 0..<count {
      share += changes[index]
      var gradient = share
      gradient[Int(truth[index].rawValue)] += 1
      guard (gradient * gradient).sum() > 1e-6 else { continue }
      let start = index * ReferenceWords.featureCount
      for slot in 0..<ReferenceWords.featureCount where wordMask & (1 << UInt64(slot)) == 0 {
        move(Int(words.features[start + slot]), gradient)
      }
    }
    for place in 1..<max(count, 1) where words.mayBegin[place] {
      for before in 0..<16 {
        let score =
          stepScore(words, place, before) + entryAfter[place] + exit[place][before] - total
        var gradient = Row.zero - Self.exponential(score)
        if truth[place] != truth[place - 1], Int(truth[place - 1].rawValue) == before {
          gradient[Int(truth[place].rawValue)] += 1
        }
        guard (gradient * gradient).sum() > 1e-6 else { continue }
        move(stepRow(words, place, before), gradient * 2)
      }
    }
  }

  @inline(__always)
  private mutating func move(_ row: Int, _ gradient: Row) {
    squares[row] += gradient * gradient
    weights[row] += gradient * rate / squares[row].squareRoot() - weights[row] * decay
  }

  // MARK: - Arithmetic

  @inline(__always)
  private static func larger(_ a: Row, _ b: Row) -> Row { a.replacing(with: b, where: b .> a) }

  private static func logSum(_ row: Row) -> Float {
    let eight = larger(row.lowHalf, row.highHalf)
    let four = larger(eight.lowHalf, eight.highHalf)
    let largest = max(max(four[0], four[1]), max(four[2], four[3]))
    let sum = exponential(row - largest)
    return largest + logarithm(Row(repeating: sum.sum()))[0]
  }

  private static func larger(_ a: SIMD8<Float>, _ b: SIMD8<Float>) -> SIMD8<Float> {
    a.replacing(with: b, where: b .> a)
  }

  private static func larger(_ a: SIMD4<Float>, _ b: SIMD4<Float>) -> SIMD4<Float> {
    a.replacing(with: b, where: b .> a)
  }

  /// A number so large that adding it leaves of a small one only the whole part, in the lowest bits.
  private static let magic: Float = 12_582_912
  private static let magicBits: Int32 = 0x4B40_0000

  // Bit patterns are cast since SIMD types of floats have no conversion to theirs; both sides have 64 bytes, and any
  // pattern is a value of either.

  /// e to the power of each, for numbers up to 80: 2 to the nearest whole number, times a polynomial of the rest.
  @inline(__always)
  static func exponential(_ row: Row) -> Row {
    var scaled = row * 1.442_695_04
    let low = Row(repeating: -126)
    let high = Row(repeating: 126)
    scaled.replace(with: low, where: scaled .< low)
    scaled.replace(with: high, where: scaled .> high)
    let shifted = scaled + magic
    let rest = scaled - (shifted - magic)
    var result = rest * 0.001_339_89 + 0.009_618_13
    result = result * rest + 0.055_503_32
    result = result * rest + 0.240_226_51
    result = result * rest + 0.693_147_18
    result = result * rest + 1
    let whole = unsafeBitCast(shifted, to: SIMD16<Int32>.self) &- magicBits
    return result * unsafeBitCast((whole &+ 127) &<< 23, to: Row.self)
  }

  /// The natural logarithm of each, for positive numbers: the exponent, and a series for the rest.
  @inline(__always)
  static func logarithm(_ row: Row) -> Row {
    let floor = Row(repeating: 1e-37)
    let safe = floor.replacing(with: row, where: row .> floor)
    let bits = unsafeBitCast(safe, to: SIMD16<Int32>.self)
    let whole = (bits &>> 23) &- 127
    let exponent = unsafeBitCast(whole &+ magicBits, to: Row.self) - magic
    let rest = unsafeBitCast((bits & 0x007F_FFFF) | 0x3F80_0000, to: Row.self)
    let quotient = (rest - 1) / (rest + 1)
    let square = quotient * quotient
    var series = square * 0.111_111_11 + 0.142_857_14
    series = series * square + 0.2
    series = series * square + 0.333_333_33
    series = series * square + 1
    return exponent * 0.693_147_18 + quotient * series * 2
  }

  /// The weights as bytes, rows of 16, scaled to whole numbers.
  func bytes() -> [UInt8] {
    let weights = countOfSums == 0 ? weights : sumOfWeights.map { $0 / countOfSums }
    var largest: Float = 0
    for row in weights { largest = max(largest, max(row.max(), -row.min())) }
    // A few huge weights must not crush the rest to nothing.
    let scale = 127 / max(largest * 0.6, 1e-6)
    return weights.flatMap { row in
      (0..<16).map { part in
        UInt8(bitPattern: Int8(max(-127, min(127, (row[part] * scale).rounded()))))
      }
    }
  }
}
