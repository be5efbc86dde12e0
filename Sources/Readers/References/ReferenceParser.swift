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
    body = ReferenceRemarks.takeOut(of: body, into: &remarks)
    let withoutWith = context.subject == nil ? nil : CoauthorClause.withoutLeadingWith(body)
    body = CoauthorClause.takeOut(of: withoutWith ?? body, into: &coauthors)
    if context.facts.type == .patent { body = PatentNumber.withNamesFirst(body) }
    var fields = fields(of: body, context: context)
    fields.notes += remarks
    if context.facts.type == .patent { PatentNumber.take(from: line, into: &fields) }
    guard !fields.title.isEmpty || isUntitledArticle(fields) else { return nil }
    tidy(&fields)
    CoauthorClause.add(&coauthors, to: &fields, subject: context.subject)
    if withoutWith != nil, let subject = context.subject {
      fields.authors.names.insert(subject, at: 0)
    }
    var work = ReferenceAssembler.work(fields, facts: context.facts)
    if !label.isEmpty { work.other.append(OtherField(name: "label", value: label)) }
    return work
  }

  private static func fields(of text: StyledText, context: ReferenceContext) -> ReferenceFields {
    let isMarked = text.runs.contains { $0.style.contains(.emphasis) && $0.range.count > 2 }
    if let match = QuotedTitle.find(in: text.bytes), isTitle(match, of: text.bytes) {
      // Quotation marks and emphasis together say where the title and the container are.
      let byRules = quoted(text, match, context: context)
      if isMarked, isSettled(byRules) { return byRules }
      var fields = ModelReferenceParser.fields(of: text, context: context)
      guard ProseFolding.words(fields.title) == ProseFolding.words(byRules.title) else {
        return byRules
      }
      // What stands before the quotation is names; the marks themselves belong to neither.
      fields.title = byRules.title
      if !byRules.authors.names.isEmpty { fields.authors = byRules.authors }
      return fields
    }
    let fields = ModelReferenceParser.fields(of: text, context: context)
    if !fields.title.isEmpty || isUntitledArticle(fields) { return fields }
    return UnquotedReferenceParser.fields(of: text, context: context)
  }

  /// “Brunetti G., Setti G., 2001, MNRAS, 320, 365”: physicists leave titles out.
  private static func isUntitledArticle(_ fields: ReferenceFields) -> Bool {
    !fields.authors.names.isEmpty && !fields.container.isEmpty && fields.date != nil
      && !(fields.volume.isEmpty && fields.pages.isEmpty && fields.doi.isEmpty)
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
    if match.outer.lowerBound == 0 { return words > 1 }
    // Before a title stand names or a date, which end in punctuation (or in a bracket, or stand alone).
    let before = bytes[..<match.outer.lowerBound]
    guard let last = before.last(where: { !ProseBytes.isSpace($0) }) else { return words > 1 }
    if ProseBytes.contains(",.:;)*", last) {
      return words > 1 || match.inner.count > 10 || isSetOff(match, in: bytes)
    }
    return words > 3 && before.count < bytes.count / 2
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
    if fields.date == nil { takeYear(outOfContainer: &fields) }
    // “n° 45, 2012/2”: the second number of a year.
    if fields.volume.hasPrefix("/") {
      if fields.issue.isEmpty { fields.issue = String(fields.volume.dropFirst()) }
      fields.volume = ""
    }
    // “ACM Trans. Program. Lang. Syst., Jun”: the month of a date that stood apart from its year.
    if let comma = fields.container.lastIndex(of: ","),
      MonthName.number(
        of: ProseFolding.words(fields.container[fields.container.index(after: comma)...])) != nil
    {
      fields.container = String(fields.container[..<comma])
    }
  }
}
