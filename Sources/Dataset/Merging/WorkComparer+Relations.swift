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
    let isRetitled = a.titleHash != b.titleHash && a.content != b.content
    if a.kind.isConferenceAndJournal(with: b.kind), !isRetitled || isExtended(first, second) {
      return .conferenceAndJournal
    }
    if isRetitled, Self.sharedIdentifier(a, b) == nil { return .retitled }
    // What appears online in December is of a volume of the next year.
    if Self.sharedIdentifier(a, b) == nil, let years = Self.yearsApart(a, b),
      years > 1 || years == 1 && (a.venue != b.venue || Self.haveDifferentNumbers(a, b))
    {
      return .reprint
    }
    return a.kind.canBeOneWork(with: b.kind) ? .sameEntry : .reprint
  }

  /// Whether one of two works is a correction, a retraction or a reply, and the other one the work whose title it bears.
  func isAnswer(_ first: Int, _ second: Int) -> Bool {
    table.features[first].markers != table.features[second].markers && isRelated(first, second)
  }

  /// Whether two works that are apart belong together: a correction, a retraction or a reply, and the work whose
  /// title it bears; a conference paper and the journal article that grew from it; a text and its reprint.
  func isRelated(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (table.features[first], table.features[second])
    if a.markers == b.markers {
      return areTwoPublications(first, second) || isExtended(first, second)
    }
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
    guard a.kind.isPrinted, b.kind.isPrinted, a.numbers == b.numbers, !Self.areInstalments(a, b),
      a.titleHash == b.titleHash || a.content == b.content,
      a.words.count >= 3 || a.words.count == 2 && a.letterCount >= 12
    else { return false }
    if a.kind.isConferenceAndJournal(with: b.kind), Self.yearsApart(a, b) ?? 0 > 5 { return false }
    return agreement(first, second) >= 0.5
  }

  /// Whether a title goes on where the one of a conference paper by the same people ends, as that of an article does that
  /// was made of it.
  private func isExtended(_ first: Int, _ second: Int) -> Bool {
    guard table.features[first].kind.isConferenceAndJournal(with: table.features[second].kind),
      table.features[first].numbers == table.features[second].numbers
    else { return false }
    let (paper, article) =
      table.features[first].kind == .conference ? (first, second) : (second, first)
    guard let early = table.features[paper].year, let late = table.features[article].year,
      (0...5).contains(Int(late) - Int(early)), table.words(of: paper).count >= 4,
      table.words(of: article).starts(with: table.words(of: paper))
    else { return false }
    return agreement(first, second) >= 0.9
  }

  /// Whether two entries of one title name different versions, DOIs, volumes or issues, or, where the title is short,
  /// different pages: the parts of a column, the versions of a dataset. Volumes, issues and pages of two sources count only
  /// where the title is short.
  ///
  /// The same first page outweighs all of them but versions: then one of the numbers is a slip.
  static func haveDifferentNumbers(_ a: WorkFeatures, _ b: WorkFeatures) -> Bool {
    if a.version != 0, b.version != 0, a.version != b.version { return true }
    // Two preprints of one server, two records of one database.
    if a.arxiv != 0, b.arxiv != 0, a.arxiv != b.arxiv { return true }
    if a.pmid != 0, b.pmid != 0, a.pmid != b.pmid { return true }
    if a.kind == .preprint || b.kind == .preprint { return false }
    let haveBothPages = a.pages != 0 && b.pages != 0
    if haveBothPages, a.pages == b.pages { return false }
    if a.doi != 0, b.doi != 0, a.doi != b.doi, a.kind == b.kind { return true }
    guard a.venue == b.venue || a.venue == 0 || b.venue == 0 else { return false }
    let isShort = min(a.words.count, b.words.count) <= 2
    // Where two lists differ in one number, one has a slip rather than another work of the same long title.
    guard a.source == b.source || isShort || Self.yearsApart(a, b) ?? 0 > 0 else { return false }
    if a.volume != 0, b.volume != 0, a.volume != b.volume { return true }
    if a.issue != 0, b.issue != 0, a.issue != b.issue { return true }
    return haveBothPages && isShort
  }

  /// Whether two entries of one place and of a title that many a work bears, or that comes year after year, have different
  /// volumes, issues or pages: two editorials of one periodical.
  static func areInstalments(_ a: WorkFeatures, _ b: WorkFeatures) -> Bool {
    guard a.titleHash == b.titleHash, a.kind == b.kind else { return false }
    let haveBothPages = a.pages != 0 && b.pages != 0
    if haveBothPages, isGeneric(a) { return a.pages != b.pages }
    guard isGeneric(a) || a.isRecurring || b.isRecurring,
      a.venue == b.venue || a.venue == 0 || b.venue == 0
    else { return false }
    if haveBothPages { return a.pages != b.pages }
    return a.volume != 0 && b.volume != 0 && a.volume != b.volume
      || a.issue != 0 && b.issue != 0 && a.issue != b.issue
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
