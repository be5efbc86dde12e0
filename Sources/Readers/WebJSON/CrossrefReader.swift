import Bibliography
import Parsing

/// Reads works of Crossref's interface: one, a list, or one a line.
///
/// Source: Crossref REST API, “Works” schema; its items are CSL-JSON with lists in places.
public enum CrossrefReader: RecordPartReader {
  public static let format = "crossref"
  public static let fileEndings = ["json", "jsonl"]
  public static let hasCharacterReferences = true

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    if JSONWorks.holds(["\"message-type\"", "\"message\""], atLeast: 2, in: bytes) { return 98 }
    let marks = [
      "\"is-referenced-by-count\"", "\"reference-count\"", "\"content-domain\"", "\"deposited\"",
    ]
    return JSONWorks.holds(marks, atLeast: 2, in: bytes) ? 96 : 0
  }

  static func readPart(
    _ bytes: UnsafeBufferPointer<UInt8>, source: String, progress: inout RecordProgress
  ) {
    let texts = progress.texts
    JSONWorks.read(bytes, source: source, fields: fields, progress: &progress) { object in
      guard object["DOI"] != nil || object["title"] != nil,
        var work = CSLJSONReader.work(.object(prepared(object)), source: source, texts: texts)
      else { return nil }
      work.id = work[.doi] ?? ""
      if work[.publisher] == "arXiv" || work.type == .article { work.status = .preprint }
      return work
    }
  }

  /// The item as CSL-JSON: first values of lists, names of groups as literals, what is no citation data left out.
  private static func prepared(_ object: JSONObject) -> JSONObject {
    var item = JSONObject()
    for field in object.fields {
      switch (field.key, field.value) {
      case ("author", .array(let names)), ("editor", .array(let names)),
        ("translator", .array(let names)), ("chair", .array(let names)):
        item[field.key] = .array(names.map(name))
      case ("title", .array(let list)): item["title"] = list.first.map(decoded)
      case ("container-title", .array(let list)):
        item["container-title"] = list.first.map(decoded)
        // A book's chapter has the book's title and that of its series.
        if list.count > 1 { item["collection-title"] = decoded(list[1]) }
      case ("original-title", .array(let list)): item["original-title"] = list.first.map(decoded)
      case ("publisher", let value): item["publisher"] = decoded(value)
      case ("publisher-location", let value): item["publisher-place"] = value
      case ("edition-number", let value): item["edition"] = value
      case ("report-number", .array(let list)): item["number"] = list.first
      case ("degree", .array(let list)): item["genre"] = list.first
      case ("ISBN", .array(let list)):
        item["ISBN"] = .array(
          list.map { .string($0.text?.split(separator: "/").last.map(String.init) ?? "") })
      case ("license", .array(let list)): item["license"] = list.first?["URL"]
      case ("institution", .array(let list)), ("funder", .array(let list)):
        item.fields += list.compactMap { $0["name"] }.map { .init(key: field.key, value: $0) }
      case ("relation", .object(let relations)):
        for relation in relations.fields {
          for work in relation.value.arrayValue ?? [] {
            if let id = work["id"] { item.fields.append(.init(key: relation.key, value: id)) }
          }
        }
      case ("short-container-title", .array(let list)): item["container-title-short"] = list.first
      case ("subject", .array(let list)):
        item["keyword"] = .string(list.compactMap(\.stringValue).joined(separator: ", "))
      case ("abstract", .string(let text)): item["abstract"] = .string(withoutTags(text))
      case ("article-number", let value): if object["page"] == nil { item["page"] = value }
      case ("event", .object(let event)):
        item["event-title"] = event["name"]
        item["event-place"] = event["location"]
        if let start = event["start"]?["date-parts"]?[0] {
          let end = event["end"]?["date-parts"]?[0]
          let parts: [JSONValue] = end == nil || end == start ? [start] : [start, end ?? start]
          item["event-date"] = .object(
            JSONObject([.init(key: "date-parts", value: .array(parts))]))
        }
      case ("published", let date), ("published-print", let date), ("published-online", let date),
        ("posted", let date):
        if object["issued"] == nil, item["issued"] == nil { item["issued"] = date }
      case ("resource", let value): item["URL"] = item["URL"] ?? value["primary"]?["URL"]
      case ("subtitle", .array(let list)):
        if let text = list.first { item["subtitle"] = decoded(text) }
      default: item.fields.append(field)
      }
    }
    if let title = item["title"]?.stringValue, let subtitle = item["subtitle"]?.stringValue,
      !title.lowercased().contains(subtitle.lowercased())
    {
      item["title"] = .string("\(title): \(subtitle)")
    }
    item["subtitle"] = nil
    return item
  }

  private static func name(_ value: JSONValue) -> JSONValue {
    guard var name = value.objectValue else { return value }
    if let group = name["name"] {
      name["literal"] = group
      name["name"] = nil
    }
    name["sequence"] = nil
    let places = (name["affiliation"]?.arrayValue ?? []).compactMap { $0["name"] }
    name["affiliation"] = nil
    name.fields += places.map { .init(key: "affiliation", value: $0) }
    name["authenticated-orcid"] = nil
    return .object(name)
  }

  /// A text whose characters are written as references, as publishers deposit them: `Science &amp; Technology`.
  private static func decoded(_ value: JSONValue) -> JSONValue {
    guard case .string(let text) = value, text.utf8.contains(UInt8(ascii: "&")) else {
      return value
    }
    return .string(EscapedValues.decoded(text))
  }

  /// An abstract's text: JATS elements go, but for those that CSL-JSON has markup for, and its heading.
  private static func withoutTags(_ text: String) -> String {
    var result = ""
    var tag: String?
    for character in text.replacing("<jats:title>Abstract</jats:title>", with: "") {
      if character == "<" {
        tag = ""
      } else if character == ">", let name = tag {
        tag = nil
        if let markup = markup(name) {
          result += markup
        } else if !result.hasSuffix(" ") && !result.isEmpty {
          result += " "
        }
      } else if tag != nil {
        tag?.append(character)
      } else {
        result.append(character)
      }
    }
    return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func markup(_ tag: String) -> String? {
    switch tag {
    case "jats:sub": "<sub>"
    case "/jats:sub": "</sub>"
    case "jats:sup": "<sup>"
    case "/jats:sup": "</sup>"
    case "jats:italic": "<i>"
    case "/jats:italic": "</i>"
    case "jats:bold": "<b>"
    case "/jats:bold": "</b>"
    default: nil
    }
  }

  /// What leads to the works, and the fields about the deposit, not the work.
  private static let fields = ByteKeyTable<JSONFieldUse>(
    [("message", .envelope), ("items", .envelope)]
      + [
        "indexed", "reference-count", "references-count", "content-domain", "created", "deposited",
        "score", "prefix", "member", "source", "reference", "link", "short-title", "issn-type",
        "isbn-type", "alternative-id", "update-policy", "journal-issue", "assertion", "archive",
        "subtype", "published-other",
      ].map { ($0, .passed) })
}
