public import Bibliography

/// The duplicates among the entries of some sources, and why they are held for such.
///
/// Sure clusters are what merging makes one work of; possible ones are what it leaves apart and lists.
///
/// ```swift
/// let duplicates = Duplicates(of: records)
/// for cluster in duplicates.clusters where cluster.verdict.isSure {
///   print(cluster.members.map { duplicates.works[$0].locations })
/// }
/// ```
public struct Duplicates: Sendable {
  /// All entries, in the order of the sources.
  public let works: [Work]
  /// Sure clusters first, then possible ones, then works that belong together; each by the first member.
  public let clusters: [DuplicateCluster]

  /// Compares the entries of all sources; a work that has versions is compared as it stands in force.
  ///
  /// - Parameter explaining: Whether the reasons are put into words; without, ``DuplicateCluster/Link/reasons`` are empty.
  public init(of records: [SourceRecord], explaining: Bool = true) {
    var works: [Work] = []
    var sources: [Int32] = []
    for (place, record) in records.enumerated() {
      works += record.works
      sources += repeatElement(Int32(place), count: record.works.count)
    }
    self.works = works
    let entries = works
    let table = WorkFeatureTable(entries, sources: sources)
    let comparer = WorkComparer(
      table: table,
      title: { place in Markup.plainText(entries[place][.title] ?? "") },
      authorText: { place in
        entries[place][NameVariable.author].map(\.displayName).joined(separator: " ")
      })
    let found = WorkClusters(comparer, pairs: WorkPairs(table))
    var members: [Int32: [Int]] = [:]
    var order: [Int32] = []
    for (place, leader) in found.leader.enumerated() where Int32(place) != leader {
      if members[leader] == nil {
        members[leader] = [Int(leader)]
        order.append(leader)
      }
      members[leader]?.append(place)
    }
    var clusters: [DuplicateCluster] = []
    for leader in order.sorted() {
      clusters.append(
        Self.cluster(members[leader] ?? [], comparer, explaining: explaining))
    }
    var seen: Set<[Int32]> = []
    for pair in found.possible
    where seen.insert([found.leader[Int(pair.first)], found.leader[Int(pair.second)]]).inserted {
      clusters.append(
        Self.pair(Int(pair.first), Int(pair.second), pair.comparison, comparer))
    }
    for pair in found.related {
      clusters.append(
        Self.pair(
          Int(pair.first), Int(pair.second),
          Comparison(verdict: .apart, score: pair.score, reasons: []),
          comparer))
    }
    self.clusters = clusters
  }

  private static func pair(
    _ first: Int, _ second: Int, _ comparison: Comparison, _ comparer: WorkComparer
  ) -> DuplicateCluster {
    DuplicateCluster(
      members: [first, second], verdict: comparison.verdict, score: comparison.score,
      links: [
        DuplicateCluster.Link(
          first: first, second: second, verdict: comparison.verdict,
          relation: comparer.relation(first, second), score: comparison.score,
          reasons: comparison.reasons)
      ])
  }

  private static func cluster(
    _ members: [Int], _ comparer: WorkComparer, explaining: Bool
  ) -> DuplicateCluster {
    var links: [DuplicateCluster.Link] = []
    // Of a very large cluster each member is shown beside the first one alone.
    for (place, first) in members.enumerated().prefix(members.count > 20 ? 1 : members.count) {
      for second in members.dropFirst(place + 1) {
        let comparison = comparer.compare(first, second, explaining: explaining)
        if !comparison.verdict.isSure { continue }
        links.append(
          DuplicateCluster.Link(
            first: first, second: second, verdict: comparison.verdict,
            relation: comparer.relation(first, second), score: comparison.score,
            reasons: comparison.reasons))
      }
    }
    let isVersion = links.contains { $0.verdict == .version }
    return DuplicateCluster(
      members: members, verdict: isVersion ? .version : .duplicate,
      score: links.map(\.score).min() ?? 1, links: links)
  }
}
