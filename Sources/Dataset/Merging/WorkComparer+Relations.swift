extension WorkComparer {
  /// What one work is to another that is alike, by the markers of their titles, their kinds and their years.
  func relation(_ first: Int, _ second: Int) -> WorkRelation {
    let (a, b) = (table.features[first], table.features[second])
    let differing = a.markers.symmetricDifference(b.markers)
    if differing.contains(.retraction) { return .retraction }
    if differing.contains(.correction) { return .correction }
    if !differing.isDisjoint(with: [.reply, .comment]) { return .reply }
    let preprints = (a.kind == .preprint, b.kind == .preprint)
    switch preprints {
    case (true, true): return .preprints
    case (true, false), (false, true): return .preprint
    case (false, false): break
    }
    if a.titleHash != b.titleHash, a.content != b.content, Self.sharedIdentifier(a, b) == nil {
      return .retitled
    }
    let kinds = (a.kind, b.kind)
    if kinds == (.conference, .journal) || kinds == (.journal, .conference) {
      return .conferenceAndJournal
    }
    if let one = a.year, let other = b.year, abs(Int(one) - Int(other)) >= 1 { return .reprint }
    return .sameEntry
  }

  /// Whether two works that are apart belong together: a correction, a retraction or a reply, and the work whose
  /// title it bears.
  func isRelated(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (table.features[first], table.features[second])
    let differing = a.markers.symmetricDifference(b.markers)
    guard !differing.isDisjoint(with: [.correction, .retraction, .reply, .comment]) else {
      return false
    }
    // All the words of the work are in the title of what answers it.
    let (small, large) =
      table.words(of: first).count <= table.words(of: second).count
      ? (table.words(of: first), table.words(of: second))
      : (table.words(of: second), table.words(of: first))
    return small.count >= 3 && small.allSatisfy(large.contains)
  }
}
