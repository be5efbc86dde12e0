import Bibliography
public import Dataset
import Parsing

/// Reads CSL items written as YAML: a list, or a list under `references`, as pandoc writes them. Markdown in titles and other
/// prose, which pandoc has there, becomes CSL's markup.
public enum CSLYAMLReader: SourceReader {
  public static let format = "csl-yaml"
  public static let fileEndings = ["yaml", "yml"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    let head = bytes.prefix(4096)
    let hasList = head.split(separator: 0x0A).contains { line in
      line.starts(with: "references:".utf8) || line.starts(with: "- id:".utf8)
    }
    guard hasList else { return 0 }
    let text = String(decoding: head, as: UTF8.self)
    let marks = ["  type:", "  title:", "  author:", "  issued:", "container-title:", "family:"]
      .count { text.contains($0) }
    guard marks >= 2 else { return 0 }
    return fileEndings.contains(ending) ? 95 : 85
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    let (value, diagnostics) = YAMLParser.parse(bytes, source: source)
    record.diagnostics = diagnostics
    let items = value?.items ?? value?["references"]?.items ?? []
    var keys = WorkKey()
    for item in items {
      guard var work = CSLJSONReader.work(json(item), source: source) else { continue }
      work.locations = [SourceLocation(source: source, line: item.line)]
      if item["id"] == nil { work.id = keys.make(for: work) }
      record.works.append(work)
    }
    return record
  }

  private static func json(_ value: YAMLValue) -> JSONValue {
    if let items = value.items { return .array(items.map(json)) }
    if let pairs = value.pairs {
      return .object(
        JSONObject(
          pairs.map { pair in
            if dates.contains(pair.key) { return .init(key: pair.key, value: date(pair.value)) }
            if let text = pair.value.string, let variable = TextVariable(name: pair.key),
              marked.contains(variable)
            {
              return .init(key: pair.key, value: .string(PandocMarkup.cslMarkup(of: text)))
            }
            return .init(key: pair.key, value: json(pair.value))
          }))
    }
    if value.isNull { return .null }
    if let flag = value.boolean { return .bool(flag) }
    return .string(value.string ?? "")
  }

  /// The variables whose texts pandoc reads and writes as Markdown.
  private static let marked: Set<TextVariable> = [
    .title, .titleShort, .containerTitle, .containerTitleShort, .collectionTitle, .volumeTitle,
    .partTitle, .originalTitle, .reviewedTitle, .eventTitle, .abstract, .annote, .note, .publisher,
    .publisherPlace, .genre,
  ]

  private static let dates = Set(DateVariable.allCases.map(\.name))

  /// A date; those of `year`, `month` and `day`, as pandoc wrote them before version 2.11, become parts.
  private static func date(_ value: YAMLValue) -> JSONValue {
    let ends = value.items ?? [value]
    guard ends.contains(where: { $0["year"] != nil }) else { return json(value) }
    let parts = ends.prefix(2).map { end in
      ["year", "month", "day"].prefix { end[$0]?.string != nil }.map { name in
        JSONValue.string(end[name]?.string ?? "")
      }
    }
    var fields = [JSONObject.Field(key: "date-parts", value: .array(parts.map { .array($0) }))]
    for (name, key) in [("season", "season"), ("circa", "circa"), ("other", "literal")] {
      if let text = ends[0][name]?.string {
        fields.append(.init(key: key, value: .string(text)))
      }
    }
    return .object(JSONObject(fields))
  }
}
