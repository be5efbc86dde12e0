import Bibliography
public import Dataset
import Parsing

/// Reads the XML that EndNote exports.
///
/// Source: EndNote's `RSXML.dtd`.
public enum EndNoteXMLReader: SourceReader {
  public static let format = "endnote-xml"
  public static let fileEndings = ["xml"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    guard let text = SourceHead.xml(bytes, limit: 2048) else { return 0 }
    return text.contains("<records>") && text.contains("<record>") ? 96 : 0
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    var keys = WorkKey()
    record.diagnostics = XMLRecords.forEach(["record"], in: bytes, source: source) { node, line in
      var work = EndNoteRecord(node: node).work()
      work.locations = [SourceLocation(source: source, line: line)]
      work.id = keys.make(for: work)
      record.works.append(work)
    }
    return record
  }
}

/// One record of EndNote's XML.
private struct EndNoteRecord {
  let node: XMLNode

  func work() -> Work {
    var work = Work(id: "", type: type)
    let isBook = work.type == .book || work.type == .report || work.type == .thesis
    names(into: &work)
    let titles = node.first("titles")
    work[.title] = titles?.first("title")?.text
    work[.titleShort] = titles?.first("short-title")?.text
    let secondary = titles?.first("secondary-title")?.text
    let full = node.first("periodical", "full-title")?.text
    if isBook {
      work[.collectionTitle] = secondary ?? titles?.first("tertiary-title")?.text
    } else {
      work[.containerTitle] = secondary ?? full
      work[.collectionTitle] = titles?.first("tertiary-title")?.text
    }
    work[.containerTitleShort] =
      node.first("periodical", "abbr-1")?.text ?? titles?.first("alt-title")?.text
    for (variable, name) in Self.fields { work[variable] = node.first(name)?.text }
    if let number = node.first("number")?.text {
      work[isBook || work.type == .patent ? .number : .issue] = number
    }
    if work[.issue] == nil { work[.issue] = node.first("issue")?.text }
    if let pages = node.first("pages")?.text {
      work[work.type == .book && !pages.contains("-") ? .numberOfPages : .page] =
        pages.replacing("–", with: "-")
    }
    if let serial = node.first("isbn")?.text {
      work[isBook || work.type == .chapter || work.type == .paperConference ? .isbn : .issn] =
        serial
    }
    dates(into: &work)
    if let doi = node.first("electronic-resource-num")?.text {
      work[.doi] = DOIText.normalize(doi) ?? doi
    }
    let urls = ["related-urls", "web-urls", "text-urls"].flatMap { kind in
      node.first("urls", kind)?.children("url").compactMap(\.text) ?? []
    }
    work[.url] = urls.first
    for url in urls.dropFirst() { work.other.append(OtherField(name: "url", value: url)) }
    let keywords = node.first("keywords")?.children("keyword").compactMap(\.text) ?? []
    if !keywords.isEmpty { work[.keyword] = keywords.joined(separator: ", ") }
    for child in node.children where !Self.known.contains(child.name) {
      if let text = child.text { work.other.append(OtherField(name: child.name, value: text)) }
    }
    work.arxiv =
      [work[.doi], work[.url]].lazy.compactMap { $0 }
      .compactMap { ArXivID.find(in: $0) }.first
    return work
  }

  private func names(into work: inout Work) {
    let roles: [(String, NameVariable)] = [
      ("authors", .author),
      ("secondary-authors", work.type == .book ? .collectionEditor : .editor),
      ("tertiary-authors", work.type == .book ? .editor : .collectionEditor),
      ("subsidiary-authors", .translator),
    ]
    for (list, variable) in roles {
      let names = node.first("contributors", list)?.children("author").compactMap(\.text) ?? []
      for text in names {
        // An institution ends with a comma.
        var name =
          text.hasSuffix(",")
          ? PersonName(literal: String(text.dropLast())) : CommaName.parse(text)
        name.given = CommaName.dottedInitials(name.given)
        work[variable] = work[variable] + [name]
      }
    }
  }

  private func dates(into work: inout Work) {
    let year = node.first("dates", "year")?.text
    let date = node.first("dates", "pub-dates", "date")?.text
    if let date, let year, let whole = DateText.parse("\(date) \(year)") {
      work[.issued] = whole
    } else if let date, let whole = RISDate.parse(date) {
      work[.issued] = whole
    } else if let text = year ?? date {
      work[.issued] = DateText.parse(text) ?? PartialDate(literal: text)
      if year != nil, let date { work.other.append(OtherField(name: "date", value: date)) }
    }
    if let accessed = node.first("access-date")?.text {
      work[.accessed] = RISDate.parse(accessed) ?? PartialDate(literal: accessed)
    }
  }

  private static let fields: [(TextVariable, String)] = [
    (.volume, "volume"), (.edition, "edition"), (.section, "section"),
    (.numberOfVolumes, "num-vols"), (.publisher, "publisher"), (.publisherPlace, "pub-location"),
    (.abstract, "abstract"), (.note, "notes"), (.language, "language"),
    (.callNumber, "call-num"), (.archiveLocation, "accession-num"), (.genre, "work-type"),
    (.archive, "remote-database-name"), (.source, "remote-database-provider"),
  ]

  private static let known: Set<String> = Set(
    fields.map(\.1) + [
      "contributors", "titles", "periodical", "number", "issue", "pages", "isbn", "dates",
      "electronic-resource-num", "urls", "keywords", "access-date", "ref-type", "database",
      "source-app", "rec-number", "foreign-keys",
    ])

  private var type: WorkType {
    let type = node.first("ref-type")
    return type?[attribute: "name"].flatMap { Self.types[$0] }
      ?? type?.text.flatMap { Int($0) }.flatMap { Self.numbers[$0] } ?? .document
  }

  private static let types: [String: WorkType] = [
    "Journal Article": .articleJournal, "Electronic Article": .articleJournal, "Book": .book,
    "Edited Book": .book, "Electronic Book": .book, "Book Section": .chapter,
    "Electronic Book Section": .chapter, "Conference Paper": .paperConference,
    "Conference Proceedings": .paperConference, "Thesis": .thesis, "Report": .report,
    "Government Document": .report, "Web Page": .webpage, "Blog": .postWeblog,
    "Patent": .patent, "Manuscript": .manuscript, "Unpublished Work": .manuscript,
    "Newspaper Article": .articleNewspaper, "Magazine Article": .articleMagazine,
    "Computer Program": .software, "Dataset": .dataset, "Case": .legalCase,
    "Statute": .legislation, "Bill": .bill, "Hearing": .hearing, "Map": .map,
    "Artwork": .graphic, "Figure": .figure, "Audiovisual Material": .motionPicture,
    "Film or Broadcast": .motionPicture, "Personal Communication": .personalCommunication,
    "Encyclopedia": .entryEncyclopedia, "Dictionary": .entryDictionary, "Pamphlet": .pamphlet,
    "Standard": .standard, "Serial": .book, "Generic": .document, "Music": .musicalScore,
  ]

  private static let numbers: [Int: WorkType] = [
    0: .articleJournal, 17: .articleJournal, 1: .book, 6: .book, 28: .book, 44: .book,
    5: .chapter, 7: .chapter, 10: .paperConference, 47: .paperConference, 27: .report,
    32: .thesis, 12: .webpage, 16: .webpage, 25: .patent, 36: .manuscript, 34: .manuscript,
    23: .articleNewspaper, 19: .articleMagazine, 9: .software, 59: .dataset, 31: .legislation,
    4: .bill, 14: .hearing, 20: .map, 2: .graphic, 37: .figure, 3: .motionPicture,
    21: .motionPicture, 26: .personalCommunication, 53: .entryEncyclopedia, 46: .report,
    43: .articleJournal, 56: .postWeblog, 58: .standard,
  ]
}
