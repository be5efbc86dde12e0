import Bibliography
import Parsing

/// One record of MEDLINE while its tags are read.
struct MEDLINEItem {
  private(set) var work: Work
  private var bookTitle: String?
  /// Whether the name just read was written in full, so that its short form says nothing more.
  private var hasFullName = false
  private var keywords: [String] = []
  private var headings: [String] = []
  private var serials: [String] = []
  private var publicationIdentifier: String?
  private var electronicDate: String?

  private let texts: RepeatedTexts?

  init(location: SourceLocation, texts: RepeatedTexts?) {
    work = Work(id: "", type: .articleJournal, at: location)
    work.text.reserveCapacity(16)
    self.texts = texts
  }

  /// Takes in a tag.
  mutating func add(_ field: TaggedFile.Field, of file: TaggedFile) {
    let tag = field.tag
    if hasFullName, tag == "AU" || tag == "ED" {
      hasFullName = false
      // The short form of the full name above.
      if !file.value(field).elementsEqual("et al.".utf8) { return }
    }
    let text = file.text(field, in: Self.isSingle(tag) ? nil : texts)
    guard !text.isEmpty else { return }
    switch tag {
    case "PMID": work[.pmid] = text
    case "PMC": work[.pmcid] = text
    case "TI": work[.title] = Self.withoutStop(text)
    case "BTI": bookTitle = Self.withoutStop(text)
    case "CTI": work[.collectionTitle] = text
    case "JT": work[.containerTitle] = JournalTitle.withoutPlace(text)
    case "TA": work[.containerTitleShort] = text
    case "VI": work[.volume] = text
    case "IP": work[.issue] = text
    case "PG": work[.page] = PageRange.expand(text)
    case "DP": work[.issued] = Self.date(text) ?? PartialDate(literal: text)
    case "DEP": electronicDate = text
    case "AB": work[.abstract] = text
    case "LA": work[.language] = text
    case "PB": work[.publisher] = text
    case "PL": work[.publisherPlace] = text
    case "EN": work[.edition] = text
    case "ISBN": work[.isbn] = String(text.prefix { $0 != " " })
    case "IS":
      // The printed and the linking number of a journal are often one: `0027-8424 (Print)`, `0027-8424 (Linking)`.
      let number = String(text.prefix { $0 != " " })
      if !serials.contains(number) { serials.append(number) }
    case "OT": keywords.append(text)
    case "MH": headings.append(text)
    case "FAU", "FED": name(text, tag == "FAU" ? .author : .editor, isFull: true)
    case "AU", "ED": name(text, tag == "AU" ? .author : .editor, isFull: false)
    case "CN": append(PersonName(literal: text), to: .author)
    case "AUID": authorIdentifier(text)
    case "AD":
      // Behind an author it is that author's, else the work's.
      let place = work[.author].count
      let name = place > 0 ? "author[\(place)].affiliation" : "AD"
      work.other.append(OtherField(name: name, value: text))
    case "LID", "AID": identifier(tag.name, text)
    case "PT": publicationType(text)
    default: work.other.append(OtherField(name: tag.name, value: text))
    }
  }

  /// Whether hardly two records have the same text under a tag.
  private static func isSingle(_ tag: FieldTag) -> Bool {
    tag == "TI" || tag == "AB" || tag == "PMID" || tag == "FAU" || tag == "LID" || tag == "AID"
  }

  /// Does what needs all tags.
  mutating func finish(keys: inout WorkKey) {
    if let bookTitle {
      if work[.title] == nil {
        work[.title] = bookTitle
        work.type = .book
      } else {
        work[.containerTitle] = bookTitle
        work.type = .chapter
      }
    }
    if work.type == .articleJournal, let place = work[.publisherPlace] {
      // The journal's country is no publisher's place.
      work[.publisherPlace] = nil
      work.other.append(OtherField(name: "PL", value: place))
    }
    if !serials.isEmpty { work[.issn] = serials.joined(separator: ", ") }
    if let electronicDate, electronicDate.utf8.count == 8, let number = Int(electronicDate) {
      let date = PartialDate(DateParts(number / 10_000, number / 100 % 100, number % 100))
      if work[.issued] == nil {
        work[.issued] = date
      } else if work[.issued] != date {
        work[.availableDate] = date
      }
    }
    let words = keywords + headings
    if !words.isEmpty { work[.keyword] = words.joined(separator: ", ") }
    if work.type == .article {
      work[.publisher] = work[.containerTitle]
      work[.containerTitle] = nil
    } else if work[.page] == nil {
      work[.page] = publicationIdentifier
    }
    work.id = work[.pmid].map { keys.unique("pmid\($0)") } ?? keys.make(for: work)
    work.trim()
    for (variable, _) in work.names.entries {
      work.names.update(variable, initial: []) { $0.trim() }
    }
  }

  private mutating func name(_ text: String, _ variable: NameVariable, isFull: Bool) {
    if text == "et al." {
      work.truncatedNames.insert(variable)
      return
    }
    var name: PersonName
    if isFull {
      name = CommaName.parse(text)
      name.given = CommaName.dottedInitials(name.given)
    } else {
      // `Wong Kee Song LM`: the last word is initials, unless a suffix stands behind them.
      var words = text.split(separator: " ")
      var suffix = ""
      if words.count > 2, let last = words.last, PersonName.isSuffix(last) {
        suffix = String(words.removeLast())
      }
      guard words.count > 1, let initials = words.last else {
        append(PersonName(literal: text), to: variable)
        return
      }
      name = PersonName(
        family: words.dropLast().joined(separator: " "),
        given: CommaName.dottedInitials(String(initials), areInitials: true), suffix: suffix)
      NameParticles.split(&name)
    }
    hasFullName = isFull
    append(name, to: variable)
  }

  private mutating func append(_ name: PersonName, to variable: NameVariable) {
    work.names.update(variable, initial: []) { $0.append(name) }
  }

  /// `ORCID: 0000-0002-1825-0097`, which belongs to the author before it.
  private mutating func authorIdentifier(_ text: String) {
    let name = ORCID.normalized(text.replacing("ORCID:", with: "").trimmingBlanks())
      .map { ("author[\(work[.author].count)].ORCID", $0) }
    work.other.append(OtherField(name: name?.0 ?? "AUID", value: name?.1 ?? text))
  }

  private mutating func identifier(_ tag: String, _ text: String) {
    if text.hasSuffix("[doi]"), let doi = DOIText.normalize(text) {
      work[.doi] = doi
    } else if text.hasSuffix("[pii]") {
      let value = String(text.prefix { $0 != " " })
      if tag == "AID" || publicationIdentifier == nil { publicationIdentifier = value }
      if tag == "AID" { work.other.append(OtherField(name: "pii", value: value)) }
    } else {
      work.other.append(OtherField(name: tag, value: text))
    }
  }

  private mutating func publicationType(_ text: String) {
    switch text {
    case "Book Chapter": work.type = .chapter
    case "Book": work.type = .book
    case "Preprint":
      work.type = .article
      work.status = .preprint
    case "Dataset": work.type = .dataset
    case "Journal Article": break
    default: work.other.append(OtherField(name: "PT", value: text))
    }
  }

  /// `2021 Winter`, `2000 Dec-2001 Jan`, `1996 Jul 9`.
  private static func date(_ text: String) -> PartialDate? {
    var text = text
    if let plain = text.withUTF8({ plainDate($0) }) { return plain }
    // In the order that people write.
    return DateText.parse(text.replacing("-", with: " - ").replacing("  ", with: " "))
  }

  /// `1996`, `1996 Jul`, `1996 Jul 9`.
  private static func plainDate(_ bytes: UnsafeBufferPointer<UInt8>) -> PartialDate? {
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte &- 0x30 < 10 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard bytes.count >= 4, let year = number(0..<4) else { return nil }
    if bytes.count == 4 { return PartialDate(DateParts(year)) }
    guard bytes.count >= 8, bytes[4] == 0x20,
      let month = MonthName.number(of: UnsafeBufferPointer(rebasing: bytes[5..<8]))
    else { return nil }
    if bytes.count == 8 { return PartialDate(DateParts(year, month)) }
    guard bytes.count == 10 || bytes.count == 11, bytes[8] == 0x20,
      let day = number(9..<bytes.count), (1...31).contains(day)
    else { return nil }
    return PartialDate(DateParts(year, month, day))
  }

  private static func withoutStop(_ text: String) -> String {
    text.utf8.last == 0x2E && text.utf8.dropLast().last != 0x2E ? String(text.dropLast()) : text
  }
}
