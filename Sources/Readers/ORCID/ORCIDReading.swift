import Bibliography
import Dataset
import Parsing

/// Collects what a record of ORCID holds, wherever in the tree it stands.
struct ORCIDReading {
  private(set) var record: SourceRecord
  private var keys = WorkKey()
  private var location: SourceLocation { SourceLocation(source: record.source, line: 0) }

  init(record: SourceRecord) { self.record = record }

  /// What a part of a record is, by its file's name, since its content does not say: `education-3.0.json`.
  static func kind(ofFile source: String) -> String {
    let name = source.split(separator: "/").last ?? ""
    let kinds = [
      "education", "qualification", "employment", "invited-position", "distinction", "membership",
      "service",
    ]
    return kinds.first { name.contains($0) } ?? "employment"
  }

  /// Looks for people, works and affiliations in a value and below it.
  mutating func walk(_ value: JSONValue, kind: String) {
    switch value {
    case .array(let list): for element in list { walk(element, kind: kind) }
    case .object(let object):
      if let person = object["person"] { subject(person, object["orcid-identifier"]?["path"]) }
      if let summaries = object["work-summary"]?.arrayValue {
        group(Self.preferredFirst(summaries).map { ORCIDWork($0).work(location) })
      } else if object["title"] != nil, object["type"] != nil, object["organization"] == nil {
        group([ORCIDWork(value).work(location)])
      } else if object["organization"] != nil, object["title"] != nil {
        record.grants.append(ORCIDFacts.grant(value, location))
      } else if object["organization"] != nil, object["role-title"] != nil {
        affiliation(value, kind)
      } else if object["convening-organization"] != nil {
        record.service.append(ORCIDFacts.review(value, location))
      } else if object["hosts"] != nil, object["title"] != nil {
        keep(ORCIDFacts.resource(value), as: "Research resources")
      } else if let proposal = object["proposal"], proposal["title"] != nil {
        let items = object["resource-item"]?.arrayValue ?? []
        keep(
          ORCIDFacts.resource(proposal) + items.flatMap(ORCIDFacts.resourceItem),
          as: "Research resources")
      } else if object["response-code"] != nil, object["developer-message"] != nil {
        // In place of a work that was asked for.
        record.diagnostics.append(
          Diagnostic(
            .warning, code: "orcid-error",
            "ORCID gave no record: \(object["developer-message"]?.stringValue ?? "")",
            at: SourceRange(source: record.source, line: 0)))
      } else if object["other-names"] != nil, object["researcher-urls"] != nil {
        let path = object["path"]?.stringValue?.split(separator: "/").first
        subject(value, path.map { .string(String($0)) })
      } else {
        for field in object.fields where !Self.skipped.contains(field.key) {
          // `education-summary`, `employments`
          let names = [
            "education", "qualification", "employment", "invited-position",
            "distinction", "membership", "service",
          ]
          walk(field.value, kind: names.first { field.key.hasPrefix($0) } ?? kind)
        }
      }
    default: break
    }
  }

  /// The members of a group, the one first that its owner prefers: it has the highest `display-index`.
  private static func preferredFirst(_ summaries: [JSONValue]) -> [JSONValue] {
    func index(_ value: JSONValue) -> Int { value["display-index"]?.text.flatMap { Int($0) } ?? 0 }
    guard let most = summaries.map(index).max(),
      let first = summaries.firstIndex(where: { index($0) == most }), first > 0
    else { return summaries }
    return [summaries[first]] + summaries[..<first] + summaries[(first + 1)...]
  }

  /// Keeps lines that none of a record's lists is for.
  private mutating func keep(_ lines: [String], as title: String) {
    let text = lines.joined(separator: "\n")
    guard !text.isEmpty else { return }
    if let place = record.sections.firstIndex(where: { $0.title == title }) {
      record.sections[place].text += "\n\n" + text
    } else {
      record.sections.append(
        RawSection(title: title, text: text, location: location, endLine: location.line))
    }
  }

  private static let skipped: Set<String> = [
    "person", "preferences", "history", "orcid-identifier", "source", "external-ids",
    "last-modified-date", "created-date", "path",
  ]

  // MARK: The person

  private mutating func subject(_ person: JSONValue, _ identifier: JSONValue?) {
    var names: [PersonName] = []
    let name = person["name"]
    let given = name?["given-names"]?["value"]?.stringValue?.trimmingBlanks() ?? ""
    let family = name?["family-name"]?["value"]?.stringValue?.trimmingBlanks() ?? ""
    if !family.isEmpty {
      names.append(PersonName(family: family, given: given))
    } else if !given.isEmpty {
      names.append(PersonName(family: given))
    }
    let others = person["other-names"]?["other-name"]?.arrayValue ?? []
    let spellings = [name?["credit-name"]?["value"]] + others.map { $0["content"] }
    for text in spellings.compactMap({ $0?.stringValue }) where !text.isEmpty {
      names.append(NaturalName.parse(text))
    }
    var subject = Subject(
      names: names, orcid: identifier?.stringValue, location: location)
    subject.emails = (person["emails"]?["email"]?.arrayValue ?? []).compactMap {
      $0["email"]?.stringValue
    }
    subject.links = (person["researcher-urls"]?["researcher-url"]?.arrayValue ?? []).compactMap {
      guard let url = $0["url"]?["value"]?.stringValue else { return nil }
      return Subject.Link(label: $0["url-name"]?.stringValue ?? "", url: url)
    }
    if let text = person["biography"]?["content"]?.stringValue {
      subject.details.append(Subject.Detail(label: "Biography", text: text))
    }
    for address in person["addresses"]?["address"]?.arrayValue ?? [] {
      if let country = address["country"]?["value"]?.stringValue {
        subject.details.append(Subject.Detail(label: "Country", text: country))
      }
    }
    for identifier in person["external-identifiers"]?["external-identifier"]?.arrayValue ?? [] {
      if let type = identifier["external-id-type"]?.stringValue,
        let value = identifier["external-id-value"]?.stringValue
      {
        subject.details.append(Subject.Detail(label: type, text: value))
      }
    }
    record.subject = subject
    let keywords = (person["keywords"]?["keyword"]?.arrayValue ?? []).compactMap {
      $0["content"]?.stringValue
    }
    if !keywords.isEmpty {
      record.skills.append(SkillGroup(name: "Keywords", items: keywords, location: location))
    }
  }

  // MARK: Activities

  /// A group of works: the first stands for all, the others are its versions where they differ. What the first does not
  /// say is taken from others of its type, which are the same version as other sources have it.
  private mutating func group(_ works: [Work]) {
    guard var first = works.first else { return }
    for work in works.dropFirst() where work.type == first.type {
      for (variable, value) in work.text.entries where first[variable] == nil {
        first[variable] = value
      }
      for (variable, names) in work.names.entries where first[variable].isEmpty {
        first[variable] = names
      }
      if first[.issued] == nil { first[.issued] = work[.issued] }
    }
    first.id = keys.unique(first.id.isEmpty ? keys.make(for: first) : first.id)
    for work in works.dropFirst() {
      var bare = work
      bare.id = first.id
      if bare != first { first.versions.append(work) }
    }
    record.works.append(first)
  }

  private mutating func affiliation(_ value: JSONValue, _ kind: String) {
    let title = value["role-title"]?.stringValue ?? ""
    let department = value["department-name"]?.stringValue ?? ""
    let (organization, place) = ORCIDFacts.organization(value["organization"])
    // What has no end goes on, but for what is given once.
    let isOnce = kind == "distinction" || kind == "qualification"
    let dates = ORCIDFacts.dates(value, goesOn: !isOnce)
    var description = ORCIDFacts.addresses(value)
    switch kind {
    case "education", "qualification":
      record.education.append(
        Education(
          degree: title, field: department, organization: organization, place: place,
          dates: dates, description: description, location: location))
    case "distinction", "membership", "service":
      if !department.isEmpty { description.insert(department, at: 0) }
      if kind == "distinction" {
        if !place.isEmpty { description.insert(place, at: 0) }
        record.awards.append(
          Award(
            title: title, organization: organization, date: dates, description: description,
            location: location))
      } else {
        record.service.append(
          Activity(
            title: title, role: kind == "membership" ? "Member" : "", organization: organization,
            place: place, dates: dates, description: description, location: location))
      }
    default:
      record.positions.append(
        Position(
          title: title, organization: organization, department: department, place: place,
          dates: dates, description: description, location: location))
    }
  }
}
