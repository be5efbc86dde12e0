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
  /// - Parameters:
  ///   - records: What was read, a record a source; entries of one source are compared too.
  ///   - corrections: What the user says is the same and what is not. A reference that no entry fits is passed over.
  ///   - explaining: Whether the reasons are put into words; without, ``DuplicateCluster/Link/reasons`` are empty.
  public init(
    of records: [SourceRecord], corrections: [Correction] = [], explaining: Bool = true
  ) {
    var works: [Work] = []
    var sources: [Int32] = []
    for (place, record) in records.enumerated() {
      if works.isEmpty { works = record.works } else { works += record.works }
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
    let said = Said(corrections, entries)
    let found = WorkClusters(
      comparer, pairs: WorkPairs(table), joined: said.joined, parted: said.parted,
      findsRelated: true)
    var members: [Int: [Int]] = [:]
    for (place, leader) in found.leader.enumerated() where Int32(place) != leader {
      members[Int(leader), default: [Int(leader)]].append(place)
    }
    var clusters: [DuplicateCluster] = []
    for leader in members.keys.sorted() {
      clusters.append(
        Self.cluster(
          members[leader] ?? [], comparer, aligned: found.aligned, said: said,
          explaining: explaining))
    }
    var seen: Set<Int> = []
    for pair in found.possible
    where seen.insert(
      WorkClusters.code(found.leader[Int(pair.first)], found.leader[Int(pair.second)])
    ).inserted {
      clusters.append(
        Self.pair(Int(pair.first), Int(pair.second), pair.comparison, comparer))
    }
    for pair in found.related
    where seen.insert(
      WorkClusters.code(found.leader[Int(pair.first)], found.leader[Int(pair.second)])
    ).inserted {
      clusters.append(
        Self.pair(
          Int(pair.first), Int(pair.second),
          Comparison(
            verdict: .apart, score: pair.score,
            reasons: explaining
              ? comparer.reasons(Int(pair.first), Int(pair.second)) : []),
          comparer))
    }
    self.clusters = clusters
  }

  /// The pairs that the user has decided on.
  private struct Said {
    var joined: [(Int32, Int32)] = []
    var parted: [(Int32, Int32)] = []

    init(_ corrections: [Correction], _ works: [Work]) {
      let told = corrections.filter { !$0.sameAs.isEmpty || !$0.differsFrom.isEmpty }
      if told.isEmpty { return }
      let references = WorkReferences(works)
      for correction in told {
        let places = references.find(correction.work)
        guard let first = places.first else { continue }
        for other in correction.sameAs.flatMap(references.find) where other != first {
          joined.append((first, other))
        }
        for other in correction.differsFrom.flatMap(references.find) {
          for place in places where place != other { parted.append((place, other)) }
        }
      }
    }
  }

  private static func pair(
    _ first: Int, _ second: Int, _ comparison: Comparison, _ comparer: WorkComparer
  ) -> DuplicateCluster {
    DuplicateCluster(
      members: [first, second], roles: comparer.roles([first, second]),
      verdict: comparison.verdict, score: comparison.score,
      links: [
        DuplicateCluster.Link(
          first: first, second: second, verdict: comparison.verdict,
          relation: comparer.relation(first, second), score: comparison.score,
          reasons: comparison.reasons)
      ])
  }

  private static func cluster(
    _ members: [Int], _ comparer: WorkComparer, aligned: Set<Int>, said: Said, explaining: Bool
  ) -> DuplicateCluster {
    var links: [DuplicateCluster.Link] = []
    // Of a very large cluster each member is shown beside the first one alone.
    for (place, first) in members.enumerated().prefix(members.count > 20 ? 1 : members.count) {
      for second in members.dropFirst(place + 1) {
        var comparison = comparer.compare(first, second, explaining: explaining)
        if !comparison.verdict.isSure {
          let code = WorkClusters.code(Int32(first), Int32(second))
          let isSaid = said.joined.contains {
            WorkClusters.code(min($0.0, $0.1), max($0.0, $0.1)) == code
          }
          guard isSaid || aligned.contains(code) else { continue }
          comparison = Comparison(
            verdict: .duplicate, score: isSaid ? 1 : comparer.likeness(first, second), reasons: [])
          if explaining {
            comparison.reasons =
              [isSaid ? "dossier.yaml says so" : "each list has one such entry"]
              + comparer.reasons(first, second)
          }
        }
        links.append(
          DuplicateCluster.Link(
            first: first, second: second, verdict: comparison.verdict,
            relation: comparer.relation(first, second), score: comparison.score,
            reasons: comparison.reasons))
      }
    }
    let isVersion = links.contains { $0.verdict == .version }
    return DuplicateCluster(
      members: members, roles: comparer.roles(members),
      verdict: isVersion ? .version : .duplicate,
      score: links.map(\.score).min() ?? 1, links: links)
  }
}
