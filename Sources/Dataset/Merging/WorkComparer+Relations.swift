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
    if Self.yearsApart(a, b) ?? 0 >= 1 { return .reprint }
    return a.kind.canBeOneWork(with: b.kind) ? .sameEntry : .reprint
  }

  /// Whether two works that are apart belong together: a correction, a retraction or a reply, and the work whose
  /// title it bears; a conference paper and the journal article that grew from it; a text and its reprint.
  func isRelated(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (table.features[first], table.features[second])
    if a.markers == b.markers { return areTwoPublications(first, second) }
    let differing = a.markers.symmetricDifference(b.markers)
    guard !differing.isDisjoint(with: [.correction, .retraction, .reply, .comment]) else {
      return false
    }
    // A journal corrects and retracts what it has published, and nothing else.
    if differing.isDisjoint(with: [.reply, .comment]), a.venue != 0, b.venue != 0,
      a.venue != b.venue
    {
      return false
    }
    // All the words of the work are in the title of what answers it.
    let (small, large) =
      table.words(of: first).count <= table.words(of: second).count
      ? (table.words(of: first), table.words(of: second))
      : (table.words(of: second), table.words(of: first))
    guard small.allSatisfy(large.contains) else { return false }
    return small.count >= 3
      || small.count > 0 && large.count <= small.count + 2 && agreement(first, second) >= 0.5
  }

  /// Whether two works of one telling title and mostly the same authors are two publications of one text: a conference
  /// paper and a journal article of the next years, or a text and what was printed again of it years later or in
  /// another kind of place.
  private func areTwoPublications(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (table.features[first], table.features[second])
    guard a.kind.isPrinted, b.kind.isPrinted, a.numbers == b.numbers,
      a.titleHash == b.titleHash || a.content == b.content,
      a.words.count >= 3 || a.words.count == 2 && a.letterCount >= 12
    else { return false }
    let kinds = (a.kind, b.kind)
    let areVersions = kinds == (.conference, .journal) || kinds == (.journal, .conference)
    if areVersions, Self.yearsApart(a, b) ?? 0 > 5 { return false }
    return agreement(first, second) >= 0.5
  }

  /// Whether two entries of one title name different versions, DOIs, volumes or issues, or, where the title is short,
  /// different pages: the parts of a column, the versions of a dataset. Volumes, issues and pages of two sources count only
  /// where the title is short.
  ///
  /// The same first page outweighs all of them but versions: then one of the numbers is a slip.
  static func haveDifferentNumbers(_ a: WorkFeatures, _ b: WorkFeatures) -> Bool {
    if a.version != 0, b.version != 0, a.version != b.version { return true }
    if a.kind == .preprint || b.kind == .preprint { return false }
    let haveBothPages = a.pages != 0 && b.pages != 0
    if haveBothPages, a.pages == b.pages { return false }
    if a.doi != 0, b.doi != 0, a.doi != b.doi, a.kind == b.kind { return true }
    guard a.venue == b.venue || a.venue == 0 || b.venue == 0 else { return false }
    let isShort = min(a.words.count, b.words.count) <= 2
    // Where two lists differ, one has a slip rather than another work of the same long title.
    guard a.source == b.source || isShort else { return false }
    if a.volume != 0, b.volume != 0, a.volume != b.volume { return true }
    if a.issue != 0, b.issue != 0, a.issue != b.issue { return true }
    return haveBothPages && isShort
  }

  private func agreement(_ first: Int, _ second: Int) -> Double {
    AuthorAgreement(
      table.authors(of: first), isCut: table.features[first].isTruncated,
      table.authors(of: second), isCut: table.features[second].isTruncated
    ).score ?? 0
  }

  /// Whether two works may stand in one cluster: nothing tells them apart, and they are not two publications that only
  /// their preprint holds together.
  func canStandTogether(_ first: Int, _ second: Int) -> Bool {
    switch compare(first, second).verdict {
    case .apart: return false
    case .duplicate, .version: return true
    case .possible:
      let (a, b) = (table.features[first], table.features[second])
      if Self.haveDifferentNumbers(a, b) { return false }
      return a.kind == .preprint || b.kind == .preprint || Self.yearsApart(a, b) ?? 0 < 2
    }
  }
}
