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
  /// title it bears; a conference paper and the journal article that grew from it.
  func isRelated(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (table.features[first], table.features[second])
    if a.markers == b.markers { return areConferenceAndJournal(first, second) }
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

  /// Whether a conference paper and a journal article of the next years have one telling title and mostly the same
  /// authors.
  private func areConferenceAndJournal(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (table.features[first], table.features[second])
    let kinds = (a.kind, b.kind)
    guard kinds == (.conference, .journal) || kinds == (.journal, .conference),
      a.titleHash == b.titleHash || a.content == b.content, a.words.count >= 3,
      a.numbers == b.numbers, Self.yearsApart(a, b) ?? 0 <= 5
    else { return false }
    let authors = AuthorAgreement(
      table.authors(of: first), isCut: a.isTruncated, table.authors(of: second),
      isCut: b.isTruncated)
    return authors.score ?? 0 >= 0.5
  }
}
