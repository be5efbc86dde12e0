import Bibliography
import Dataset
import Parsing

/// Walks through a file of Dossier's own JSON.
struct DossierJSONParser {
  private(set) var record: SourceRecord
  private var reader: JSONReader
  private var lines: LineCounter
  private let source: String
  private let store = CSLJSONStore(texts: RepeatedTexts())

  init(_ bytes: UnsafeBufferPointer<UInt8>, source: String) {
    self.source = source
    record = SourceRecord(source: source, format: DossierJSONReader.format)
    reader = JSONReader(bytes)
    lines = LineCounter(bytes)
  }

  /// Reads everything up to the first fault.
  mutating func parse() {
    do throws(JSONError) {
      try reader.beginObject()
      while let key = try reader.nextKey() {
        let name = reader.decode(key: key)
        if name == "works" {
          try works()
        } else {
          let offset = reader.offset
          let value = try reader.readValue()
          if !take(name, value) {
            record.diagnostics.append(
              Diagnostic(
                .warning, code: "unknown-field", "'\(name)' is no field of Dossier's JSON",
                at: lines.range(at: offset, in: source)))
          }
        }
      }
    } catch {
      record.diagnostics.append(
        Diagnostic(
          .error, code: "json-syntax", "the file is not valid JSON: \(error)",
          at: lines.range(at: error.offset, in: source), hint: "what stands before it was read"))
    }
  }

  private mutating func works() throws(JSONError) {
    try reader.beginArray()
    while try reader.nextElement() {
      let line = lines.line(at: reader.offset)
      var item = CSLJSONItem(location: SourceLocation(source: source, line: line), store: store)
      try reader.beginObject()
      while let key = try reader.nextKey() { try item.readField(key, from: &reader) }
      item.finish(isExact: true)
      item.work.trim()
      record.works.append(item.takeWork())
    }
  }

  private mutating func take(_ name: String, _ value: JSONValue) -> Bool {
    let facts = (value.arrayValue ?? []).compactMap(\.objectValue).map {
      Fact(object: $0, source: source)
    }
    switch name {
    case "dossier": return true
    case "person":
      record.subject = value.objectValue.map { subject(Fact(object: $0, source: source)) }
    case "positions":
      record.positions = facts.map {
        Position(
          title: $0["title"], organization: $0["organization"], department: $0["department"],
          place: $0["place"], dates: $0.dates, description: $0.texts("description"),
          location: $0.location)
      }
    case "education":
      record.education = facts.map {
        Education(
          degree: $0["degree"], field: $0["field"], organization: $0["organization"],
          place: $0["place"], honors: $0["honors"], advisors: $0.names("advisors"),
          dates: $0.dates, description: $0.texts("description"), location: $0.location)
      }
    case "awards":
      record.awards = facts.map {
        Award(
          title: $0["title"], organization: $0["organization"], date: $0.dates,
          description: $0.texts("description"), location: $0.location)
      }
    case "grants":
      record.grants = facts.map {
        Grant(
          title: $0["title"], funder: $0["funder"], number: $0["number"], role: $0["role"],
          amount: $0["amount"], dates: $0.dates, status: $0["status"],
          description: $0.texts("description"), location: $0.location)
      }
    case "talks": record.talks = facts.map(\.activity)
    case "teaching": record.teaching = facts.map(\.activity)
    case "service": record.service = facts.map(\.activity)
    case "supervision": record.supervision = facts.map(\.activity)
    case "skills": record.skills = facts.map(\.group)
    case "languages": record.languages = facts.map(\.group)
    case "sections":
      record.sections = facts.map {
        RawSection(
          title: $0["title"], text: $0["text"], location: $0.location,
          endLine: $0.object["end-line"]?.intValue ?? $0.location.line)
      }
    default: return false
    }
    return true
  }

  private func subject(_ fact: Fact) -> Subject {
    var subject = Subject(
      names: fact.names("names"), orcid: fact.object["orcid"]?.stringValue,
      location: SourceLocation(source: source, line: 1))
    subject.emails = fact.texts("emails")
    subject.links = fact.objects("links").map {
      Subject.Link(label: $0["label"]?.stringValue ?? "", url: $0["url"]?.stringValue ?? "")
    }
    subject.details = fact.objects("details").map {
      Subject.Detail(label: $0["label"]?.stringValue ?? "", text: $0["text"]?.stringValue ?? "")
    }
    return subject
  }

  /// One object of the file.
  private struct Fact {
    let object: JSONObject
    let source: String

    subscript(name: String) -> String { object[name]?.stringValue ?? "" }

    func texts(_ name: String) -> [String] {
      (object[name]?.arrayValue ?? []).compactMap(\.stringValue)
    }

    func objects(_ name: String) -> [JSONObject] {
      (object[name]?.arrayValue ?? []).compactMap(\.objectValue)
    }

    /// Names and dates are CSL-JSON's, and read as such.
    func names(_ name: String) -> [PersonName] {
      guard let list = object[name] else { return [] }
      return item("author", list)?[.author] ?? []
    }

    var dates: PartialDate? { object["dates"].flatMap { item("issued", $0)?[.issued] } }

    private func item(_ field: String, _ value: JSONValue) -> Work? {
      CSLJSONReader.work(.object(JSONObject([.init(key: field, value: value)])))
    }

    var location: SourceLocation {
      SourceLocation(
        source: object["source"]?.stringValue ?? source, line: object["line"]?.intValue ?? 0)
    }

    var activity: Activity {
      Activity(
        title: self["title"], role: self["role"], organization: self["organization"],
        place: self["place"], dates: dates, description: texts("description"), location: location)
    }

    var group: SkillGroup {
      SkillGroup(name: self["name"], items: texts("items"), location: location)
    }
  }
}
