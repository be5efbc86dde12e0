import Bibliography
import Parsing

/// What our own exporter adds to a record for variables that RIS has no tag for: `csl:variable=` and
/// the value as CSL-JSON has it.
enum RISOwnFields {
  static func take(_ text: Substring, into work: inout Work) {
    guard let equals = text.firstIndex(of: "=") else { return }
    let name = String(text[..<equals])
    guard let json = try? JSONValue.parse(Array(text[text.index(after: equals)...].utf8)) else {
      return
    }
    if json == .null, let variable = TextVariable(name: name) {
      work[variable] = nil
      return
    }
    let item = JSONValue.object(
      JSONObject([.init(key: "id", value: .string(work.id)), .init(key: name, value: json)]))
    guard let found = CSLJSONReader.work(item) else { return }
    if name == "type" { work.type = found.type }
    if name == "id" { work.id = found.id }
    for (variable, value) in found.text.entries { work[variable] = value }
    for (variable, value) in found.dates.entries { work[variable] = value }
    for (variable, value) in found.names.entries { work[variable] = value }
    if name == "custom" {
      work.status = found.status
      work.arxiv = found.arxiv
      work.citationCount = found.citationCount
      work.truncatedNames = found.truncatedNames
      work.other = found.other
      work.versions = found.versions
      for list in json.objectValue?["name-marks"]?.objectValue?.fields ?? [] {
        for (variable, index, marks) in CSLJSONItem.marks(list)
        where work[variable].indices.contains(index) {
          work[variable][index].marks = marks
        }
      }
    }
  }
}
