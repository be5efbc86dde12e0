import Bibliography
public import Dataset
import Parsing

/// Reads DBLP's XML: a person's record, a single record, or a part of the whole collection.
///
/// A person's home page is no work; the person's name and ORCID are taken from it. Homonym numbers (`Wei Wang 0001`)
/// leave the names and are kept beside them.
///
/// Source: M. Ley, “DBLP: Some Lessons Learned” (2009), appendix; dblp.org, “How do I get the XML data”.
public enum DBLPReader: SourceReader {
  public static let format = "dblp"
  public static let fileEndings = ["xml"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    guard let text = SourceHead.xml(bytes, limit: 2048) else { return 0 }
    return text.contains("<dblp") ? 98 : 0
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    var keys = WorkKey()
    record.diagnostics = XMLRecords.forEach(
      Set(types.keys).union(["person", "www"]), in: bytes, source: source
    ) { node, line in
      let location = SourceLocation(source: source, line: line)
      if node.name == "person" {
        record.subject = subject(node, location)
        return
      }
      guard let type = types[node.name] else { return }
      var work = work(node, type)
      work.locations = [location]
      work.id = node[attribute: "key"].map { keys.unique($0) } ?? keys.make(for: work)
      record.works.append(work)
    }
    return record
  }

  private static let types: [String: WorkType] = [
    "article": .articleJournal, "inproceedings": .paperConference, "proceedings": .book,
    "book": .book, "incollection": .chapter, "phdthesis": .thesis, "mastersthesis": .thesis,
    "data": .dataset,
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
    }
    work[.collectionTitle] = node.first("series")?.text
    for (variable, name) in fields { work[variable] = node.first(name)?.text }
    if work[.publisher] == nil { work[.publisher] = node.first("school")?.text }
    if work[.note] == nil { work[.note] = node.first("note")?.text }
    switch node.name {
    case "phdthesis": work[.genre] = "PhD thesis"
    case "mastersthesis": work[.genre] = "Master’s thesis"
    default: break
    }
    if let year = node.first("year")?.text {
      let text = [node.first("month")?.text, year].compactMap { $0 }.joined(separator: " ")
      work[.issued] = DateText.parse(text) ?? DateText.parse(year) ?? PartialDate(literal: text)
    }
    if type == .book || type == .thesis, let pages = work[.page], Int(pages) != nil {
      work[.numberOfPages] = pages
      work[.page] = nil
    }
    addresses(node.children("ee"), into: &work)
    preprint(journal, into: &work)
    for name in ["crossref", "rights", "publnr"] {
      if let text = node.first(name)?.text {
        work.other.append(OtherField(name: name, value: text))
      }
    }
    return work
  }

  private static let fields: [(TextVariable, String)] = [
    (.volume, "volume"), (.issue, "number"), (.page, "pages"), (.publisher, "publisher"),
    (.publisherPlace, "address"), (.isbn, "isbn"), (.chapterNumber, "chapter"),
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
      if address.contains("doi.org/"), work[.doi] == nil, let doi = DOIText.normalize(address) {
        work[.doi] = doi
      } else if work[.url] == nil {
        work[.url] = address
      } else {
        work.other.append(OtherField(name: "ee", value: address))
      }
    }
  }

  /// DBLP lists arXiv's preprints as articles of the journal “CoRR”, their volume `abs/2006.04182`.
  private static func preprint(_ journal: String?, into work: inout Work) {
    for text in [work[.doi], work[.url]] where work.arxiv == nil {
      work.arxiv = text.flatMap { ArXivID.find(in: $0) }
    }
    guard journal == "CoRR" else { return }
    work.type = .article
    work.status = .preprint
    work[.publisher] = "arXiv"
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
    for note in node.children("note") where note[attribute: "type"] == "affiliation" {
      if let text = note.text {
        subject.details.append(Subject.Detail(label: "Affiliation", text: text))
      }
    }
    return subject
  }

  private static func withoutStop(_ title: String) -> String {
    title.hasSuffix(".") && !title.hasSuffix("..") ? String(title.dropLast()) : title
  }
}
