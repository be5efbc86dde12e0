import Bibliography

/// Makes one work of several entries, by the rules of docs/merging.md, “Fields”.
enum WorkMerger {
  /// - Parameter entries: Entries that are one work, in the order of the sources; at least one.
  /// - Returns: The version in force, with the other versions in ``Work/versions``.
  static func merge(_ entries: [Work]) -> Work {
    let versions = groups(entries).map(mergeEntries)
    let order = versions.indices.sorted {
      let (one, other) = (rank(versions[$0]), rank(versions[$1]))
      return one != other ? one > other : $0 < $1
    }
    guard let first = order.first else { return Work(id: "", type: .document) }
    var work = versions[first]
    for place in order.dropFirst() {
      let version = versions[place]
      fill(&work, from: version)
      for location in version.locations where !work.locations.contains(location) {
        work.locations.append(location)
      }
      work.versions.append(version)
    }
    return work
  }

  /// How far the entry’s version has come: what is published ranks above what is announced, that above a preprint.
  private static func rank(_ work: Work) -> Int {
    switch work.status {
    case .published: return 5
    case .inPress: return 4
    case .accepted: return 3
    case .submitted, .preprint, .inPreparation: return 1
    case nil: return VersionKind(work) == .preprint ? 1 : VersionKind(work) == .unknown ? 2 : 5
    }
  }

  /// The entries by version: what is published, and each preprint server apart.
  private static func groups(_ entries: [Work]) -> [[Work]] {
    var groups: [(server: String?, entries: [Work])] = []
    for entry in entries {
      guard VersionKind(entry) == .preprint else {
        if let place = groups.firstIndex(where: { $0.server == nil }) {
          groups[place].entries.append(entry)
        } else {
          groups.append((nil, [entry]))
        }
        continue
      }
      let server = server(of: entry)
      let found = groups.firstIndex { group in
        guard let other = group.server else { return false }
        return other == server || server.isEmpty || other.isEmpty
      }
      if let found {
        groups[found].entries.append(entry)
        if groups[found].server == "" { groups[found].server = server }
      } else {
        groups.append((server, [entry]))
      }
    }
    return groups.map(\.entries)
  }

  /// The server that holds a preprint; empty where the entry does not say.
  private static func server(of work: Work) -> String {
    if work.arxiv != nil { return "arxiv" }
    let container = work[.containerTitle] ?? work[.publisher] ?? ""
    guard VersionKind.isPreprintServer(container) else { return "" }
    return TextFolding.key(container).split(separator: " ").first.map(String.init) ?? ""
  }

  /// One entry of several of the same version: the most complete, filled from the others.
  private static func mergeEntries(_ entries: [Work]) -> Work {
    guard entries.count > 1 else { return entries[0] }
    let order = entries.indices.sorted {
      let (one, other) = (completeness(entries[$0]), completeness(entries[$1]))
      return one != other ? one > other : $0 < $1
    }
    var work = entries[order[0]]
    for place in order.dropFirst() {
      FieldMerging.merge(entries[place], into: &work)
    }
    return work
  }

  /// How many fields an entry fills; authors that were cut short count half.
  private static func completeness(_ work: Work) -> Int {
    var count = 2 * (work.text.count + work.dates.count + work.names.count)
    if work.arxiv != nil { count += 2 }
    if work.truncatedNames.contains(.author) { count -= 1 }
    return count
  }

  /// What is said of the work as a whole holds for every version of it.
  private static func fill(_ work: inout Work, from version: Work) {
    let shared: [TextVariable] = [.abstract, .keyword, .language, .pmid, .pmcid]
    for variable in shared where work[variable] == nil {
      guard let value = version[variable] else { continue }
      work[variable] = value
      FieldMerging.note(variable.name, value, of: version, in: &work, isInForce: true)
    }
    if work.arxiv == nil, let arxiv = version.arxiv {
      work.arxiv = arxiv
      FieldMerging.note("arxiv", arxiv, of: version, in: &work, isInForce: true)
    }
    if work.citationCount == nil { work.citationCount = version.citationCount }
    if work[NameVariable.author].isEmpty {
      work[NameVariable.author] = version[NameVariable.author]
    }
  }
}
