import Bibliography

/// What is compared of all works, in a few large arrays.
struct WorkFeatureTable {
  private(set) var features: [WorkFeatures] = []
  private(set) var words: [UInt64] = []
  private(set) var authors: [AuthorKey] = []

  /// - Parameters:
  ///   - works: All works.
  ///   - sources: For each work, which source it is of.
  init(_ works: borrowing [Work], sources: [Int32]) {
    features.reserveCapacity(works.count)
    words.reserveCapacity(works.count * 8)
    authors.reserveCapacity(works.count * 4)
    var titles = TitleReader()
    var scratch: [UInt8] = []
    for index in works.indices {
      append(works[index], source: sources[index], &titles, &scratch)
    }
    markRecurring()
  }

  private mutating func markRecurring() {
    var titles: [(title: UInt64, year: Int16, work: Int32)] = []
    for (place, work) in features.enumerated() where work.kind != .preprint {
      if let year = work.year, work.titleHash != 0 {
        titles.append((work.titleHash, year, Int32(place)))
      }
    }
    titles.sort { ($0.title, $0.year, $0.work) < ($1.title, $1.year, $1.work) }
    var start = 0
    while start < titles.count {
      var end = start + 1
      var years = 1
      while end < titles.count, titles[end].title == titles[start].title {
        if titles[end].year != titles[end - 1].year { years += 1 }
        end += 1
      }
      if years >= 3 {
        for entry in titles[start..<end] { features[Int(entry.work)].isRecurring = true }
      }
      if end - start > 1 { markRepeated(titles[start..<end]) }
      start = end
    }
  }

  private mutating func markRepeated(
    _ entries: ArraySlice<(title: UInt64, year: Int16, work: Int32)>
  ) {
    let sorted = entries.map { entry in
      let work = Int(entry.work)
      // In any order: two lists seldom agree in it.
      let people = authors(of: work).reduce(UInt64(0)) { $0 &+ $1.family }
      return (year: entry.year, source: features[work].source, people: people, work: work)
    }.sorted {
      ($0.year, $0.source, $0.people, $0.work) < ($1.year, $1.source, $1.people, $1.work)
    }
    for (one, other) in zip(sorted, sorted.dropFirst())
    where one.year == other.year && one.source == other.source && one.people == other.people {
      features[one.work].isRepeated = true
      features[other.work].isRepeated = true
    }
  }

  /// - Parameter scratch: A buffer for folded text, whose content is lost.
  private mutating func append(
    _ work: borrowing Work, source: Int32, _ titles: inout TitleReader, _ scratch: inout [UInt8]
  ) {
    let wordStart = Int32(words.count)
    let title = titles.read(work.text[.title] ?? "", words: &words)
    let authorStart = Int32(authors.count)
    if let names = work.names[.author] {
      for name in names {
        if let key = AuthorKey(name, &scratch) { authors.append(key) }
      }
    }
    features.append(
      WorkFeatures(
        source: source, titleHash: title.tight, tellingHash: title.telling, content: title.content,
        numbers: title.numbers,
        main: title.main, mainWordCount: Int16(clamping: title.mainWordCount),
        letterCount: Int32(clamping: title.letterCount), markers: title.markers,
        words: wordStart..<Int32(words.count), authors: authorStart..<Int32(authors.count),
        isTruncated: work.truncatedNames.contains(.author),
        year: (work.dates[.issued]?.year).map { Int16(clamping: $0) },
        kind: VersionKind(work, &scratch),
        doi: Self.hash(work.text[.doi].flatMap(DOI.normalized)),
        arxiv: Self.hash(Self.arxiv(work)),
        pmid: Self.hash(work.text[.pmid].flatMap(PMID.normalized)),
        pmcid: Self.hash(work.text[.pmcid].flatMap(PMCID.normalized)),
        isbn: Self.hash(Self.isbn(work)), venue: Self.venue(work, &scratch),
        pages: Self.pages(work), volume: Self.number(work.text[.volume]),
        issue: Self.number(work.text[.issue]), version: Self.version(work)))
  }

  /// A volume or an issue by its first number, since `12(3)` and `12` are one; by its letters where it begins with none.
  private static func number(_ text: String?) -> UInt32 {
    guard let text else { return 0 }
    let digits = text.utf8.drop { $0 == 0x30 }.prefix { $0 &- 0x30 < 10 }
    let hash = digits.isEmpty ? FoldedHash.of(text) : FoldedHash.of(digits)
    return UInt32(truncatingIfNeeded: hash)
  }

  /// The version of data and software, the edition of a book.
  private static func version(_ work: borrowing Work) -> UInt32 {
    if let text = work.text[.version] {
      // `v1.2` and `1.2` are one.
      let number = text.utf8.drop { $0 | 0x20 == UInt8(ascii: "v") }
      return number.isEmpty ? 0 : UInt32(truncatingIfNeeded: FoldedHash.of(number))
    }
    guard let text = work.text[.edition], let edition = EditionNumber.read(text) else { return 0 }
    return UInt32(truncatingIfNeeded: FoldedHash.mix(UInt64(edition))) | 1
  }

  /// arXiv's identifier, or the one that arXiv's own DOI holds.
  private static func arxiv(_ work: borrowing Work) -> String? {
    if let own = work.arxiv { return ArXivID(own)?.base ?? own }
    guard let doi = work.text[.doi],
      doi.utf8.contains(UInt8(ascii: "X"))
        || doi.utf8.contains(UInt8(ascii: "x"))
    else { return nil }
    return ArXivID(doi)?.base
  }

  /// The number of a book; a chapter shares it with its book, and so it is not the chapter's own.
  private static func isbn(_ work: borrowing Work) -> String? {
    guard work.type == .book || work.type == .collection, let text = work.text[.isbn] else {
      return nil
    }
    return ISBN(text)?.thirteen
  }

  private static func venue(_ work: borrowing Work, _ scratch: inout [UInt8]) -> UInt64 {
    guard let venue = work.text[.containerTitle] ?? work.text[.eventTitle] else { return 0 }
    scratch.removeAll(keepingCapacity: true)
    TextFolding.appendKey(venue, to: &scratch)
    return scratch.isEmpty ? 0 : FoldedHash.of(scratch)
  }

  private static func pages(_ work: borrowing Work) -> UInt64 {
    guard let page = work.text[.page] ?? work.text[.number] else { return 0 }
    // `083-087` and `83-7` begin on one page.
    let first = page.utf8.drop { $0 == 0x30 }.prefix {
      $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10
    }
    return first.isEmpty ? 0 : FoldedHash.of(first)
  }

  private static func hash(_ text: String?) -> UInt64 { text.map { FoldedHash.of($0) } ?? 0 }

  func words(of work: Int) -> ArraySlice<UInt64> {
    words[Int(features[work].words.lowerBound)..<Int(features[work].words.upperBound)]
  }

  func authors(of work: Int) -> ArraySlice<AuthorKey> {
    authors[Int(features[work].authors.lowerBound)..<Int(features[work].authors.upperBound)]
  }
}
