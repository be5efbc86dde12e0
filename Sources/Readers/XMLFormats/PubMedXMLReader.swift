import Bibliography
public import Dataset
import Parsing

/// Reads PubMed's XML, articles and book chapters.
///
/// Source: National Library of Medicine, PubMed DTD (2024).
public enum PubMedXMLReader: SourceReader {
  public static let format = "pubmed-xml"
  public static let fileEndings = ["xml"]
  public static let hasCharacterReferences = true

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    guard let text = SourceHead.xml(bytes, limit: 2048) else { return 0 }
    return text.contains("<PubmedArticle") || text.contains("<PubmedBookArticle") ? 98 : 0
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    var keys = WorkKey()
    record.diagnostics = XMLRecords.forEach(
      ["PubmedArticle", "PubmedBookArticle"], in: bytes, source: source
    ) { node, line in
      var work = node.name == "PubmedArticle" ? article(node) : chapter(node)
      work.locations = [SourceLocation(source: source, line: line)]
      work.id = work[.pmid].map { keys.unique("pmid\($0)") } ?? keys.make(for: work)
      record.works.append(work)
    }
    return record
  }

  private static func article(_ node: XMLNode) -> Work {
    var work = Work(id: "", type: .articleJournal)
    let citation = node.first("MedlineCitation")
    let article = citation?.first("Article")
    let journal = article?.first("Journal")
    let issue = journal?.first("JournalIssue")
    work[.pmid] = citation?.first("PMID")?.text
    work[.title] = withoutStop(article?.first("ArticleTitle")?.text)
    work[.containerTitle] = JournalTitle.withoutPlace(journal?.first("Title")?.text)
    work[.containerTitleShort] = journal?.first("ISOAbbreviation")?.text
    work[.issn] = journal?.first("ISSN")?.text
    work[.volume] = issue?.first("Volume")?.text
    work[.issue] = issue?.first("Issue")?.text
    work[.issued] = issue?.first("PubDate").flatMap(date)
    let pagination = article?.first("Pagination")
    work[.page] = pagination?.first("MedlinePgn")?.text.map(PageRange.expand)
    if work[.page] == nil, let start = pagination?.first("StartPage")?.text {
      work[.page] = pagination?.first("EndPage")?.text.map { "\(start)-\($0)" } ?? start
    }
    work[.abstract] = abstract(article?.first("Abstract"))
    work[.language] = article?.first("Language")?.text
    for list in article?.children("AuthorList") ?? [] {
      names(list, list[attribute: "Type"] == "editors" ? .editor : .author, into: &work)
    }
    identifiers(article?.children("ELocationID") ?? [], "EIdType", into: &work)
    identifiers(
      node.first("PubmedData", "ArticleIdList")?.children("ArticleId") ?? [], "IdType",
      into: &work)
    for type in article?.first("PublicationTypeList")?.children("PublicationType") ?? []
    where type.text == "Preprint" {
      work.type = .article
      work.status = .preprint
      work[.publisher] = work[.containerTitle]
      work[.containerTitle] = nil
    }
    if work[.page] == nil, work.type == .articleJournal {
      work[.page] =
        article?.children("ELocationID").first { $0[attribute: "EIdType"] == "pii" }?.text
    }
    let keywords = citation?.children("KeywordList").flatMap { $0.children("Keyword") } ?? []
    let headings = citation?.first("MeshHeadingList")?.children("MeshHeading") ?? []
    let words = keywords.compactMap(\.text) + headings.compactMap(heading)
    if !words.isEmpty { work[.keyword] = words.joined(separator: ", ") }
    if let date = article?.first("ArticleDate").flatMap(date) {
      if work[.issued] == nil {
        work[.issued] = date
      } else if work[.issued] != date {
        work[.availableDate] = date
      }
    }
    if let citation { PubMedXMLRest.keep(citation, in: &work) }
    return work
  }

  /// A subject heading with its qualifiers: `Proteins/genetics`.
  private static func heading(_ node: XMLNode) -> String? {
    let parts = [node.first("DescriptorName")] + node.children("QualifierName")
    let text = parts.compactMap { $0?.text }.joined(separator: "/")
    return text.isEmpty ? nil : text
  }

  private static func chapter(_ node: XMLNode) -> Work {
    let document = node.first("BookDocument")
    let book = document?.first("Book")
    var work = Work(id: "", type: .chapter)
    work[.pmid] = document?.first("PMID")?.text
    work[.title] = withoutStop(document?.first("ArticleTitle")?.text)
    work[.containerTitle] = book?.first("BookTitle")?.text
    if work[.title] == nil {
      work.type = .book
      work[.title] = work[.containerTitle]
      work[.containerTitle] = nil
    }
    work[.publisher] = book?.first("Publisher", "PublisherName")?.text
    work[.publisherPlace] = book?.first("Publisher", "PublisherLocation")?.text
    work[.issued] = book?.first("PubDate").flatMap(date)
    work[.edition] = book?.first("Edition")?.text
    work[.isbn] = book?.first("Isbn")?.text
    work[.language] = document?.first("Language")?.text
    work[.abstract] = abstract(document?.first("Abstract"))
    for list in (document?.children("AuthorList") ?? []) + (book?.children("AuthorList") ?? []) {
      let isEditors = list[attribute: "Type"] == "editors"
      names(list, isEditors ? .editor : .author, into: &work)
    }
    identifiers(
      document?.first("ArticleIdList")?.children("ArticleId") ?? [], "IdType", into: &work)
    if let document { PubMedXMLRest.keep(document, in: &work) }
    return work
  }

  private static func names(_ list: XMLNode, _ variable: NameVariable, into work: inout Work) {
    var names: [PersonName] = []
    for author in list.children("Author") {
      if let group = author.first("CollectiveName")?.text {
        names.append(PersonName(literal: group))
      } else if let family = author.first("LastName")?.text {
        let given = author.first("ForeName")?.text ?? author.first("Initials")?.text ?? ""
        var name = PersonName(
          family: family, given: CommaName.dottedInitials(given),
          suffix: author.first("Suffix")?.text ?? "")
        NameParticles.split(&name)
        if author[attribute: "EqualContrib"] == "Y" { name.marks.insert(.equalContribution) }
        names.append(name)
        for place in author.children("AffiliationInfo") + author.children("Affiliation") {
          if let text = place.first("Affiliation")?.text ?? place.text {
            work.other.append(
              OtherField(name: "\(variable.name)[\(names.count)].affiliation", value: text))
          }
        }
        if let orcid = author.children("Identifier").first(where: {
          $0[attribute: "Source"] == "ORCID"
        })?.text {
          work.other.append(
            OtherField(name: "\(variable.name)[\(names.count)].ORCID", value: orcid))
        }
      }
    }
    if list[attribute: "CompleteYN"] == "N" { work.truncatedNames.insert(variable) }
    if !names.isEmpty { work[variable] = work[variable] + names }
  }

  private static func identifiers(
    _ nodes: [XMLNode], _ attribute: String, into work: inout Work
  ) {
    for node in nodes {
      guard let text = node.text else { continue }
      switch node[attribute: attribute] {
      case "doi": if work[.doi] == nil { work[.doi] = DOIText.normalize(text) ?? text }
      case "pmc": work[.pmcid] = text
      case "pubmed": if work[.pmid] == nil { work[.pmid] = text }
      case "pii":
        let field = OtherField(name: "pii", value: text)
        if !work.other.contains(field) { work.other.append(field) }
      case let type?: work.other.append(OtherField(name: type, value: text))
      case nil: break
      }
    }
  }

  private static func abstract(_ node: XMLNode?) -> String? {
    let parts = node?.children("AbstractText").compactMap { part in
      part.text.map { text in part[attribute: "Label"].map { "\($0): \(text)" } ?? text }
    }
    guard let parts, !parts.isEmpty else { return nil }
    return parts.joined(separator: "\n")
  }

  static func date(_ node: XMLNode) -> PartialDate? {
    guard let year = node.first("Year")?.text else {
      return node.first("MedlineDate")?.text.map { text in
        DateText.parse(text.replacing("-", with: " - ")) ?? PartialDate(literal: text)
      }
    }
    let month = node.first("Month")?.text ?? node.first("Season")?.text ?? ""
    if let number = Int(month), let year = Int(year) {
      return PartialDate(DateParts(year, number, Int(node.first("Day")?.text ?? "") ?? 0))
    }
    let text = "\(node.first("Day")?.text ?? "") \(month) \(year)"
    return DateText.parse(text) ?? PartialDate(literal: text.trimmingBlanks())
  }

  private static func withoutStop(_ text: String?) -> String? {
    guard let text, text.hasSuffix("."), !text.hasSuffix("..") else { return text }
    return String(text.dropLast())
  }
}
