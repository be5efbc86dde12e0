import Bibliography
import Parsing

/// Reads works of Crossref's interface: one, a list, or one a line.
///
/// Source: Crossref REST API, “Works” schema; its items are CSL-JSON with lists in places.
public enum CrossrefReader: RecordPartReader {
  public static let format = "crossref"
  public static let fileEndings = ["json", "jsonl"]

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
    JSONWorks.read(bytes, source: source, envelopes: ["message", "items"], progress: &progress) {
      object in
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
    for field in object.fields where !bookkeeping.contains(field.key) {
      switch (field.key, field.value) {
      case ("author", .array(let names)), ("editor", .array(let names)),
        ("translator", .array(let names)), ("chair", .array(let names)):
        item[field.key] = .array(names.map(name))
      case ("title", .array(let list)), ("container-title", .array(let list)):
        item[field.key] = list.first
      case ("short-container-title", .array(let list)): item["container-title-short"] = list.first
      case ("subject", .array(let list)):
        item["keyword"] = .string(list.compactMap(\.stringValue).joined(separator: ", "))
      case ("abstract", .string(let text)): item["abstract"] = .string(withoutTags(text))
      case ("article-number", let value): if object["page"] == nil { item["page"] = value }
      case ("event", .object(let event)):
        item["event-title"] = event["name"]
        item["event-place"] = event["location"]
      case ("published", let date), ("published-print", let date), ("published-online", let date):
        if object["issued"] == nil, item["issued"] == nil { item["issued"] = date }
      case ("resource", let value): item["URL"] = item["URL"] ?? value["primary"]?["URL"]
      case ("subtitle", .array(let list)):
        if let text = list.first { item["subtitle"] = text }
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
    if name["affiliation"]?.arrayValue?.isEmpty == true { name["affiliation"] = nil }
    name["authenticated-orcid"] = nil
    return .object(name)
  }

  /// JATS elements out of an abstract.
  private static func withoutTags(_ text: String) -> String {
    var result = ""
    var isTag = false
    for character in text {
      if character == "<" {
        isTag = true
        if !result.hasSuffix(" ") && !result.isEmpty { result += " " }
      } else if character == ">" && isTag {
        isTag = false
      } else if !isTag {
        result.append(character)
      }
    }
    return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Fields about the deposit, not the work.
  private static let bookkeeping: Set<String> = [
    "indexed", "reference-count", "references-count", "content-domain", "created", "deposited",
    "score", "prefix", "member", "source", "reference", "link", "original-title", "short-title",
    "relation", "issn-type", "isbn-type", "alternative-id", "update-policy", "journal-issue",
    "assertion", "license", "funder", "archive", "subtype", "published-other",
  ]
}
