import Bibliography
import Parsing

/// One entry of RenderCV: a text, or fields.
struct RenderCVEntry {
  private let value: YAMLValue
  let location: SourceLocation

  init(_ value: YAMLValue, source: String) {
    self.value = value
    location = SourceLocation(source: source, line: value.line)
  }

  /// The text of an entry that is nothing else. One with a colon in it, such as `Best paper: ICML 2020`, is a field to YAML.
  var text: String? {
    if let pairs = value.pairs, pairs.count == 1, !Self.names.contains(pairs[0].key) {
      return Self.plain(value)
    }
    return value.string
  }

  /// The names of the fields that entries have.
  ///
  /// Source: docs.rendercv.com, “Entry types”.
  static let names: Set<String> = [
    "title", "authors", "doi", "url", "journal", "date", "start_date", "end_date", "location",
    "summary", "highlights", "institution", "area", "degree", "company", "position", "name",
    "label", "details", "bullet", "number", "reversed_number",
  ]

  /// A value as text; lists are joined, and a field is its name and its value.
  private static func plain(_ value: YAMLValue) -> String? {
    if let items = value.items {
      let texts = items.compactMap(plain)
      return texts.isEmpty ? nil : texts.joined(separator: "; ")
    }
    if let pairs = value.pairs {
      return pairs.map { pair in "\(pair.key): \(plain(pair.value) ?? "")" }
        .joined(separator: "; ")
    }
    return value.string.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The fields that are not among some, each with its text.
  func rest(read: Set<String>) -> [(name: String, text: String)] {
    (value.pairs ?? []).compactMap { pair in
      guard !read.contains(pair.key), let text = Self.plain(pair.value) else { return nil }
      return (pair.key, text)
    }
  }

  func has(_ name: String) -> Bool { value[name].map { !$0.isNull } ?? false }

  /// The text of the first of these fields that has one; empty where none has.
  subscript(names: String...) -> String {
    for name in names {
      if let text = value[name]?.string?.trimmingBlanks(), !text.isEmpty { return text }
    }
    return ""
  }

  /// The texts of a field, which may be one text or a list.
  func texts(_ name: String) -> [String] {
    guard let field = value[name] else { return [] }
    return (field.items ?? [field]).compactMap(Self.plain)
  }

  /// The summary and the highlights, each on a line, and what stands in fields that are neither RenderCV's nor `read`.
  func description(read: Set<String> = names) -> [String] {
    if text != nil { return [] }
    return texts("summary") + texts("highlights")
      + rest(read: read.union(["summary", "highlights", "date", "start_date", "end_date"])).map {
        "\($0.name): \($0.text)"
      }
  }

  /// `date`, or from `start_date` to `end_date`; a start alone goes on.
  var dates: PartialDate? {
    let date = self["date"]
    if !date.isEmpty { return DateText.parse(date) ?? PartialDate(literal: date) }
    return ResumeDates.range(from: self["start_date"], to: self["end_date"])
  }

  /// All that the entry says, a field a line.
  var wholeText: String {
    if let text { return text }
    if let items = value.items { return items.compactMap(Self.plain).joined(separator: "\n") }
    return rest(read: []).map { "\($0.name): \($0.text)" }.joined(separator: "\n")
  }
}
