internal import Bibliography
internal import Dataset

/// What `dossier duplicates` prints: a block a cluster, and how many there are.
enum DuplicatesText {
  static func text(_ duplicates: Duplicates) -> String {
    var result = ""
    for (index, cluster) in duplicates.clusters.enumerated() {
      result += "\(index + 1)  \(word(cluster.verdict)) \(number(cluster.score))\n"
      var members = TextTable()
      for (member, role) in zip(cluster.members, cluster.roles) {
        let work = duplicates.works[member]
        members.add(
          work.firstLocation.map(\.description) ?? work.id, role.rawValue,
          work.year.map(String.init) ?? "", Markup.plainText(work[.title] ?? ""))
      }
      for line in members.lines(indent: 3) { result += line + "\n" }
      for link in cluster.links {
        let pair =
          cluster.members.count == 2
          ? "" : "\(place(link.first, duplicates)) and \(place(link.second, duplicates)): "
        let reasons = link.reasons.joined(separator: ", ")
        result += "   \(pair)\(link.relation.rawValue): \(reasons)\n"
      }
      result += "\n"
    }
    return result + summary(duplicates) + "\n"
  }

  private static func place(_ member: Int, _ duplicates: Duplicates) -> String {
    let work = duplicates.works[member]
    return work.firstLocation.map(\.description) ?? work.id
  }

  private static func summary(_ duplicates: Duplicates) -> String {
    let counts = ["sure", "possible", "related"].map { verdict in
      (verdict, duplicates.clusters.count { word($0.verdict) == verdict })
    }
    let found = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    let entries = duplicates.works.count
    return "\(entries) \(entries == 1 ? "entry" : "entries"): "
      + (found.isEmpty ? "nothing found twice" : found)
  }

  /// The word for a cluster's verdict: `sure`, `possible`, `related`.
  static func word(_ verdict: Verdict) -> String {
    switch verdict {
    case .duplicate, .version: "sure"
    case .possible: "possible"
    case .apart: "related"
    }
  }

  /// A score with up to three decimals: `0.98`, `1`.
  static func number(_ score: Double) -> String {
    let thousandths = Int((max(0, min(score, 1)) * 1000).rounded())
    if thousandths == 1000 { return "1" }
    var digits = String(thousandths + 1000).dropFirst()
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    return thousandths == 0 ? "0" : "0.\(digits)"
  }
}
