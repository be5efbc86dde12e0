import Bibliography
import Parsing

/// Reads works of OpenAlex: one, a page of results, or one a line.
///
/// Source: OpenAlex technical documentation, “Work object”.
public enum OpenAlexReader: RecordPartReader {
  public static let format = "openalex"
  public static let fileEndings = ["json", "jsonl"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    guard JSONWorks.holds(["openalex.org/W"], atLeast: 1, in: bytes, limit: 8192) else { return 0 }
    let marks = ["\"display_name\"", "\"authorships\""]
    return JSONWorks.holds(marks, atLeast: 1, in: bytes, limit: 8192) ? 98 : 0
  }

  static func readPart(
    _ bytes: UnsafeBufferPointer<UInt8>, source: String, progress: inout RecordProgress
  ) {
    JSONWorks.read(
      bytes, source: source, fields: fields, others: .passed, progress: &progress
    ) { object in
      guard object["authorships"] != nil || object["type"] != nil else { return nil }
      var work = work(.object(object))
      work.id = object["id"]?.stringValue?.split(separator: "/").last.map(String.init) ?? ""
      return work
    }
  }

  /// The fields that are read. Three quarters of a record are others: lists of related works, topics, counts by year.
  private static let fields = ByteKeyTable<JSONFieldUse>(
    [("results", .envelope)]
      + [
        "id", "doi", "title", "display_name", "type", "type_crossref", "publication_date",
        "publication_year", "biblio", "language", "abstract_inverted_index", "keywords", "ids",
        "cited_by_count", "open_access", "is_retracted",
      ].map { ($0, .value) }
      + [("authorships", .part), ("primary_location", .part)]
      + [
        "author", "orcid", "raw_author_name", "raw_affiliation_strings", "is_corresponding",
        "institutions", "source",
        "host_organization_name", "issn_l", "issn", "landing_page_url", "license",
      ].map { ($0, .value) })

  private static func work(_ value: JSONValue) -> Work {
    let location = value["primary_location"]
    let venue = location?["source"]
    var work = Work(id: "", type: type(value, venue))
    work[.title] = value["title"]?.stringValue ?? value["display_name"]?.stringValue
    if let doi = value["doi"]?.stringValue { work[.doi] = DOIText.normalize(doi) ?? doi }
    let date = value["publication_date"]?.stringValue ?? value["publication_year"]?.text
    work[.issued] = date.flatMap { DateText.parse($0) }
    let venueName = venue?["display_name"]?.stringValue
    let publisher = venue?["host_organization_name"]?.stringValue
    switch work.type {
    case .thesis, .report, .book: work[.publisher] = publisher ?? venueName
    case .article:
      work.status = .preprint
      work[.publisher] = venueName ?? publisher
    default:
      work[.containerTitle] = venueName
      work[.publisher] = publisher
    }
    work[.issn] = venue?["issn_l"]?.stringValue ?? venue?["issn"]?[0]?.stringValue
    let biblio = value["biblio"]
    work[.volume] = biblio?["volume"]?.text
    work[.issue] = biblio?["issue"]?.text
    if let first = biblio?["first_page"]?.text {
      let last = biblio?["last_page"]?.text
      work[.page] = last == nil || last == first ? first : "\(first)-\(last ?? "")"
    }
    work[.language] = value["language"]?.stringValue
    work[.url] = location?["landing_page_url"]?.stringValue
    work[.license] = location?["license"]?.stringValue
    work[.abstract] = abstract(value["abstract_inverted_index"]?.objectValue)
    let words = value["keywords"]?.arrayValue?.compactMap {
      $0["display_name"]?.stringValue ?? $0["keyword"]?.stringValue
    }
    if let words, !words.isEmpty { work[.keyword] = words.joined(separator: ", ") }
    work[.pmid] = value["ids"]?["pmid"]?.stringValue?.split(separator: "/").last.map(String.init)
    work[.pmcid] = value["ids"]?["pmcid"]?.stringValue?.split(separator: "/").last.map {
      $0.hasPrefix("PMC") ? String($0) : "PMC\($0)"
    }
    work.citationCount = value["cited_by_count"]?.intValue
    work.arxiv =
      [work[.doi], work[.url]].lazy.compactMap { $0 }
      .compactMap { ArXivID.find(in: $0) }.first
    authors(value["authorships"]?.arrayValue ?? [], into: &work)
    if let status = value["open_access"]?["oa_status"]?.stringValue {
      work.other.append(OtherField(name: "open_access", value: status))
    }
    if value["is_retracted"]?.boolValue == true {
      work.other.append(OtherField(name: "is_retracted", value: "true"))
    }
    if let id = value["id"]?.stringValue {
      work.other.append(OtherField(name: "openalex", value: id))
    }
    return work
  }

  private static func authors(_ list: [JSONValue], into work: inout Work) {
    var names: [PersonName] = []
    for author in list {
      guard
        let text = author["author"]?["display_name"]?.stringValue
          ?? author["raw_author_name"]?.stringValue
      else { continue }
      var name = NaturalName.parse(text)
      if author["is_corresponding"]?.boolValue == true { name.marks.insert(.corresponding) }
      names.append(name)
      let prefix = "author[\(names.count)]"
      if let orcid = author["author"]?["orcid"]?.stringValue {
        work.other.append(OtherField(name: "\(prefix).ORCID", value: orcid))
      }
      var places = (author["institutions"]?.arrayValue ?? []).compactMap {
        $0["display_name"]?.stringValue
      }
      if places.isEmpty {
        // What no institution was found for, as the article has it.
        places = (author["raw_affiliation_strings"]?.arrayValue ?? []).compactMap(\.stringValue)
      }
      for name in places {
        work.other.append(OtherField(name: "\(prefix).affiliation", value: name))
      }
    }
    work[.author] = names
  }

  private static func type(_ value: JSONValue, _ venue: JSONValue?) -> WorkType {
    if value["type_crossref"]?.stringValue == "proceedings-article"
      || venue?["type"]?.stringValue == "conference"
    {
      return .paperConference
    }
    let isRepository = venue?["type"]?.stringValue == "repository"
    switch value["type"]?.stringValue {
    case "article", "review", "letter", "editorial", "erratum":
      return isRepository ? .article : .articleJournal
    case "preprint", "posted-content": return .article
    case "book-chapter", "book-section", "book-part": return .chapter
    case "book", "monograph", "edited-book", "reference-book": return .book
    case "dissertation": return .thesis
    case "dataset": return .dataset
    case "report": return .report
    case "standard": return .standard
    case "peer-review": return .review
    case "reference-entry": return .entry
    case "software": return .software
    default: return .document
    }
  }

  /// The words of an abstract in their places.
  private static func abstract(_ index: JSONObject?) -> String? {
    guard let index else { return nil }
    var words: [(place: Int, field: Int)] = []
    for (number, field) in index.fields.enumerated() {
      for place in field.value.arrayValue ?? [] {
        if let place = place.intValue { words.append((place, number)) }
      }
    }
    if words.isEmpty { return nil }
    words.sort { $0.place < $1.place }
    var text: [UInt8] = []
    for (place, word) in words.enumerated() {
      if place > 0 { text.append(0x20) }
      text += index.fields[word.field].key.utf8
    }
    return String(decoding: text, as: UTF8.self)
  }
}
