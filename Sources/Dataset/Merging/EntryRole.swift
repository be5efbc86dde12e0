/// What an entry is among the entries of a cluster.
public enum EntryRole: String, Hashable, Sendable, CaseIterable {
  /// The work as it was published, or one of several entries that do not differ.
  case publication
  /// On a preprint server, submitted, in preparation.
  case preprint
  /// The paper of a conference, where the cluster has the journal's article too.
  case conferenceVersion = "conference version"
  /// The article of a journal, where the cluster has the conference's paper too.
  case journalVersion = "journal version"
  /// The same text printed again in a later year.
  case reprint
  /// A correction, erratum or corrigendum to another entry.
  case correction
  /// The retraction of another entry.
  case retraction
  /// A reply to another entry, or a comment on it.
  case reply
}

extension WorkComparer {
  /// What each of a cluster's members is among them, by the markers of the titles, the kinds and the years.
  ///
  /// A marker that all members have (the erratum, listed twice) tells nothing apart.
  func roles(_ members: [Int]) -> [EntryRole] {
    let all = members.map { table.features[$0] }
    let shared = all.dropFirst().reduce(all.first?.markers ?? []) { $0.intersection($1.markers) }
    let answers: TitleMarkers = [.retraction, .correction, .reply, .comment]
    let texts = all.filter { $0.markers.subtracting(shared).isDisjoint(with: answers) }
    func has(_ kind: VersionKind) -> Bool { texts.contains { $0.kind == kind } }
    // The first of those that are of the first year.
    let first = members.filter { member in
      let entry = table.features[member]
      return entry.kind != .preprint && entry.year != nil
        && entry.markers.subtracting(shared).isDisjoint(with: answers)
    }.min { table.features[$0].year ?? 0 < table.features[$1].year ?? 0 }
    return zip(members, all).map { member, entry in
      let own = entry.markers.subtracting(shared)
      if own.contains(.retraction) { return .retraction }
      if own.contains(.correction) { return .correction }
      if !own.isDisjoint(with: [.reply, .comment]) { return .reply }
      if entry.kind == .preprint { return .preprint }
      if entry.kind == .conference, has(.journal) { return .conferenceVersion }
      if entry.kind == .journal, has(.conference) { return .journalVersion }
      if let first, let year = entry.year, year > table.features[first].year ?? 0,
        relation(first, member) == .reprint
      {
        return .reprint
      }
      return .publication
    }
  }
}
