/// Pairs of works that are to be listed for the user: of a work that is like many others the likeliest few.
///
/// Twenty editorials of one author and year are like each other in 190 pairs, which nobody reads.
struct LikelyPairs {
  private(set) var pairs: [(first: Int32, second: Int32, score: Double)] = []

  /// How many others a work is listed beside.
  static let limit = 5

  mutating func add(_ first: Int32, _ second: Int32, score: Double) {
    pairs.append((first, second, score))
  }

  /// Leaves out pairs, in any order.
  mutating func removeAll(where isUnwanted: (Int32, Int32, Double) -> Bool) {
    pairs.removeAll { isUnwanted($0.first, $0.second, $0.score) }
  }

  /// Leaves out the less likely pairs of a work that has more than ``limit``; works of one leader count as one.
  mutating func limit(leaders: [Int32]) {
    var counts = [Int32](repeating: 0, count: leaders.count)
    for pair in pairs {
      counts[Int(leaders[Int(pair.first)])] += 1
      counts[Int(leaders[Int(pair.second)])] += 1
    }
    guard counts.contains(where: { $0 > Self.limit }) else { return }
    for place in counts.indices { counts[place] = 0 }
    let order = pairs.indices.sorted {
      pairs[$0].score != pairs[$1].score ? pairs[$0].score > pairs[$1].score : $0 < $1
    }
    var listed: Set<Int> = []
    var isKept = [Bool](repeating: false, count: pairs.count)
    for place in order {
      let (one, other) = (
        leaders[Int(pairs[place].first)], leaders[Int(pairs[place].second)]
      )
      let code = WorkClusters.code(min(one, other), max(one, other))
      if !listed.contains(code) {
        guard counts[Int(one)] < Self.limit, counts[Int(other)] < Self.limit else { continue }
        counts[Int(one)] += 1
        counts[Int(other)] += 1
        listed.insert(code)
      }
      isKept[place] = true
    }
    pairs = zip(pairs, isKept).filter(\.1).map(\.0)
  }
}
