import Bibliography
import Dataset
import Parsing

/// Walks through a file of JSON Resume.
struct JSONResumeParser {
  private(set) var record: SourceRecord
  private var reader: JSONReader
  private var lines: LineCounter
  private let source: String
  private var keys = WorkKey()

  init(_ bytes: UnsafeBufferPointer<UInt8>, source: String) {
    self.source = source
    record = SourceRecord(source: source, format: JSONResumeReader.format)
    reader = JSONReader(bytes)
    lines = LineCounter(bytes)
  }

  /// Reads everything up to the first fault.
  mutating func parse() {
    do throws(JSONError) {
      try reader.beginObject()
      while let key = try reader.nextKey() { try section(reader.decode(key: key)) }
    } catch {
      record.diagnostics.append(
        Diagnostic(
          .error, code: "json-syntax", "the file is not valid JSON: \(error)",
          at: lines.range(at: error.offset, in: source), hint: "what stands before it was read"))
    }
  }

  private mutating func section(_ name: String) throws(JSONError) {
    switch reader.peek() {
    case .array:
      try reader.beginArray()
      while try reader.nextElement() {
        _ = reader.peek()
        let line = lines.line(at: reader.offset)
        entry(ResumeEntry(try reader.readValue(), source: source, line: line), of: name)
      }
    case .object where name == "basics":
      let line = lines.line(at: reader.offset)
      basics(ResumeEntry(try reader.readValue(), source: source, line: line))
    default:
      let line = lines.line(at: reader.offset)
      let value = try reader.readValue()
      guard name != "$schema", name != "meta" else { return }
      keep(ResumeEntry(value, source: source, line: line), name)
    }
  }

  private mutating func basics(_ entry: ResumeEntry) {
    let name = entry["name"]
    var subject = Subject(
      names: name.isEmpty ? [] : [NaturalName.parse(name)], location: entry.location)
    subject.emails = [entry["email"]].filter { !$0.isEmpty }
    for label in ["url", "website"] where !entry[label].isEmpty {
      subject.links.append(Subject.Link(label: "", url: entry[label]))
    }
    for profile in entry.value["profiles"]?.arrayValue ?? [] {
      let network = profile["network"]?.stringValue ?? ""
      let addresses = ["url", "username"].compactMap { profile[$0]?.stringValue?.trimmingBlanks() }
      let url = addresses.first { !$0.isEmpty } ?? ""
      if let orcid = addresses.lazy.compactMap(ORCID.normalized).first {
        subject.orcid = orcid
      } else if !url.isEmpty {
        subject.links.append(Subject.Link(label: network, url: url))
      }
    }
    let details = [
      ("Title", entry["label"]), ("Phone", entry["phone"]),
      ("Address", entry.place("location")),
      ("Summary", entry["summary"]),
    ]
    for (label, text) in details where !text.isEmpty {
      subject.details.append(Subject.Detail(label: label, text: text))
    }
    let read: Set<String> = [
      "name", "email", "url", "website", "profiles", "location", "label", "phone", "summary",
      "image", "picture",
    ]
    for (name, text) in entry.rest(read: read) {
      subject.details.append(Subject.Detail(label: name, text: text))
    }
    record.subject = subject
  }

  private mutating func entry(_ entry: ResumeEntry, of section: String) {
    guard entry.value.objectValue != nil else { return keep(entry, section) }
    switch section {
    case "work":
      record.positions.append(
        Position(
          title: entry["position"], organization: entry["name", "company", "organization"],
          place: entry.place("location"), dates: entry.dates,
          description: entry.description(
            read: ["position", "name", "company", "organization", "location"]),
          location: entry.location))
    case "volunteer":
      record.service.append(
        Activity(
          title: entry["position"], organization: entry["organization"],
          place: entry.place("location"), dates: entry.dates,
          description: entry.description(read: ["position", "organization", "location"]),
          location: entry.location))
    case "education":
      var description = entry.texts("courses")
      if !entry["score", "gpa"].isEmpty { description.append("Score: \(entry["score", "gpa"])") }
      description += entry.description(
        read: ["studyType", "area", "institution", "location", "courses", "score", "gpa"])
      record.education.append(
        Education(
          degree: entry["studyType"], field: entry["area"], organization: entry["institution"],
          place: entry.place("location"), dates: entry.dates, description: description,
          location: entry.location))
    case "awards":
      record.awards.append(
        Award(
          title: entry["title"], organization: entry["awarder"], date: entry.date("date"),
          description: entry.description(read: ["title", "awarder", "date"]),
          location: entry.location))
    case "certificates":
      record.awards.append(
        Award(
          title: entry["name"], organization: entry["issuer"], date: entry.date("date"),
          description: entry.description(read: ["name", "issuer", "date"]),
          location: entry.location))
    case "publications": publication(entry)
    case "skills", "interests":
      var items = entry.texts("keywords")
      if !entry["level"].isEmpty {
        items.append(items.isEmpty ? entry["level"] : "level: \(entry["level"])")
      }
      items += entry.lines(read: ["name", "keywords", "level"])
      record.skills.append(
        SkillGroup(name: entry["name"], items: items, location: entry.location))
    case "languages":
      record.languages.append(
        SkillGroup(
          name: entry["language"],
          items: [entry["fluency"]].filter { !$0.isEmpty }
            + entry.lines(read: ["language", "fluency"]),
          location: entry.location))
    default: keep(entry, section)
    }
  }

  /// A publication has a name, a publisher, a day and an address; the schema has no authors, but some files do.
  private mutating func publication(_ entry: ResumeEntry) {
    var work = Work(id: "", type: .document)
    work.locations = [entry.location]
    work[.title] = entry["name"]
    let venue = entry["publisher"]
    if !venue.isEmpty { work[.publisher] = venue }
    work[.issued] = entry.date("releaseDate")
    let authors = (entry.texts("authors") + entry.texts("author")).joined(separator: "; ")
    if !authors.isEmpty { work[.author] = CSVNames.parse(authors) }
    let url = entry["url", "website"]
    if !url.isEmpty {
      work[.url] = url
      if url.contains("doi.org/") { work[.doi] = DOIText.normalize(url) }
      work.arxiv = ArXivID.find(in: url)
    }
    if let doi = DOIText.normalize(entry["doi"]) { work[.doi] = doi }
    if !entry["summary"].isEmpty { work[.abstract] = entry["summary"] }
    let read: Set<String> = [
      "name", "publisher", "releaseDate", "authors", "author", "url", "website", "summary",
    ]
    for field in entry.value.objectValue?.fields ?? [] where !read.contains(field.key) {
      let texts = entry.texts(field.key)
      if texts.isEmpty || field.key == "doi" && work[.doi] == DOIText.normalize(texts[0]) {
        continue
      }
      work.other.append(OtherField(name: field.key, value: texts.joined(separator: "; ")))
    }
    work.id = keys.make(for: work)
    record.works.append(work)
  }

  /// Keeps what is not understood word for word.
  private mutating func keep(_ entry: ResumeEntry, _ section: String) {
    let text = entry.value.stringValue ?? entry.value.serialized
    guard text != "null", text != "[]", text != "{}" else { return }
    if let last = record.sections.indices.last, record.sections[last].title == section {
      record.sections[last].text += "\n" + text
      record.sections[last].endLine = entry.location.line
      return
    }
    record.sections.append(
      RawSection(
        title: section, text: text, location: entry.location, endLine: entry.location.line))
  }
}
