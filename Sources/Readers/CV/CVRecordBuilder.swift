internal import Bibliography
internal import Dataset
internal import Parsing

/// Makes a record of a CV's outline, section by section.
struct CVRecordBuilder {
  private var record: SourceRecord
  private var subject: SubjectReader
  private let lines: SourceLines
  private var items: [PublicationItem] = []
  private var legend = MarkLegend()
  /// The last number of the publications' own numbering, and whether numbers go down.
  private var lastLabel: Int?
  private var labelStep = 1
  /// The facts of the last section of publications, for items that another section split off.
  private var lastFacts = SectionFacts()

  /// The record of an outline.
  static func record(
    of blocks: [OutlineBlock], bytes: [UInt8], source: String, format: String,
    options: ReadingOptions
  ) -> SourceRecord {
    var builder = CVRecordBuilder(bytes: bytes, source: source, format: format)
    builder.read(SectionSplitter.sections(of: blocks), options: options)
    return builder.record
  }

  private init(bytes: [UInt8], source: String, format: String) {
    record = SourceRecord(source: source, format: format)
    subject = SubjectReader(source: source)
    lines = SourceLines(bytes)
  }

  private mutating func read(_ sections: [CVSection], options: ReadingOptions) {
    for section in sections { read(section) }
    readPublications()
    finishSubject(options)
    if record.works.isEmpty, record.positions.isEmpty, record.education.isEmpty {
      record.diagnostics.append(
        Diagnostic(
          .warning, code: "nothing-understood",
          "no publications, positions or education were found",
          at: SourceRange(source: record.source, line: 1),
          hint: "a CV needs headings such as 'Education', 'Experience' and 'Publications'"))
    }
  }

  private mutating func read(_ section: CVSection) {
    guard let meaning = section.meaning else {
      if section.level == 0 {
        subject.read(section.blocks, isHead: true)
      } else if isListOfPublications(section.blocks) {
        items += PublicationItems(section.blocks, facts: SectionFacts(), legend: legend).items
      } else {
        keep(section)
      }
      return
    }
    if meaning.kind == .publications {
      let found = PublicationItems(section.blocks, facts: meaning.facts, legend: legend)
      if meaning.facts.type == .paperConference, TalkList.isOne(found.items.map(\.text)) {
        record.talks += ActivityReader(source: record.source).activities(section.blocks)
        return
      }
      legend = found.legend
      lastFacts = meaning.facts
      for item in found.items { add(item) }
      return
    }
    let blocks = withoutStrayPublications(section)
    guard !blocks.isEmpty else { return }
    let source = record.source
    switch meaning.kind {
    case .education: record.education += EducationReader(source: source).read(blocks)
    case .positions: record.positions += PositionReader(source: source).read(blocks)
    case .awards: record.awards += ActivityReader(source: source).awards(blocks)
    case .grants: record.grants += GrantReader(source: source).read(blocks)
    case .talks: record.talks += ActivityReader(source: source).activities(blocks)
    case .teaching: record.teaching += ActivityReader(source: source).activities(blocks)
    case .service: record.service += ActivityReader(source: source).activities(blocks)
    case .supervision: record.supervision += SupervisionReader(source: source).read(blocks)
    case .skills: record.skills += SkillReader(source: source).read(blocks, title: section.title)
    case .languages:
      record.languages += SkillReader(source: source).read(blocks, title: section.title)
    case .contact: subject.read(blocks, isHead: false)
    case .summary: subject.addDetail(label: section.title, text: text(of: section))
    case .publications, .other: keep(section)
    }
  }

  // MARK: - Publications

  private mutating func add(_ item: PublicationItem) {
    if let number = number(of: item) {
      if let lastLabel, number == lastLabel - 1 { labelStep = -1 }
      lastLabel = number
    }
    items.append(item)
  }

  private func number(of item: PublicationItem) -> Int? {
    Int(item.label) ?? ReferenceLabel.number(of: item.text)
  }

  /// The blocks of a section without the items that belong to the list of publications before it: a page's end may
  /// have dropped a section into the list's middle. They go on with the list's numbers, or are references among words.
  private mutating func withoutStrayPublications(_ section: CVSection) -> [OutlineBlock] {
    guard !items.isEmpty, let kind = section.meaning?.kind else { return section.blocks }
    var rest: [OutlineBlock] = []
    for block in section.blocks {
      guard block.kind == .listItem || block.kind == .paragraph else {
        rest.append(block)
        continue
      }
      let label = block.label.isEmpty ? ReferenceLabel.number(of: block.text) : nil
      let goesOn =
        label != nil && label == lastLabel.map { $0 + labelStep }
        && ReferenceLikelihood.isReference(block.text)
      let isOddAmongWords =
        (kind == .languages || kind == .skills)
        && ReferenceLikelihood.isReference(block.text, signs: 4)
      if goesOn || isOddAmongWords {
        for item in PublicationItems([block], facts: lastFacts, legend: legend).items { add(item) }
      } else {
        rest.append(block)
      }
    }
    return rest
  }

  /// Whether a section under a heading that says nothing is a list of publications: all its items are, plainly, and
  /// there are several.
  private func isListOfPublications(_ blocks: [OutlineBlock]) -> Bool {
    let parts = blocks.filter { $0.headingLevel == nil }
    guard parts.count >= 3 else { return false }
    return parts.allSatisfy { ReferenceLikelihood.isReference($0.text, signs: 4) }
  }

  private mutating func readPublications() {
    var identifiers = WorkIdentifiers()
    let texts = items.map(\.text)
    let list = ReferenceListReader(texts, subject: subject.subject.names.first)
    for (index, item) in items.enumerated() {
      if SupervisedLine.isOne(item.text) {
        let block = OutlineBlock(
          .paragraph, item.text, line: item.line, endLine: item.endLine)
        record.supervision += SupervisionReader(source: record.source).read([block])
        continue
      }
      let context = ReferenceContext(
        facts: item.facts, legend: legend, subject: subject.subject.names.first)
      guard var work = list.work(at: index, item: item, context: context) else {
        keepUnread(item)
        continue
      }
      settleAuthors(of: &work, item)
      noteUnreadWords(of: &work, item)
      work.id = identifiers.id(for: work)
      work.locations = [SourceLocation(source: record.source, line: item.line)]
      record.works.append(work)
    }
  }

  /// A dash stands for the names of the work before; a CV's work without names is its person's own.
  private mutating func settleAuthors(of work: inout Work, _ item: PublicationItem) {
    let names = work[.author]
    if let name = names.first,
      name.displayName.unicodeScalars.allSatisfy({ "—–-_.".unicodeScalars.contains($0) }),
      let before = record.works.last
    {
      // “———, and Tom Firth.” goes on with another name.
      work[.author] =
        names.count == 1
        ? before[.author] : Array(before[.author].prefix(1)) + Array(names.dropFirst())
      return
    }
    if !names.isEmpty, item.text.bytes.starts(with: "---".utf8),
      let first = record.works.last?[.author].first
    {
      work[.author] = [first] + names
      return
    }
    // A chapter's editors are its book's.
    guard names.isEmpty, work[.editor].isEmpty || work.type == .chapter,
      let own = subject.subject.names.first
    else {
      return
    }
    work[.author] = [own]
    record.diagnostics.append(
      Diagnostic(
        .note, code: "own-name-left-out",
        "this work names no author, and is taken as \(own.displayName)'s own",
        at: SourceRange(source: record.source, line: item.line, endLine: item.endLine)))
  }

  /// What no field has is kept beside them, for its owner to see.
  private mutating func noteUnreadWords(of work: inout Work, _ item: PublicationItem) {
    guard let words = UnreadWords.text(of: item.text, notIn: work) else { return }
    work.other.append(OtherField(name: "unread", value: words))
    record.diagnostics.append(
      Diagnostic(
        .note, code: "unread-words",
        "what '\(words)' says of this work was not understood, and is kept as its field 'unread'",
        at: SourceRange(source: record.source, line: item.line, endLine: item.endLine)))
  }

  private mutating func keepUnread(_ item: PublicationItem) {
    let text = lines.text(from: item.line, to: item.endLine)
    guard !text.isEmpty else { return }
    record.sections.append(
      RawSection(
        title: "", text: text, location: SourceLocation(source: record.source, line: item.line),
        endLine: item.endLine))
    record.diagnostics.append(
      Diagnostic(
        .note, code: "unread-publication",
        "this part of the publications was not understood as a reference, and is kept as it stands",
        at: SourceRange(source: record.source, line: item.line, endLine: item.endLine)))
  }

  // MARK: - The rest

  private mutating func finishSubject(_ options: ReadingOptions) {
    var person = subject.subject
    if person.names.isEmpty, let name = options.person {
      person.names = [PersonNameParser.givenFirst(name)]
    }
    SubjectSpellings.gather(into: &person, from: record.works)
    let isEmpty =
      person.names.isEmpty && person.emails.isEmpty && person.links.isEmpty
      && person.details.isEmpty && person.orcid == nil
    if !isEmpty { record.subject = person }
    if person.names.isEmpty {
      record.diagnostics.append(
        Diagnostic(
          .warning, code: "no-name",
          "the CV does not say whose it is: no name was found at its head",
          at: SourceRange(source: record.source, line: 1),
          hint: "put the name on the first line, or give it with --person"))
    }
  }

  private func text(of section: CVSection) -> String {
    section.blocks.map { $0.text.onOneLine().string }.joined(separator: "\n")
  }

  private mutating func keep(_ section: CVSection) {
    let text = lines.text(from: section.line, to: section.endLine)
    guard !text.isEmpty else { return }
    record.sections.append(
      RawSection(
        title: section.title, text: text,
        location: SourceLocation(source: record.source, line: section.line),
        endLine: section.endLine))
    guard section.meaning == nil else { return }
    record.diagnostics.append(
      Diagnostic(
        .note, code: "unknown-section",
        "the section '\(section.title)' was not understood, and is kept as it stands",
        at: SourceRange(source: record.source, line: section.line, endLine: section.endLine)))
  }
}
