internal import Bibliography

/// Says of which type and status a work is, by its fields and by the headings above it.
enum WorkTypeGuess {
  /// The type and the status. A preprint is CSL's `article`.
  static func guess(_ fields: ReferenceFields, facts: SectionFacts) -> (
    type: WorkType, status: PublicationStatus?
  ) {
    let folded = ProseFolding.words(fields.container)
    let stated = fields.status ?? (facts.status == .preprint ? nil : facts.status)
    let genre = type(ofGenre: ProseFolding.words(fields.genre))
    if genre != .thesis, isPreprint(fields, folded: folded, facts: facts) {
      return (.article, stated ?? .preprint)
    }
    let type = genre ?? type(fields, folded: folded, facts: facts)
    if let stated { return (type, stated) }
    return (type, fields.container.isEmpty && fields.publisher.isEmpty ? nil : .published)
  }

  private static func isPreprint(_ fields: ReferenceFields, folded: String, facts: SectionFacts)
    -> Bool
  {
    if facts.type == .dataset || facts.type == .software { return false }
    if isDataset(fields, folded: folded) { return false }
    if !folded.isEmpty {
      return VenueWords.isPreprintServer(folded)
    }
    return !fields.arxiv.isEmpty || facts.status == .preprint
  }

  /// “S700 fatigue data set”, Zenodo.
  private static func isDataset(_ fields: ReferenceFields, folded: String) -> Bool {
    let place = folded.isEmpty ? ProseFolding.words(fields.publisher) : folded
    guard ["zenodo", "figshare", "dryad", "harvard dataverse", "mendeley data"].contains(place)
    else { return false }
    let title = ProseFolding.words(fields.title)
    return title.hasSuffix("data set") || title.hasSuffix("dataset") || title.hasPrefix("data ")
  }

  private static func type(_ fields: ReferenceFields, folded: String, facts: SectionFacts)
    -> WorkType
  {
    let words = ProseBytes.words(folded)
    if isDataset(fields, folded: folded) { return .dataset }
    if words.contains("blog") || words.contains("substack")
      || words.contains("medium") && words.count == 1
    {
      return .postWeblog
    }
    // A workshop that calls itself a forum has pages from a publisher; a forum's post has neither editors nor one.
    if words.last == "forum" || words.contains("lesswrong") || words.contains("reddit"),
      fields.publisher.isEmpty
    {
      return .post
    }
    if let type = facts.type, type != .article {
      // Lists of articles hold chapters too, which have editors and a publisher's place.
      let isChapter =
        type == .articleJournal && !fields.editors.names.isEmpty && !folded.isEmpty
        && fields.volume.isEmpty && !(fields.publisher.isEmpty && fields.place.isEmpty)
      return isChapter ? .chapter : type
    }
    if folded.isEmpty {
      if !fields.publisher.isEmpty { return .book }
      return fields.status == nil && facts.status == nil ? .document : .article
    }
    if isConference(words) {
      // “Proceedings of the National Academy of Sciences, vol. 121, no. 17” is a journal.
      let isJournal =
        !fields.hasIn && !fields.volume.isEmpty
        && (words.first == "proceedings" || words.first == "proc" || words.contains("transactions"))
      return isJournal ? .articleJournal : .paperConference
    }
    if fields.hasIn, isAcronymWithYear(fields.container) { return .paperConference }
    if fields.hasIn || !fields.editors.names.isEmpty && fields.volume.isEmpty { return .chapter }
    // “Harbour Research Institute Report No. 162”
    if ["report", "paper", "memorandum", "circular"].contains(words.last ?? ""),
      fields.volume.isEmpty, fields.pages.isEmpty, !(fields.issue.isEmpty && fields.number.isEmpty),
      !fields.publisher.isEmpty
    {
      return .report
    }
    if isAcronymWithYear(fields.container) { return .paperConference }
    return .articleJournal
  }

  /// What “doctoral dissertation”, “technical report”, “poster” or “data set” says; `nil` for other genres and none.
  private static func type(ofGenre genre: String) -> WorkType? {
    guard !genre.isEmpty else { return nil }
    if VenueWords.theses.contains(where: { ProseBytes.has(genre, $0) }) { return .thesis }
    let words = ProseBytes.words(genre)
    for (word, type) in genres where words.contains(word) { return type }
    return nil
  }

  private static let genres: [(word: String, type: WorkType)] = [
    ("diss", .thesis), ("doctorat", .thesis), ("these", .thesis), ("memoire", .thesis),
    ("tesis", .thesis), ("report", .report), ("rep", .report), ("memo", .report),
    ("memorandum", .report), ("working", .report), ("discussion", .report), ("poster", .speech),
    ("presentation", .speech), ("talk", .speech), ("data", .dataset), ("dataset", .dataset),
    ("software", .software), ("film", .motionPicture), ("picture", .motionPicture),
    ("communication", .personalCommunication), ("interview", .interview), ("patent", .patent),
    ("manuscript", .manuscript),
  ]

  private static func isConference(_ words: [String]) -> Bool {
    if words.contains(where: { VenueWords.conference.contains($0) }) {
      return true
    }
    let name = words.joined(separator: " ")
    return name.hasPrefix("advances in neural information processing")
      || name.hasPrefix("lecture notes in")
  }

  /// `ECAI 2023`, `NeurIPS’21`
  private static func isAcronymWithYear(_ container: String) -> Bool {
    let words = PersonNameParser.words(of: container)
    guard words.count == 2, let year = Int(words[1]), (1900...2100).contains(year) else {
      return false
    }
    return words[0].unicodeScalars.count { $0.properties.isUppercase } >= 2
  }
}
