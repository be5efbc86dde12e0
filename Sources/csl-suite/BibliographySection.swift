import Parsing

/// The choice of a bibliography's entries by their fields (BIBSECTION).
struct BibliographySection {
  private let include: [Condition]
  private let exclude: [Condition]
  private let select: [Condition]
  private let quash: [Condition]

  private struct Condition {
    let field: String
    let value: String

    func holds(_ item: JSONValue) -> Bool {
      switch item[field] {
      case nil, .null: value.isEmpty
      case .array(let values)?: values.contains { $0.text == value }
      case .object?: false
      case let found?: found.text == value
      }
    }
  }

  init(_ value: JSONValue) {
    func conditions(_ name: String) -> [Condition] {
      (value[name]?.arrayValue ?? []).map {
        Condition(field: $0["field"]?.text ?? "", value: $0["value"]?.text ?? "")
      }
    }
    include = conditions("include")
    exclude = conditions("exclude")
    select = conditions("select")
    quash = conditions("quash")
  }

  /// Whether an item of the input stands in the section.
  func holds(_ item: JSONValue) -> Bool {
    if !include.isEmpty, !include.contains(where: { $0.holds(item) }) { return false }
    if exclude.contains(where: { $0.holds(item) }) { return false }
    if !select.isEmpty, !select.allSatisfy({ $0.holds(item) }) { return false }
    if !quash.isEmpty, quash.allSatisfy({ $0.holds(item) }) { return false }
    return true
  }
}
