import Bibliography
import Parsing

/// Merges the works of all sources, and finds works by what a user calls them.
struct WorkAssembly {
  /// The works after merging, or as read while nothing was merged.
  private(set) var works: [Work]
  private(set) var possible: [PossibleDuplicate] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let read: [Work]
  private let sources: [Int32]
  /// For each work as read, the merged work it went into; −1 where the user dropped it.
  private var merged: [Int32]
  private var references: WorkReferences?

  init(_ works: [Work], sources: [Int32]) {
    self.works = works
    read = works
    self.sources = sources
    merged = (0..<Int32(works.count)).map { $0 }
  }

  /// Joins what is surely one work and applies the corrections.
  mutating func merge(_ corrections: [Correction]) {
    var joined: [(Int32, Int32)] = []
    var parted: [(Int32, Int32)] = []
    var named: [[Int32]] = []
    for correction in corrections {
      let places = readPlaces(correction.work, at: correction.location)
      named.append(places)
      guard let first = places.first else { continue }
      for other in places.dropFirst() { joined.append((first, other)) }
      for reference in correction.sameAs {
        for other in readPlaces(reference, at: correction.location) where other != first {
          joined.append((first, other))
        }
      }
      for reference in correction.differsFrom {
        for other in readPlaces(reference, at: correction.location) {
          for place in places where place != other { parted.append((place, other)) }
        }
      }
    }
    let table = WorkFeatureTable(read, sources: sources)
    let comparer = WorkComparer(
      table: table,
      title: { [read] place in Markup.plainText(read[place][.title] ?? "") },
      authorText: { [read] place in
        read[place][NameVariable.author].map(\.displayName).joined(separator: " ")
      })
    let clusters = WorkClusters(
      comparer, pairs: WorkPairs(table), joined: joined, parted: parted)
    combine(clusters)
    for (correction, places) in zip(corrections, named) {
      for place in Set(places.map { Int(merged[Int($0)]) }).sorted() where place >= 0 {
        CorrectionWriter.apply(correction, to: &works[place], &diagnostics)
      }
    }
    drop(corrections, named)
    setPossible(clusters)
    makeIdsUnique()
  }

  private mutating func combine(_ clusters: WorkClusters) {
    var members: [[Int32]] = []
    for index in read.indices {
      let leader = Int(clusters.leader[index])
      if leader == index {
        merged[index] = Int32(members.count)
        members.append([Int32(index)])
      } else {
        merged[index] = merged[leader]
        members[Int(merged[leader])].append(Int32(index))
      }
    }
    works = members.map { places in
      places.count == 1
        ? read[Int(places[0])] : WorkMerger.merge(places.map { read[Int($0)] })
    }
  }

  private mutating func drop(_ corrections: [Correction], _ named: [[Int32]]) {
    var dropped: Set<Int> = []
    for (correction, places) in zip(corrections, named) where correction.isDropped {
      for place in places { dropped.insert(Int(merged[Int(place)])) }
    }
    if dropped.isEmpty { return }
    var moved: [Int32] = []
    var kept: [Work] = []
    for (place, work) in works.enumerated() {
      moved.append(dropped.contains(place) ? -1 : Int32(kept.count))
      if moved[place] >= 0 { kept.append(work) }
    }
    works = kept
    for index in merged.indices where merged[index] >= 0 {
      merged[index] = moved[Int(merged[index])]
    }
  }

  private mutating func setPossible(_ clusters: WorkClusters) {
    var best: [Int: Int] = [:]
    for pair in clusters.possible {
      let (one, other) = (merged[Int(pair.first)], merged[Int(pair.second)])
      if one < 0 || other < 0 || one == other { continue }
      let found = PossibleDuplicate(
        first: min(one, other), second: max(one, other), score: pair.comparison.score,
        reasons: pair.comparison.reasons)
      let code = Int(found.first) << 32 | Int(found.second)
      if let place = best[code] {
        if possible[place].score < found.score { possible[place] = found }
      } else {
        best[code] = possible.count
        possible.append(found)
      }
    }
    possible.sort {
      if $0.score != $1.score { return $0.score > $1.score }
      return ($0.first, $0.second) < ($1.first, $1.second)
    }
  }

  /// Two works of different sources may have one key: the later gets a number behind it.
  private mutating func makeIdsUnique() {
    var taken: Set<String> = []
    taken.reserveCapacity(works.count)
    for place in works.indices where !taken.insert(works[place].id).inserted {
      var number = 2
      var id = "\(works[place].id)-2"
      while !taken.insert(id).inserted {
        number += 1
        id = "\(works[place].id)-\(number)"
      }
      works[place].id = id
    }
  }

  // MARK: Finding works

  /// The merged works that a reference means; a warning where it means none.
  mutating func resolve(_ reference: String, at location: SourceLocation) -> [Int32] {
    let places = readPlaces(reference, at: location).map { merged[Int($0)] }.filter { $0 >= 0 }
    var result: [Int32] = []
    for place in places where !result.contains(place) { result.append(place) }
    return result
  }

  private mutating func readPlaces(
    _ reference: String, at location: SourceLocation
  ) -> [Int32] {
    let known = references ?? WorkReferences(read)
    references = known
    let found = known.find(reference)
    if found.isEmpty {
      diagnostics.append(
        Diagnostic(
          .warning, code: "unknown-work",
          "no source has a work with the id, DOI, arXiv identifier or title '\(reference)'",
          at: SourceRange(source: location.source, line: location.line),
          hint: known.nearest(reference).map { "did you mean '\($0)'?" } ?? ""))
    }
    return found
  }
}
