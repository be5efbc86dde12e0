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
      if let person = object["person"] { subject(person, object["orcid-identifier"]) }
      if let summaries = object["work-summary"]?.arrayValue {
        group(summaries.map { ORCIDWork($0).work(location) })
      } else if object["title"] != nil, object["type"] != nil, object["organization"] == nil {
        group([ORCIDWork(value).work(location)])
      } else if object["organization"] != nil, object["title"] != nil {
        record.grants.append(grant(value))
      } else if object["organization"] != nil, object["role-title"] != nil {
        affiliation(value, kind)
      } else if object["convening-organization"] != nil {
        record.service.append(review(value))
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

  private static let skipped: Set<String> = [
    "person", "preferences", "history", "orcid-identifier", "source", "external-ids",
    "last-modified-date", "created-date", "path",
  ]

  // MARK: The person

  private mutating func subject(_ person: JSONValue, _ identifier: JSONValue?) {
    var names: [PersonName] = []
    let name = person["name"]
    if let given = name?["given-names"]?["value"]?.stringValue {
      let family = name?["family-name"]?["value"]?.stringValue ?? ""
      names.append(
        family.isEmpty
          ? PersonName(family: given) : PersonName(family: family, given: given))
    }
    let others = person["other-names"]?["other-name"]?.arrayValue ?? []
    let spellings = [name?["credit-name"]?["value"]] + others.map { $0["content"] }
    for text in spellings.compactMap({ $0?.stringValue }) where !text.isEmpty {
      names.append(NaturalName.parse(text))
    }
    var subject = Subject(
      names: names, orcid: identifier?["path"]?.stringValue, location: location)
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

  /// A group of works: the first stands for all, the others are its versions where they differ.
  private mutating func group(_ works: [Work]) {
    guard var first = works.first else { return }
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
    let (organization, place) = Self.organization(value["organization"])
    let dates = Self.dates(value)
    switch kind {
    case "education", "qualification":
      record.education.append(
        Education(
          degree: title, field: department, organization: organization, place: place,
          dates: dates, location: location))
    case "distinction":
      record.awards.append(
        Award(title: title, organization: organization, date: dates, location: location))
    case "membership", "service":
      record.service.append(
        Activity(
          title: title, role: kind == "membership" ? "Member" : "", organization: organization,
          place: place, dates: dates, location: location))
    default:
      record.positions.append(
        Position(
          title: title, organization: organization, department: department, place: place,
          dates: dates, location: location))
    }
  }

  private func grant(_ value: JSONValue) -> Grant {
    let (organization, _) = Self.organization(value["organization"])
    let amount = [
      value["amount"]?["value"]?.text, value["amount"]?["currency-code"]?.stringValue,
    ].compactMap { $0 }.joined(separator: " ")
    let number = value["external-ids"]?["external-id"]?.arrayValue?.first {
      $0["external-id-type"]?.stringValue == "grant_number"
    }
    return Grant(
      title: value["title"]?["title"]?["value"]?.stringValue ?? "", funder: organization,
      number: number?["external-id-value"]?.stringValue ?? "", amount: amount,
      dates: Self.dates(value),
      description: [value["short-description"]?.stringValue].compactMap { $0 }, location: location)
  }

  private func review(_ value: JSONValue) -> Activity {
    let (organization, place) = Self.organization(value["convening-organization"])
    let subject =
      value["subject-container-name"]?["value"]?.stringValue
      ?? value["review-group-id"]?.stringValue ?? ""
    return Activity(
      title: "Peer review", role: value["reviewer-role"]?.stringValue ?? "",
      organization: organization, place: place,
      dates: Self.date(value["completion-date"] ?? value["review-completion-date"]),
      description: subject.isEmpty ? [] : [subject], location: location)
  }

  // MARK: Pieces

  private static func organization(_ value: JSONValue?) -> (name: String, place: String) {
    let address = value?["address"]
    let place = ["city", "region", "country"].compactMap { address?[$0]?.stringValue }
    return (value?["name"]?.stringValue ?? "", place.joined(separator: ", "))
  }

  private static func dates(_ value: JSONValue) -> PartialDate? {
    guard let start = date(value["start-date"]) else { return date(value["end-date"]) }
    guard let first = start.start else { return start }
    guard let end = date(value["end-date"])?.start else { return PartialDate(first, isOpen: true) }
    return PartialDate(first, end: end)
  }

  /// A date of ORCID: year, month and day, each under `value`.
  static func date(_ value: JSONValue?) -> PartialDate? {
    guard let year = value?["year"]?["value"]?.text.flatMap({ Int($0) }) else { return nil }
    let month = value?["month"]?["value"]?.text.flatMap { Int($0) } ?? 0
    let day = value?["day"]?["value"]?.text.flatMap { Int($0) } ?? 0
    return PartialDate(DateParts(year, month, day))
  }
}
