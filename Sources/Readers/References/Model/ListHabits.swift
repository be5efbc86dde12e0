/// What the references of one list do alike: which part follows which, and what punctuation stands between.
///
/// Each reference is read by itself first. What many of the readings agree on is then a reason for the same in each
/// of them: a list that ends its names with a period and goes on with the year does so in the doubtful case too.
package struct ListHabits: Sendable {
  /// What a step adds to a reading's score where every reference of the list that could take it takes it.
  static let weight: Float = 240
  /// No gain is larger.
  static let largestGain = Int32(weight)
  /// Fewer references have no habits.
  package static let leastCount = 4

  /// For each mark that ends a word and each part before, what the parts that may follow gain.
  private var rows: [SIMD16<Int16>]

  /// The habits of a list, from the readings of its references; `nil` where there are too few.
  package init?(_ readings: [(words: ReferenceWords, parts: [ReferencePart])]) {
    guard readings.count >= Self.leastCount else { return nil }
    var steps = [SIMD16<Float>](repeating: .zero, count: 256)
    var ends = [Float](repeating: 1, count: 16)
    for (words, parts) in readings {
      // A step counts once in a reference.
      var seen: Set<Int> = []
      for place in parts.indices.dropFirst() where parts[place] != parts[place - 1] {
        let before = Int(parts[place - 1].rawValue)
        let row = Self.row(words.traits[place - 1].trail, before)
        guard seen.insert(row << 4 | Int(parts[place].rawValue)).inserted else { continue }
        steps[row][Int(parts[place].rawValue)] += 1
        ends[before] += 1
      }
    }
    rows = steps.enumerated().map { row, counts in
      var gains = SIMD16<Int16>.zero
      for part in 0..<16 where counts[part] > 1 {
        gains[part] = Int16(Self.weight * counts[part] / ends[row & 15])
      }
      return gains
    }
  }

  private static func row(_ trail: WordTraits.Trail, _ before: Int) -> Int {
    Int(trail.rawValue) << 4 | before
  }

  /// What the parts that may follow a word with a mark at its end gain, where it ends a part of a kind.
  @inline(__always)
  func bonus(after trail: WordTraits.Trail, _ before: Int) -> SIMD16<Int16> {
    rows[Self.row(trail, before)]
  }
}
