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
    var doubtful: [(first: Int32, second: Int32)] = []
    var alignment = ListAlignment()
    for (first, second) in pairs.pairs where !kept.contains(Self.code(first, second)) {
      let comparison = comparer.compare(Int(first), Int(second))
      alignment.add(first, second, comparison)
      switch comparison.verdict {
      case .duplicate, .version: sure.append((comparison.score, first, second))
      case .possible: doubtful.append((first, second))
      case .apart:
        if findsRelated, comparer.isRelated(Int(first), Int(second)) {
          related.append((first, second, comparer.likeness(Int(first), Int(second))))
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
    for (first, second) in doubtful {
      let (one, other) = (forest.root(first), forest.root(second))
      if one == other { continue }
      let comparison = comparer.compare(Int(first), Int(second), explaining: true)
      // Each of the two has its own partner where the other stands: one list seldom holds a work twice under two
      // titles that are merely alike.
      let groups = (forest.cluster(of: one), forest.cluster(of: other))
      if comparison.score < 0.8, Self.standSideBySide(groups.0, groups.1, comparer.table) {
        continue
      }
      possible.append((first, second, comparison))
    }
    leader = forest.leaders
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
