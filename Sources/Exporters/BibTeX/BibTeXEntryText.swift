import Bibliography

/// Writes one entry.
///
/// A variable that the dialect has no field for is written as `csl-` and the variable's name, which the reader
/// takes back.
struct BibTeXEntryText {
  private let work: Work
  private let dialect: BibTeXDialect
  private var fields: [(name: String, value: String)] = []
  private var written: Set<TextVariable> = []

  init(_ work: Work, dialect: BibTeXDialect) {
    self.work = work
    self.dialect = dialect
  }

  /// What a file begins with, by which our reader knows that it may conclude nothing.
  static let opening = "@comment{dossier-exact}\n"

  /// The entry with a line for each field.
  static func text(_ work: Work, dialect: BibTeXDialect) -> String {
    var entry = BibTeXEntryText(work, dialect: dialect)
    return entry.text()
  }

  private mutating func text() -> String {
    let (type, readAs) = dialect.entryType(of: work)
    let key = Self.key(work.id)
    if readAs != work.type { add("csl-type", work.type.name) }
    if key != work.id { addText("csl-id", work.id) }
    options()
    names()
    titles(type)
    dates()
    publication(type)
    identifiers()
    rest()
    var text = "@\(type){\(key),\n"
    for (name, value) in fields { text += "  \(name) = \(value),\n" }
    return text + "}\n"
  }

  // MARK: Fields

  private mutating func add(_ name: String, _ value: String) { fields.append((name, "{\(value)}")) }

  private mutating func addText(_ name: String, _ text: String) {
    add(name, LaTeXEscaping.escape(text))
  }

  private mutating func add(_ variable: TextVariable, as name: String) {
    guard let text = work[variable], written.insert(variable).inserted else { return }
    addText(name, text)
  }

  /// An address or identifier, in which signs mean themselves; braces and backslashes get a backslash.
  private mutating func addVerbatim(_ variable: TextVariable, as name: String) {
    guard let text = work[variable], written.insert(variable).inserted else { return }
    add(name, Self.verbatim(text))
  }

  private static func verbatim(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\\\"
      case "{": result += "%7B"
      case "}": result += "%7D"
      default: result.append(character)
      }
    }
    return result
  }

  /// A key that every program reads: what a key must not hold becomes a hyphen.
  static func key(_ id: String) -> String {
    var key = ""
    for scalar in id.unicodeScalars {
      switch scalar {
      case "\u{0}"..."\u{20}", "\"", "#", "%", "'", "(", ")", ",", "=", "{", "}", "@", "\\", "~",
        "\u{7F}"..."\u{A0}":
        key += "-"
      default: key.unicodeScalars.append(scalar)
      }
    }
    return key.isEmpty ? "entry" : key
  }

  private mutating func options() {
    var options: [String] = []
    if particlesDrop { options.append("useprefix=false") }
    if hasJuniorComma { options.append("juniorcomma=true") }
    if !options.isEmpty { add("options", options.joined(separator: ", ")) }
  }

  private var particlesDrop: Bool {
    let names = work.names.entries.flatMap { $0.value }
    return names.contains { !$0.droppingParticle.isEmpty }
      && names.allSatisfy { $0.nonDroppingParticle.isEmpty }
  }

  /// Whether all suffixes of the entry have a comma before them.
  private var hasJuniorComma: Bool {
    let suffixed = work.names.entries.flatMap { $0.value }.filter { !$0.suffix.isEmpty }
    return !suffixed.isEmpty && suffixed.allSatisfy(\.commaSuffix)
  }

  private mutating func names() {
    for (variable, names) in work.names.entries {
      let field =
        switch variable {
        case .author, .editor, .translator: variable.name
        case .containerAuthor: "bookauthor"
        default: "csl-\(variable.name)"
        }
      add(
        field,
        BibTeXNameText.list(
          names, isTruncated: work.truncatedNames.contains(variable), particlesDrop: particlesDrop,
          hasJuniorComma: hasJuniorComma))
      // BibLaTeX's data annotations (its manual, section 3.7): `author+an = {2=corresponding}`.
      let marked = names.enumerated().compactMap { place, name -> String? in
        let words = name.marks.names + (name.staticOrdering ? [BibTeXFields.staticOrdering] : [])
        return words.isEmpty ? nil : "\(place + 1)=\(words.joined(separator: ","))"
      }
      if !marked.isEmpty, !work.other.contains(where: { $0.name == "\(field)+an" }) {
        add("\(field)+an", marked.joined(separator: ";"))
      }
    }
  }

  private mutating func titles(_ type: String) {
    switch type {
    case "incollection", "inproceedings", "inreference":
      add(.title, as: "title")
      if work[.volumeTitle] != nil, work[.containerTitle] != nil {
        add(.containerTitle, as: "maintitle")
        add(.volumeTitle, as: "booktitle")
      } else {
        add(.containerTitle, as: "booktitle")
      }
    case "article":
      add(.title, as: "title")
      add(.containerTitle, as: dialect.journal)
    default:
      if type == "book", work[.volumeTitle] != nil, work[.title] != nil {
        add(.title, as: "maintitle")
        add(.volumeTitle, as: "title")
      } else {
        add(.title, as: "title")
      }
      add(.containerTitle, as: "booktitle")
    }
    if type == "article", work.type != .articleJournal {
      add("entrysubtype", work.type == .articleMagazine ? "magazine" : "newspaper")
    }
    add(.titleShort, as: "shorttitle")
    add(.containerTitleShort, as: "shortjournal")
    add(.collectionTitle, as: "series")
    add(.eventTitle, as: "eventtitle")
    add(.originalTitle, as: "origtitle")
  }

  private mutating func dates() {
    for (variable, date) in work.dates.entries {
      switch variable {
      case .issued: issued(date)
      case .accessed: addDate("urldate", date)
      case .originalDate: addDate("origdate", date)
      case .eventDate: addDate("eventdate", date)
      default: addDate("csl-\(variable.name)", date)
      }
    }
  }

  private mutating func addDate(_ name: String, _ date: PartialDate) {
    if date.start == nil {
      addText(name, date.literal)
    } else {
      add(name, BibTeXDateText.edtf(date))
    }
  }

  private mutating func issued(_ date: PartialDate) {
    guard dialect == .bibtex, let start = date.start, start.year > 0 else {
      addDate(dialect == .bibtex && date.start == nil ? "year" : "date", date)
      return
    }
    add("year", String(start.year))
    if (1...12).contains(start.month) {
      fields.append(("month", BibTeXDateText.months[Int(start.month) - 1]))
    }
    if start.day > 0 { add("day", String(start.day)) }
    let isMore = date.end != nil || date.isOpen || date.isApproximate || start.season != nil
    if isMore || start.year < 1000 { add("date", BibTeXDateText.edtf(date)) }
  }

  private mutating func publication(_ type: String) {
    list(.publisher, as: dialect.publisher(of: work.type))
    list(type == "patent" ? .jurisdiction : .publisherPlace, as: dialect.place)
    add(.originalPublisher, as: "origpublisher")
    list(.originalPublisherPlace, as: "origlocation")
    add(.eventPlace, as: "venue")
    add(.volume, as: "volume")
    switch type {
    case "article": add(.issue, as: "number")
    case "book", "incollection", "inproceedings", "inreference":
      add(.collectionNumber, as: "number")
      add(.issue, as: "issue")
    default:
      if type != "booklet" || work[.collectionTitle] == nil { add(.number, as: "number") }
      add(.issue, as: "issue")
    }
    if let page = work[.page], written.insert(.page).inserted {
      addText("pages", page.replacing("-", with: "–"))
      // Readers take every dash of pages for a hyphen.
      if page.unicodeScalars.contains(where: { "–—−‐‑".unicodeScalars.contains($0) })
        || page.contains("--") || page.contains(" -") || page.contains("- ")
      {
        addText("csl-page", page)
      }
    }
    add(.partNumber, as: "part")
    add(.chapterNumber, as: "chapter")
    add(.edition, as: "edition")
    add(.version, as: "version")
    add(.numberOfPages, as: "pagetotal")
    add(.numberOfVolumes, as: "volumes")
    add(.genre, as: "type")
    if let status = work.status {
      add("pubstate", status.rawValue)
    }
    add(.language, as: "language")
  }

  private mutating func list(_ variable: TextVariable, as name: String) {
    guard let text = work[variable], written.insert(variable).inserted else { return }
    let items = text.split(separator: "; ").map { item in
      item.split(separator: " ").contains { $0.lowercased() == "and" }
        ? "{\(LaTeXEscaping.escape(String(item)))}" : LaTeXEscaping.escape(String(item))
    }
    add(name, items.joined(separator: " and "))
  }

  private mutating func identifiers() {
    addVerbatim(.doi, as: "doi")
    addVerbatim(.isbn, as: "isbn")
    addVerbatim(.issn, as: "issn")
    if let arxiv = work.arxiv {
      add("eprint", arxiv)
      add(dialect.archive, dialect == .biblatex ? "arxiv" : "arXiv")
    }
    addVerbatim(.pmid, as: "pmid")
    addVerbatim(.pmcid, as: "pmcid")
    addVerbatim(.url, as: "url")
  }

  private mutating func rest() {
    add(.abstract, as: "abstract")
    add(.keyword, as: "keywords")
    add(.callNumber, as: "library")
    add(.note, as: "note")
    add(.annote, as: dialect.annotation)
    for (variable, _) in work.text.entries where !written.contains(variable) {
      add(variable, as: "csl-\(variable.name)")
    }
    if let count = work.citationCount { add("csl-citation-count", String(count)) }
    for field in work.other {
      let name = Self.key(field.name)
      if BibTeXFields.verbatim.contains(name), Self.isBalanced(field.value) {
        add(name, field.value)
      } else {
        addText(name, field.value)
      }
    }
  }

  /// Whether each brace has its partner.
  private static func isBalanced(_ text: String) -> Bool {
    var depth = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
