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
    let first = bytes.prefix(16_384).prefix { $0 != 0x0A && $0 != 0x0D }
    guard isNamedSo || first.contains(0x2C) || first.contains(0x3B) || first.contains(0x09) else {
      return 0
    }
    let header = CSVParser.parse(Array(first), source: "").table.header
    let known = Set(header.compactMap(CSVColumn.named))
    guard known.contains(.text(.title)), known.count >= 2 else { return isNamedSo ? 25 : 0 }
    if isNamedSo { return 90 }
    return known.count >= 3 && known.count * 2 >= header.count ? 75 : 0
  }

  public static func read(
    _ bytes: [UInt8], source: String, options: ReadingOptions
  ) -> SourceRecord {
    var record = SourceRecord(source: source, format: format)
    let (table, diagnostics) = CSVParser.parse(bytes, source: source)
    record.diagnostics = diagnostics
    let columns = table.header.map { name in
      CSVColumn.named(options.columns[name] ?? name)
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
}
