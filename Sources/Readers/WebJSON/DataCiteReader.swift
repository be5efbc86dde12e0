import Bibliography
import Parsing

/// Reads works of DataCite's interface: one, a list, or one a line.
///
/// Source: DataCite Metadata Schema 4.5, in the JSON of its REST API.
public enum DataCiteReader: RecordPartReader {
  public static let format = "datacite"
  public static let fileEndings = ["json", "jsonl"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    let marks = [
      "\"resourceTypeGeneral\"", "\"publicationYear\"", "\"creators\"", "\"titles\"",
    ]
    return JSONWorks.holds(marks, atLeast: 3, in: bytes) ? 97 : 0
  }

  static func readPart(
    _ bytes: UnsafeBufferPointer<UInt8>, source: String, progress: inout RecordProgress
  ) {
    JSONWorks.read(bytes, source: source, fields: fields, progress: &progress) { object in
      guard object["titles"] != nil || object["creators"] != nil else { return nil }
      var work = work(.object(object))
      work.id = work[.doi] ?? ""
      return work
    }
  }

  /// What leads to the works.
  private static let fields = ByteKeyTable<JSONFieldUse>([
    ("data", .envelope), ("attributes", .envelope),
  ])

  private static func work(_ value: JSONValue) -> Work {
    let types = value["types"]
    let general = types?["resourceTypeGeneral"]?.stringValue ?? ""
    var work = Work(
      id: "",
      type: Self.types[general] ?? types?["citeproc"]?.stringValue.flatMap { WorkType(name: $0) }
        ?? .document)
    if work.type == .article { work.status = .preprint }
    work[.genre] = types?["resourceType"]?.stringValue
    if work[.genre]?.isEmpty == true { work[.genre] = nil }
    for title in value["titles"]?.arrayValue ?? [] {
      let text = title["title"]?.stringValue
      switch title["titleType"]?.stringValue {
      case nil: if work[.title] == nil { work[.title] = text }
      case "Subtitle": work[.title] = work[.title].map { "\($0): \(text ?? "")" }
      case let kind?:
        if let text { work.other.append(OtherField(name: kind, value: text)) }
      }
    }
    if let doi = value["doi"]?.stringValue ?? value["id"]?.stringValue {
      work[.doi] = DOIText.normalize(doi)
    }
    work[.publisher] =
      value["publisher"]?.stringValue ?? value["publisher"]?["name"]?.stringValue
    let container = value["container"]
    work[.containerTitle] = container?["title"]?.stringValue
    work[.volume] = container?["volume"]?.text
    work[.issue] = container?["issue"]?.text
    if let first = container?["firstPage"]?.text {
      work[.page] = container?["lastPage"]?.text.map { "\(first)-\($0)" } ?? first
    }
    work[.url] = value["url"]?.stringValue
    work[.language] = value["language"]?.stringValue
    work[.version] = value["version"]?.text
    work.citationCount = value["citationCount"]?.intValue
    work[.license] = value["rightsList"]?[0]?["rights"]?.stringValue
    for text in value["descriptions"]?.arrayValue ?? [] {
      guard let description = text["description"]?.stringValue else { continue }
      if text["descriptionType"]?.stringValue == "Abstract", work[.abstract] == nil {
        work[.abstract] = description
      } else {
        work.other.append(
          OtherField(
            name: text["descriptionType"]?.stringValue ?? "description", value: description))
      }
    }
    let subjects = (value["subjects"]?.arrayValue ?? []).compactMap { $0["subject"]?.stringValue }
    if !subjects.isEmpty { work[.keyword] = subjects.joined(separator: ", ") }
    dates(value, into: &work)
    names(value["creators"], .author, into: &work)
    for contributor in value["contributors"]?.arrayValue ?? [] {
      let isEditor = contributor["contributorType"]?.stringValue == "Editor"
      names(.array([contributor]), isEditor ? .editor : .contributor, into: &work)
      if !isEditor, let role = contributor["contributorType"]?.stringValue {
        work.other.append(
          OtherField(name: "contributor[\(work[.contributor].count)].role", value: role))
      }
    }
    rest(value, into: &work)
    work.arxiv =
      [work[.doi], work[.url]].lazy.compactMap { $0 }
      .compactMap { ArXivID.find(in: $0) }.first
    return work
  }

  private static func dates(_ value: JSONValue, into work: inout Work) {
    for date in value["dates"]?.arrayValue ?? [] {
      guard let text = date["date"]?.stringValue, let found = DateText.parse(text) else { continue }
      switch date["dateType"]?.stringValue {
      case "Issued": work[.issued] = found
      case "Submitted": work[.submitted] = found
      case "Available": work[.availableDate] = found
      case let type?: work.other.append(OtherField(name: "date (\(type))", value: text))
      case nil: break
      }
    }
    if work[.issued] == nil, let year = value["publicationYear"]?.text.flatMap({ Int($0) }) {
      work[.issued] = PartialDate(DateParts(year))
    }
  }

  /// Keeps what CSL has no variables for: related works, money, sizes, formats, places.
  private static func rest(_ value: JSONValue, into work: inout Work) {
    func keep(_ name: String, _ parts: [JSONValue?]) {
      let text = parts.compactMap { $0?.text }.joined(separator: ", ")
      if !text.isEmpty { work.other.append(OtherField(name: name, value: text)) }
    }
    for related in value["relatedIdentifiers"]?.arrayValue ?? [] {
      keep(
        related["relationType"]?.stringValue ?? "relatedIdentifier",
        [related["relatedIdentifier"]])
    }
    for funding in value["fundingReferences"]?.arrayValue ?? [] {
      keep("funder", [funding["funderName"], funding["awardNumber"], funding["awardTitle"]])
    }
    for size in value["sizes"]?.arrayValue ?? [] { keep("size", [size]) }
    for format in value["formats"]?.arrayValue ?? [] { keep("format", [format]) }
    for place in value["geoLocations"]?.arrayValue ?? [] {
      keep("geoLocationPlace", [place["geoLocationPlace"]])
    }
    for rights in value["rightsList"]?.arrayValue ?? [] { keep("rightsUri", [rights["rightsUri"]]) }
  }

  private static func names(
    _ list: JSONValue?, _ variable: NameVariable, into work: inout Work
  ) {
    for person in list?.arrayValue ?? [] {
      var name = PersonName(
        family: person["familyName"]?.stringValue ?? "",
        given: person["givenName"]?.stringValue ?? "")
      if name.family.isEmpty {
        guard let text = person["name"]?.stringValue else { continue }
        name =
          person["nameType"]?.stringValue == "Organizational"
          ? PersonName(literal: text) : CommaName.parse(text)
      } else {
        NameParticles.split(&name)
      }
      work[variable] = work[variable] + [name]
      let prefix = "\(variable.name)[\(work[variable].count)]"
      for identifier in person["nameIdentifiers"]?.arrayValue ?? [] {
        if identifier["nameIdentifierScheme"]?.stringValue == "ORCID",
          let orcid = identifier["nameIdentifier"]?.stringValue
        {
          work.other.append(OtherField(name: "\(prefix).ORCID", value: orcid))
        }
      }
      for place in person["affiliation"]?.arrayValue ?? [] {
        if let text = place.stringValue ?? place["name"]?.stringValue {
          work.other.append(OtherField(name: "\(prefix).affiliation", value: text))
        }
      }
    }
  }

  private static let types: [String: WorkType] = [
    "Dataset": .dataset, "Software": .software, "JournalArticle": .articleJournal,
    "Preprint": .article, "Book": .book, "BookChapter": .chapter,
    "ConferencePaper": .paperConference, "ConferenceProceeding": .book, "Dissertation": .thesis,
    "Report": .report, "Image": .graphic, "Audiovisual": .motionPicture, "Sound": .song,
    "PeerReview": .review, "Standard": .standard, "Collection": .collection,
    "ComputationalNotebook": .software, "DataPaper": .articleJournal, "Journal": .periodical,
  ]
}
