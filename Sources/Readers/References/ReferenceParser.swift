internal import Bibliography

/// Reads one reference of a list.
enum ReferenceParser {
  /// Longer texts are no references; the limit keeps a damaged source from costing more than its length.
  static let lengthLimit = 10_000

  /// The work that a text refers to; `nil` where the text is no reference. Its id is empty.
  static func parse(_ text: StyledText, context: ReferenceContext) -> Work? {
    guard text.bytes.count <= lengthLimit else { return nil }
    let line = text.onOneLine()
    var body = line
    var label = ""
    if let (found, rest) = ReferenceLabel.split(line) {
      label = found
      body = rest
    }
    guard body.bytes.count(where: ProseBytes.isWordByte) >= 8 else { return nil }
    var coauthors = NameList()
    var remarks: [String] = []
    var patent = ""
    var context = context
    if let (rest, type) = TypeMark.split(body) {
      body = rest
      if context.facts.type == nil { context.facts.type = type }
    }
    body = ReferenceRemarks.takeOut(of: body, into: &remarks)
    body = ForeignJoints.replaced(in: ReferenceCodes.takeOut(of: body, into: &remarks))
    if let (rest, number) = PatentNumber.split(body),
      context.facts.type.map(PatentNumber.mayBe) ?? true
    {
      body = rest
      context.facts.type = .patent
      patent = number
    }
    var leading = NameList()
    body = AuthorRoles.takeOut(of: body, into: &remarks, leading: &leading)
    var edited = AuthorRoles.withoutEditorSign(body)
    if let edited { body = edited }
    // “(Hg. mit Jens Kollwitz:) *Klang und Kommerz*”
    var fellows = NameList()
    if edited == nil, let rest = AuthorRoles.withoutFellowEditors(body, &fellows) {
      edited = rest
      body = rest
    }
    var volumeEditors = NameList()
    body = EditorClause.takeOut(of: body, into: &volumeEditors)
    let withoutWith = context.subject == nil ? nil : CoauthorClause.withoutLeadingWith(body)
    body = CoauthorClause.takeOut(of: withoutWith ?? body, into: &coauthors)
    if context.facts.type == .patent { body = PatentNumber.withNamesFirst(body) }
    var access = ReferenceFields()
    body = AccessClause.takeOut(of: body, into: &access)
    var fields = fields(of: body, context: context)
    fields.accessed = access.accessed
    fields.notes += remarks
    if context.facts.type == .patent { PatentNumber.take(from: line, patent, into: &fields) }
    guard !fields.title.isEmpty || isUntitledArticle(fields) else { return nil }
    tidy(&fields)
    CoauthorClause.add(&coauthors, to: &fields, subject: context.subject)
    if withoutWith != nil, let subject = context.subject {
      // “With Jane Roe, eds. *Oceans*”
      if fields.authors.names.isEmpty, !fields.editors.names.isEmpty, fields.container.isEmpty {
        fields.editors.names.insert(subject, at: 0)
      } else {
        fields.authors.names.insert(subject, at: 0)
      }
    }
    put(leading, before: &fields.authors)
    if fields.editors.names.isEmpty { fields.editors = volumeEditors }
    if edited != nil, fields.editors.names.isEmpty {
      fields.editors = fields.authors
      if let subject = context.subject, fields.editors.names.isEmpty {
        fields.editors.names = [subject]
      }
      fields.editors.names += fellows.names
      fields.authors = NameList()
    }
    var work = ReferenceAssembler.work(fields, facts: context.facts)
    if !label.isEmpty { work.other.append(OtherField(name: "label", value: label)) }
    return work
  }

  /// Names that a remark told of come first, where the list has not got them already.
  private static func put(_ leading: NameList, before list: inout NameList) {
    let missing = leading.names.filter { name in
      !list.names.contains {
        ProseFolding.words($0.family) == ProseFolding.words(name.family)
      }
    }
    list.names = missing + list.names
  }

  private static func fields(of text: StyledText, context: ReferenceContext) -> ReferenceFields {
    let isMarked = text.runs.contains { $0.style.contains(.emphasis) && $0.range.count > 2 }
    let quotation = QuotedTitle.find(in: text.bytes)
    if let quotation, let fields = quotedContainer(text, quotation, context) { return fields }
    if let fields = SlashedReference.fields(of: text, legend: context.legend) { return fields }
    if let fields = LawReference.fields(of: text, nameWords: context.nameWords) { return fields }
    if let quotation,
      let fields = TitleLastReference.fields(of: text, quotation, context: context)
    {
      return fields
    }
    if var match = quotation, isTitle(match, of: text.bytes) {
      QuotedTitle.widen(&match, in: text.bytes)
      // Quotation marks and emphasis together say where the title and the container are.
      let byRules = quoted(text, match, context: context)
      if isMarked, isSettled(byRules) { return byRules }
      var fields = ModelReferenceParser.fields(of: text, context: context)
      let quoted = ProseFolding.words(byRules.title)
      guard ProseFolding.words(fields.title) == quoted else {
        // “G. Romano, Gli indesiderabili, «La Nuova Storia», 4/6 (2000), 81-96”: Italians quote the journal.
        guard !fields.title.isEmpty, ProseFolding.words(fields.container) == quoted else {
          return byRules
        }
        fields.container = byRules.title
        return fields
      }
      // What stands before the quotation is names; the marks themselves belong to neither.
      fields.title = byRules.title
      if !byRules.authors.names.isEmpty { fields.authors = byRules.authors }
      if fields.container.isEmpty, fields.publisher.isEmpty, fields.genre.isEmpty {
        fields.container = byRules.container
        fields.publisher = byRules.publisher
      }
      if match.outer.lowerBound == 0, fields.authors.names.allSatisfy({ $0.given.isEmpty }) {
        // “"Automation at Night," NBER Working Paper No. 281”: a body behind the title has published it.
        if let body = fields.authors.names.first, fields.publisher.isEmpty {
          fields.publisher = body.displayName
        }
        fields.authors = NameList()
      }
      return fields
    }
    let fields = ModelReferenceParser.fields(of: text, context: context)
    if !fields.title.isEmpty || isUntitledArticle(fields) { return fields }
    var site = fields
    takeSite(text, into: &site)
    if !site.title.isEmpty { return site }
    return UnquotedReferenceParser.fields(of: text, context: context)
  }

  /// “Roe J., Poe A., 1998, MNRAS, 12, 34”: physicists leave titles out.
  private static func isUntitledArticle(_ fields: ReferenceFields) -> Bool {
    !fields.authors.names.isEmpty && !fields.container.isEmpty && fields.date != nil
      && !(fields.volume.isEmpty && fields.pages.isEmpty && fields.doi.isEmpty)
  }

  /// “River Atlas. Available at http://…”: a site's name, which could be a body's, and nothing else but its address.
  private static func takeSite(_ text: StyledText, into fields: inout ReferenceFields) {
    guard !fields.url.isEmpty, fields.container.isEmpty, fields.publisher.isEmpty,
      let address = IdentifierFinder.find(in: text.bytes).first(where: { $0.kind == .url })
    else { return }
    var ignored = ReferenceFields()
    let head = ReferenceIdentifiers.takeOut(
      of: text.slice(0..<address.range.upperBound), into: &ignored)
    let range = ProseBytes.trimmed(head.bytes, 0..<head.bytes.count, of: ".,;:<>()[]")
    guard range.count >= 4 else { return }
    fields.title = head.slice(range).string
    fields.authors = NameList()
  }

  /// Whether the rules found for every piece what it is: nothing else hides in the container, nothing is left.
  private static func isSettled(_ fields: ReferenceFields) -> Bool {
    let words = ProseFolding.wordList(fields.container)
    let joints: Set<String> = ["dans", "en", "dir", "hrsg", "ed", "eds", "hg", "coord"]
    return fields.notes.isEmpty && !words.contains { joints.contains($0) }
  }

  /// Whether a quotation is the title, rather than a quoted word within it.
  private static func isTitle(_ match: QuotedTitle.Match, of bytes: [UInt8]) -> Bool {
    let words = bytes[match.inner].split(whereSeparator: ProseBytes.isSpace).count
    if WrittenAddress(bytes, at: match.inner.lowerBound) != nil { return false }
    let wordBefore = bytes[..<match.outer.lowerBound].reversed().drop { !ProseBytes.isLetter($0) }
      .prefix { ProseBytes.isWordByte($0) }.reversed()
    // “coll. « L’Univers historique »”
    if seriesWords.contains(String(decoding: wordBefore, as: UTF8.self).lowercased()) {
      return false
    }
    // “'Bread', *Oxford Classical Dictionary*”
    if match.outer.lowerBound == 0 { return words > 1 || isSetOff(match, in: bytes) }
    // Before a title stand names or a date, which end in punctuation (or in a bracket, or stand alone).
    let before = bytes[..<match.outer.lowerBound]
    guard let last = before.last(where: { !ProseBytes.isSpace($0) }) else { return words > 1 }
    if ProseBytes.contains(",.:;)*", last) {
      return words > 1 || match.inner.count > 10 || isSetOff(match, in: bytes)
    }
    return words > 3 && before.count < bytes.count / 2
  }

  private static let seriesWords: Set<String> = [
    "coll", "collection", "reihe", "series", "serie", "collana", "colección", "col", "ser",
  ]

  /// “M. Rossi, *Abitare il margine*, «Storia urbana», 38 (2015)”: as Italians have it, the title emphasised and the
  /// journal in quotation marks.
  private static func quotedContainer(
    _ text: StyledText, _ match: QuotedTitle.Match, _ context: ReferenceContext
  ) -> ReferenceFields? {
    guard let title = emphasizedTitle(text, before: match) ?? plainTitle(text.bytes, before: match)
    else { return nil }
    var fields = ReferenceFields()
    fields.authors = NameListParser.parse(
      text.slice(0..<title.lowerBound).trimmed(), legend: context.legend)
    guard
      fields.authors.names.allSatisfy({
        $0.family.unicodeScalars.first?.properties.isUppercase == true && !$0.given.isEmpty
      }),
      !fields.authors.names.isEmpty
    else { return nil }
    fields.title =
      text.slice(
        ProseBytes.trimmed(text.bytes, title, of: ",.;:")
      ).string
    fields.container = ProseBytes.string(text.bytes, match.inner)
    VenueParser.parse(
      text.slice(match.outer.upperBound..<text.bytes.count).trimmed(), into: &fields)
    return fields
  }

  private static func emphasizedTitle(_ text: StyledText, before match: QuotedTitle.Match)
    -> Range<Int>?
  {
    guard
      let title = text.runs.last(where: {
        $0.style.contains(.emphasis) && $0.range.upperBound <= match.outer.lowerBound
      }), title.range.lowerBound > 0,
      text.bytes[title.range].split(separator: 0x20).count > 1,
      !ProseFolding.words(ProseBytes.string(text.bytes, title.range)).hasSuffix("et al"),
      !text.runs.contains(where: {
        $0.style.contains(.emphasis) && $0.range.lowerBound >= match.outer.upperBound
      }),
      ProseBytes.trimmed(
        text.bytes, title.range.upperBound..<match.outer.lowerBound, of: ",.;"
      ).isEmpty
    else { return nil }
    return title.range
  }

  /// What stands between commas before a quotation, if it is plainly a title, as no name has small words of its kind,
  /// and the quotation is plainly a journal, with a volume behind it.
  private static func plainTitle(_ bytes: [UInt8], before match: QuotedTitle.Match) -> Range<Int>? {
    guard
      let behind = bytes[match.outer.upperBound...].firstIndex(where: {
        ProseBytes.isWordByte($0)
      })
    else { return nil }
    let volume = bytes[behind...].prefix {
      !ProseBytes.isSpace($0) && !ProseBytes.contains(",;(", $0)
    }
    guard
      volume.first.map(ProseBytes.isDigit) == true
        || volume.count > 1 && volume.allSatisfy({ ProseBytes.contains("IVXLC", $0) })
        || NumberWord.find(in: bytes, at: behind) != nil
        || JournalSeries.find(in: bytes, at: behind) != nil
    else { return nil }
    let head = ProseBytes.trimmed(bytes, 0..<match.outer.lowerBound)
    guard bytes[head].last == UInt8(ascii: ","),
      let comma = bytes[head].dropLast().lastIndex(of: UInt8(ascii: ","))
    else { return nil }
    let title = (comma + 1)..<(head.upperBound - 1)
    let words = bytes[title].split(separator: 0x20)
    guard words.count >= 3, !bytes[title].contains(where: ProseBytes.isDigit),
      words.contains(where: { titleWords.contains(String(decoding: $0, as: UTF8.self)) })
    else { return nil }
    return title
  }

  /// Small words of titles that stand in no names.
  private static let titleWords: Set<String> = [
    "of", "in", "the", "for", "on", "to", "di", "nel", "nella", "del", "della", "dei", "degli",
    "delle", "per", "con", "tra", "fra", "sul", "sulla", "al", "alla", "il", "un", "una", "en",
    "el", "los", "las", "du", "des", "les", "dans", "sur", "pour", "im", "der", "zur", "i", "w",
    "na",
    "z", "do", "oraz", "się", "po", "od", "o", "Il", "La", "Gli", "Un", "Una", "Les", "Des", "Der",
    "Die", "Das",
  ]

  /// “Jan Meier (Hrsg.): Kulturgeschichte der Elemente”
  private static func takeEditors(outOfContainer fields: inout ReferenceFields) {
    guard fields.editors.names.isEmpty else { return }
    let bytes = Array(fields.container.utf8)
    for open in bytes.indices.dropFirst() where bytes[open] == UInt8(ascii: "(") {
      for sign: StaticString in ["(Hrsg.):", "(Hg.):", "(Hgg.):", "(Ed.):", "(Eds.):"]
      where ProseBytes.hasPrefix(bytes, at: open, sign) {
        let title = ProseBytes.trimmed(bytes, open + sign.utf8CodeUnitCount..<bytes.count)
        guard !title.isEmpty else { return }
        fields.editors = NameListParser.parse(StyledText(ProseBytes.string(bytes, 0..<open)))
        fields.container = ProseBytes.string(bytes, title)
        return
      }
    }
  }

  /// “ICSE, 2020”, “CHI ’19”
  private static func takeYear(outOfContainer fields: inout ReferenceFields) {
    let container = fields.container
    guard let cut = container.lastIndex(where: { ",'’".contains($0) }) else { return }
    let rest = container[container.index(after: cut)...].filter { !$0.isWhitespace }
    guard rest.allSatisfy(\.isNumber), let number = Int(rest) else { return }
    if container[cut] == ",", (1900...2100).contains(number) {
      fields.date = PartialDate(DateParts(number))
      fields.container = String(container[..<cut])
    } else if container[cut] != ",", rest.utf8.count == 2 {
      fields.date = PartialDate(DateParts(number < 60 ? 2000 + number : 1900 + number))
    }
  }

  /// Whether a quotation ends like a part of a reference (`“PyBrain”, *Journal…*`), and not like a word of one.
  private static func isSetOff(_ match: QuotedTitle.Match, in bytes: [UInt8]) -> Bool {
    if let last = bytes[match.inner].last, ProseBytes.contains(",.", last) { return true }
    let next = bytes[match.outer.upperBound...].first { !ProseBytes.isSpace($0) }
    return next.map { ProseBytes.contains(",.", $0) } ?? false
  }

  private static func quoted(
    _ text: StyledText, _ match: QuotedTitle.Match, context: ReferenceContext
  ) -> ReferenceFields {
    var fields = ReferenceFields()
    fields.title = QuotationSpacing.tight(text.slice(match.inner).string)
    var head = text.slice(0..<match.outer.lowerBound).trimmed()
    head = takeDate(outOf: head, into: &fields)
    fields.authors = NameListParser.parse(head, legend: context.legend)
    let start = ProseBytes.trimmed(
      text.bytes, match.outer.upperBound..<text.bytes.count, of: ",.;:")
    VenueParser.parse(text.slice(start.lowerBound..<text.bytes.count), into: &fields)
    return fields
  }

  /// “Smith, J. (2019)” and “Smith, John. 2019.” before the title.
  static func takeDate(outOf head: StyledText, into fields: inout ReferenceFields) -> StyledText {
    let bytes = head.bytes
    guard let last = ProseDates.find(in: bytes).last else { return head }
    let after = bytes[last.range.upperBound...]
    guard !after.contains(where: { ProseBytes.isLetter($0) }) || after.count <= 3 else {
      return head
    }
    fields.date = last.date
    let range = ProseBytes.trimmed(bytes, 0..<last.range.lowerBound, of: "([,;:")
    return head.slice(0..<range.upperBound)
  }

  private static func tidy(_ fields: inout ReferenceFields) {
    // The heading's own word for a thing is no container: “PsyArXiv preprint”.
    let folded = ProseFolding.words(fields.container)
    if folded.hasSuffix(" preprint"), VenueWords.isPreprintServer(folded),
      let space = fields.container.lastIndex(of: " ")
    {
      fields.container = String(fields.container[..<space])
    }
    ContainerEnds.tidy(&fields)
    if fields.date == nil { takeYear(outOfContainer: &fields) }
    TitleEnds.tidy(&fields)
    PublisherEnds.tidy(&fields)
    takeEditors(outOfContainer: &fields)
    // “n° 45, 2012/2”: the second number of a year.
    if fields.volume.hasPrefix("/") {
      if fields.issue.isEmpty { fields.issue = String(fields.volume.dropFirst()) }
      fields.volume = ""
    }
    // “ACM Trans. Program. Lang. Syst., Jun”: the month of a date that stood apart from its year.
    if let comma = fields.container.utf8.lastIndex(of: UInt8(ascii: ",")),
      MonthName.number(
        of: ProseFolding.words(fields.container[fields.container.index(after: comma)...])) != nil
    {
      fields.container = String(fields.container[..<comma])
    }
  }
}
