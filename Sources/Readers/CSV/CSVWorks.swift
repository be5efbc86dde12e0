import Bibliography
import Parsing

/// Makes works of the rows of a table.
struct CSVWorks {
  let columns: [CSVColumn?]
  let header: [String]
  let source: String
  /// Whether persons' names have commas throughout.
  private let hasCommas: Bool
  private var keys = WorkKey()

  init(columns: [CSVColumn?], header: [String], source: String) {
    self.columns = columns
    self.header = header
    hasCommas = CSVColumn.isZotero(header)
    self.source = source
  }

  /// The work of a row; `nil` for a row without any value.
  mutating func work(_ row: CSVTable.Row) -> Work? {
    var work = Work(id: "", type: .document)
    work.locations = [SourceLocation(source: source, line: row.line)]
    var pages = (first: "", last: "")
    var calendar = (year: "", month: "", day: "")
    var hasType = false
    var orcids: [String] = []
    var article = ""
    var anthology: String?
    var extra = ""
    var isEmpty = true
    for (index, cell) in row.fields.enumerated() {
      // A reference's `;` must not be taken for the one between two names.
      let text = EscapedValues.decoded(cell.trimmingBlanks())
      guard !text.isEmpty, !isPlaceholder(text) else { continue }
      isEmpty = false
      switch index < columns.count ? columns[index] : nil {
      case .text(let variable):
        if work[variable] == nil {
          work[variable] = Self.value(text, of: variable)
        } else {
          keep(index, text, in: &work)
        }
      case .names(let variable):
        if CSVNames.cuts.contains(where: text.hasSuffix) { work.truncatedNames.insert(variable) }
        if variable != .author || work[.author].isEmpty {
          work[variable] = CSVNames.parse(text, hasCommas: hasCommas)
        }
      case .fullNames:
        if CSVNames.cuts.contains(where: text.hasSuffix) { work.truncatedNames.insert(.author) }
        work[.author] = CSVNames.parse(text)
      case .articleNumber: article = text
      case .anthology: anthology = text
      case .extra: extra = text
      case .date(let variable):
        // `12 May 2019 through 15 May 2019`
        let span = text.replacing(" through ", with: " – ")
        work[variable] = DateText.parse(span) ?? PartialDate(literal: text)
      case .year: calendar.year = text
      case .month: calendar.month = text
      case .day: calendar.day = text
      case .type:
        hasType = true
        if let type = CSVTypes.type(of: text) {
          work.type = type
        } else {
          keep(index, text, in: &work)
        }
      case .firstPage: pages.first = text
      case .lastPage: pages.last = text
      case .citationCount:
        work.citationCount = Int(text)
        if work.citationCount == nil { keep(index, text, in: &work) }
      case .id: work.id = text
      case .arxiv: work.arxiv = ArXivID.whole(text) ?? text
      case .status:
        work.status = StatusText.parse(text)
        if work.status == nil { work[.status] = text }
      case .orcid: orcids = text.split(separator: ";").map { $0.trimmingBlanks() }
      case nil: keep(index, text, in: &work)
      }
    }
    guard !isEmpty else { return nil }
    if work[.page] == nil, !pages.first.isEmpty {
      work[.page] =
        pages.last.isEmpty || pages.last == pages.first
        ? pages.first : "\(pages.first)-\(pages.last)"
    }
    if !article.isEmpty { work[work[.page] == nil ? .page : .number] = article }
    if let anthology {
      if work[.collectionTitle] == nil { work[.collectionTitle] = work[.containerTitle] }
      work[.containerTitle] = anthology
    }
    if !extra.isEmpty, let rest = NoteVariables.extract(from: extra, into: &work) {
      work[.note] = [work[.note], rest].compactMap { $0 }.joined(separator: "\n")
    }
    dates(calendar, into: &work)
    for (place, orcid) in orcids.enumerated() where !orcid.isEmpty {
      work.other.append(OtherField(name: "author[\(place + 1)].ORCID", value: orcid))
    }
    if !hasType { work.type = guess(work) }
    if work.arxiv == nil {
      work.arxiv =
        [work[.doi], work[.url], work[.containerTitle]].lazy.compactMap { $0 }
        .compactMap { ArXivID.find(in: $0) }.first
    }
    work.id = work.id.isEmpty ? keys.make(for: work) : keys.unique(work.id)
    return work
  }

  /// What Scopus writes where it has nothing: `[No abstract available]`.
  private func isPlaceholder(_ text: String) -> Bool {
    text.hasPrefix("[No ") && text.hasSuffix(" available]")
  }

  private static func value(_ text: String, of variable: TextVariable) -> String {
    switch variable {
    case .doi: DOIText.normalize(text) ?? text
    case .keyword:
      text.split(separator: ";").map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
        .joined(separator: ", ")
    default: text
    }
  }

  private func keep(_ index: Int, _ text: String, in work: inout Work) {
    let title = index < header.count ? header[index] : ""
    let name = title.isEmpty ? "column \(index + 1)" : title
    work.other.append(OtherField(name: name, value: text))
  }

  /// A year of its own counts where the date says less, or nothing.
  private func dates(_ calendar: (year: String, month: String, day: String), into work: inout Work)
  {
    guard !calendar.year.isEmpty, work[.issued]?.year == nil else { return }
    let whole = [calendar.day, calendar.month, calendar.year].filter { !$0.isEmpty }
    if let year = Int(calendar.year), let month = Int(calendar.month), (1...12).contains(month) {
      let day = Int(calendar.day) ?? 0
      work[.issued] = PartialDate(DateParts(year, month, (0...31).contains(day) ? day : 0))
    } else {
      work[.issued] =
        DateText.parse(whole.joined(separator: " ")) ?? DateText.parse(calendar.year)
        ?? PartialDate(literal: calendar.year)
      if work[.issued]?.year == nil { work.status = StatusText.parse(calendar.year) }
    }
  }

  /// The type by what the row has, where no column says it.
  private func guess(_ work: Work) -> WorkType {
    if work[.eventTitle] != nil { return .paperConference }
    if let container = work[.containerTitle] {
      let lower = container.lowercased()
      if lower.hasPrefix("arxiv") || lower.hasPrefix("biorxiv") { return .article }
      if lower.contains("proceedings of") || lower.contains("conference") {
        return .paperConference
      }
      return work[.isbn] != nil && work[.issn] == nil ? .chapter : .articleJournal
    }
    if work[.isbn] != nil { return .book }
    return .document
  }
}
