/// Which works have been joined: a tree of each cluster, its first work the root.
struct WorkForest {
  /// For each work one nearer to the root, or itself.
  private var parents: [Int32]
  /// The works of each root that has others under it.
  private var members: [Int: [Int32]] = [:]

  /// Works that are all apart.
  init(count: Int) { parents = (0..<Int32(count)).map { $0 } }

  /// For each work the first work of its cluster.
  var leaders: [Int32] {
    var leaders = parents
    // A root stands before all of its works.
    for place in leaders.indices { leaders[place] = leaders[Int(leaders[place])] }
    return leaders
  }

  /// The first work of a work's cluster. Mutating: it shortens the way for the next question, and must not copy the trees.
  mutating func root(_ work: Int32) -> Int32 {
    var place = Int(work)
    while Int(parents[place]) != place {
      parents[place] = parents[Int(parents[place])]
      place = Int(parents[place])
    }
    return Int32(truncatingIfNeeded: place)
  }

  /// The works of a root's cluster.
  func cluster(of root: Int32) -> [Int32] { members[Int(root)] ?? [root] }

  /// Joins the clusters of two works, unless works of theirs, the two apart, do not agree.
  mutating func join(_ first: Int32, _ second: Int32, where agrees: (Int32, Int32) -> Bool) {
    let (one, other) = (root(first), root(second))
    if one == other { return }
    let (low, high) = (min(one, other), max(one, other))
    let (left, right) = (cluster(of: low), cluster(of: high))
    // Large clusters are of entries that are all alike; a sample shows a contradiction.
    for a in left.prefix(8) {
      for b in right.prefix(8) where (a, b) != (first, second) && (b, a) != (first, second) {
        if !agrees(a, b) { return }
      }
    }
    parents[Int(high)] = low
    members[Int(high)] = nil
    members[Int(low)] = left + right
  }
}
