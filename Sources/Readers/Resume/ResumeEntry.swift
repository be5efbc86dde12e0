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

  /// The texts of a list.
  func texts(_ name: String) -> [String] {
    (value[name]?.arrayValue ?? []).compactMap(\.text).filter { !$0.isEmpty }
  }

  /// The summary and the highlights, each on a line.
  var description: [String] {
    [self["summary", "description"]].filter { !$0.isEmpty } + texts("highlights")
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
