import Bibliography
public import Dataset
import Parsing

/// Reads DBLP's XML: a person's record, a single record, or a part of the whole collection; and what its search finds, in
/// XML or JSON.
///
/// A person's home page is no work; the person's name and ORCID are taken from it. Homonym numbers (`Wei Wang 0001`)
/// leave the names and are kept beside them.
///
/// Source: M. Ley, “DBLP: Some Lessons Learned” (2009), appendix; dblp.org, “How do I get the XML data”, “How to use the
/// dblp search API”.
public enum DBLPReader: SourceReader {
  public static let format = "dblp"
  public static let fileEndings = ["xml", "json"]
  public static let hasCharacterReferences = true

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    if let text = SourceHead.xml(bytes, limit: 2048) {
      return text.contains("<dblp") || text.contains("<hits") && text.contains("<result") ? 98 : 0
    }
    guard let text = SourceHead.json(bytes, limit: 2048) else { return 0 }
    return text.contains("\"hits\"") && text.contains("\"@total\"") && text.contains("\"result\"")
      ? 98 : 0
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    var keys = WorkKey()
    func add(_ node: XMLNode, _ line: Int) {
      let location = SourceLocation(source: source, line: line)
      if node.name == "person" {
        // Behind it stand those of the same name.
        if record.subject == nil { record.subject = subject(node, location) }
        return
      }
      let node = node.name == "info" ? DBLPSearch.record(node) : node
      // A person's home page.
      if node[attribute: "key"]?.hasPrefix("homepages/") == true { return }
      guard let type = types[node.name] else { return }
      var work = work(node, type)
      work.locations = [location]
      work.id = node[attribute: "key"].map { keys.unique($0) } ?? keys.make(for: work)
      record.works.append(work)
    }
    if SourceHead.isJSON(bytes) {
      record.diagnostics = DBLPSearch.forEach(inJSON: bytes, source: source, add)
    } else {
      record.diagnostics = XMLRecords.forEach(
        Set(types.keys).union(["person", "info"]), in: bytes, source: source, add)
    }
    return record
  }

  private static let types: [String: WorkType] = [
    "article": .articleJournal, "inproceedings": .paperConference, "proceedings": .book,
    "book": .book, "incollection": .chapter, "phdthesis": .thesis, "mastersthesis": .thesis,
    "data": .dataset, "www": .webpage,
  ]

  private static func work(_ node: XMLNode, _ type: WorkType) -> Work {
    var work = Work(id: "", type: type)
    work[.title] = node.first("title")?.text.map(withoutStop)
    names(node.children("author"), .author, into: &work)
    names(node.children("editor"), .editor, into: &work)
    let journal = node.first("journal")?.text
    let book = node.first("booktitle")?.text
    if type == .book {
      // The short name that papers of the proceedings are listed under.
      if let book { work.other.append(OtherField(name: "booktitle", value: book)) }
    } else {
      work[.containerTitle] = journal ?? book
      if journal != nil, let book { work.other.append(OtherField(name: "booktitle", value: book)) }
    }
    work[.collectionTitle] = node.first("series")?.text
    for (variable, name) in fields { work[variable] = node.first(name)?.text }
    if type == .thesis || work[.publisher] == nil, let school = node.first("school")?.text {
      work[.publisher] = school
    }
    switch node.name {
    case "phdthesis": work[.genre] = "PhD thesis"
    case "mastersthesis": work[.genre] = "Master’s thesis"
    default: break
    }
    work[.issued] = date(node)
    if type == .book || type == .thesis, let pages = work[.page], Int(pages) != nil {
      work[.numberOfPages] = pages
      work[.page] = nil
    }
    work[.doi] = node.first("doi")?.text.flatMap { DOIText.normalize($0) }
    addresses(node.children("ee"), into: &work)
    preprint(journal, isInformal: node[attribute: "publtype"] == "informal", into: &work)
    keepRest(of: node, in: &work)
    return work
  }

  /// Keeps the elements that were not read, and of those that may come again what stands behind the first.
  private static func keepRest(of node: XMLNode, in work: inout Work) {
    if let kind = node[attribute: "publtype"] {
      work.other.append(OtherField(name: "publtype", value: kind))
    }
    if node.children("ee").contains(where: { $0[attribute: "type"] == "oa" }) {
      work.other.append(OtherField(name: "access", value: "open"))
    }
    var taken: Set<String> = []
    for child in node.children {
      guard !read.contains(child.name), let text = child.text, text != "..." else { continue }
      let isFirst = taken.insert(child.name).inserted
      if isFirst, onceRead.contains(child.name) { continue }
      work.other.append(OtherField(name: child.name, value: text))
    }
    if let publisher = node.first("publisher")?.text, work[.publisher] != publisher {
      work.other.append(OtherField(name: "publisher", value: publisher))
    }
  }

  private static func date(_ node: XMLNode) -> PartialDate? {
    guard let year = node.first("year")?.text else { return nil }
    let month = node.first("month")?.text
    if let number = month.flatMap({ Int($0) }), (1...12).contains(number), let year = Int(year) {
      return PartialDate(DateParts(year, number))
    }
    let text = [month, year].compactMap { $0 }.joined(separator: " ")
    return DateText.parse(text) ?? DateText.parse(year) ?? PartialDate(literal: text)
  }

  /// The elements that are read wholly; `url` is a page of DBLP's own, which the key names too.
  private static let read: Set<String> = [
    "author", "editor", "title", "journal", "booktitle", "ee", "year", "month", "url", "doi",
  ]

  /// The elements of which the first is read.
  private static let onceRead = Set(fields.map(\.1)).union(["series", "school"])

  private static let fields: [(TextVariable, String)] = [
    (.volume, "volume"), (.issue, "number"), (.page, "pages"), (.publisher, "publisher"),
    (.publisherPlace, "address"), (.isbn, "isbn"), (.chapterNumber, "chapter"), (.note, "note"),
  ]

  private static func names(
    _ nodes: [XMLNode], _ variable: NameVariable, into work: inout Work
  ) {
    var names: [PersonName] = []
    for node in nodes {
      guard let text = node.text else { continue }
      let (name, number) = homonym(text)
      names.append(NaturalName.parse(name))
      let prefix = "\(variable.name)[\(names.count)]"
      if let orcid = node[attribute: "orcid"] {
        work.other.append(OtherField(name: "\(prefix).ORCID", value: orcid))
      }
      if let number { work.other.append(OtherField(name: "\(prefix).dblp", value: number)) }
    }
    work[variable] = names
  }

  /// The name without the number that tells namesakes apart, and the whole name where it has one.
  private static func homonym(_ text: String) -> (name: String, whole: String?) {
    let tail = text.utf8.suffix(5)
    guard tail.count == 5, tail.first == 0x20, tail.dropFirst().allSatisfy({ $0 &- 0x30 < 10 })
    else { return (text, nil) }
    return (String(text.dropLast(5)), text)
  }

  /// The first DOI is the work's, the first other address too; the rest is kept.
  private static func addresses(_ nodes: [XMLNode], into work: inout Work) {
    for address in nodes.compactMap(\.text) {
      if address.contains("doi.org/"), let doi = DOIText.normalize(address),
        work[.doi] == nil || work[.doi]?.lowercased() == doi.lowercased()
      {
        work[.doi] = doi
      } else if work[.url] == nil {
        work[.url] = address
      } else {
        work.other.append(OtherField(name: "ee", value: address))
      }
    }
  }

  /// DBLP lists preprints as informal articles, those of arXiv in the journal “CoRR”, their volume `abs/2006.04182`.
  private static func preprint(_ journal: String?, isInformal: Bool, into work: inout Work) {
    for text in [work[.doi], work[.url]] where work.arxiv == nil {
      work.arxiv = text.flatMap { ArXivID.find(in: $0) }
    }
    guard work.type == .articleJournal, isInformal || journal == "CoRR" else { return }
    work.type = .article
    work.status = .preprint
    work[.publisher] = journal == "CoRR" ? "arXiv" : journal
    work[.containerTitle] = nil
    if let volume = work[.volume], volume.hasPrefix("abs/") {
      if work.arxiv == nil { work.arxiv = ArXivID.whole(String(volume.dropFirst(4))) }
      work[.volume] = nil
    }
  }

  private static func subject(_ node: XMLNode, _ location: SourceLocation) -> Subject {
    var subject = Subject(
      names: node.children("author").compactMap(\.text).map { NaturalName.parse(homonym($0).name) },
      location: location)
    for address in node.children("url").compactMap(\.text) {
      if let range = address.firstRange(of: "orcid.org/") {
        subject.orcid = String(address[range.upperBound...])
      } else {
        subject.links.append(Subject.Link(label: "", url: address))
      }
    }
    for note in node.children("note") {
      guard let text = note.text else { continue }
      let kind = note[attribute: "type"] ?? "note"
      let label = [note[attribute: "label"], kind].compactMap { $0 }.joined(separator: " ")
      subject.details.append(
        Subject.Detail(label: label.prefix(1).uppercased() + label.dropFirst(), text: text))
    }
    return subject
  }

  private static func withoutStop(_ title: String) -> String {
    title.hasSuffix(".") && !title.hasSuffix("..") ? String(title.dropLast()) : title
  }
}
