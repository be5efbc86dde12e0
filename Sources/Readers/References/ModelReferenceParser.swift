internal import Bibliography

/// Reads references of any style by the model that labels their words.
struct ModelReferenceParser {
  let text: StyledText
  let words: ReferenceWords
  var parts: [ReferencePart]
  var fields = ReferenceFields()
  /// Where “submitted to …” begins, if it stands in the text.
  var statusStart: Int?
  /// Whether the volume stands before the container, as lawyers have it: `98 Minn. L. Rev. 201, 215`.
  var isLegal = false

  /// The fields of a reference whose number has been taken off.
  static func fields(of text: StyledText, context: ReferenceContext) -> ReferenceFields {
    var parser = ModelReferenceParser(text, context)
    parser.read(context)
    return parser.fields
  }

  private init(_ text: StyledText, _ context: ReferenceContext) {
    self.text = text
    words = Self.words(of: text)
    parts = ReferenceModel.parts(
      of: words, habits: context.habits,
      authors: context.nameWords > 0 ? 0..<context.nameWords : nil)
  }

  /// The words of a reference as the model sees them.
  static func words(of text: StyledText) -> ReferenceWords {
    ReferenceWords(text.bytes, isEmphasized: { text.style(at: $0).contains(.emphasis) })
  }

  /// “to appear in J. Reine Angew. Math., 2024”: where it will be.
  private mutating func takeVenue(_ venue: String) {
    let bytes = Array(venue.utf8)
    var end = bytes.count
    for index in bytes.indices.dropLast() where ProseBytes.contains(",;([", bytes[index]) {
      let next = bytes[(index + 1)...].first { !ProseBytes.isSpace($0) }
      if bytes[index] != UInt8(ascii: ",") || next.map(ProseBytes.isDigit) == true {
        end = index
        break
      }
    }
    let range = ProseBytes.trimmed(bytes, 0..<end, of: ",;:")
    if range.count < 100, !bytes[range].allSatisfy(ProseBytes.isDigit) {
      fields.container = ProseBytes.string(bytes, range)
    }
  }

  /// “Cognition, 2019”: the year is the work's.
  private static func withoutYear(_ venue: String) -> String {
    guard let comma = venue.lastIndex(of: ",") else { return venue }
    let rest = venue[venue.index(after: comma)...].utf8.drop { $0 == 0x20 }
    return rest.count == 4 && rest.allSatisfy(ProseBytes.isDigit) ? String(venue[..<comma]) : venue
  }

  private mutating func read(_ context: ReferenceContext) {
    var venue = ""
    // Identifiers and statuses have forms of their own, whatever their words were taken for.
    leaveOut(ReferenceIdentifiers.find(in: text, into: &fields))
    mendBrokenContainer()
    if let (start, clause) = StatusClause.find(in: text.bytes), start > 0 {
      fields.status = clause.status
      statusStart = start
      if clause.status == .submitted { fields.submittedTo = Self.withoutYear(clause.venue) }
      if clause.status == .inPress || clause.status == .accepted { venue = clause.venue }
    }
    let runs = runs()
    if let authors = runs.first(where: { $0.part == .author }) {
      fields.authors = NameListParser.parse(slice(authors.range), legend: context.legend)
    }
    takeTitle(runs)
    if let volume = runs.firstIndex(where: { $0.part == .volume }),
      let container = runs.firstIndex(where: { $0.part == .container })
    {
      isLegal = volume < container
    }
    for run in runs { take(run.part, run.range) }
    let found =
      fields.container.hasSuffix(".") ? fields.container.dropLast() : fields.container[...]
    if !venue.isEmpty, found.isEmpty || venue.contains(found) {
      // “To appear in”: the word makes no part of something.
      fields.hasIn = false
      takeVenue(venue)
      // An abbreviation keeps its period: “to appear in J. Reine Angew. Math.”
      if fields.container.contains(". "), text.string.contains(fields.container + ".") {
        fields.container += "."
      }
    }
    TitleEnds.takeContainer(&fields)
    fields.editors.names.removeAll { $0.isEmpty }
  }

  /// Words of identifiers and addresses are nothing else; a title may name an address that has no scheme.
  private mutating func leaveOut(_ ranges: [Range<Int>]) {
    for (index, word) in words.ranges.enumerated() where parts[index] != .identifier {
      guard ranges.contains(where: { $0.overlaps(word) && $0.count > 5 }) else { continue }
      let isNamed =
        parts[index] == .title && !text.bytes[word].contains(UInt8(ascii: "/"))
      if !isNamed { parts[index] = .identifier }
    }
  }

  /// “Anais do XXII Congresso Brasileiro”: no container ends in an article, so that a Roman number behind one is no
  /// volume, and the words behind that go on with the name.
  private mutating func mendBrokenContainer() {
    for index in parts.indices.dropFirst().dropLast()
    where parts[index] == .volume && parts[index - 1] == .container {
      // “Bergbau 14. Jg., H. 2”: the number before the word is the volume's.
      let last = text.bytes[words.ranges[index - 1]]
      if index > 1, parts[index - 2] == .container, last.last == UInt8(ascii: "."),
        (2...4).contains(last.count), last.dropLast().allSatisfy(ProseBytes.isDigit),
        NumberWord.find(in: text.bytes, at: words.ranges[index].lowerBound)?.kind == .volume
      {
        parts[index - 1] = .volume
      }
      mendWordInContainer(index)
      guard parts[index + 1] != .volume else { continue }
      let before = text.bytes[words.ranges[index - 1]]
      let number = text.bytes[words.ranges[index]]
      guard before.count <= 3, before.allSatisfy(ProseBytes.isLower),
        number.allSatisfy({ ProseBytes.contains("IVXLC", $0) })
      else { continue }
      let kind = parts[index + 1]
      var end = index
      while end < parts.count, end == index || parts[end] == kind {
        parts[end] = .container
        end += 1
      }
    }
  }

  /// “*Hranice v krajině*”: a word without a number, set off with the container, is the container's.
  private mutating func mendWordInContainer(_ index: Int) {
    func isEmphasized(_ word: Int) -> Bool {
      text.style(at: words.ranges[word].lowerBound).contains(.emphasis)
    }
    var end = index
    while end < parts.count, parts[end] == .volume { end += 1 }
    let range = words.ranges[index].lowerBound..<words.ranges[end - 1].upperBound
    guard end - index < 4, isEmphasized(index - 1), isEmphasized(end - 1),
      !text.bytes[range].contains(where: { ProseBytes.isDigit($0) || ProseBytes.isUpper($0) })
    else { return }
    for word in index..<end { parts[word] = .container }
  }

  mutating func take(_ part: ReferencePart, _ range: Range<Int>) {
    switch part {
    case .container:
      guard fields.container.isEmpty else {
        takeVolumesTitle(range)
        return
      }
      takeContainer(range)
    case .volume:
      guard fields.volume.isEmpty || fields.issue.isEmpty, !isDay(range) else { return }
      if isLegal, !fields.volume.isEmpty, !fields.container.isEmpty {
        if fields.pages.isEmpty { fields.pages = trimmed(range) }
        return
      }
      takeVolume(range)
    case .pages:
      // The second number of a legal reference is the page quoted; others are of a work that is quoted from.
      guard fields.pages.isEmpty else { return }
      var bytes = Array(text.bytes[trimmedRange(range)])
      if takeVolume(before: range, bytes) { return }
      takeDoubleVolume(&bytes)
      // A bare number is pages here, not a volume.
      if bytes.first.map(ProseBytes.isDigit) == true { bytes = Array("pp. ".utf8) + bytes }
      let issue = fields.issue
      _ = NumberScanner.scan(bytes, into: &fields, hasContainer: true)
      // “vol. 4. fasc. 1-2. 1999. 12-19”
      if fields.pages.isEmpty, fields.issue != issue, hasPages(behind: range) { return }
      if fields.pages.isEmpty { fields.pages = trimmed(range) }
      // “312p”, “284 p.”
      let digits = fields.pages.prefix(while: \.isNumber)
      if ["p", " p", "pp", " pp", " s", " S"].contains(fields.pages[digits.endIndex...]) {
        fields.pages = String(digits)
      }
    case .date:
      guard fields.date == nil else {
        takeYearAsVolume(range)
        return
      }
      let bytes = Array(text.bytes[range])
      fields.date = ProseDates.find(in: bytes).first?.date
      if fields.date == nil, fields.status == nil {
        fields.date = PartialDate(literal: trimmed(range))
      }
    case .publisher where fields.publisher.isEmpty: fields.publisher = trimmed(range)
    case .place where fields.place.isEmpty && !ReferenceIdentifiers.isOffer(trimmed(range)):
      fields.place = trimmed(range)
      takePublisherOutOfPlace()
    case .editor where fields.editors.names.isEmpty:
      fields.editors = NameListParser.parse(withoutCues(withoutSeries(range)))
    case .translator where fields.translators.names.isEmpty:
      fields.translators = NameListParser.parse(withoutCues(range))
    case .edition where fields.edition.isEmpty:
      takeEdition(range)
    case .genre where fields.genre.isEmpty:
      fields.genre = trimmed(range)
      if let first = fields.genre.first, let last = fields.genre.last,
        first == "(" && last == ")" || first == "[" && last == "]"
      {
        fields.genre = String(fields.genre.dropFirst().dropLast())
      }
    case .collection where fields.collection.isEmpty: fields.collection = trimmed(range)
    case .note:
      var note = trimmed(range)
      if note.count(where: { $0 == "(" }) > note.count(where: { $0 == ")" }),
        text.bytes[range].contains(UInt8(ascii: ")"))
      {
        note += ")"
      }
      let bytes = Array(note.utf8)
      let start = ProseBytes.trimmed(bytes, 0..<bytes.count, of: "([").lowerBound
      let isIdentifier =
        IdentifierFinder.find(in: bytes).contains { $0.kind != .isbn && $0.range.count > 5 }
      if !note.isEmpty, !isIdentifier, !ReferenceIdentifiers.areLinkLabels(note),
        !ReferenceIdentifiers.isOffer(note),
        StatusClause(bytes, at: start) == nil
      {
        fields.notes.append(note)
      }
    default: break
    }
  }

  /// The first run of the title's words, or the longest where the first is but a word.
  private mutating func takeTitle(_ runs: [(part: ReferencePart, range: Range<Int>)]) {
    let titles = runs.filter { $0.part == .title }
    guard var best = titles.first else { return }
    if !text.bytes[best.range].contains(0x20),
      let longest = titles.max(by: { $0.range.count < $1.range.count })
    {
      best = longest
    }
    if let statusStart, best.range.contains(statusStart), statusStart > best.range.lowerBound + 8 {
      best.range = ProseBytes.trimmed(
        text.bytes, best.range.lowerBound..<statusStart, of: ",;:([")
    }
    takeRest(behindEmphasizedTitle: &best.range)
    let range = withoutStop(trimmedRange(best.range))
    if let match = QuotedTitle.find(in: text.bytes, from: best.range.lowerBound),
      match.outer.lowerBound <= range.lowerBound,
      match.outer.upperBound <= best.range.upperBound + 2
    {
      fields.title = ProseBytes.string(text.bytes, match.inner)
    } else {
      fields.title = ProseBytes.string(text.bytes, range)
    }
  }

  /// “*La mer partagée*, Paris, Seuil”: a title ends with its emphasis; what follows are a book's place and publisher.
  private mutating func takeRest(behindEmphasizedTitle range: inout Range<Int>) {
    guard text.style(at: range.lowerBound).contains(.emphasis) else { return }
    var end = range.lowerBound
    while end < range.upperBound, text.style(at: end).contains(.emphasis) { end += 1 }
    while end > range.lowerBound, ProseBytes.contains(" ,.;:", text.bytes[end - 1]) { end -= 1 }
    guard end - range.lowerBound > 5, end < range.upperBound,
      let next = text.bytes[end..<range.upperBound].first(where: { $0 != 0x20 }),
      ProseBytes.contains(",.;", next)
    else { return }
    let rest = ProseBytes.string(text.bytes, end..<range.upperBound)
    range = range.lowerBound..<end
    let pieces = rest.split(whereSeparator: { ",;".contains($0) }).map {
      let bytes = Array($0.utf8)
      return ProseBytes.string(bytes, ProseBytes.trimmed(bytes, 0..<bytes.count, of: ".:"))
    }.filter { !$0.isEmpty }
    // “*Reading Ruth*. Library of Hebrew Bible Studies 612”
    if fields.collection.isEmpty, SeriesNumber.isNamedSeries(rest) {
      let bytes = Array(rest.utf8)
      fields.collection = ProseBytes.string(
        bytes, ProseBytes.trimmed(bytes, 0..<bytes.count, of: ",.;:"))
      return
    }
    guard let first = pieces.first, fields.place.isEmpty,
      CueWords.cue(Array(first.utf8.map(ProseBytes.lowered))[...]).kind == .place
    else { return }
    fields.place = first
    if pieces.count > 1, fields.publisher.isEmpty, !parts.contains(.publisher) {
      fields.publisher = pieces[1]
    }
    if pieces.count > 2, pieces[2].hasPrefix("coll"), fields.collection.isEmpty {
      fields.collection = QuotedTitle.text(in: pieces[2]) ?? fields.collection
    }
  }

  /// The range without a period at its end, where it ends a sentence: behind a bracket or a longer word.
  private func withoutStop(_ range: Range<Int>) -> Range<Int> {
    let bytes = text.bytes[range]
    guard bytes.last == UInt8(ascii: ".") else { return range }
    let word = bytes.dropLast().reversed().prefix { ProseBytes.isWordByte($0) }
    let endsWord =
      word.count > 3 && !word.contains(where: ProseBytes.isUpper)
      || bytes.dropLast().last == UInt8(ascii: ")")
      || word.count > 4
    return endsWord ? range.lowerBound..<(range.upperBound - 1) : range
  }

  /// `4th ed.`, `(West Academic 4th ed.`: what stands before the number is the publisher.
  private mutating func takeEdition(_ range: Range<Int>) {
    let bytes = text.bytes
    let start = range.first { index in
      ProseBytes.isDigit(bytes[index])
        && (index == range.lowerBound || ProseBytes.contains(" ([", bytes[index - 1]))
    }
    guard let start else {
      fields.edition = trimmed(range)
      return
    }
    let digits = bytes[start..<range.upperBound].prefix(while: ProseBytes.isDigit)
    fields.edition = String(decoding: digits, as: UTF8.self)
    let before = ProseBytes.trimmed(bytes, range.lowerBound..<start, of: "([,;:")
    if !before.isEmpty, ProseBytes.isUpper(bytes[before.lowerBound]), fields.publisher.isEmpty {
      fields.publisher = ProseBytes.string(bytes, before)
    }
  }

  private mutating func takeContainer(_ range: Range<Int>) {
    var range = trimmedRange(range)
    for word in ["in:", "in", "dans", "en"] as [StaticString]
    where ProseBytes.hasPrefix(text.bytes, at: range.lowerBound, word) {
      let end = range.lowerBound + word.utf8CodeUnitCount
      guard end < range.upperBound, ProseBytes.isSpace(text.bytes[end]) else { continue }
      fields.hasIn = true
      range = trimmedRange(end..<range.upperBound)
      break
    }
    guard StatusClause(Array(text.bytes[range]), at: 0) == nil else { return }
    // “PsyArXiv; submitted to Cognition”
    if let statusStart, range.contains(statusStart) {
      range = ProseBytes.trimmed(text.bytes, range.lowerBound..<statusStart, of: ",;([")
    }
    takePlace(behindContainer: &range)
    let container = ProseBytes.string(text.bytes, range)
    // “Revise and resubmit, Econometrica”, “submitted to a workshop, its name”: it has not appeared there.
    guard fields.submittedTo.isEmpty || !fields.submittedTo.hasPrefix(container) else { return }
    fields.container = container
    if VenueWords.isPreprintServer(ProseFolding.words(fields.container)), !fields.arxiv.isEmpty {
      fields.container = "arXiv"
    }
  }

  /// “**Revista de História**, São Paulo, v. 33”: behind a container that is set off stands its place.
  private mutating func takePlace(behindContainer range: inout Range<Int>) {
    guard fields.place.isEmpty, !parts.contains(.place), !parts.contains(.publisher),
      let comma = text.bytes[range].lastIndex(of: UInt8(ascii: ",")), comma > range.lowerBound,
      Self.isSetOff(text, range.lowerBound), Self.isSetOff(text, comma - 1),
      !Self.isSetOff(text, range.upperBound - 1)
    else { return }
    let place = ProseBytes.trimmed(text.bytes, (comma + 1)..<range.upperBound)
    guard PlaceParser.couldBePlace(Array(text.bytes[place])) else { return }
    fields.place = ProseBytes.string(text.bytes, place)
    range = range.lowerBound..<comma
  }

  private static func isSetOff(_ text: StyledText, _ index: Int) -> Bool {
    !text.style(at: index).isDisjoint(with: [.emphasis, .strong])
  }

  /// “Edited by Carol Finch and Tom Marsh. SBLSymS 77”: behind a sentence's end stands the series.
  private mutating func withoutSeries(_ range: Range<Int>) -> Range<Int> {
    let bytes = text.bytes
    guard
      let stop = range.dropLast(3).last(where: { index in
        bytes[index] == UInt8(ascii: ".") && bytes[index + 1] == 0x20 && index > 3
          && bytes[(index - 3)..<index].allSatisfy(ProseBytes.isLower)
      })
    else { return range }
    let number = bytes[range.upperBound...].drop { $0 == 0x20 }.prefix(while: ProseBytes.isDigit)
    let name = ProseBytes.trimmed(bytes, (stop + 1)..<range.upperBound)
    guard !number.isEmpty, !bytes[name].contains(0x20), fields.collection.isEmpty,
      bytes[name].first.map(ProseBytes.isUpper) == true
    else { return range }
    fields.collection = ProseBytes.string(bytes, name.lowerBound..<number.endIndex)
    return range.lowerBound..<stop
  }

  /// “Rennes, PUR”: a publisher that is called by its initials.
  private mutating func takePublisherOutOfPlace() {
    guard fields.publisher.isEmpty, !parts.contains(.publisher),
      let comma = fields.place.lastIndex(of: ",")
    else { return }
    let name = fields.place[fields.place.index(after: comma)...].drop { $0 == " " }
    guard (3...6).contains(name.utf8.count), name.utf8.allSatisfy(ProseBytes.isUpper),
      CueWords.kind(of: name.utf8) != .place
    else { return }
    fields.publisher = String(name)
    fields.place = String(fields.place[..<comma])
  }
}
