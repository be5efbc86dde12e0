import Bibliography
import Parsing

/// Looks through a record for what is wrong or doubtful.
struct RecordCheck {
  let dataset: Dataset
  private(set) var findings: [Diagnostic] = []

  init(_ dataset: Dataset) { self.dataset = dataset }

  mutating func run() {
    checkSources()
    checkIdentifiers()
    checkSharedIdentifiers()
    checkKeys()
    let bare = BareSources(dataset.sources)
    checkWorks(bare)
    note(bare)
    checkConflicts()
    checkPossible()
  }

  /// The checks that need no other works than those of a part of the record.
  mutating func run(part bare: BareSources) {
    checkSources()
    checkIdentifiers()
    checkWorks(bare)
    checkConflicts()
  }

  mutating func add(
    _ severity: Diagnostic.Severity, _ code: String, _ message: String,
    at location: SourceLocation?,
    hint: String = ""
  ) {
    let range = location.map { SourceRange(source: $0.source, line: $0.line) }
    findings.append(Diagnostic(severity, code: code, message, at: range, hint: hint))
  }

  /// A work as a message names it: its title, shortened, or its id.
  static func label(_ work: Work) -> String {
    guard let title = work[.title] else { return "'\(work.id)'" }
    let plain = Markup.plainText(title)
    return plain.count > 60 ? "'\(plain.prefix(57))…'" : "'\(plain)'"
  }

  /// A person's name, with the ORCID iD where one is known: two people may have one name.
  private static func label(_ person: Person) -> String {
    person.name.displayName + (person.orcid.map { " (\($0))" } ?? "")
  }

  // MARK: Sources

  private mutating func checkSources() {
    var subjects: [(names: [PersonName], location: SourceLocation)] = []
    for source in dataset.sources {
      if let claim = source.claimedWorkCount, claim.count != source.works.count {
        add(
          .warning, "claimed-count",
          "the source claims \(claim.count) works ('\(claim.text)'), but \(source.works.count) were read",
          at: claim.location)
      }
      for section in source.sections {
        let name =
          section.title.isEmpty ? "text before the first heading" : "section '\(section.title)'"
        add(
          .warning, "unrecognised-section", "\(name) was not recognised and is kept as it is",
          at: section.location,
          hint: "scripts find it in data.sections")
      }
      guard let subject = source.subject else { continue }
      if let orcid = subject.orcid, ORCID.normalized(orcid) == nil {
        add(
          .error, "invalid-orcid", "'\(orcid)' is no ORCID iD: its check digit is wrong",
          at: subject.location)
      }
      if let other = subjects.first(where: { !Self.canBeOne($0.names, subject.names) }),
        let one = other.names.first, let name = subject.names.first
      {
        add(
          .warning, "different-people",
          "the source is of \(name.displayName), but \(other.location) is of \(one.displayName)",
          at: subject.location, hint: "name other spellings of one person under 'aliases'")
      }
      subjects.append((subject.names, subject.location))
    }
  }

  private static func canBeOne(_ one: [PersonName], _ other: [PersonName]) -> Bool {
    one.contains { left in
      other.contains { NameKey(left).relation(to: NameKey($0)) >= .doubtful }
    }
  }

  // MARK: Keys

  private mutating func checkKeys() {
    for source in dataset.sources
    where !source.diagnostics.contains(where: { $0.code == "duplicate-key" }) {
      var first: [String: SourceLocation?] = [:]
      for work in source.works {
        if let known = first[work.id] {
          let place = known.map { " of \($0)" } ?? ""
          add(
            .warning, "duplicate-key", "the key '\(work.id)'\(place) is used again",
            at: work.firstLocation)
        } else {
          first[work.id] = work.firstLocation
        }
      }
    }
  }

  // MARK: Differing values and doubtful pairs

  private mutating func checkConflicts() {
    for work in dataset.works + dataset.versions {
      for other in work.fieldLocations where !other.isInForce {
        add(
          .warning, "conflicting-values",
          "\(other.field) of \(Self.label(work)) is '\(other.value)' here, but '\(inForce(other.field, of: work))' is in force",
          at: other.location, hint: "set the right value under 'corrections'")
      }
    }
  }

  /// The value that a work shows for a field, as text.
  private func inForce(_ field: String, of work: Work) -> String {
    if field == "arxiv" { return work.arxiv ?? "" }
    if let variable = TextVariable(name: field) { return work[variable] ?? "" }
    if let variable = DateVariable(name: field) { return work[variable]?.text ?? "" }
    if let variable = NameVariable(name: field) {
      return work[variable].map(\.displayName).joined(separator: "; ")
    }
    return ""
  }

  private mutating func checkPossible() {
    for pair in dataset.possibleDuplicates {
      let (one, other) = (dataset.works[Int(pair.first)], dataset.works[Int(pair.second)])
      let place = other.firstLocation.map { " (\($0))" } ?? ""
      let percent = Int((pair.score * 100).rounded())
      add(
        .warning, "possible-duplicate",
        "\(Self.label(one)) and \(Self.label(other))\(place) may be one work, \(percent) of 100: "
          + pair.reasons.joined(separator: ", "),
        at: one.firstLocation,
        hint: "say so under 'corrections', with 'same-as' or 'differs-from'")
    }
    for pair in dataset.possiblePeople {
      let (one, other) = (dataset.people[pair.first], dataset.people[pair.second])
      let work = dataset.works(by: pair.second).indices.first.map { dataset.works[Int($0)] }
      add(
        .note, "possible-person",
        "\(Self.label(one)) and \(Self.label(other)) may be one person: \(pair.reason)",
        at: work?.firstLocation)
    }
  }
}
