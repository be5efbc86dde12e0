import Bibliography
public import Dataset
import Parsing

/// Reads the answers of arXiv's interface, which are Atom feeds.
///
/// Source: arXiv API User’s Manual, section 3.3 (“Outline of an Atom feed”).
public enum ArxivAtomReader: SourceReader {
  public static let format = "arxiv-atom"
  public static let fileEndings = ["atom", "xml"]
  public static let hasCharacterReferences = true

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    guard let text = SourceHead.xml(bytes, limit: 4096) else { return 0 }
    return text.contains("<feed") && text.contains("arxiv.org") ? 97 : 0
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    var keys = WorkKey()
    record.diagnostics = XMLRecords.forEach(["entry"], in: bytes, source: source) { node, line in
      guard let address = node.first("id")?.text, !address.contains("/api/errors") else {
        record.sections.append(
          RawSection(
            title: node.first("title")?.text ?? "", text: node.first("summary")?.text ?? "",
            location: SourceLocation(source: source, line: line), endLine: line))
        return
      }
      var work = work(node, address)
      work.locations = [SourceLocation(source: source, line: line)]
      work.id = work.arxiv.map { keys.unique($0) } ?? keys.make(for: work)
      record.works.append(work)
    }
    return record
  }

  private static func work(_ node: XMLNode, _ address: String) -> Work {
    var work = Work(id: "", type: .article)
    work.status = .preprint
    work.arxiv = ArXivID.find(in: address)
    work[.url] = address
    work[.title] = node.first("title")?.text
    work[.abstract] = node.first("summary")?.text
    work[.doi] = node.first("doi")?.text.map { DOIText.normalize($0) ?? $0 }
    work[.note] = node.first("comment")?.text
    work[.issued] = node.first("published")?.text.flatMap { DateText.parse($0) }
    for author in node.children("author") {
      guard let name = author.first("name")?.text.flatMap(name) else { continue }
      work[.author] = work[.author] + [name]
      for affiliation in author.children("affiliation").compactMap(\.text) {
        work.other.append(
          OtherField(name: "author[\(work[.author].count)].affiliation", value: affiliation))
      }
    }
    func keep(_ name: String, _ value: String?) {
      if let value { work.other.append(OtherField(name: name, value: value)) }
    }
    keep("journal_ref", node.first("journal_ref")?.text)
    keep("primaryclass", node.first("primary_category")?[attribute: "term"])
    keep("updated", node.first("updated")?.text)
    let categories = node.children("category").compactMap { $0[attribute: "term"] }
    if !categories.isEmpty { work[.keyword] = categories.joined(separator: ", ") }
    return work
  }

  /// A person's name, or a collaboration's; `nil` for the colon that stands between a collaboration and its members.
  private static func name(_ text: String) -> PersonName? {
    let text = text.hasSuffix(":") ? text.dropLast().trimmingBlanks() : text
    guard text.contains(where: \.isLetter) else { return nil }
    let isGroup = text.split(separator: " ").contains { groupWords.contains($0.lowercased()) }
    return isGroup ? PersonName(literal: text) : NaturalName.parse(text)
  }

  private static let groupWords: Set<String> = [
    "collaboration", "collaborations", "consortium", "committee", "team", "group", "project",
    "initiative", "network",
  ]
}
