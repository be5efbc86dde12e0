internal import Bibliography
internal import Dataset
internal import Exporters

/// Duplicates as JSON; docs/merging.md describes it.
enum DuplicatesJSON {
  static func text(_ duplicates: Duplicates) -> [UInt8] {
    var text = JSONText()
    text.nest("{") { text in
      text.add(duplicates.works.count, name: "entries")
      text.nest("[", name: "clusters") { text in
        for cluster in duplicates.clusters {
          text.nest("{") { text in add(cluster, of: duplicates, to: &text) }
        }
      }
    }
    return text.finished()
  }

  private static func add(
    _ cluster: DuplicateCluster, of duplicates: Duplicates, to text: inout JSONText
  ) {
    text.add(DuplicatesText.word(cluster.verdict), name: "verdict")
    text.add(json: DuplicatesText.number(cluster.score), name: "score")
    text.nest("[", name: "members") { text in
      for (member, role) in zip(cluster.members, cluster.roles) {
        let work = duplicates.works[member]
        text.nest("{") { text in
          text.add(work.id, name: "id")
          text.add(role.rawValue, name: "role")
          text.add(work[.title].map(Markup.plainText), name: "title")
          text.add(work.year, name: "year")
          text.add(work.firstLocation?.source, name: "source")
          text.add(work.firstLocation.flatMap { $0.line > 0 ? $0.line : nil }, name: "line")
        }
      }
    }
    text.nest("[", name: "links") { text in
      for link in cluster.links {
        text.nest("{") { text in
          text.add(cluster.members.firstIndex(of: link.first), name: "first")
          text.add(cluster.members.firstIndex(of: link.second), name: "second")
          text.add(link.relation.rawValue, name: "relation")
          text.add(json: DuplicatesText.number(link.score), name: "score")
          text.nest("[", name: "reasons") { text in
            for reason in link.reasons { text.add(reason) }
          }
        }
      }
    }
  }
}
