import Bibliography
import Parsing

/// Reads a date of CSL-JSON: in parts, raw, or literal; a bare string or year too.
///
/// Source: CSL 1.0.2, `csl-data.json`, “date-variable”.
enum CSLJSONDate {
  static func read(from reader: inout JSONReader) throws(JSONError) -> PartialDate? {
    guard reader.peek() == .object else {
      if reader.peek() == .array { return try readParts(from: &reader).date }
      guard let text = try reader.readText(), !text.isEmpty else { return nil }
      return DateText.parse(text) ?? PartialDate(literal: text)
    }
    var parts = Dates()
    var season: String?
    var isApproximate = false
    var literal = ""
    var raw = ""
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch keys[key] {
      case .parts: parts = try readParts(from: &reader)
      case .season: season = try reader.readText()
      case .circa:
        let text = try reader.readText() ?? ""
        isApproximate = !["", "0", "false"].contains(text)
      case .literal: literal = try reader.readText() ?? ""
      case .raw: raw = try reader.readText() ?? ""
      case nil: try reader.skipValue()
      }
    }
    var result = parts.date
    if result == nil && !raw.isEmpty {
      result = DateText.parse(raw)
      if result == nil && literal.isEmpty { literal = raw }
    }
    if result == nil {
      guard !literal.isEmpty else { return nil }
      return PartialDate(literal: literal)
    }
    result?.literal = literal
    if isApproximate { result?.isApproximate = true }
    if let season, result?.start?.month == 0 {
      if let number = Int(season), (1...4).contains(number) {
        result?.start?.month = UInt8(20 + number)
      } else if let found = DateText.parse("\(season) 2000")?.start?.month {
        result?.start?.month = found
      } else if literal.isEmpty, let year = result?.year {
        result?.literal = "\(season) \(year)"
      }
    }
    return result
  }

  private enum Key { case parts, season, circa, literal, raw }

  private static let keys = ByteKeyTable<Key>([
    ("date-parts", .parts), ("season", .season), ("circa", .circa), ("literal", .literal),
    ("raw", .raw),
  ])

  /// The numbers of a date, of which there may be too many or none.
  private struct Numbers {
    private var year = 0
    private var month = 0
    private var day = 0
    private(set) var count = 0

    mutating func append(_ number: Int) {
      switch count {
      case 0: year = number
      case 1: month = number
      case 2: day = number
      default: break
      }
      count += 1
    }

    var parts: DateParts? {
      guard year != 0 else { return nil }
      // Months 13 to 16 are seasons in older data; 21 to 24 are in today's.
      return DateParts(year, (13...16).contains(month) ? month + 8 : month, day)
    }
  }

  /// A date, or the first and the last of a range.
  private struct Dates {
    var first: Numbers?
    private var second: Numbers?

    mutating func append(_ numbers: Numbers) {
      if first == nil { first = numbers } else if second == nil { second = numbers }
    }

    var date: PartialDate? {
      guard let start = first?.parts else { return nil }
      guard let second else { return PartialDate(start) }
      // An end of [0] or [] stands for a range that is still open.
      guard let end = second.parts else { return PartialDate(start, isOpen: true) }
      return PartialDate(start, end: end)
    }
  }

  /// Reads `[[2004, 3, 12], [2005]]`, with numbers or strings, or one date without the outer brackets.
  private static func readParts(from reader: inout JSONReader) throws(JSONError) -> Dates {
    var dates = Dates()
    var flat = Numbers()
    guard reader.peek() == .array else {
      try reader.skipValue()
      return dates
    }
    try reader.beginArray()
    while try reader.nextElement() {
      if reader.peek() == .array {
        var numbers = Numbers()
        try reader.beginArray()
        while try reader.nextElement() {
          // An empty string stands for a part that is not known.
          if let number = try reader.readInt() { numbers.append(number) }
        }
        dates.append(numbers)
      } else if let number = try reader.readInt() {
        flat.append(number)
      }
    }
    if flat.count == 0 { return dates }
    var whole = Dates()
    whole.append(flat)
    return whole
  }
}
