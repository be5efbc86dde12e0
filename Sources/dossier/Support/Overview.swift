internal import Bibliography
internal import Dataset

/// The table that `dossier inspect` prints.
enum Overview {
  /// Sources with what was found in each, then the person, then what the record holds.
  static func text(of dataset: Dataset) -> String {
    let counts = dataset.sources.map(\.works.count)
    var lines = beginning(of: dataset, workCounts: counts)
    if !dataset.works.isEmpty {
      lines += ["", worksTitle]
      var table = TextTable()
      for work in dataset.works { table.add(row(work)) }
      lines += table.lines(indent: 2)
    }
    lines += ending(of: dataset)
    return lines.joined(separator: "\n") + "\n"
  }

  /// What stands above the list of works.
  static let worksTitle = "Works"

  /// What stands before the works; `workCounts` says how many each source has.
  static func beginning(of dataset: Dataset, workCounts: [Int]) -> [String] {
    var lines = ["Sources"]
    var sources = TextTable()
    for (source, works) in zip(dataset.sources, workCounts) {
      sources.add(
        source.source, source.format, counts(of: source, works: works).joined(separator: ", "))
    }
    lines += sources.lines(indent: 2)
    if let subject = dataset.subject {
      lines += ["", "Person"]
      lines += person(dataset.people[subject]).lines(indent: 2)
    }
    return lines + entries(of: dataset)
  }

  /// What stands behind the works.
  static func ending(of dataset: Dataset) -> [String] {
    var lines: [String] = []
    if !dataset.sections.isEmpty {
      lines += ["", "Not understood"]
      var sections = TextTable()
      for section in dataset.sections {
        sections.add("\(section.location)–\(section.endLine)", section.title)
      }
      lines += sections.lines(indent: 2)
    }
    return lines
  }

  private static func counts(of source: SourceRecord, works: Int) -> [String] {
    let numbers: [(Int, String, String)] = [
      (works, "work", "works"),
      (source.positions.count, "position", "positions"),
      (source.education.count, "degree", "degrees"),
      (source.awards.count, "award", "awards"),
      (source.grants.count, "grant", "grants"),
      (source.talks.count, "talk", "talks"),
      (source.teaching.count, "course", "courses"),
      (source.service.count, "service", "services"),
      (source.supervision.count, "supervision", "supervisions"),
      (source.skills.count, "area of expertise", "areas of expertise"),
      (source.languages.count, "language level", "language levels"),
      (source.sections.count, "section not understood", "sections not understood"),
    ]
    return numbers.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
  }

  private static func person(_ person: Person) -> TextTable {
    var table = TextTable()
    table.add("name", person.name.displayName)
    let others = person.spellings.map(\.displayName).filter { $0 != person.name.displayName }
    if !others.isEmpty { table.add("also", others.joined(separator: "; ")) }
    if let orcid = person.orcid { table.add("ORCID", orcid) }
    for email in person.emails { table.add("e-mail", email) }
    for link in person.links { table.add(link.label.isEmpty ? "link" : link.label, link.url) }
    return table
  }

  private static func entries(of dataset: Dataset) -> [String] {
    var lines: [String] = []
    func list<Entry>(_ title: String, _ entries: [Entry], _ row: (Entry) -> [String]) {
      guard !entries.isEmpty else { return }
      var table = TextTable()
      for entry in entries {
        let cells = row(entry)
        table.add(cells[0], cells[1], cells[2])
      }
      lines += ["", title] + table.lines(indent: 2)
    }
    list("Positions", dataset.positions) {
      [years($0.dates), "\($0.location)", joined($0.title, $0.organization, $0.place)]
    }
    list("Education", dataset.education) {
      [years($0.dates), "\($0.location)", joined($0.degree, $0.field, $0.organization)]
    }
    list("Awards", dataset.awards) {
      [years($0.date), "\($0.location)", joined($0.title, $0.organization)]
    }
    list("Grants", dataset.grants) {
      [years($0.dates), "\($0.location)", joined($0.title, $0.funder, $0.number)]
    }
    for (title, activities) in [
      ("Talks", dataset.talks), ("Teaching", dataset.teaching), ("Service", dataset.service),
      ("Supervision", dataset.supervision),
    ] {
      list(title, activities) {
        [years($0.dates), "\($0.location)", joined($0.title, $0.role, $0.organization)]
      }
    }
    list("Expertise", dataset.skills) { ["", "\($0.location)", "\($0.name): \(joined($0.items))"] }
    list("Languages", dataset.languages) {
      ["", "\($0.location)", "\($0.name): \(joined($0.items))"]
    }
    return lines
  }

  /// The line of a work, in cells.
  static func row(_ work: Work) -> [String] {
    [
      work.year.map(String.init) ?? "–", work.type.name,
      work.locations.map(\.description).joined(separator: " "),
      clipped(Markup.plainText(work[.title] ?? work.id)),
    ]
  }

  private static func years(_ date: PartialDate?) -> String {
    guard let date else { return "–" }
    guard let start = date.start else { return date.literal }
    if date.isOpen { return "\(start.year)–" }
    guard let end = date.end, end.year != start.year else { return "\(start.year)" }
    return "\(start.year)–\(end.year)"
  }

  private static func joined(_ parts: String...) -> String { joined(parts) }

  private static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func clipped(_ text: String) -> String {
    text.count > 80 ? text.prefix(79) + "…" : text
  }
}
