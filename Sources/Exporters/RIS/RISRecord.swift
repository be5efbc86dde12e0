import Bibliography

/// Writes one work as a record of RIS.
struct RISRecord {
  private let work: Work
  private var lines = ""
  private var written: Set<TextVariable> = []

  /// The record with its closing tag and a blank line.
  mutating func text() -> String {
    add("TY", code)
    add("ID", work.id)
    names()
    add(.title, "TI")
    add(.titleShort, "ST")
    containers()
    dates()
    numbers()
    for (variable, tag) in Self.tags where !isOtherwise(variable) { add(variable, tag) }
    if code == "CASE" { add(.authority, "PB") }
    if let keywords = work[.keyword], written.insert(.keyword).inserted {
      for keyword in keywords.split(separator: ", ") { add("KW", String(keyword)) }
      if keywords.contains("\n") { exact("keyword", string(keywords)) }
    }
    if readAs != work.type { exact("type", string(work.type.name)) }
    if work[.doi] == nil, text(.url).contains("doi.org/") { exact("DOI", "null") }
    for (variable, value) in work.text.entries where !written.contains(variable) {
      exact(variable.name, string(value))
    }
    custom()
    return lines + "ER  - \n\n"
  }

  // MARK: Lines

  private mutating func add(_ tag: String, _ text: String) {
    lines += "\(tag)  - \(text)\n"
  }

  private mutating func add(_ variable: TextVariable, _ tag: String) {
    guard let text = work[variable], written.insert(variable).inserted else { return }
    add(tag, text)
    if text.contains("\n") || text.hasPrefix(" ") || text.hasSuffix(" ") {
      exact(variable.name, string(text))
    }
  }

  private mutating func exact(_ name: String, _ json: String) { add("U1", "csl:\(name)=\(json)") }

  private func string(_ text: String) -> String { json { $0.add(text) } }

  /// JSON on one line: line ends stand between values only.
  private func json(_ body: (inout JSONText) -> Void) -> String {
    var text = JSONText()
    body(&text)
    return String(decoding: text.bytes, as: UTF8.self).replacing("\n", with: "")
  }

  // MARK: Variables

  private static let tags: [(TextVariable, String)] = [
    (.publisher, "PB"), (.publisherPlace, "CY"), (.edition, "ET"), (.language, "LA"),
    (.abstract, "AB"), (.genre, "M3"), (.callNumber, "CN"), (.archive, "DB"),
    (.archiveLocation, "AN"), (.source, "DP"), (.doi, "DO"), (.url, "UR"), (.note, "N1"),
  ]

  private mutating func names() {
    for (variable, names) in work.names.entries {
      let tag: String? =
        switch variable {
        case .author: "AU"
        case .editor where code != "THES": "ED"
        case .translator where !Self.withoutTranslators.contains(code): "A4"
        default: nil
        }
      if let tag {
        for name in names { add(tag, Self.text(name)) }
      }
      if tag == nil || !names.allSatisfy({ Self.isSimple($0) }) {
        exact(
          variable.name,
          json { text in
            text.nest("[") { text in
              for name in names { CSLJSONExporter.add(name, to: &text) }
            }
          })
      }
    }
  }

  private static func text(_ name: PersonName) -> String {
    if name.isLiteral { return name.literal }
    let family = [name.nonDroppingParticle, name.family].filter { !$0.isEmpty }
    let given = [name.given, name.droppingParticle].filter { !$0.isEmpty }
    var text = family.joined(separator: " ") + ", " + given.joined(separator: " ")
    if !name.suffix.isEmpty { text += ", \(name.suffix)" }
    return text
  }

  /// Whether a reader takes the text of a name apart as it was.
  private static func isSimple(_ name: PersonName) -> Bool {
    if name.isLiteral {
      // Initials would be taken for a person's.
      return !name.literal.contains(where: { $0 == "," || $0 == "." }) && name.literal != "others"
    }
    // A last word that may be a suffix would be taken for one.
    if name.suffix.isEmpty, let last = name.given.split(separator: " ").dropFirst().last,
      PersonName.isSuffix(last)
    {
      return false
    }
    let parts = [name.family, name.given, name.suffix]
    guard !name.given.isEmpty, !name.family.isEmpty, !name.commaSuffix, !name.staticOrdering,
      !parts.contains(where: { $0.contains(",") })
    else { return false }
    func startsSmall(_ word: Substring) -> Bool {
      word.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isLowercase == true
    }
    let plain = (name.family + " " + name.given).split(separator: " ")
    let particles = (name.nonDroppingParticle + " " + name.droppingParticle).split(separator: " ")
    return !plain.contains(where: startsSmall) && particles.allSatisfy(startsSmall)
      && !name.particle.contains("'") && !name.particle.contains("’")
  }

  /// The codes whose `A4` is no translator.
  private static let withoutTranslators: Set<String> = [
    "MUSIC", "MPCT", "GEN", "CASE", "DATA", "RPRT",
  ]

  /// Whether a tag of ``tags`` means something else to the record's type.
  private func isOtherwise(_ variable: TextVariable) -> Bool {
    switch variable {
    case .publisher: code == "CASE"
    case .edition:
      [
        "CASE", "PAT", "BILL", "HEAR", "STAT", "PCOMM", "MANSCPT", "COMP", "DATA", "FIGURE",
      ].contains(code)
    default: false
    }
  }

  private mutating func containers() {
    if readAs == .thesis { return }
    if readAs == .bill || readAs == .hearing {
      add(.containerTitle, "T2")
      add(.authority, "T3")
    } else if isBook {
      add(.collectionTitle, "T2")
    } else if work.type == .paperConference, work[.eventTitle] != nil,
      work[.containerTitle] != nil
    {
      add(.containerTitle, "C3")
      add(.eventTitle, "T2")
      add(.collectionTitle, "T3")
    } else if work[.containerTitle] != nil {
      add(.containerTitle, "T2")
      add(.collectionTitle, "T3")
      if work[.containerTitleShort] != work[.containerTitle] { add(.containerTitleShort, "J2") }
    }
  }

  private mutating func dates() {
    for (variable, date) in work.dates.entries {
      let isSimple =
        date.end == nil && !date.isOpen && !date.isApproximate && date.literal.isEmpty
        && (date.start?.year ?? 0) >= 1000 && date.start?.season == nil
      if variable == .issued, let start = date.start, start.year >= 1000 {
        add("PY", String(start.year))
        if start.month > 0, start.season == nil { add("DA", Self.text(start)) }
      } else if variable == .accessed, let start = date.start, isSimple {
        add("Y2", Self.text(start))
      }
      let isWritten = variable == .issued || variable == .accessed
      if !isWritten || !isSimple {
        exact(variable.name, json { $0.nest("{") { CSLJSONExporter.add(date, to: &$0) } })
      }
    }
  }

  private static func text(_ date: DateParts) -> String {
    func padded(_ number: UInt8) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var text = "\(date.year)/"
    if date.month > 0 { text += padded(date.month) }
    text += "/"
    if date.day > 0 { text += padded(date.day) }
    return text + "/"
  }

  private mutating func numbers() {
    if readAs != .thesis || text(.volume).utf8.contains(where: { $0 &- 0x30 < 10 }) {
      add(.volume, "VL")
    }
    if ["BOOK", "CHAP", "CPAPER", "THES", "ENCYC", "DICT", "GEN"].contains(code) {
      add(.numberOfVolumes, "NV")
    }
    if ["GEN", "NEWS", "STAT", "BILL", "HEAR"].contains(code) { add(.section, "SE") }
    if code == "CHAP" { add(.chapterNumber, "SE") }
    add(.issue, "IS")
    // A DOI in the number's place would be taken for one; a book's is that of its series.
    if !isArticle, !isNumbered, !text(.number).contains("10.") { add(.number, "M1") }
    if readAs == .book || readAs == .classic || readAs == .thesis {
      if !text(.numberOfPages).utf8.contains(0x2D) { add(.numberOfPages, "SP") }
    } else if readAs == .motionPicture {
      add(.dimensions, "SP")
    } else if let page = work[.page] {
      written.insert(.page)
      let sides = page.split(separator: "-", omittingEmptySubsequences: false)
      if sides.count == 2, sides[0] != sides[1], !sides[0].isEmpty, !sides[1].isEmpty {
        add("SP", String(sides[0]))
        add("EP", String(sides[1]))
      } else {
        add("SP", page)
      }
    }
    switch work.type {
    case .book, .chapter, .thesis: if digits(text(.isbn)) != 8 { add(.isbn, "SN") }
    case .articleJournal, .articleMagazine, .articleNewspaper:
      if ![10, 13].contains(digits(text(.issn))) { add(.issn, "SN") }
    default: break
    }
  }

  /// How many digits a number has; ten and thirteen are a book's, eight a serial's.
  private func digits(_ number: String) -> Int {
    number.utf8.count { $0 &- 0x30 < 10 || $0 | 0x20 == UInt8(ascii: "x") }
  }

  private func text(_ variable: TextVariable) -> String { work[variable] ?? "" }

  private mutating func custom() {
    var bare = Work(id: "", type: work.type)
    bare.status = work.status
    bare.arxiv = work.arxiv
    bare.citationCount = work.citationCount
    bare.truncatedNames = work.truncatedNames
    bare.other = work.other
    bare.versions = work.versions
    for (variable, names) in work.names.entries where names.contains(where: { !$0.marks.isEmpty }) {
      bare[variable] = names
    }
    guard bare != Work(id: "", type: work.type) else { return }
    exact(
      "custom",
      json { text in
        text.nest("{") { text in CSLJSONExporter.addCustomFields(bare, to: &text) }
      })
  }

  // MARK: Types

  private let code: String
  /// The type that a reader takes the code for.
  private let readAs: WorkType

  init(_ work: Work) {
    self.work = work
    (code, readAs) = Self.types[work.type] ?? ("GEN", .document)
  }

  /// Whether RIS gives the tags of a record the meanings they have for a book.
  private var isBook: Bool {
    switch readAs {
    case .book, .classic, .pamphlet, .report, .software, .standard, .thesis, .map, .motionPicture,
      .song:
      true
    default: false
    }
  }

  /// Whether a reader takes the number for another one.
  private var isNumbered: Bool {
    switch readAs {
    case .book, .classic, .pamphlet: work[.collectionTitle] != nil
    case .chapter: true
    default: false
    }
  }

  private var isArticle: Bool {
    switch readAs {
    case .articleJournal, .articleMagazine, .articleNewspaper, .document: true
    default: false
    }
  }

  /// The code of a type, and the type that a reader takes it for.
  private static let types: [WorkType: (code: String, readAs: WorkType)] = [
    .articleJournal: ("JOUR", .articleJournal), .articleMagazine: ("MGZN", .articleMagazine),
    .articleNewspaper: ("NEWS", .articleNewspaper), .book: ("BOOK", .book),
    .chapter: ("CHAP", .chapter),
    .paperConference: ("CPAPER", .paperConference), .thesis: ("THES", .thesis),
    .report: ("RPRT", .report),
    .patent: ("PAT", .patent), .webpage: ("ELEC", .webpage), .postWeblog: ("BLOG", .postWeblog),
    .post: ("BLOG", .postWeblog), .software: ("COMP", .software), .dataset: ("DATA", .dataset),
    .manuscript: ("UNPB", .manuscript), .speech: ("SLIDE", .speech), .map: ("MAP", .map),
    .personalCommunication: ("PCOMM", .personalCommunication),
    .motionPicture: ("MPCT", .motionPicture),
    .broadcast: ("VIDEO", .motionPicture), .song: ("SOUND", .song),
    .musicalScore: ("MUSIC", .musicalScore),
    .graphic: ("ART", .graphic), .figure: ("FIGURE", .figure), .legalCase: ("CASE", .legalCase),
    .legislation: ("STAT", .legislation), .bill: ("BILL", .bill), .hearing: ("HEAR", .hearing),
    .entryDictionary: ("DICT", .entryDictionary), .entryEncyclopedia: ("ENCYC", .entryEncyclopedia),
    .entry: ("ENCYC", .entryEncyclopedia), .pamphlet: ("PAMP", .pamphlet),
    .standard: ("STAND", .standard),
    .classic: ("CLSWK", .classic), .document: ("GEN", .document),
  ]
}
