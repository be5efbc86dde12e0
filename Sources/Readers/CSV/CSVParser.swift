public import Parsing

/// Reads CSV with a header line (RFC 4180), fields parted by commas, semicolons or tabs.
///
/// The delimiter is the one of the three that stands most often in the first line outside quotes. Lines end with LF,
/// CRLF or CR; empty lines are passed over. A quote within an unquoted field is text.
public enum CSVParser {
  /// Reads a text; its bytes are UTF-8, a byte-order mark is passed over.
  ///
  /// A row with too few or too many fields is a diagnostic: it is filled with empty fields, or longer than the header. A quote that is
  /// never closed is a character of its field, and a diagnostic at the quote.
  public static func parse(
    _ bytes: [UInt8], source: String
  ) -> (table: CSVTable, diagnostics: [Diagnostic]) {
    var scanner = CSVScanner(bytes: bytes, source: source)
    guard var header = scanner.nextRecord() else {
      return (CSVTable(header: [], rows: []), scanner.diagnostics)
    }
    header.fields = header.fields.map(trimmed)
    var rows: [CSVTable.Row] = []
    while var row = scanner.nextRecord() {
      if row.fields.count != header.fields.count {
        scanner.diagnostics.append(
          Diagnostic(
            .warning, code: "csv-row-length",
            "the row has \(row.fields.count) fields; the header has \(header.fields.count)",
            at: SourceRange(source: source, line: row.line),
            hint: "put a field that holds a delimiter in double quotes"))
        while row.fields.count < header.fields.count { row.fields.append("") }
      }
      rows.append(row)
    }
    return (CSVTable(header: header.fields, rows: rows), scanner.diagnostics)
  }

  private static func trimmed(_ text: String) -> String {
    let blanks: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" }
    let scalars = text.unicodeScalars.drop(while: blanks)
    guard let last = scalars.lastIndex(where: { !blanks($0) }) else { return "" }
    return String(scalars[...last])
  }
}

private struct CSVScanner {
  let bytes: [UInt8]
  let source: String
  let delimiter: UInt8
  var position: Int
  var line = 1
  var diagnostics: [Diagnostic] = []
  /// How many quotes were never closed, and of how many the rest of the text is read.
  private var openQuotes = 0
  private static let openQuoteLimit = 20

  init(bytes: [UInt8], source: String) {
    self.bytes = bytes
    self.source = source
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    delimiter = Self.delimiter(of: bytes[position...])
  }

  private static func delimiter(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [(delimiter: UInt8, count: Int)] = [
      (UInt8(ascii: ","), 0), (UInt8(ascii: ";"), 0), (UInt8(ascii: "\t"), 0),
    ]
    var isQuoted = false
    for byte in bytes.drop(while: { $0 == 0x0A || $0 == 0x0D }) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      for index in counts.indices where counts[index].delimiter == byte { counts[index].count += 1 }
    }
    // The first of equals, so that a header of one column has the comma.
    return counts.reduce(counts[0]) { $1.count > $0.count ? $1 : $0 }.delimiter
  }

  /// The fields of the next line that has any, or `nil` at the end.
  mutating func nextRecord() -> CSVTable.Row? {
    while position < bytes.count, isLineEnd(bytes[position]) { takeLineEnd() }
    guard position < bytes.count else { return nil }
    var row = CSVTable.Row(fields: [], line: line)
    while true {
      row.fields.append(takeField())
      guard position < bytes.count else { return row }
      if bytes[position] == delimiter {
        position += 1
      } else {
        takeLineEnd()
        return row
      }
    }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private mutating func takeLineEnd() {
    if bytes[position] == UInt8(ascii: "\r"), position + 1 < bytes.count,
      bytes[position + 1] == UInt8(ascii: "\n")
    {
      position += 1
    }
    position += 1
    line += 1
  }

  private mutating func takeField() -> String {
    var field: [UInt8] = []
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { takeQuoted(into: &field) }
    let start = position
    while position < bytes.count, bytes[position] != delimiter, !isLineEnd(bytes[position]) {
      position += 1
    }
    field += bytes[start..<position]
    return String(decoding: field, as: UTF8.self)
  }

  private mutating func takeQuoted(into field: inout [UInt8]) {
    let start = (position: position, line: line)
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        guard position < bytes.count, bytes[position] == byte else { return }
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      }
      field.append(byte)
      position += 1
    }
    diagnostics.append(
      Diagnostic(
        .error, code: "csv-open-quote", "a quote begins here that is never closed",
        at: SourceRange(source: source, line: start.line),
        hint: "it is taken as part of its field, which ends at the next delimiter"))
    // The rows behind it are no part of the field. Where many quotes are open the text is something else than a table.
    openQuotes += 1
    if openQuotes <= Self.openQuoteLimit {
      field = [UInt8(ascii: "\"")]
      (position, line) = (start.position + 1, start.line)
    }
  }
}
