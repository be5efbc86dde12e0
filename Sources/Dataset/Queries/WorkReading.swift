import Bibliography

/// How a work's field is read where it stands, for loops over many works.
enum WorkReading {
  /// A text variable, its markup taken off where `isPlain`.
  case text(TextVariable, isPlain: Bool)
  case date(DateVariable)
  case names(NameVariable)
  case year
  case type

  /// `nil` for a field whose value is made of more than one variable.
  init?(_ field: Field) {
    switch field {
    case .work(let field):
      guard let reading = Self.of(field) else { return nil }
      self = reading
    case .text(let variable): self = .text(variable, isPlain: false)
    case .date(let variable): self = .date(variable)
    case .names(let variable): self = .names(variable)
    default: return nil
    }
  }

  static func of(_ field: WorkField) -> WorkReading? {
    switch field {
    case .type: .type
    case .year: .year
    case .issued: .date(.issued)
    case .authors: .names(.author)
    case .editors: .names(.editor)
    case .title: .text(.title, isPlain: true)
    case .venue: .text(.containerTitle, isPlain: true)
    case .publisher: .text(.publisher, isPlain: true)
    case .abstract: .text(.abstract, isPlain: true)
    case .note: .text(.note, isPlain: true)
    case .volume: .text(.volume, isPlain: false)
    case .issue: .text(.issue, isPlain: false)
    case .pages: .text(.page, isPlain: false)
    case .doi: .text(.doi, isPlain: false)
    case .pmid: .text(.pmid, isPlain: false)
    case .pmcid: .text(.pmcid, isPlain: false)
    case .isbn: .text(.isbn, isPlain: false)
    case .issn: .text(.issn, isPlain: false)
    case .url: .text(.url, isPlain: false)
    case .language: .text(.language, isPlain: false)
    case .id, .coauthors, .arxiv, .keywords, .status, .versions, .sources, .citationCount,
      .isTruncated:
      nil
    }
  }

  /// The text of a variable as scripts see it; `nil` where it is missing or empty.
  @inline(__always)
  static func text(_ text: String?, isPlain: Bool) -> String? {
    guard let text, !text.isEmpty else { return nil }
    return isPlain ? Markup.plainText(text) : text
  }
}

extension Dataset {
  /// The works that a list of works is about.
  func works(of list: RecordList) -> [Work] { list == .versions ? versions : works }

  /// Who the names of the works of a list are.
  func identities(of list: RecordList) -> [WorkNames] {
    list == .versions ? versionIdentities : identities
  }
}
