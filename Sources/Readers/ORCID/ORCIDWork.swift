import Bibliography
import Dataset
import Parsing

/// One work of an ORCID record, whole or as a summary.
struct ORCIDWork {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  /// The work; what the summary lacks is taken from its BibTeX citation where it has one.
  func work(_ location: SourceLocation) -> Work {
    let type = value["type"]?.stringValue?.lowercased().replacing("_", with: "-") ?? ""
    var work = Work(id: "", type: Self.types[type] ?? .document)
    if work.type == .article { work.status = .preprint }
    if Self.types[type] == nil, !type.isEmpty, type != "other" {
      work.other.append(OtherField(name: "type", value: type))
    }
    work.locations = [location]
    let title = value["title"]
    work[.title] = title?["title"]?["value"]?.stringValue
    if let subtitle = title?["subtitle"]?["value"]?.stringValue, !subtitle.isEmpty,
      let main = work[.title], !main.contains(subtitle)
    {
      work[.title] = "\(main): \(subtitle)"
    }
    keep("translated-title", title?["translated-title"]?["value"], in: &work)
    work[.containerTitle] = value["journal-title"]?["value"]?.stringValue
    work[.issued] = ORCIDFacts.date(value["publication-date"])
    work[.url] = value["url"]?["value"]?.stringValue
    work[.abstract] = value["short-description"]?.stringValue
    work[.language] = value["language-code"]?.stringValue
    keep("country", value["country"]?["value"], in: &work)
    identifiers(into: &work)
    contributors(into: &work)
    citation(into: &work)
    if let code = value["put-code"]?.text { work.id = "orcid-\(code)" }
    return work
  }

  private func keep(_ name: String, _ value: JSONValue?, in work: inout Work) {
    if let text = value?.text { work.other.append(OtherField(name: name, value: text)) }
  }

  private func identifiers(into work: inout Work) {
    for identifier in value["external-ids"]?["external-id"]?.arrayValue ?? [] {
      guard let type = identifier["external-id-type"]?.stringValue,
        let value = identifier["external-id-value"]?.stringValue
      else { continue }
      let relation = identifier["external-id-relationship"]?.stringValue?.lowercased() ?? "self"
      let isOwn = relation == "self"
      switch type {
      case "doi" where isOwn && work[.doi] == nil && DOIText.normalize(value) != nil:
        work[.doi] = DOIText.normalize(value)
      case "pmid" where isOwn && work[.pmid] == nil: work[.pmid] = value
      case "pmc" where isOwn && work[.pmcid] == nil: work[.pmcid] = value
      case "arxiv" where isOwn && ArXivID.whole(value) != nil:
        work.arxiv = ArXivID.whole(value)
      case "isbn" where work[.isbn] == nil: work[.isbn] = value
      case "issn" where work[.issn] == nil: work[.issn] = value
      default:
        // The identifier of what the work is part of, or of another version, is not its own.
        let name = isOwn ? type : "\(type) (\(relation))"
        work.other.append(OtherField(name: name, value: value))
      }
    }
    if work.arxiv == nil {
      work.arxiv =
        [work[.doi], work[.url]].lazy.compactMap { $0 }
        .compactMap { ArXivID.find(in: $0) }.first
    }
  }

  private func contributors(into work: inout Work) {
    for contributor in value["contributors"]?["contributor"]?.arrayValue ?? [] {
      guard let text = contributor["credit-name"]?["value"]?.stringValue, !text.isEmpty else {
        continue
      }
      let role = contributor["contributor-attributes"]?["contributor-role"]?.stringValue ?? "author"
      let variable: NameVariable =
        switch role.lowercased() {
        case "author", "co-author": .author
        case "editor": .editor
        case "translator", "chair-or-translator": .translator
        // Roles of the CRediT taxonomy are authors' roles.
        default: role.contains("credit.niso.org") ? .author : .contributor
        }
      let name = NaturalName.parse(text)
      // One person may be named once for each role.
      if !work[variable].contains(name) { work[variable] = work[variable] + [name] }
      if let orcid = contributor["contributor-orcid"]?["path"]?.stringValue {
        let field = OtherField(
          name: "\(variable.name)[\(work[variable].count)].ORCID", value: orcid)
        if !work.other.contains(field) { work.other.append(field) }
      }
    }
  }

  private func citation(into work: inout Work) {
    guard let text = value["citation"]?["citation-value"]?.stringValue, !text.isEmpty else {
      return
    }
    guard value["citation"]?["citation-type"]?.stringValue?.lowercased() == "bibtex",
      let cited = BibTeXReader.read(
        Array(text.utf8), source: work.firstLocation?.source ?? "", options: ReadingOptions()
      ).works.first
    else {
      work.other.append(OtherField(name: "citation", value: text))
      return
    }
    for (variable, value) in cited.text.entries where work[variable] == nil {
      work[variable] = value
    }
    for (variable, names) in cited.names.entries where work[variable].isEmpty {
      work[variable] = names
    }
    if work[.issued] == nil { work[.issued] = cited[.issued] }
  }

  /// Source: ORCID, “Work types”.
  private static let types: [String: WorkType] = [
    "journal-article": .articleJournal, "journal-issue": .periodical,
    "magazine-article": .articleMagazine, "newspaper-article": .articleNewspaper,
    "newsletter-article": .articleMagazine, "book": .book, "edited-book": .book,
    "book-chapter": .chapter, "book-review": .reviewBook, "dictionary-entry": .entryDictionary,
    "encyclopedia-entry": .entryEncyclopedia, "conference-paper": .paperConference,
    "conference-abstract": .paperConference, "conference-poster": .paperConference,
    "conference-presentation": .speech, "conference-proceedings": .book,
    "conference-output": .paperConference, "lecture-speech": .speech, "public-speech": .speech,
    "dissertation": .thesis, "dissertation-thesis": .thesis,
    "supervised-student-publication": .thesis,
    "preprint": .article, "working-paper": .report, "report": .report, "review": .review,
    "data-set": .dataset, "dataset": .dataset, "software": .software,
    "research-technique": .document,
    "patent": .patent, "website": .webpage, "online-resource": .webpage, "blog-post": .postWeblog,
    "manual": .book, "translation": .book, "standards-and-policy": .standard,
    "technical-standard": .standard, "moving-image": .motionPicture, "image": .graphic,
    "cartographic-material": .map, "musical-composition": .musicalScore, "sound": .song,
  ]
}
