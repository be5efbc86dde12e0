/// Brings the works together that are surely one.
struct WorkClusters {
  /// For each work the first work of its cluster.
  private(set) var leader: [Int32]
  /// Pairs of works of different clusters that may be one, with what was found.
  private(set) var possible: [(first: Int32, second: Int32, comparison: Comparison)] = []

  /// Pairs that were joined because each stands alone in its list; see ``ListAlignment``.
  private(set) var aligned: Set<Int> = []
  /// Pairs of two works that belong together, such as a correction and what it corrects, with their scores.
  private(set) var related: [(first: Int32, second: Int32, score: Double)] = []

  /// - Parameters:
  ///   - joined: Pairs that the user says are one work.
  ///   - parted: Pairs that the user says are two.
  ///   - findsRelated: Whether ``related`` is wanted.
  init(
    _ comparer: WorkComparer, pairs: WorkPairs, joined: [(Int32, Int32)] = [],
    parted: [(Int32, Int32)] = [], findsRelated: Bool = false
  ) {
    let count = comparer.table.features.count
    var forest = WorkForest(count: count)
    let kept = Set(parted.map { Self.code(min($0.0, $0.1), max($0.0, $0.1)) })
    var sure: [(score: Double, first: Int32, second: Int32)] = []
    var doubtful = LikelyPairs()
    var belonging = LikelyPairs()
    var alignment = ListAlignment()
    pairs.forEachPair { first, second in
      if !kept.isEmpty, kept.contains(Self.code(first, second)) { return }
      let comparison = comparer.compare(Int(first), Int(second))
      alignment.add(first, second, comparison)
      switch comparison.verdict {
      case .duplicate, .version: sure.append((comparison.score, first, second))
      case .possible where findsRelated && comparer.isAnswer(Int(first), Int(second)):
        belonging.add(first, second, score: comparison.score)
      case .possible: doubtful.add(first, second, score: comparison.score)
      case .apart:
        if findsRelated, comparer.isRelated(Int(first), Int(second)) {
          belonging.add(
            first, second, score: comparer.likeness(Int(first), Int(second)))
        }
      }
    }
    for (first, second) in joined {
      forest.join(first, second) { _, _ in true }
    }
    // The surest pairs first: a later pair must not bring works together that contradict each other.
    sure.sort {
      if $0.score != $1.score { return $0.score > $1.score }
      return ($0.first, $0.second) < ($1.first, $1.second)
    }
    for (_, first, second) in sure {
      forest.join(first, second) { one, other in
        !kept.contains(Self.code(min(one, other), max(one, other)))
          && comparer.canStandTogether(Int(one), Int(other))
      }
    }
    for (first, second) in alignment.pairs {
      let (one, other) = (forest.root(first), forest.root(second))
      let groups = (forest.cluster(of: one), forest.cluster(of: other))
      let (mine, yours) = (
        comparer.table.features[Int(first)].source, comparer.table.features[Int(second)].source
      )
      // Each list has its own partner for a work that it holds twice over.
      if groups.0.contains(where: { comparer.table.features[Int($0)].source == yours })
        || groups.1.contains(where: { comparer.table.features[Int($0)].source == mine })
      {
        continue
      }
      forest.join(first, second) { _, _ in true }
      aligned.insert(Self.code(first, second))
    }
    leader = forest.leaders
    belonging.limit(leaders: leader)
    related = belonging.pairs
    doubtful.removeAll { first, second, score in
      let (one, other) = (leader[Int(first)], leader[Int(second)])
      // Each of the two has its own partner where the other stands: one list seldom holds a work twice under two
      // titles that are merely alike.
      return one == other
        || score < 0.8
          && Self.standSideBySide(
            forest.cluster(of: one), forest.cluster(of: other), comparer.table)
    }
    doubtful.limit(leaders: leader)
    possible = doubtful.pairs.map { first, second, _ in
      (first, second, comparer.compare(Int(first), Int(second), explaining: true))
    }
  }

  static func code(_ first: Int32, _ second: Int32) -> Int {
    Int(first) << 32 | Int(second)
  }

  private static func standSideBySide(
    _ one: [Int32], _ other: [Int32], _ table: WorkFeatureTable
  ) -> Bool {
    guard one.count > 1 || other.count > 1 else { return false }
    return one.contains { left in
      other.contains { right in
        let (a, b) = (table.features[Int(left)], table.features[Int(right)])
        return a.source == b.source && (a.kind == .preprint) == (b.kind == .preprint)
      }
    }
  }
}
