import Bibliography
public import Dataset
import Parsing

/// Reads a table of works with a header: each row a work, columns told by their names.
///
/// `columns` of ``ReadingOptions``, which `dossier.yaml` sets, says what columns with other names hold. A column that
/// means nothing here is kept under its own name.
public enum CSVReader: SourceReader {
  public static let format = "csv"
  public static let fileEndings = ["csv", "tsv"]

  public static func confidence(_ bytes: [UInt8], ending: String) -> Int {
    let isNamedSo = fileEndings.contains(ending)
    let first = table(in: bytes).prefix(16_384).drop { $0 == 0x0A || $0 == 0x0D }
      .prefix { $0 != 0x0A && $0 != 0x0D }
    guard isNamedSo || first.contains(0x2C) || first.contains(0x3B) || first.contains(0x09) else {
      return 0
    }
    let header = CSVParser.parse(Array(first), source: "").table.header
    let known = Set(CSVColumn.columns(header).compactMap { $0 })
    guard known.contains(.text(.title)), known.count >= 2 else { return isNamedSo ? 25 : 0 }
    if isNamedSo { return 90 }
    return known.count >= 3 && known.count * 2 >= header.count ? 75 : 0
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    let (table, diagnostics) = CSVParser.parse(Self.table(in: bytes), source: source)
    record.diagnostics = diagnostics
    var columns = CSVColumn.columns(table.header)
    for (place, name) in table.header.enumerated() {
      if let meaning = options.columns[name] { columns[place] = CSVColumn.named(meaning) }
    }
    for (name, meaning) in options.columns.sorted(by: { $0.key < $1.key })
    where table.header.contains(name) && CSVColumn.named(meaning) == nil {
      record.diagnostics.append(
        Diagnostic(
          .error, code: "unknown-column-meaning",
          "the column '\(name)' is said to hold '\(meaning)', which is no field of a work",
          at: SourceRange(source: source, line: 1),
          hint: "fields are CSL's: title, author, issued, container-title, volume, DOI"))
    }
    guard columns.contains(.text(.title)) else {
      record.diagnostics.append(
        Diagnostic(
          .error, code: "no-title-column",
          "no column holds titles; the columns are: \(table.header.joined(separator: ", "))",
          at: SourceRange(source: source, line: 1),
          hint: "name it 'title', or say in dossier.yaml what it holds: columns: { Name: title }"))
      return record
    }
    var rows = CSVWorks(columns: columns, header: table.header, source: source)
    for row in table.rows {
      if let work = rows.work(row) { record.works.append(work) }
    }
    return record
  }

  /// The bytes from the end of a first line that is not the header but says something of the table, as Dimensions writes
  /// it; else all bytes.
  private static func table(in bytes: [UInt8]) -> [UInt8] {
    let head = Array(bytes.prefix(16_384))
    guard let end = head.firstIndex(of: 0x0A) else { return bytes }
    let second = head[(end + 1)...].prefix { $0 != 0x0A }
    func holdsTitles(_ line: ArraySlice<UInt8>) -> Bool {
      let header = CSVParser.parse(Array(line), source: "").table.header
      return CSVColumn.columns(header).contains(.text(.title))
    }
    // A line without any delimiter names no columns.
    let first = CSVParser.parse(Array(head[..<end]), source: "").table.header
    guard first.count == 1, !holdsTitles(head[..<end]), holdsTitles(second) else { return bytes }
    return Array(bytes[end...])
  }
}
