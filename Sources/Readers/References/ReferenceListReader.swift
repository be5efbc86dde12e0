internal import Bibliography

/// Reads a list of references as a whole: what one entry leaves open, the others tell.
struct ReferenceListReader {
  /// Whether most of the references do not name the person whose list it is: they begin with their titles.
  private let omitsSubject: Bool
  private let subject: PersonName?
  /// What the references do alike.
  private let habits: ListHabits?
  /// Whether the references have bare numbers before them, `1 Hodgkin, A. L.`, which count up.
  private let hasBareNumbers: Bool
  /// So many references tell a list's habits.
  private static let sampleSize = 40

  /// A list of reference texts, and whose it is, where that is known.
  init(_ texts: [StyledText], subject: PersonName? = nil) {
    self.subject = subject
    habits = Self.habits(of: texts)
    hasBareNumbers =
      texts.count > 2
      && zip(texts, texts.dropFirst()).allSatisfy {
        guard let number = Self.bareNumber($0.bytes), let next = Self.bareNumber($1.bytes) else {
          return false
        }
        return abs(next.value - number.value) == 1
      }
    guard let subject, !subject.family.isEmpty else {
      omitsSubject = false
      return
    }
    // A list that names others and never its person is somebody else's, or the name was misread.
    let family = ProseFolding.wordList(subject.family)
    let own = texts.count { Self.names(family, in: $0) }
    let others = texts.count {
      Self.beginsWithName($0.bytes) || Self.hasNamesBeforeQuotation($0.bytes)
    }
    omitsSubject = texts.count > 1 && own * 4 < texts.count && others * 4 < texts.count
  }

  /// The habits of the references whose titles no quotation marks set off; these are read by rules.
  private static func habits(of texts: [StyledText]) -> ListHabits? {
    let plain = texts.filter {
      $0.bytes.count <= ReferenceParser.lengthLimit && QuotedTitle.find(in: $0.bytes) == nil
    }
    guard plain.count >= ListHabits.leastCount else { return nil }
    let step = max(1, plain.count / sampleSize)
    return ListHabits(
      stride(from: 0, to: plain.count, by: step).prefix(sampleSize).map { index in
        let line = plain[index].onOneLine()
        let words = ModelReferenceParser.words(of: ReferenceLabel.split(line)?.rest ?? line)
        return (words, ReferenceModel.parts(of: words))
      })
  }

  /// `A. Smith`, `Smith, A.`, `Smith, Jane`, `SMITH Jane`, or a common given name.
  private static func beginsWithName(_ bytes: [UInt8]) -> Bool {
    let start =
      bytes.firstIndex { ProseBytes.isWordByte($0) && !ProseBytes.isDigit($0) } ?? bytes.count
    let text = Array(bytes[start...])
    let word = text.prefix { ProseBytes.isWordByte($0) || $0 == UInt8(ascii: "-") }
    if ReferenceStarts.isName(text)
      || CueWords.kind(of: word) == .givenName
    {
      return true
    }
    var rest = text[word.endIndex...]
    let hasComma = rest.first == UInt8(ascii: ",")
    rest = rest.dropFirst(hasComma ? 2 : 1)
    let next = rest.prefix { ProseBytes.isWordByte($0) }
    guard word.count > 1, word.first.map(ProseBytes.isLower) == false,
      next.first.map(ProseBytes.isUpper) == true
    else { return false }
    let isGiven = CueWords.kind(of: next) == .givenName
    if hasComma {
      return isGiven || CueWords.kind(of: word) == .familyName
        || !word.contains(where: ProseBytes.isLower)
    }
    // “SMITH Jane”, “Smith Jane, …”
    let behind = rest.dropFirst(next.count).first
    return isGiven && (!word.contains(where: ProseBytes.isLower) || behind == UInt8(ascii: ","))
  }

  /// Whether names stand before a quoted title, as no title does.
  private static func hasNamesBeforeQuotation(_ bytes: [UInt8]) -> Bool {
    guard let match = QuotedTitle.find(in: bytes), match.outer.lowerBound > 5 else { return false }
    let head = bytes[..<match.outer.lowerBound]
    return head.contains(UInt8(ascii: ",")) && head.count(where: { $0 == 0x20 }) < 12
  }

  private static func names(_ family: [String], in text: StyledText) -> Bool {
    ProseFolding.hasWords(family, in: text.bytes)
  }

  /// Whether a list of software or data begins an entry with the thing's name: `*raintools*: a library for rain`.
  private static func isNamedThing(_ text: StyledText, _ context: ReferenceContext) -> Bool {
    guard context.facts.type == .software || context.facts.type == .dataset else { return false }
    let head = text.bytes.prefix { $0 != UInt8(ascii: ":") }
    guard head.count < text.bytes.count, head.count <= 40 else { return false }
    return !head.contains { ProseBytes.contains(",;.", $0) }
      && head.split(whereSeparator: ProseBytes.isSpace).count <= 3
  }

  /// A number at the beginning with nothing but a blank behind it, and where the blank is.
  private static func bareNumber(_ bytes: [UInt8]) -> (value: Int, end: Int)? {
    let digits = bytes.prefix(while: ProseBytes.isDigit)
    guard (1...3).contains(digits.count), digits.count < bytes.count,
      ProseBytes.isSpace(bytes[digits.count]),
      let value = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    return (value, digits.count)
  }

  /// A name to stand before a text that has none. Any does, as long as it is read as one.
  private static let standIn = (given: "J.", family: "Smith")

  /// The text with a name before it where its list leaves its person's out, so that its title is not taken for names.
  private func completed(_ text: StyledText) -> StyledText? {
    guard omitsSubject, let subject, !Self.names(ProseFolding.wordList(subject.family), in: text),
      let first = text.bytes.first,
      first < 0x80, ProseBytes.isASCIIWordByte(first), ReferenceLabel.split(text) == nil,
      CoauthorClause.withoutLeadingWith(text) == nil
    else { return nil }
    let bytes = text.bytes
    let comma = bytes.firstIndex(of: UInt8(ascii: ",")) ?? bytes.count
    let period = bytes.indices.first { index in
      bytes[index] == UInt8(ascii: ".") && index + 1 < bytes.count
        && ProseBytes.isSpace(bytes[index + 1])
    }
    let (given, family) = Self.standIn
    var result = StyledText(
      (period ?? bytes.count) < comma ? "\(family), \(given) " : "\(given) \(family), ")
    result.append(text)
    return result
  }

  /// The work of a reference that leaves its author's name out.
  private func ownWork(_ text: StyledText, _ context: ReferenceContext) -> Work? {
    if Self.isNamedThing(text, context) {
      var named = StyledText("\(Self.standIn.given) \(Self.standIn.family). ")
      named.append(text)
      var work = ReferenceParser.parse(named, context: context)
      work?[.author] = subject.map { [$0] } ?? []
      return work
    }
    guard let subject, let completed = completed(text) else { return nil }
    var context = context
    if !Self.beginsWithName(text.bytes) { context.nameWords = 2 }
    guard var work = ReferenceParser.parse(completed, context: context) else { return nil }
    if work[.author].isEmpty, work[.editor].first?.family == Self.standIn.family {
      work[.editor] = [subject] + work[.editor].dropFirst()
      return work
    }
    work[.author] = [subject] + work[.author].dropFirst()
    return work
  }

  /// The work of one item of the list; `nil` where it is no reference. Its id is empty.
  func work(at index: Int, item: PublicationItem, context: ReferenceContext) -> Work? {
    var context = context
    context.habits = habits
    var (own, labelled, type) = LabelledLines.split(item.text)
    var label = item.label
    if hasBareNumbers, let (value, end) = Self.bareNumber(own.bytes) {
      label = String(value)
      own = own.slice(end..<own.bytes.count).trimmed()
    }
    if context.facts.type == nil { context.facts.type = type }
    let tag = VenueTag.split(own)
    let text = tag?.rest ?? own
    guard
      var work = TitleFirstReference.work(text, context: context)
        ?? ReviewTitle.work(text, context: context) ?? ownWork(text, context)
        ?? ReferenceParser.parse(text, context: context)
        ?? columns(item, context)
    else { return nil }
    if let tag, work[.containerTitle] == nil {
      work[.containerTitle] = tag.venue
      if work.type == .document || work.type == .article { work.type = .paperConference }
    }
    if !item.columns.isEmpty { apply(item.columns, to: &work) }
    if !label.isEmpty, !work.other.contains(where: { $0.name == "label" }) {
      work.other.append(OtherField(name: "label", value: label))
    }
    for line in labelled + item.extra { add(line, to: &work) }
    let isDated = work[.issued] != nil || work.status != nil
    let isPlaced =
      work[.containerTitle] != nil || work[.doi] != nil || work.arxiv != nil
      || work[.publisher] != nil || work[.url] != nil
    return isDated || isPlaced ? work : nil
  }

  /// A row whose cells are too short to be a reference by themselves.
  private func columns(_ item: PublicationItem, _ context: ReferenceContext) -> Work? {
    guard item.columns.contains(where: { $0.column == .title }) else { return nil }
    return ReferenceAssembler.work(ReferenceFields(), facts: context.facts)
  }

  private func apply(
    _ columns: [(column: TableColumns.Column, text: StyledText)], to work: inout Work
  ) {
    guard columns.contains(where: { $0.column == .title }),
      columns.contains(where: { $0.column == .authors || $0.column == .venue })
    else { return }
    for (column, text) in columns where !text.isEmpty {
      switch column {
      case .title: work[.title] = text.string
      case .authors: work[.author] = NameListParser.parse(text).names
      case .venue: setVenue(text, of: &work)
      case .numbers: setNumbers(text, of: &work)
      case .dates: work[.issued] = ProseDates.find(in: text.bytes).first?.date ?? work[.issued]
      default: break
      }
    }
    if work.type == .document, work[.containerTitle] != nil,
      work[.volume] != nil || work[.page] != nil
    {
      work.type = .articleJournal
      if work.status == nil { work.status = .published }
    }
  }

  /// A cell such as `18, 2011, 211-217`.
  private func setNumbers(_ text: StyledText, of work: inout Work) {
    var fields = ReferenceFields()
    guard NumberScanner.scan(text.bytes, into: &fields, hasContainer: true).isEmpty else {
      let note = text.string
      work[.note] = work[.note].map { "\($0); \(note)" } ?? note
      return
    }
    for (variable, value) in [
      (TextVariable.volume, fields.volume), (.issue, fields.issue), (.page, fields.pages),
    ] where !value.isEmpty { work[variable] = value }
    if work[.issued] == nil, let date = fields.date { work[.issued] = date }
  }

  /// A cell such as `Rain Studies 240(1), 33–58`: the journal, and its numbers where they are understood.
  private func setVenue(_ text: StyledText, of work: inout Work) {
    var fields = ReferenceFields()
    VenueParser.parse(text, into: &fields)
    guard !fields.container.isEmpty, fields.publisher.isEmpty, fields.notes.isEmpty,
      !fields.volume.isEmpty
    else {
      work[.containerTitle] = text.string
      return
    }
    work[.containerTitle] = fields.container
    work[.volume] = fields.volume
    if !fields.issue.isEmpty { work[.issue] = fields.issue }
    if !fields.pages.isEmpty { work[.page] = fields.pages }
  }

  /// A line below the reference: links, or a remark.
  private func add(_ line: StyledText, to work: inout Work) {
    var fields = ReferenceFields()
    let rest = ReferenceIdentifiers.takeOut(of: line.onOneLine(), into: &fields)
    if work[.doi] == nil, !fields.doi.isEmpty { work[.doi] = fields.doi }
    if work[.url] == nil, !fields.url.isEmpty { work[.url] = fields.url }
    if work.arxiv == nil, !fields.arxiv.isEmpty { work.arxiv = fields.arxiv }
    let range = ProseBytes.trimmed(rest.bytes, 0..<rest.bytes.count, of: "[](),;|.")
    guard rest.bytes[range].contains(where: ProseBytes.isWordByte) else { return }
    let note = rest.slice(range).string
    work[.note] = work[.note].map { "\($0); \(note)" } ?? note
  }
}
