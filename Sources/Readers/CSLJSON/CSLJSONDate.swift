import Bibliography
import Parsing

/// Reads a date of CSL-JSON: in parts, raw, or literal; a bare string or year too.
///
/// Source: CSL 1.0.2, `csl-data.json`, “date-variable”.
enum CSLJSONDate {
  static func read(from reader: inout JSONReader) throws(JSONError) -> PartialDate? {
    guard reader.peek() == .object else {
      if reader.peek() == .array { return date(try readParts(from: &reader)) }
      guard let text = try reader.readText(), !text.isEmpty else { return nil }
      return DateText.parse(text) ?? PartialDate(literal: text)
    }
    var parts: [[Int]] = []
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
    var result = date(parts)
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

  /// Reads `[[2004, 3, 12], [2005]]`, with numbers or strings, or one date without the outer brackets.
  private static func readParts(from reader: inout JSONReader) throws(JSONError) -> [[Int]] {
    var dates: [[Int]] = []
    var flat: [Int] = []
    guard reader.peek() == .array else {
      try reader.skipValue()
      return []
    }
    try reader.beginArray()
    while try reader.nextElement() {
      if reader.peek() == .array {
        var parts: [Int] = []
        try reader.beginArray()
        while try reader.nextElement() {
          // An empty string stands for a part that is not known.
          if let part = try reader.readInt() { parts.append(part) }
        }
        dates.append(parts)
      } else if let part = try reader.readInt() {
        flat.append(part)
      }
    }
    return flat.isEmpty ? dates : [flat]
  }

  private static func date(_ dates: [[Int]]) -> PartialDate? {
    guard let first = dates.first, let start = parts(first) else { return nil }
    guard dates.count > 1 else { return PartialDate(start) }
    // An end of [0] or [] stands for a range that is still open.
    guard let end = parts(dates[1]) else { return PartialDate(start, isOpen: true) }
    return PartialDate(start, end: end)
  }

  private static func parts(_ parts: [Int]) -> DateParts? {
    guard let year = parts.first, year != 0 else { return nil }
    var month = parts.count > 1 ? parts[1] : 0
    let day = parts.count > 2 ? parts[2] : 0
    // Months 13 to 16 are seasons in older data; 21 to 24 are in today's.
    if (13...16).contains(month) { month += 8 }
    return DateParts(year, month, day)
  }
}
