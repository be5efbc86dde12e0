import Bibliography
import Parsing

/// One record of RIS while its tags are read.
struct RISItem {
  private let file: TaggedFile
  private(set) var work: Work
  /// The type where it is none of RIS's; empty where there is no type.
  private(set) var unknownType: String? = ""
  private var keywords: [String] = []
  private var notes: [String] = []
  private var addresses: [String] = []
  private var values: [String: [String]] = [:]
  private var order: [String] = []

  init(file: TaggedFile, location: SourceLocation) {
    self.file = file
    work = Work(id: "", type: .document)
    work.locations = [location]
  }

  /// Takes in a tag.
  mutating func add(_ field: TaggedFile.Field) {
    let tag = String(decoding: file.tagBytes(field), as: UTF8.self)
    let text = file.text(field, keepsLines: ["AB", "N2", "N1", "RN", "KW"].contains(tag))
    guard !text.isEmpty else { return }
    switch tag {
    case "TY":
      let type = text.split(separator: " ").first.map(String.init) ?? ""
      if let found = RISTypes.table[type] {
        work.type = found
        unknownType = nil
      } else {
        unknownType = type
        work.other.append(OtherField(name: "TY", value: text))
      }
    case "ID": work.id = text
    case "KW": keywords += text.split(separator: "\n").map(String.init)
    case "N1", "RN": notes.append(text)
    case "UR", "L2": addresses.append(text)
    case "U1" where text.hasPrefix("csl:"): order.append(text)
    default:
      if values[tag] == nil { order.append(tag) }
      values[tag, default: []].append(text)
    }
  }

  /// Does what needs all tags.
  mutating func finish(keys: inout WorkKey) {
    names()
    titles()
    dates()
    numbers()
    work[.publisher] = take("PB")
    work[.publisherPlace] = take("CY") ?? take("PP")
    work[.edition] = take("ET")
    work[.language] = take("LA")
    work[.abstract] = take("AB") ?? take("N2")
    work[.genre] = take("M3")
    work[.callNumber] = take("CN") ?? take("H2")
    work[.archive] = take("DB")
    work[.archiveLocation] = take("AN")
    work[.source] = take("DP") ?? take("H1")
    if !keywords.isEmpty { work[.keyword] = keywords.joined(separator: ", ") }
    if !notes.isEmpty { work[.note] = notes.joined(separator: "\n") }
    identifiers()
    rest()
    work.id = work.id.isEmpty ? keys.make(for: work) : keys.unique(work.id)
  }

  private var isBook: Bool {
    switch work.type {
    case .book, .classic, .pamphlet, .report, .software, .standard, .thesis, .map, .motionPicture,
      .song, .musicalScore:
      true
    default: false
    }
  }

  private var isArticle: Bool {
    switch work.type {
    case .articleJournal, .articleMagazine, .articleNewspaper, .periodical, .document, .article:
      true
    default: false
    }
  }

  // MARK: Values

  /// The first value of a tag; the others are kept.
  private mutating func take(_ tag: String) -> String? {
    guard var list = values[tag], !list.isEmpty else { return nil }
    let first = list.removeFirst()
    values[tag] = list
    return first
  }

  private mutating func takeAll(_ tags: String...) -> [String] {
    tags.flatMap { values.removeValue(forKey: $0) ?? [] }
  }

  // MARK: Variables

  private mutating func names() {
    func set(_ variable: NameVariable, _ texts: [String]) {
      var names = texts.map { CommaName.parse($0) }
      if let last = names.last?.literal, last == "et al." || last == "others" {
        names.removeLast()
        work.truncatedNames.insert(variable)
      }
      if !names.isEmpty { work[variable] = work[variable] + names }
    }
    // `A1` and `AU` are one list, in the file's order of the tags' first lines.
    let first = order.first { $0 == "AU" || $0 == "A1" }
    set(.author, first == "A1" ? takeAll("A1", "AU") : takeAll("AU", "A1"))
    switch work.type {
    case .book, .report, .software, .classic, .map:
      set(.editor, takeAll("ED", "A3"))
      set(.collectionEditor, takeAll("A2"))
    case .thesis:
      set(.contributor, takeAll("A3"))
      set(.editor, takeAll("ED", "A2"))
    case .personalCommunication: set(.recipient, takeAll("A2"))
    case .motionPicture, .song, .broadcast:
      set(.performer, takeAll("A2"))
      set(.producer, takeAll("A3"))
    default:
      set(.editor, takeAll("ED", "A2"))
      set(.collectionEditor, takeAll("A3"))
    }
    set(.translator, takeAll("A4"))
  }

  private mutating func titles() {
    work[.title] = take("TI") ?? take("T1") ?? take("CT")
    work[.titleShort] = take("ST")
    let full = take("JF") ?? take("JO")
    let short = take("JA") ?? take("J2") ?? take("J1")
    let second = take("T2")
    let third = take("T3")
    if work.type == .paperConference, let proceedings = take("C3") {
      work[.containerTitle] = proceedings
      work[.eventTitle] = second
      work[.collectionTitle] = third
    } else if isBook {
      if work[.title] == nil { work[.title] = take("BT") }
      work[.collectionTitle] = second ?? third
      if second != nil, let third { values["T3", default: []].append(third) }
      work[.containerTitle] = full
    } else {
      work[.containerTitle] = second ?? full ?? take("BT")
      if second != nil, let full, full != second { work[.containerTitleShort] = full }
      work[.collectionTitle] = third
    }
    if work[.containerTitle] == nil, !isBook { work[.containerTitle] = short }
    if let short, short != work[.containerTitle] { work[.containerTitleShort] = short }
  }

  private mutating func dates() {
    let year = take("PY") ?? take("Y1")
    let date = take("DA")
    if let date, let whole = RISDate.parse(date), whole.year != nil {
      work[.issued] = whole
      if let year, let parsed = RISDate.parse(year), parsed.year != whole.year {
        values["PY", default: []].append(year)
      }
    } else if let year {
      work[.issued] = RISDate.parse(year) ?? PartialDate(literal: year)
      if let date {
        // `DA  - July` beside `PY  - 1948`.
        if work[.issued]?.start?.month == 0, let whole = DateText.parse("\(date) \(year)") {
          work[.issued] = whole
        } else {
          values["DA", default: []].append(date)
        }
      }
    } else if let date {
      work[.issued] = PartialDate(literal: date)
    }
    if let accessed = take("Y2") {
      work[.accessed] = RISDate.parse(accessed) ?? PartialDate(literal: accessed)
    }
    if let original = take("OP"), let date = DateText.parse(original) {
      work[.originalDate] = date
    } else if let original = values["OP"]?.first {
      work[.originalTitle] = original
    }
  }

  private mutating func numbers() {
    work[.volume] = take("VL")
    let issue = take("IS") ?? take("CP")
    let m1 = take("M1")
    if isArticle {
      work[.issue] = issue ?? m1
      if issue != nil, let m1 { work[.number] = m1 }
    } else {
      work[.issue] = issue
      work[.number] = m1
    }
    work[.numberOfVolumes] = take("NV")
    if let start = take("SP") {
      if let end = take("EP"), end != start {
        work[.page] = start.contains("-") ? start : "\(start)-\(end)"
      } else if isBook && work.type != .report {
        work[.numberOfPages] = start
      } else {
        work[.page] = start
      }
    } else if let article = take("C7") {
      work[.page] = article
    }
    work[.section] = take("SE")
    if let serial = take("SN") {
      switch work.type {
      case .report, .patent, .standard:
        if work[.number] == nil {
          work[.number] = serial
        } else {
          values["SN", default: []].insert(serial, at: 0)
        }
      case .book, .chapter, .classic, .entry, .entryDictionary, .entryEncyclopedia, .software,
        .paperConference, .thesis, .pamphlet, .map:
        work[.isbn] = serial
      default: work[.issn] = serial
      }
    }
  }

  private mutating func identifiers() {
    if let doi = take("DO") { work[.doi] = DOIText.normalize(doi) ?? doi }
    for text in takeAll("L3", "M1") where work[.doi] == nil {
      if let doi = DOIText.normalize(text) { work[.doi] = doi }
    }
    if let url = addresses.first { work[.url] = url }
    for address in addresses.dropFirst() {
      work.other.append(OtherField(name: "UR", value: address))
    }
    if work[.doi] == nil, let url = work[.url], url.contains("doi.org/") {
      work[.doi] = DOIText.normalize(url)
    }
    if isArticle, let pmcid = values["C2"]?.first, pmcid.hasPrefix("PMC") {
      work[.pmcid] = take("C2")
    }
    work.arxiv =
      [work[.doi], work[.url], work[.number], work[.containerTitle]].lazy
      .compactMap { $0 }.compactMap { ArxivIdentifier.find(in: $0) }.first
  }

  /// Keeps the tags that no variable took, and takes what our own exporter wrote under `U1`.
  private mutating func rest() {
    for tag in order {
      if tag.hasPrefix("csl:") {
        RISOwnFields.take(tag.dropFirst(4), into: &work)
        continue
      }
      for value in values[tag] ?? [] { work.other.append(OtherField(name: tag, value: value)) }
      values[tag] = nil
    }
  }
}
