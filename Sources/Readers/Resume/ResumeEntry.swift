import Bibliography
import Dataset
import Parsing

/// One entry of a résumé in JSON.
struct ResumeEntry {
  let value: JSONValue
  let location: SourceLocation

  init(_ value: JSONValue, source: String, line: Int) {
    self.value = value
    location = SourceLocation(source: source, line: line)
  }

  /// The text of the first of these fields that has one; empty where none has.
  subscript(names: String...) -> String {
    for name in names {
      if let text = value[name]?.text?.trimmingBlanks(), !text.isEmpty { return text }
    }
    return ""
  }

  /// The texts of a list, or the one text in place of a list.
  func texts(_ name: String) -> [String] {
    guard let field = value[name] else { return [] }
    return (field.arrayValue ?? [field]).compactMap(Self.text)
  }

  /// The summary and the highlights, each on a line, and what stands in fields that are not read, with their names.
  func description(read: Set<String>) -> [String] {
    [self["summary"], self["description"]].filter { !$0.isEmpty } + texts("highlights")
      + lines(read: read.union(["summary", "description", "highlights", "startDate", "endDate"]))
  }

  /// The fields that are not read, each with its text.
  func rest(read: Set<String>) -> [(name: String, text: String)] {
    (value.objectValue?.fields ?? []).compactMap { field in
      guard !read.contains(field.key), let text = Self.text(field.value) else { return nil }
      return (field.key, text)
    }
  }

  /// The same, each as a line: `url: https://…`.
  func lines(read: Set<String>) -> [String] {
    rest(read: read).map { "\($0.name): \($0.text)" }
  }

  private static func text(_ value: JSONValue) -> String? {
    switch value {
    case .null: return nil
    case .array(let items):
      let texts = items.compactMap(text)
      return texts.isEmpty ? nil : texts.joined(separator: "; ")
    case .object(let object) where object.fields.isEmpty: return nil
    case .bool, .object: return value.serialized
    case .string(let text), .number(let text):
      let text = text.trimmingBlanks()
      return text.isEmpty ? nil : text
    }
  }

  /// A place: a text, or the parts of an address.
  func place(_ name: String) -> String {
    guard let address = value[name]?.objectValue else { return self[name] }
    let parts = ["address", "postalCode", "city", "region", "countryCode", "country"]
    return parts.compactMap { address[$0]?.text?.trimmingBlanks() }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// From `startDate` to `endDate`; without an end the entry goes on.
  var dates: PartialDate? {
    ResumeDates.range(from: self["startDate"], to: self["endDate"])
  }

  func date(_ name: String) -> PartialDate? {
    let text = self[name]
    return text.isEmpty ? nil : DateText.parse(text) ?? PartialDate(literal: text)
  }
}
