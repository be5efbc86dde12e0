import Bibliography

/// Decides whether two works are one, by the rules of docs/merging.md.
///
/// The score is the mean of what is known of both works, weighted: the titles 6, the authors 3, the year 1. A title
/// counts 1 when equal, 0.98 with a misprint, 0.96 when small words differ, 0.9 when reordered, 0.85 when shortened, and
/// else the share of the telling words that both have; a year counts 1 when equal, 0.8, 0.5 and 0.2 when one, two and
/// three years apart. An equal identifier lifts the score of a sure pair to 1.
struct WorkComparer {
  let table: WorkFeatureTable
  /// The titles without markup; asked for only where a slip or an addition is possible.
  let title: (Int) -> String
  /// The names of the authors as one text, asked for only where a list may be garbled.
  let authorText: (Int) -> String

  func compare(_ first: Int, _ second: Int, explaining: Bool = false) -> Comparison {
    let (a, b) = (table.features[first], table.features[second])
    let identifier = Self.sharedIdentifier(a, b)
    let overlap = wordOverlap(first, second)
    if identifier == nil, Self.areUnalike(a, b, overlap) { return .apart }
    let authors = AuthorAgreement(
      table.authors(of: first), isCut: a.isTruncated, table.authors(of: second),
      isCut: b.isTruncated)
    let titles = relation(first, second, overlap, authors)
    var verdict = Self.verdict(a, b, titles, authors, identifier, overlap)
    if verdict == .duplicate, identifier == nil, Self.haveDifferentNumbers(a, b) {
      verdict = .possible
    }
    if verdict == .possible,
      Self.contradict(a, b, titles, overlap.share)
        || identifier == nil && Self.areInstalments(a, b)
    {
      verdict = .apart
    }
    var found = Comparison.apart
    found.canAlign =
      !verdict.isSure
      && (ListAlignment.allows(a, b, titles, overlap.share, authors)
        && !overlap.hasUnmatchedShort
        && !Misprint.isContrast(TextFolding.key(title(first)), TextFolding.key(title(second)))
        || ListAlignment.allowsGarbledAuthors(a, b, titles, authors)
          && ListAlignment.shareNames(authorText(first), authorText(second)))
    found.areCompanions =
      !verdict.isSure && ListAlignment.areCompanions(a, b, overlap.share, authors)
    if verdict == .apart { return found }
    let score =
      verdict.isSure && identifier != nil
      ? 1 : Self.score(a, b, titles, overlap.share, authors)
    if verdict == .possible, identifier == nil, score < Self.possibleLimit { return found }
    found.verdict = verdict
    found.score = score
    if explaining { found.reasons = Self.reasons(a, b, titles, authors, identifier) }
    return found
  }

  /// The score of a pair, whatever its verdict.
  func likeness(_ first: Int, _ second: Int) -> Double {
    let (a, b) = (table.features[first], table.features[second])
    let authors = AuthorAgreement(
      table.authors(of: first), isCut: a.isTruncated, table.authors(of: second),
      isCut: b.isTruncated)
    let overlap = wordOverlap(first, second)
    return Self.score(a, b, relation(first, second, overlap, authors), overlap.share, authors)
  }

  /// What speaks for a pair and against it, whatever its verdict.
  func reasons(_ first: Int, _ second: Int) -> [String] {
    let (a, b) = (table.features[first], table.features[second])
    let authors = AuthorAgreement(
      table.authors(of: first), isCut: a.isTruncated, table.authors(of: second),
      isCut: b.isTruncated)
    let titles = relation(first, second, wordOverlap(first, second), authors)
    return Self.reasons(a, b, titles, authors, Self.sharedIdentifier(a, b))
  }

  /// A doubtful pair below this score is not worth a look.
  static let possibleLimit = 0.5

  // MARK: Titles

  private struct Overlap {
    /// The telling words of both divided by those of either.
    var share: Double
    /// Words that only one of the two has.
    var unmatched: Int
    /// Whether one of them is a short one, as the names of variants are.
    var hasUnmatchedShort: Bool
    /// Whether all words of one title stand in the other.
    var isContained: Bool
  }

  private func wordOverlap(_ first: Int, _ second: Int) -> Overlap {
    table.words.withUnsafeBufferPointer { words in
      let (one, other) = (table.features[first].words, table.features[second].words)
      return Self.overlap(
        UnsafeBufferPointer(rebasing: words[Int(one.lowerBound)..<Int(one.upperBound)]),
        UnsafeBufferPointer(rebasing: words[Int(other.lowerBound)..<Int(other.upperBound)]))
    }
  }

  private static func overlap(
    _ left: UnsafeBufferPointer<UInt64>, _ right: UnsafeBufferPointer<UInt64>
  ) -> Overlap {
    // Of a longer title the first 64 words are looked at.
    let end = min(right.count, 64)
    var used: UInt64 = 0
    var both = 0
    var hasUnmatchedShort = false
    for word in left {
      var place = 0
      while place < end, right[place] != word || used & (1 << UInt64(place)) != 0 { place += 1 }
      if place < end {
        used |= 1 << UInt64(place)
        both += 1
      } else if word & TitleWords.shortWord != 0 {
        hasUnmatchedShort = true
      }
    }
    for place in 0..<end
    where right[place] & TitleWords.shortWord != 0 && used & (1 << UInt64(place)) == 0 {
      hasUnmatchedShort = true
    }
    let either = left.count + right.count - both
    return Overlap(
      share: either == 0 ? 0 : Double(both) / Double(either), unmatched: either - both,
      hasUnmatchedShort: hasUnmatchedShort, isContained: both == min(left.count, right.count))
  }

  private func relation(
    _ first: Int, _ second: Int, _ overlap: Overlap, _ authors: AuthorAgreement
  ) -> TitleRelation {
    let (a, b) = (table.features[first], table.features[second])
    if a.titleHash == 0 || b.titleHash == 0 { return .missing }
    if a.titleHash == b.titleHash { return .equal }
    if a.numbers == b.numbers {
      if a.content == b.content, a.content != 0 { return .sameWords }
      if overlap.unmatched == 2, abs(a.letterCount - b.letterCount) <= 1, a.letterCount >= 20,
        Misprint.separates(
          TextFolding.key(title(first)), TextFolding.key(title(second)),
          Self.tolerance(a, b, authors))
      {
        return .misprint
      }
      if overlap.unmatched == 0 { return .reordered }
    }
    if a.main == b.tellingHash || b.main == a.tellingHash { return .shortened }
    // The whole titles are looked at only where everything else agrees.
    if overlap.share >= 0.3, authors.score ?? 0 >= 0.9, Self.yearsApart(a, b) == 0 {
      let (long, short) = a.letterCount > b.letterCount ? (first, second) : (second, first)
      let start = TitleAnnotations.without(title(short))
      if TitleCut.isAddition(title(long), to: start, year: a.year.map { Int($0) }) {
        return .shortened
      }
    }
    if a.main == b.main, a.main != 0 { return .sameMain }
    return overlap.share >= 0.5 ? .similar : .different
  }

  /// Whether two titles are different whatever the authors are: most pairs share two rare words and no more.
  private static func areUnalike(_ a: WorkFeatures, _ b: WorkFeatures, _ overlap: Overlap) -> Bool {
    overlap.share < 0.3 && overlap.unmatched > 2 && a.titleHash != b.titleHash
      && a.titleHash != 0 && b.titleHash != 0 && (a.content != b.content || a.content == 0)
      && (a.main != b.main || a.main == 0) && a.main != b.tellingHash && b.main != a.tellingHash
  }

  /// How bad a slip in a title may be, by how much else agrees.
  private static func tolerance(
    _ a: WorkFeatures, _ b: WorkFeatures, _ authors: AuthorAgreement
  ) -> Misprint.Tolerance {
    guard let agreement = authors.score, agreement >= 0.9 else { return .strict }
    guard agreement == 1, yearsApart(a, b) == 0, authors.shorter >= 2 else { return .moderate }
    return authors.shorter >= 3 ? .lavish : .lenient
  }

  // MARK: The verdict

  private static func verdict(
    _ a: WorkFeatures, _ b: WorkFeatures, _ title: TitleRelation, _ authors: AuthorAgreement,
    _ identifier: String?, _ overlap: Overlap
  ) -> Verdict {
    let join: Verdict =
      a.kind == .preprint && b.kind == .preprint || a.kind == b.kind
      ? .duplicate : isVersion(a.kind, b.kind) ? .version : .duplicate
    if identifier != nil {
      // An identifier is as good as the care with which it was copied.
      if title >= .reordered || title == .missing { return join }
      if title == .shortened, a.markers == b.markers { return join }
      if overlap.isContained, a.markers == b.markers, min(a.words.count, b.words.count) >= 5,
        authors.score ?? 0 >= 0.9
      {
        return join
      }
      if title >= .similar, authors.score ?? 1 >= 0.5 {
        return a.numbers == b.numbers && a.markers == b.markers && overlap.share >= 0.6
          ? join : .possible
      }
      return .apart
    }
    guard title >= .similar, a.kind.canBeOneWork(with: b.kind),
      a.markers == b.markers || isReviewNote(a, b, title, authors)
    else { return .apart }
    if differingIdentifiers(a, b) && title < .equal { return .apart }
    // A report and its “VL” report: a short word more or less names a variant.
    if title == .similar || title == .sameMain, overlap.hasUnmatchedShort,
      authors.score == nil || overlap.unmatched <= 2
    {
      return .apart
    }
    let isGeneric = isGeneric(a)
    switch title {
    case .equal, .misprint, .sameWords:
      guard let agreement = authors.score else {
        if isGeneric || title == .sameWords { return .possible }
        let years = yearsApart(a, b)
        return years ?? 0 <= 3 && a.kind != .talk && b.kind != .talk ? join : .possible
      }
      let isThisYear = yearsApart(a, b) == 0
      if authors.contained < 0.3 {
        return title == .equal && a.words.count >= 3 && isThisYear && authors.sharesFamily
          ? byDate(a, b, join: join, isGeneric: isGeneric) : .apart
      }
      // A long title of one year is as good as a name: one author in common is enough.
      let isLong = min(a.words.count, b.words.count) >= 3 && min(a.letterCount, b.letterCount) >= 20
      let isEnough =
        title == .equal
        ? agreement >= 0.5 || authors.contained == 1 || isLong && isThisYear
        : agreement >= (isLong && isThisYear ? 0.5 : 0.8)
      guard isEnough else { return .possible }
      if title == .sameWords, authors.shorter < 2, !isLong { return .possible }
      return byDate(a, b, join: join, isGeneric: isGeneric, isSameTeam: agreement == 1)
    case .shortened:
      guard let agreement = authors.score else { return .possible }
      if agreement < 0.5 { return .apart }
      let shortWords = min(a.words.count, b.words.count)
      let isSure =
        agreement >= 0.9 && shortWords >= 3 && min(a.letterCount, b.letterCount) >= 20
      return isSure && yearsApart(a, b) == 0
        ? byDate(a, b, join: join, isGeneric: false) : .possible
    case .reordered:
      return authors.score ?? 1 >= 0.5 ? .possible : .apart
    case .sameMain:
      let isLong = a.mainWordCount >= 2
      guard let agreement = authors.score else { return overlap.share >= 0.6 ? .possible : .apart }
      return isLong && agreement >= 0.5 && authors.contained >= 0.75 && authors.shorter > 1
        ? .possible : .apart
    case .similar:
      if a.numbers != b.numbers { return .apart }
      guard let agreement = authors.score else { return .possible }
      return agreement >= 0.5 ? .possible : .apart
    case .missing, .different: return .apart
    }
  }

  /// Whether a title says so little that many a work bears it.
  static func isGeneric(_ work: WorkFeatures) -> Bool {
    work.words.count < 2 || work.letterCount < 12
  }

  /// Whether a title differs by nothing but “book review” behind it while the authors are the same: the review itself then,
  /// not the book, which has other authors.
  private static func isReviewNote(
    _ a: WorkFeatures, _ b: WorkFeatures, _ title: TitleRelation, _ authors: AuthorAgreement
  ) -> Bool {
    a.markers.symmetricDifference(b.markers) == .review && title == .shortened
      && authors.score == 1
  }

  /// What two works with the same title and authors are, by their kinds, years and places.
  private static func byDate(
    _ a: WorkFeatures, _ b: WorkFeatures, join: Verdict, isGeneric: Bool,
    isSameTeam: Bool = false
  ) -> Verdict {
    let years = yearsApart(a, b)
    if join == .version {
      let published = a.kind == .preprint ? b : a
      let preprint = a.kind == .preprint ? a : b
      guard let late = published.year, let early = preprint.year else { return .version }
      return (-1...6).contains(Int(late) - Int(early)) ? .version : .possible
    }
    if a.kind == .preprint && b.kind == .preprint { return years ?? 0 <= 6 ? join : .possible }
    let samePlace = a.venue == b.venue && a.venue != 0
    let samePages = a.pages == b.pages && a.pages != 0
    let differentPages = a.pages != 0 && b.pages != 0 && a.pages != b.pages
    if a.kind == .talk { return years == 0 && samePlace ? join : .apart }
    // Two lists that have one such entry each of the year mean the same one.
    let isNamed =
      a.isRecurring ? a.authors.count > 1 && isSameTeam : a.authors.count > 1 || a.letterCount >= 12
    if isGeneric || a.isRecurring, isNamed, years == 0, a.source != b.source, !a.isRepeated,
      !b.isRepeated, !differentPages, a.kind == b.kind
    {
      return join
    }
    if isGeneric && !(years == 0 && samePlace && !differentPages) { return .possible }
    // A list may hold many an editorial of one year.
    if isGeneric, a.source == b.source, !samePages, !a.isOfSameIssue(as: b) { return .possible }
    // A column that comes year after year: only the pages or several authors tell its instalments apart.
    if a.isRecurring && !samePages { return .possible }
    switch years {
    case nil: return samePlace || a.venue == 0 || b.venue == 0 ? join : .possible
    case 0:
      let areInTwoJournals =
        a.kind == .journal && b.kind == .journal && a.venue != 0 && b.venue != 0 && !samePlace
        && a.volume != 0 && b.volume != 0 && a.volume != b.volume && !samePages
      return differentPages && !samePlace || areInTwoJournals ? .possible : join
    case 1:
      return samePages || (samePlace && !differentPages && a.source != b.source)
        ? join : .possible
    default: return samePlace && samePages ? join : .possible
    }
  }

  static func isVersion(_ one: VersionKind, _ other: VersionKind) -> Bool {
    one != other && (one == .preprint || other == .preprint)
  }

  /// The years between two works; `nil` where one has none.
  static func yearsApart(_ a: WorkFeatures, _ b: WorkFeatures) -> Int? {
    guard let one = a.year, let other = b.year else { return nil }
    return abs(Int(one) - Int(other))
  }

  // MARK: Identifiers

  /// The kind of identifier that both works have the same of; `nil` where there is none.
  static func sharedIdentifier(_ a: WorkFeatures, _ b: WorkFeatures) -> String? {
    if a.doi != 0, a.doi == b.doi { return "DOI" }
    if a.arxiv != 0, a.arxiv == b.arxiv { return "arXiv identifier" }
    if a.pmid != 0, a.pmid == b.pmid { return "PMID" }
    if a.pmcid != 0, a.pmcid == b.pmcid { return "PMCID" }
    if a.isbn != 0, a.isbn == b.isbn { return "ISBN" }
    return nil
  }

  /// Whether each has an identifier that the other contradicts, which two entries of one publication cannot have.
  static func differingIdentifiers(_ a: WorkFeatures, _ b: WorkFeatures) -> Bool {
    if a.pmid != 0, b.pmid != 0, a.pmid != b.pmid { return true }
    if a.arxiv != 0, b.arxiv != 0, a.arxiv != b.arxiv { return true }
    return a.doi != 0 && b.doi != 0 && a.doi != b.doi && a.kind == b.kind
  }

  /// What excludes that two works of one list are even doubtful: two arXiv identifiers, or two titles that are merely
  /// alike while neither is the preprint of the other.
  private static func contradict(
    _ a: WorkFeatures, _ b: WorkFeatures, _ title: TitleRelation, _ share: Double
  ) -> Bool {
    guard a.source == b.source else { return false }
    if a.arxiv != 0, b.arxiv != 0, a.arxiv != b.arxiv { return true }
    return title <= .sameMain && share < 0.75 && (a.kind == .preprint) == (b.kind == .preprint)
  }
}
