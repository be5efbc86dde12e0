import Bibliography
import Dataset
import Parsing

/// What an ORCID record says beside works, piece by piece.
enum ORCIDFacts {
  /// A funding; its kind, its address and further numbers stand in the description.
  static func grant(_ value: JSONValue, _ location: SourceLocation) -> Grant {
    let amount = [
      value["amount"]?["value"]?.text, value["amount"]?["currency-code"]?.stringValue,
    ].compactMap { $0 }.joined(separator: " ")
    let identifiers = value["external-ids"]?["external-id"]?.arrayValue ?? []
    let number = identifiers.firstIndex {
      $0["external-id-type"]?.stringValue == "grant_number"
    }
    var description = [
      value["title"]?["translated-title"]?["value"]?.stringValue,
      value["short-description"]?.stringValue,
    ].compactMap { $0 }
    let kind = value["organization-defined-type"]?["value"] ?? value["type"]
    if let kind = kind?.stringValue, kind.lowercased() != "grant" {
      description.append("Type: \(kind)")
    }
    for contributor in value["contributors"]?["contributor"]?.arrayValue ?? [] {
      guard let name = contributor["credit-name"]?["value"]?.stringValue else { continue }
      let role = contributor["contributor-attributes"]?["contributor-role"]?.stringValue
      description.append(role.map { "\(name) (\($0))" } ?? name)
    }
    description += addresses(value, except: number)
    return Grant(
      title: value["title"]?["title"]?["value"]?.stringValue ?? "",
      funder: organization(value["organization"]).name,
      number: number.flatMap { identifiers[$0]["external-id-value"]?.stringValue } ?? "",
      amount: amount, dates: dates(value, goesOn: false), description: description,
      location: location)
  }

  /// A peer review, named by what was reviewed and where, as far as it says so.
  static func review(_ value: JSONValue, _ location: SourceLocation) -> Activity {
    let (organization, place) = organization(value["convening-organization"])
    let container =
      value["subject-container-name"]?["value"]?.stringValue
      ?? value["review-group-id"]?.stringValue
    let subject = value["subject-name"]?["title"]?["value"]?.stringValue
    let kind = value["review-type"]?.stringValue
    var description = [container, subject].compactMap { $0 }
    if let kind, kind.lowercased() != "review" { description.append("Type: \(kind)") }
    if let address = value["subject-url"]?["value"]?.stringValue { description.append(address) }
    let number = value["subject-external-identifier"] ?? value["subject-external-id"]
    if let line = number.flatMap(identifier) { description.append(line) }
    if let address = value["review-url"]?["value"]?.stringValue { description.append(address) }
    description += addresses(value)
    let numbers = value["review-identifiers"]?["external-id"]?.arrayValue ?? []
    description += numbers.compactMap(identifier)
    return Activity(
      title: "Peer review", role: value["reviewer-role"]?.stringValue ?? "",
      organization: organization, place: place,
      dates: date(value["completion-date"] ?? value["review-completion-date"]),
      description: description, location: location)
  }

  /// Lines on the use of a research resource, which is no grant of money.
  static func resource(_ proposal: JSONValue) -> [String] {
    let titles = [
      proposal["title"]?["title"]?["value"]?.stringValue,
      proposal["title"]?["translated-title"]?["value"]?.stringValue,
    ]
    let span = [date(proposal["start-date"]), date(proposal["end-date"])].map { date in
      date?.start.map(written) ?? ""
    }
    let dates = span == ["", ""] ? nil : span[0] == span[1] ? span[0] : "\(span[0])–\(span[1])"
    return titles.compactMap { $0 } + hosts(proposal) + [dates].compactMap { $0 }
      + addresses(proposal)
  }

  /// Lines on one of the things that a research resource is.
  static func resourceItem(_ item: JSONValue) -> [String] {
    let kinds = item["resource-type"]?.arrayValue?.compactMap(\.stringValue) ?? []
    let name = item["resource-name"]?.stringValue
    let head = [name, kinds.isEmpty ? nil : "(\(kinds.joined(separator: ", ")))"]
      .compactMap { $0 }.joined(separator: " ")
    return [head].filter { !$0.isEmpty } + hosts(item) + addresses(item)
  }

  private static func hosts(_ value: JSONValue) -> [String] {
    (value["hosts"]?["organization"]?.arrayValue ?? []).map { host in
      let (name, place) = organization(host)
      return [name, place].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  // MARK: Pieces

  /// An organization's name and the place it is in.
  static func organization(_ value: JSONValue?) -> (name: String, place: String) {
    let address = value?["address"]
    let place = ["city", "region", "country"].compactMap { address?[$0]?.stringValue }
    return (
      value?["name"]?.stringValue ?? "", place.filter { !$0.isEmpty }.joined(separator: ", ")
    )
  }

  /// The address of a fact and its identifiers but for one of them, each a line.
  static func addresses(_ value: JSONValue, except index: Int? = nil) -> [String] {
    let identifiers = value["external-ids"]?["external-id"]?.arrayValue ?? []
    let lines = identifiers.indices.filter { $0 != index }.compactMap {
      identifier(identifiers[$0])
    }
    return [value["url"]?["value"]?.stringValue].compactMap { $0 }.filter { !$0.isEmpty } + lines
  }

  private static func identifier(_ value: JSONValue) -> String? {
    guard let text = value["external-id-value"]?.stringValue, !text.isEmpty else { return nil }
    return value["external-id-type"]?.stringValue.map { "\($0): \(text)" } ?? text
  }

  /// From a start to an end; `goesOn` says that what has no end has not ended.
  static func dates(_ value: JSONValue, goesOn: Bool) -> PartialDate? {
    guard let start = date(value["start-date"]) else { return date(value["end-date"]) }
    guard let first = start.start else { return start }
    guard let end = date(value["end-date"])?.start else {
      return PartialDate(first, isOpen: goesOn)
    }
    return first == end ? start : PartialDate(first, end: end)
  }

  /// A date of ORCID: year, month and day, each under `value`.
  static func date(_ value: JSONValue?) -> PartialDate? {
    guard let year = value?["year"]?["value"]?.text.flatMap({ Int($0) }) else { return nil }
    let month = value?["month"]?["value"]?.text.flatMap { Int($0) } ?? 0
    let day = value?["day"]?["value"]?.text.flatMap { Int($0) } ?? 0
    guard (1...12).contains(month) else { return PartialDate(DateParts(year)) }
    return PartialDate(DateParts(year, month, (1...31).contains(day) ? day : 0))
  }

  private static func written(_ date: DateParts) -> String {
    let parts = [Int(date.year), Int(date.month), Int(date.day)].filter { $0 > 0 }
    return parts.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")
  }
}
