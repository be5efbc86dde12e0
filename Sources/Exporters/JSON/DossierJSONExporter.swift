import Bibliography
public import Dataset

/// Writes all of a record as Dossier's own JSON; `docs/json.md` describes it.
///
/// Works are CSL-JSON items; reading the file back gives the same record, with every fact's first source and line.
public enum DossierJSONExporter: DataExporter {
  public static let format = "json"
  /// None: a file ending in `.json` is taken for CSL-JSON, which more programs read.
  public static let fileEndings: [String] = []

  /// The version of the format, which the file states under `dossier`.
  public static let version = 1

  public static func writer(around record: Dataset) -> any RecordWriter {
    DossierJSONWriter(record)
  }

  /// What stands before the works.
  static func addBeginning(of dataset: Dataset, to text: inout JSONText) {
    text.add(version, name: "dossier")
    guard let subject = dataset.subject, dataset.people.indices.contains(subject) else { return }
    text.nest("{", name: "person") { add(dataset.people[subject], to: &$0) }
  }

  /// What stands behind the works.
  static func addRest(of dataset: Dataset, to text: inout JSONText) {
    list(
      "positions", dataset.positions, &text,
      object { position, text in
        text.add(position.title, name: "title")
        text.add(position.organization, name: "organization")
        text.add(position.department, name: "department")
        text.add(position.place, name: "place")
        tail(position.dates, position.description, position.location, &text)
      })
    list(
      "education", dataset.education, &text,
      object { education, text in
        text.add(education.degree, name: "degree")
        text.add(education.field, name: "field")
        text.add(education.organization, name: "organization")
        text.add(education.place, name: "place")
        text.add(education.honors, name: "honors")
        list("advisors", education.advisors, &text) { CSLJSONExporter.add($0, to: &$1) }
        tail(education.dates, education.description, education.location, &text)
      })
    list(
      "awards", dataset.awards, &text,
      object { award, text in
        text.add(award.title, name: "title")
        text.add(award.organization, name: "organization")
        tail(award.date, award.description, award.location, &text)
      })
    list(
      "grants", dataset.grants, &text,
      object { grant, text in
        text.add(grant.title, name: "title")
        text.add(grant.funder, name: "funder")
        text.add(grant.number, name: "number")
        text.add(grant.role, name: "role")
        text.add(grant.amount, name: "amount")
        text.add(grant.status, name: "status")
        tail(grant.dates, grant.description, grant.location, &text)
      })
    for (name, activities) in [
      ("talks", dataset.talks), ("teaching", dataset.teaching), ("service", dataset.service),
      ("supervision", dataset.supervision),
    ] {
      list(
        name, activities, &text,
        object { activity, text in
          text.add(activity.title, name: "title")
          text.add(activity.role, name: "role")
          text.add(activity.organization, name: "organization")
          text.add(activity.place, name: "place")
          tail(activity.dates, activity.description, activity.location, &text)
        })
    }
    for (name, groups) in [("skills", dataset.skills), ("languages", dataset.languages)] {
      list(
        name, groups, &text,
        object { group, text in
          text.add(group.name, name: "name")
          strings("items", group.items, &text)
          add(group.location, to: &text)
        })
    }
    list(
      "sections", dataset.sections, &text,
      object { section, text in
        text.add(section.title, name: "title")
        text.add(section.text, name: "text")
        add(section.location, to: &text)
        text.add(section.endLine, name: "end-line")
      })
  }

  private static func add(_ person: Person, to text: inout JSONText) {
    list("names", [person.name] + person.spellings.filter { $0 != person.name }, &text) {
      CSLJSONExporter.add($0, to: &$1)
    }
    text.add(person.orcid, name: "orcid")
    strings("emails", person.emails, &text)
    list(
      "links", person.links, &text,
      object { link, text in
        text.add(link.label, name: "label")
        text.add(link.url, name: "url")
      })
    list(
      "details", person.details, &text,
      object { detail, text in
        text.add(detail.label, name: "label")
        text.add(detail.text, name: "text")
      })
  }

  // MARK: Pieces

  private static func object<Value>(
    _ body: @escaping (Value, inout JSONText) -> Void
  ) -> (Value, inout JSONText) -> Void {
    { value, text in text.nest("{") { body(value, &$0) } }
  }

  private static func list<Value>(
    _ name: String, _ values: [Value], _ text: inout JSONText,
    _ body: (Value, inout JSONText) -> Void
  ) {
    guard !values.isEmpty else { return }
    text.nest("[", name: name) { text in
      for value in values { body(value, &text) }
    }
  }

  private static func strings(_ name: String, _ values: [String], _ text: inout JSONText) {
    list(name, values, &text) { $1.add($0) }
  }

  /// What every fact ends with: its dates, its lines of description, the place it was read.
  private static func tail(
    _ dates: PartialDate?, _ description: [String], _ location: SourceLocation,
    _ text: inout JSONText
  ) {
    if let dates { text.nest("{", name: "dates") { CSLJSONExporter.add(dates, to: &$0) } }
    strings("description", description, &text)
    add(location, to: &text)
  }

  private static func add(_ location: SourceLocation, to text: inout JSONText) {
    text.add(location.source, name: "source")
    if location.line > 0 { text.add(location.line, name: "line") }
  }
}
