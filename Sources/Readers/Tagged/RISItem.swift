import Bibliography
import Parsing

/// Makes works of records of RIS, one after the other.
struct RISItem {
  var fields: RISFields
  var work = Work(id: "", type: .document)
  /// The type's code as the record has it.
  private(set) var code = ""
  /// The type where it is none of RIS's; empty where there is no type.
  private(set) var unknownType: String?
  /// Makes the keys of all records.
  var keys = WorkKey()
  /// How many text variables the last record had: the next one most likely has as many.
  private var textCount = 8
  /// A list of names while it is read, so that the one that is kept has no more room than it needs.
  private var nameList: [PersonName] = []

  /// Reads records of a file; texts that many records have are taken from `texts`.
  init(file: TaggedFile, texts: RepeatedTexts?) { fields = RISFields(file: file, texts: texts) }

  /// Reads the record whose fields stand in ``fields``.
  mutating func read(location: SourceLocation) {
    work = Work(id: "", type: .document, at: location)
    work.text.reserveCapacity(textCount)
    fields.index()
    if let id = fields.take("ID") { work.id = id }
    type()
    names()
    titles()
    dates()
    numbers()
    publication()
    identifiers()
    ownFields()
    for (tag, text) in fields.rest {
      work.other.append(OtherField(name: tag.name, value: text))
    }
    work.id = work.id.isEmpty ? keys.make(for: work) : keys.unique(work.id)
    textCount = work.text.count
    work.trim()
  }

  private mutating func type() {
    let text = fields.take("TY") ?? ""
    code = text.utf8.contains(0x20) ? String(text.prefix { $0 != " " }) : text
    if let type = RISTypes.table[code] {
      work.type = type
      unknownType = nil
    } else {
      unknownType = code
      if !text.isEmpty { work.other.append(OtherField(name: "TY", value: text)) }
    }
  }

  /// Whether the second title is that of a series.
  private var isWhole: Bool {
    switch work.type {
    case .book, .classic, .pamphlet, .report, .software, .standard, .thesis, .map, .motionPicture,
      .song:
      true
    default: false
    }
  }

  // MARK: Names

  private mutating func names() {
    // `A1` and `AU` are one list, in the file's order of the tags' first lines.
    let author: NameVariable = code == "EDBOOK" ? .editor : .author
    if let first = fields.position("A1"), first < fields.position("AU") ?? .max {
      take("A1", author)
      take("AU", author)
    } else {
      take("AU", author)
      take("A1", author)
    }
    // A thesis has no editors; databases list its advisors so.
    take("ED", work.type == .thesis ? .contributor : .editor)
    // Beside the title of what is reviewed stand its authors.
    let isReview = work.type == .articleJournal && fields.peek("RI") != nil
    // Most records have none of these, and their meaning is not to be looked up for nothing.
    if fields.mayHave("A2") {
      take("A2", as: isReview ? .names(.reviewedAuthor) : RISRole.second(code))
    }
    if fields.mayHave("A3") { take("A3", as: RISRole.third(code)) }
    if fields.mayHave("A4") { take("A4", as: RISRole.fourth(code)) }
  }

  private mutating func take(_ tag: FieldTag, as role: RISRole) {
    switch role {
    case .names(let variable): take(tag, variable)
    case .text(let variable): if work[variable] == nil { work[variable] = fields.take(tag) }
    case .kept: break
    }
  }

  private mutating func take(_ tag: FieldTag, _ variable: NameVariable) {
    guard fields.mayHave(tag) else { return }
    nameList.removeAll(keepingCapacity: true)
    nameList += work[variable]
    fields.takeEach(tag) { nameList.append(Self.name($0)) }
    if let last = nameList.last, last.isLiteral,
      last.literal == "et al." || last.literal == "others"
    {
      nameList.removeLast()
      work.truncatedNames.insert(variable)
    }
    var names = nameList
    names.trim()
    work[variable] = names
  }

  /// EndNote marks an institution with a comma at its end.
  private static func name(_ bytes: UnsafeBufferPointer<UInt8>) -> PersonName {
    let bytes = bytes.trimmingBlanks()
    guard bytes.last == 0x2C, bytes.firstIndex(of: 0x2C) == bytes.count - 1 else {
      return CommaName.parse(bytes)
    }
    return PersonName(literal: String(decoding: bytes.dropLast(), as: UTF8.self))
  }

  // MARK: Titles

  private mutating func titles() {
    work[.title] = fields.take("TI") ?? fields.take("T1") ?? fields.take("CT")
    work[.titleShort] = fields.take("ST")
    let full = fields.take("JF") ?? fields.take("JO")
    // The parallel citation of a case is no title.
    let short =
      code == "CASE"
      ? nil
      : fields.take("JA") ?? fields.take("J2") ?? fields.take("J1") ?? fields.take("JI")
        ?? fields.take("J9")
    switch work.type {
    case .thesis:
      // `T2` is the department.
      if work[.title] == nil { work[.title] = fields.take("BT") }
    case .bill, .hearing:
      work[.containerTitle] = fields.take("T2") ?? full
      work[.authority] = fields.take("T3")
    case .legalCase where work[.containerTitle] != nil: break
    case .paperConference where fields.peek("C3") != nil:
      work[.containerTitle] = fields.take("C3")
      work[.eventTitle] = fields.take("T2")
      work[.collectionTitle] = fields.take("T3")
    case _ where isWhole:
      if work[.title] == nil { work[.title] = fields.take("BT") }
      work[.collectionTitle] = fields.take("T2") ?? fields.take("T3")
      work[.containerTitle] = full
    default:
      let second = fields.take("T2")
      work[.containerTitle] = second ?? full ?? fields.take("BT")
      if second != nil, let full, full != second { work[.containerTitleShort] = full }
      work[.collectionTitle] = fields.take("T3")
    }
    if work[.containerTitle] == nil, !isWhole { work[.containerTitle] = short }
    if let short, short != work[.containerTitle] { work[.containerTitleShort] = short }
    // Web of Science has the conference's name where others have a number.
    if work.type == .paperConference, work[.eventTitle] == nil,
      let conference = fields.peek("CP"), conference.utf8.contains(0x20)
    {
      work[.eventTitle] = fields.take("CP")
    }
    if code != "DATA", code != "STAT", code != "GRANT" {
      work[.reviewedTitle] = fields.take("RI")
    }
    original()
  }

  /// `OP`: the original publication of what was published before, the history of a case, and other things to others.
  private mutating func original() {
    guard let text = fields.peek("OP") else { return }
    switch code {
    case "CASE", "LEGAL", "BILL", "UNBILL", "HEAR", "STAT": work[.references] = fields.take("OP")
    case "ADVS", "BLOG", "COMP", "RPRT", "WEB", "CONF", "DATA", "GRANT", "PAT": break
    default:
      if let date = DateText.parse(text) {
        work[.originalDate] = date
        _ = fields.take("OP")
      } else {
        work[.originalTitle] = text
      }
    }
  }

  // MARK: Publication

  private mutating func publication() {
    if code == "CASE" {
      work[.authority] = fields.take("PB")
    } else if let publisher = fields.take("PB") {
      if let other = work[.publisher] { work.other.append(OtherField(name: "A3", value: other)) }
      work[.publisher] = publisher
    } else if work[.publisher] == nil {
      work[.publisher] = fields.take("PU")
    }
    places()
    edition()
    work[.language] = fields.take("LA")
    work[.abstract] = fields.take("AB", keepsLines: true) ?? fields.take("N2", keepsLines: true)
    if let genre = fields.take("M3") { work[.genre] = genre }
    if work[.callNumber] == nil { work[.callNumber] = fields.take("CN") ?? fields.take("H2") }
    work[.archive] = fields.take("DB")
    work[.archiveLocation] = fields.take("AN")
    work[.source] = fields.take("DP") ?? fields.take("H1")
    let keywords = fields.takeAll("KW", keepsLines: true)
    if !keywords.isEmpty {
      work[.keyword] = keywords.joined(separator: ", ").replacing("\n", with: ", ")
    }
    let notes = fields.takeAll("N1", keepsLines: true) + fields.takeAll("RN", keepsLines: true)
    if !notes.isEmpty { work[.note] = notes.joined(separator: "\n") }
  }

  private mutating func places() {
    work[.eventPlace] = fields.take("CL")
    if code == "CONF", fields.peek("CY") != nil, let place = fields.take("C1") {
      // EndNote: `CY` is where the conference was.
      work[.eventPlace] = fields.take("CY")
      work[.publisherPlace] = place
    } else {
      work[.publisherPlace] = fields.take("CY") ?? fields.take("PP") ?? fields.take("PI")
    }
    if code == "MAP" { work[.scale] = fields.take("C1") }
  }

  /// `ET`: an edition; a version; the day on which an article appeared before its issue.
  private mutating func edition() {
    guard fields.mayHave("ET") else { return }
    if RISMeaning.hasVersion.contains(code) {
      work[.version] = fields.take("ET")
    } else if work.type == .articleJournal,
      let date = fields.peek("ET").flatMap(RISDate.parse), date.start?.month ?? 0 > 0
    {
      work[.availableDate] = date
      _ = fields.take("ET")
    } else if !RISMeaning.hasNoEdition.contains(code) {
      work[.edition] = fields.take("ET")
    }
  }

  private mutating func identifiers() {
    if let doi = fields.take("DO") { work[.doi] = DOIText.normalize(doi) ?? doi }
    for tag in ["L3", "M1"] as [FieldTag] where work[.doi] == nil {
      if let doi = fields.peek(tag).flatMap(DOIText.normalize) {
        work[.doi] = doi
        _ = fields.take(tag)
      }
    }
    for address in fields.takeAll("UR") + fields.takeAll("L2") {
      if work[.url] == nil {
        work[.url] = address
      } else {
        work.other.append(OtherField(name: "UR", value: address))
      }
    }
    if work[.doi] == nil, let url = work[.url], url.contains("doi.org/") {
      work[.doi] = DOIText.normalize(url)
    }
    for tag in ["C2", "C3", "C7"] as [FieldTag] where work[.pmcid] == nil {
      guard let text = fields.peek(tag) else { continue }
      if text.hasPrefix("PMC"), text.utf8.dropFirst(3).allSatisfy({ $0 &- 0x30 < 10 }) {
        work[.pmcid] = fields.take(tag)
      } else if tag == "C2", work[.archive] == "Scopus", Int(text) != nil {
        work[.pmid] = fields.take(tag)
      }
    }
    for variable in [TextVariable.doi, .url, .number, .containerTitle] where work.arxiv == nil {
      work.arxiv = work[variable].flatMap { ArXivID.find(in: $0) }
    }
  }

  /// Takes what our own exporter wrote under `U1`.
  private mutating func ownFields() {
    guard fields.mayHave("U1") else { return }
    for text in fields.takeAll("U1") {
      if text.hasPrefix("csl:") {
        RISOwnFields.take(text.dropFirst(4), into: &work)
      } else {
        work.other.append(OtherField(name: "U1", value: text))
      }
    }
  }
}
