import Bibliography
import Dataset
import Parsing

/// Makes a record of RenderCV's tree.
///
/// An entry's own fields tell what it is (`company`, `institution`, `title` with `authors`); where they do not, the
/// section's heading does.
struct RenderCVBuilder {
  var record: SourceRecord
  private var keys = WorkKey()

  init(source: String) { record = SourceRecord(source: source, format: RenderCVReader.format) }

  /// Reads the whole file; what concerns the layout alone says nothing of the person.
  mutating func read(_ root: YAMLValue) {
    guard let head = root["cv"] else { return }
    subject(head)
    for section in head["sections"]?.pairs ?? [] {
      // A text alone stands for a list of it.
      let entries = section.value.items ?? (section.value.isNull ? [] : [section.value])
      let kind = SectionVocabulary.looseMeaning(of: section.key)?.kind
      for value in entries {
        if !take(RenderCVEntry(value, source: record.source), kind, section.key) {
          keep(value, section)
        }
      }
    }
  }

  private mutating func subject(_ head: YAMLValue) {
    var subject = Subject(names: [], location: location(head.line))
    let entry = RenderCVEntry(head, source: record.source)
    if !entry["name"].isEmpty { subject.names = [NaturalName.parse(entry["name"])] }
    subject.emails = entry.texts("email")
    for address in entry.texts("website") {
      subject.links.append(Subject.Link(label: "", url: address))
    }
    for network in head["social_networks"]?.items ?? [] {
      let profile = RenderCVEntry(network, source: record.source)
      let user = profile["username"]
      if let orcid = ORCID.normalized(user), profile["network"].uppercased() == "ORCID" {
        subject.orcid = orcid
      } else if !user.isEmpty {
        subject.links.append(Subject.Link(label: profile["network"], url: user))
      }
    }
    for (label, name) in [
      ("Title", "headline"), ("Title", "label"), ("Phone", "phone"), ("Address", "location"),
    ] {
      for text in entry.texts(name) {
        subject.details.append(Subject.Detail(label: label, text: text))
      }
    }
    let read: Set<String> = [
      "name", "email", "website", "social_networks", "headline", "label", "phone", "location",
      "photo", "sections", "sort_entries",
    ]
    for (name, text) in entry.rest(read: read) {
      subject.details.append(Subject.Detail(label: name, text: text))
    }
    record.subject = subject
  }

  /// Files an entry; `false` where it is not understood.
  private mutating func take(
    _ entry: RenderCVEntry, _ kind: SectionKind?, _ heading: String
  ) -> Bool {
    if entry.has("authors"), entry.has("title") {
      publication(entry)
      return true
    }
    if entry.has("institution") {
      record.education.append(
        Education(
          degree: entry["degree"], field: entry["area"], organization: entry["institution"],
          place: entry["location"], dates: entry.dates,
          description: entry.description(
            read: ["institution", "area", "degree", "location"]),
          location: entry.location))
      return true
    }
    if entry.has("company"), kind == nil || kind == .positions {
      record.positions.append(
        Position(
          title: entry["position"], organization: entry["company"], place: entry["location"],
          dates: entry.dates,
          description: entry.description(read: ["position", "company", "location"]),
          location: entry.location))
      return true
    }
    if entry.has("label"), entry.has("details") {
      let items = entry.texts("details").flatMap { $0.split(separator: ",") }
      let group = SkillGroup(
        name: entry["label"],
        items: items.map { $0.trimmingBlanks() }
          + entry.rest(read: ["label", "details"]).map { "\($0.name): \($0.text)" },
        location: entry.location)
      if kind == .languages { record.languages.append(group) } else { record.skills.append(group) }
      return true
    }
    return take(byHeading: kind, entry, heading)
  }

  private mutating func take(
    byHeading kind: SectionKind?, _ entry: RenderCVEntry, _ heading: String
  ) -> Bool {
    let title = entry["name", "position", "bullet", "number", "reversed_number"]
    guard let kind, !title.isEmpty || entry.text != nil else { return false }
    let text = title.isEmpty ? entry.text ?? "" : title
    let activity = Activity(
      title: text, role: entry.has("name") ? entry["position"] : "",
      organization: entry["company"], place: entry["location"], dates: entry.dates,
      description: entry.description(), location: entry.location)
    switch kind {
    case .awards:
      record.awards.append(
        Award(
          title: text, organization: entry["location"], date: entry.dates,
          description: entry.description(), location: entry.location))
    case .grants:
      record.grants.append(
        Grant(
          title: text, funder: entry["location"], dates: entry.dates,
          description: entry.description(), location: entry.location))
    case .talks: record.talks.append(activity)
    case .teaching: record.teaching.append(activity)
    case .service: record.service.append(activity)
    case .supervision: record.supervision.append(activity)
    case .positions:
      record.positions.append(
        Position(
          title: text, organization: entry["company"], place: entry["location"],
          dates: entry.dates, description: entry.description(), location: entry.location))
    case .skills, .languages:
      let group = SkillGroup(name: heading, items: [text], location: entry.location)
      if kind == .skills { record.skills.append(group) } else { record.languages.append(group) }
    case .summary:
      record.subject?.details.append(Subject.Detail(label: heading, text: text))
    default: return false
    }
    return true
  }

  private mutating func publication(_ entry: RenderCVEntry) {
    var work = Work(id: "", type: .document)
    work.locations = [entry.location]
    work[.title] = entry["title"]
    authors(entry.texts("authors"), into: &work)
    if !entry["journal"].isEmpty {
      work.type = .articleJournal
      work[.containerTitle] = entry["journal"]
    }
    work[.issued] = entry.dates
    if !entry["doi"].isEmpty { work[.doi] = DOIText.normalize(entry["doi"]) ?? entry["doi"] }
    if !entry["url"].isEmpty { work[.url] = entry["url"] }
    if !entry["summary"].isEmpty { work[.abstract] = entry["summary"] }
    work.arxiv =
      [work[.doi], work[.url], work[.containerTitle]].lazy.compactMap { $0 }
      .compactMap { ArXivID.find(in: $0) }.first
    if work.arxiv != nil, work[.doi] == nil || work[.doi]?.contains("48550") == true {
      work.type = .article
      work.status = .preprint
    }
    let read: Set<String> = [
      "title", "authors", "journal", "date", "start_date", "end_date", "doi", "url", "summary",
    ]
    for (name, text) in entry.rest(read: read) {
      work.other.append(OtherField(name: name, value: text))
    }
    work.id = keys.make(for: work)
    record.works.append(work)
  }

  private func authors(_ texts: [String], into work: inout Work) {
    var names: [PersonName] = []
    for text in texts {
      // The person's own name stands between stars.
      let stars = text.prefix { $0 == "*" }.count
      var text = text.replacing("*", with: "").trimmingBlanks()
      for cut in CSVNames.cuts + ["and others", "others"] where text.hasSuffix(cut) {
        let rest = text.dropLast(cut.count)
        guard rest.isEmpty || rest.last == " " || rest.last == "," else { continue }
        work.truncatedNames.insert(.author)
        text = rest.drop(while: { $0 == " " }).trimmingBlanks()
        if text.hasSuffix(",") { text.removeLast() }
        break
      }
      if text.isEmpty { continue }
      var name = NaturalName.parse(text)
      if stars > 0 { name.marks.insert(.emphasized) }
      names.append(name)
    }
    work[.author] = names
  }

  private mutating func keep(_ value: YAMLValue, _ section: YAMLValue.Pair) {
    let text = RenderCVEntry(value, source: record.source).wholeText
    if let last = record.sections.indices.last, record.sections[last].title == section.key {
      record.sections[last].text += "\n" + text
      record.sections[last].endLine = value.line
    } else {
      record.sections.append(
        RawSection(
          title: section.key, text: text, location: location(value.line), endLine: value.line))
    }
  }

  private func location(_ line: Int) -> SourceLocation {
    SourceLocation(source: record.source, line: line)
  }
}
