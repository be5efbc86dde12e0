internal import Bibliography

/// Reads a list of references as a whole: what one entry leaves open, the others tell.
struct ReferenceListReader {
  /// A list of reference texts.
  init(_ texts: [StyledText]) {}

  /// The work of one item of the list; `nil` where it is no reference. Its id is empty.
  func work(at index: Int, item: PublicationItem, context: ReferenceContext) -> Work? {
    guard var work = ReferenceParser.parse(item.text, context: context) ?? columns(item, context)
    else { return nil }
    if !item.columns.isEmpty { apply(item.columns, to: &work) }
    if !item.label.isEmpty, !work.other.contains(where: { $0.name == "label" }) {
      work.other.append(OtherField(name: "label", value: item.label))
    }
    for line in item.extra { add(line, to: &work) }
    let isDated = work[.issued] != nil || work.status != nil
    let isPlaced =
      work[.containerTitle] != nil || work[.doi] != nil || work.arxiv != nil
      || work[.publisher] != nil
    return isDated || isPlaced ? work : nil
  }

  /// A row whose cells are too short to be a reference by themselves.
  private func columns(_ item: PublicationItem, _ context: ReferenceContext) -> Work? {
    guard item.columns.contains(where: { $0.column == .title }) else { return nil }
    return ReferenceAssembler.work(ReferenceFields(), facts: context.facts)
  }

  private func apply(
    _ columns: [(column: TableColumns.Column, text: StyledText)], to work: inout Work
  ) {
    guard columns.contains(where: { $0.column == .title }),
      columns.contains(where: { $0.column == .authors || $0.column == .venue })
    else { return }
    for (column, text) in columns where !text.isEmpty {
      switch column {
      case .title: work[.title] = text.string
      case .authors: work[.author] = NameListParser.parse(text).names
      case .venue: work[.containerTitle] = text.string
      case .dates: work[.issued] = ProseDates.find(in: text.bytes).first?.date ?? work[.issued]
      default: break
      }
    }
  }

  /// A line below the reference: links, or a remark.
  private func add(_ line: StyledText, to work: inout Work) {
    var fields = ReferenceFields()
    let rest = ReferenceIdentifiers.takeOut(of: line.onOneLine(), into: &fields)
    if work[.doi] == nil, !fields.doi.isEmpty { work[.doi] = fields.doi }
    if work[.url] == nil, !fields.url.isEmpty { work[.url] = fields.url }
    if work.arxiv == nil, !fields.arxiv.isEmpty { work.arxiv = fields.arxiv }
    let range = ProseBytes.trimmed(rest.bytes, 0..<rest.bytes.count, of: "[](),;|.")
    guard rest.bytes[range].contains(where: ProseBytes.isWordByte) else { return }
    let note = rest.slice(range).string
    work[.note] = work[.note].map { "\($0); \(note)" } ?? note
  }
}
