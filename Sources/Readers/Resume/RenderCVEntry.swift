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

  /// The text of an entry that is nothing else.
  var text: String? { value.string }

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
    return (field.items ?? [field]).compactMap(\.string).filter { !$0.isEmpty }
  }

  /// The summary and the highlights, each on a line.
  var description: [String] { texts("summary") + texts("highlights") }

  /// `date`, or from `start_date` to `end_date`; a start alone goes on.
  var dates: PartialDate? {
    let date = self["date"]
    if !date.isEmpty { return DateText.parse(date) ?? PartialDate(literal: date) }
    return ResumeDates.range(from: self["start_date"], to: self["end_date"])
  }

  /// All that the entry says, a field a line.
  var wholeText: String {
    if let text { return text }
    if let items = value.items { return items.compactMap(\.string).joined(separator: "\n") }
    return (value.pairs ?? []).map { pair in
      let texts = (pair.value.items ?? [pair.value]).compactMap(\.string)
      return "\(pair.key): \(texts.joined(separator: "; "))"
    }.joined(separator: "\n")
  }
}
