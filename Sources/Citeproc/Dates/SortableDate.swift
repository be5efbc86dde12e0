import Bibliography

/// Dates as texts of digits that sort by themselves.
enum SortableDate {
  /// Appends `YYYYYMMDD`; years before our era become complements with a sign that sorts first.
  static func append(_ date: DateParts, to output: inout OutputBuffer) {
    let start = UInt32(output.bytes.count)
    appendBytes(date, to: &output)
    output.tokens.append(Token(kind: .text, start: start, end: UInt32(output.bytes.count)))
  }

  private static func appendBytes(_ date: DateParts, to output: inout OutputBuffer) {
    if date.year < 0 {
      output.bytes.append(UInt8(ascii: "$"))
      output.appendDigits(100_000 + Int(date.year), minimumDigits: 5)
    } else {
      output.appendDigits(Int(date.year), minimumDigits: 5)
    }
    output.appendDigits(Int(date.month > 20 ? (date.month - 20) * 3 : date.month), minimumDigits: 2)
    output.appendDigits(Int(date.day), minimumDigits: 2)
  }

  /// The same as bytes.
  static func bytes(_ date: DateParts) -> [UInt8] {
    var buffer = OutputBuffer()
    appendBytes(date, to: &buffer)
    return buffer.bytes
  }
}
