internal import Bibliography
internal import Dataset
internal import Parsing

/// Takes the settings out of the YAML tree, and says of each value that does not fit what was expected.
struct ProjectFileReader {
  var settings: ProjectSettings

  init(path: String) { settings = ProjectSettings(path: path) }

  mutating func read(_ root: YAMLValue) {
    guard let pairs = root.pairs else {
      if !root.isNull { complain(root, expected: "settings such as 'person:' and 'sources:'") }
      return
    }
    for pair in pairs {
      switch pair.key {
      case "person": readPerson(pair.value)
      case "aliases": settings.aliases += texts(pair.value)
      case "orcid": settings.orcid = text(pair.value)
      case "sources": settings.sources = texts(pair.value)
      case "columns": readColumns(pair.value)
      case "style": settings.style = text(pair.value)
      case "corrections": readCorrections(pair.value)
      case "selections": readSelections(pair.value)
      default:
        refuse(
          pair,
          among: [
            "person", "aliases", "orcid", "sources", "columns", "style", "corrections",
            "selections",
          ])
      }
    }
  }

  private mutating func readPerson(_ value: YAMLValue) {
    guard let pairs = value.pairs else {
      settings.person = text(value)
      return
    }
    for pair in pairs {
      switch pair.key {
      case "name": settings.person = text(pair.value)
      case "aliases": settings.aliases += texts(pair.value)
      case "orcid": settings.orcid = text(pair.value)
      case "email", "emails": settings.emails += texts(pair.value)
      default: refuse(pair, among: ["name", "aliases", "orcid", "email"])
      }
    }
  }

  private mutating func readColumns(_ value: YAMLValue) {
    guard let columns = value.pairs else {
      return complain(value, expected: "columns with what they hold, such as 'Titel: title'")
    }
    for column in columns { settings.columns[column.key] = text(column.value) }
  }

  private mutating func readCorrections(_ value: YAMLValue) {
    guard let works = value.pairs else {
      return complain(value, expected: "works by id, DOI or title, each with its corrections")
    }
    for work in works {
      var correction = Correction(work: work.key, location: place(work.line))
      guard let fields = work.value.pairs else {
        complain(work.value, expected: "fields with their right values, such as 'volume: 12'")
        continue
      }
      for field in fields {
        switch field.key {
        case "same-as": correction.sameAs = texts(field.value)
        case "differs-from": correction.differsFrom = texts(field.value)
        case "drop": correction.isDropped = field.value.boolean ?? false
        default:
          guard let value = correctedValue(field.value) else { continue }
          correction.fields.append(
            Correction.Field(name: field.key, value: value, location: place(field.line)))
        }
      }
      settings.corrections.append(correction)
    }
  }

  private mutating func correctedValue(_ value: YAMLValue) -> String? {
    if value.isNull { return "" }
    if value.items != nil { return texts(value).joined(separator: "; ") }
    return text(value)
  }

  private mutating func readSelections(_ value: YAMLValue) {
    guard let lists = value.pairs else {
      return complain(value, expected: "names, each with a list of works")
    }
    for list in lists {
      settings.selections.append(
        Selection(name: list.key, works: texts(list.value), location: place(list.line)))
    }
  }

  private mutating func text(_ value: YAMLValue) -> String? {
    if let string = value.string { return string }
    complain(value, expected: "a text")
    return nil
  }

  /// A list of texts; a single text is a list of one.
  private mutating func texts(_ value: YAMLValue) -> [String] {
    if value.isNull { return [] }
    guard let items = value.items else { return text(value).map { [$0] } ?? [] }
    return items.compactMap { text($0) }
  }

  private func place(_ line: Int) -> SourceLocation {
    SourceLocation(source: settings.path, line: line)
  }

  private mutating func complain(_ value: YAMLValue, expected: String) {
    let found =
      switch value.content {
      case .scalar(let text, _): text.isEmpty ? "nothing" : "'\(text)'"
      case .sequence: "a list"
      case .mapping: "a mapping"
      }
    settings.diagnostics.append(
      Diagnostic(
        .error, code: "project-value", "found \(found), expected \(expected)",
        at: SourceRange(source: settings.path, line: value.line, column: value.column)))
  }

  private mutating func refuse(_ pair: YAMLValue.Pair, among known: [String]) {
    settings.diagnostics.append(
      Diagnostic(
        .error, code: "unknown-setting", "there is no setting '\(pair.key)'",
        at: SourceRange(source: settings.path, line: pair.line, column: pair.column),
        hint: "settings here: " + known.joined(separator: ", ")))
  }
}
