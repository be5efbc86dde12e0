import Bibliography
import Parsing

/// One record of EndNote's XML, as lines of RIS.
struct EndNoteRecord {
  private var lines: [UInt8] = []
  private var rest: [OtherField] = []

  /// Takes the fields of a `record` element.
  init(_ node: XMLNode) {
    let code = Self.code(node.first("ref-type"))
    add("TY", code ?? "GEN")
    if code == nil, let type = node.first("ref-type") {
      rest.append(OtherField(name: "ref-type", value: type[attribute: "name"] ?? type.text ?? ""))
    }
    for (list, tag) in Self.lists {
      var element: XMLNode? = node
      for name in list.dropLast() { element = element?.first(name) }
      for child in element?.children(list[list.count - 1]) ?? [] { add(tag, child.paragraphs) }
    }
    let titles = node.first("titles")
    let periodical = node.first("periodical")
    let secondary = titles?.first("secondary-title")?.text
    add("T2", secondary)
    if let full = periodical?.first("full-title")?.text, full != secondary { add("JF", full) }
    let abbreviation = periodical?.first("abbr-1")?.text
    let alternative = titles?.first("alt-title")?.text
    add("JA", abbreviation ?? alternative)
    if abbreviation != nil { keep("alt-title", alternative) }
    keep("alt-periodical", node.first("alt-periodical", "full-title")?.text)
    add("SP", node.first("pages")?.text?.replacing("–", with: "-"))
    add(code == "JOUR" || code == "MGZN" ? "IS" : "M1", node.first("number")?.text)
    for child in node.children where !Self.known.contains(child.name) {
      keep(child.name, child.text)
    }
  }

  /// The work, without a key.
  func work() -> Work {
    lines.withUnsafeBufferPointer { buffer in
      let file = TaggedFile(bytes: buffer, style: .ris)
      var item = RISItem(file: file, texts: nil)
      file.forEachRecord { fields in
        item.fields.list = fields
        item.read(location: SourceLocation(source: "", line: 0))
      }
      var work = item.work
      for variable in NameVariable.allCases where work.names.contains(variable) {
        work[variable] = work[variable].map { name in
          var name = name
          name.given = CommaName.dottedInitials(name.given)
          return name
        }
      }
      work.other += rest
      return work
    }
  }

  private mutating func keep(_ name: String, _ text: String?) {
    if let text { rest.append(OtherField(name: name, value: text)) }
  }

  private mutating func add(_ tag: String, _ text: String?) {
    guard let text else { return }
    lines += "\(tag)  - ".utf8
    for (index, line) in text.split(separator: "\n").enumerated() {
      // A line that looks like a tag's must not begin one.
      if index > 0 { lines.append(Self.looksLikeTag(line) ? 0x20 : 0x0A) }
      lines += line.utf8
    }
    lines.append(0x0A)
  }

  private static func looksLikeTag(_ line: Substring) -> Bool {
    let bytes = Array(line.utf8.prefix(5))
    return bytes.count >= 4 && bytes[2] == 0x20 && (bytes[3] == 0x2D || bytes.last == 0x2D)
  }

  /// EndNote's fields and the tags that it writes them under, in the order in which the values are taken.
  private static let lists: [(path: [String], tag: String)] = [
    (["contributors", "authors", "author"], "AU"),
    (["contributors", "secondary-authors", "author"], "A2"),
    (["contributors", "tertiary-authors", "author"], "A3"),
    (["contributors", "subsidiary-authors", "author"], "A4"),
    (["contributors", "translated-authors", "author"], "TA"),
    (["auth-address"], "AD"), (["titles", "title"], "TI"), (["titles", "short-title"], "ST"),
    (["titles", "tertiary-title"], "T3"), (["titles", "translated-title"], "TT"),
    (["volume"], "VL"), (["issue"], "IS"), (["num-vols"], "NV"), (["edition"], "ET"),
    (["section"], "SE"), (["reprint-edition"], "RP"), (["keywords", "keyword"], "KW"),
    (["dates", "year"], "PY"), (["dates", "pub-dates", "date"], "DA"),
    (["pub-location"], "CY"), (["publisher"], "PB"), (["orig-pub"], "OP"), (["isbn"], "SN"),
    (["accession-num"], "AN"), (["call-num"], "CN"), (["label"], "LB"), (["abstract"], "AB"),
    (["notes"], "N1"), (["research-notes"], "RN"), (["electronic-resource-num"], "DO"),
    (["urls", "related-urls", "url"], "UR"), (["urls", "web-urls", "url"], "UR"),
    (["urls", "text-urls", "url"], "UR"), (["urls", "pdf-urls", "url"], "L1"),
    (["urls", "image-urls", "url"], "L4"), (["reviewed-item"], "RI"),
    (["remote-database-name"], "DB"), (["remote-database-provider"], "DP"),
    (["language"], "LA"), (["access-date"], "Y2"), (["work-type"], "M3"), (["caption"], "CA"),
    (["custom1"], "C1"), (["custom2"], "C2"), (["custom3"], "C3"), (["custom4"], "C4"),
    (["custom5"], "C5"), (["custom6"], "C6"), (["custom7"], "C7"), (["custom8"], "C8"),
  ]

  private static let known: Set<String> = Set(
    lists.map { $0.path[0] } + [
      "periodical", "alt-periodical", "number", "pages", "ref-type", "database", "source-app",
      "rec-number", "foreign-keys",
    ])

  /// The code of RIS for a type, by its name or its number.
  private static func code(_ type: XMLNode?) -> String? {
    type?[attribute: "name"].flatMap { codes[$0] }
      ?? type?.text.flatMap { Int($0) }.flatMap { numbers[$0] }
  }

  private static let codes: [String: String] = [
    "Aggregated Database": "AGGR", "Ancient Text": "ANCIENT", "Artwork": "ART",
    "Audiovisual Material": "ADVS", "Bill": "BILL", "Blog": "BLOG", "Book": "BOOK",
    "Book Section": "CHAP", "Case": "CASE", "Catalog": "CTLG", "Chart or Table": "CHART",
    "Classical Work": "CLSWK", "Computer Program": "COMP", "Conference Paper": "CPAPER",
    "Conference Proceedings": "CONF", "Dataset": "DATA", "Dictionary": "DICT",
    "Edited Book": "EDBOOK", "Electronic Article": "EJOUR", "Electronic Book": "EBOOK",
    "Electronic Book Section": "ECHAP", "Encyclopedia": "ENCYC", "Equation": "EQUA",
    "Figure": "FIGURE", "Film or Broadcast": "MPCT", "Generic": "GEN",
    "Government Document": "GOVDOC", "Grant": "GRANT", "Hearing": "HEAR", "Interview": "INTV",
    "Journal Article": "JOUR", "Legal Rule or Regulation": "LEGAL", "Magazine Article": "MGZN",
    "Manuscript": "MANSCPT", "Map": "MAP", "Music": "MUSIC", "Newspaper Article": "NEWS",
    "Online Database": "DBASE", "Online Multimedia": "MULTI", "Pamphlet": "PAMP",
    "Patent": "PAT", "Personal Communication": "PCOMM", "Podcast": "PODCAST", "Report": "RPRT",
    "Serial": "SER", "Standard": "STAND", "Statute": "STAT", "Television Episode": "TVEPISODE",
    "Thesis": "THES", "Unpublished Work": "UNPB", "Web Page": "WEB",
  ]

  private static let numbers: [Int: String] = [
    0: "JOUR", 17: "JOUR", 1: "BOOK", 6: "BOOK", 28: "EDBOOK", 44: "EBOOK", 5: "CHAP",
    7: "CHAP", 10: "CONF", 47: "CPAPER", 27: "RPRT", 32: "THES", 12: "WEB", 16: "WEB",
    25: "PAT", 36: "MANSCPT", 34: "UNPB", 23: "NEWS", 19: "MGZN", 9: "COMP", 59: "DATA",
    31: "STAT", 4: "BILL", 14: "HEAR", 20: "MAP", 2: "ART", 37: "FIGURE", 3: "ADVS",
    21: "MPCT", 26: "PCOMM", 53: "ENCYC", 46: "GOVDOC", 43: "EJOUR", 56: "BLOG", 58: "STAND",
    52: "DICT", 13: "GEN", 60: "ECHAP",
  ]
}
