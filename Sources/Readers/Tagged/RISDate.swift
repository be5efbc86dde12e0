import Bibliography
import Parsing

/// Dates of RIS: `YYYY/MM/DD/other`, of which all but the year may be missing, and what programs write instead.
enum RISDate {
  static func parse(_ text: String) -> PartialDate? {
    var text = text
    if let plain = text.withUTF8({ plain($0) }) { return plain }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
      $0.trimmingBlanks()
    }
    if parts.count >= 2, parts[0].utf8.count == 4, let year = Int(parts[0]) {
      // A second year would be a range.
      if parts.count == 2, parts[1].utf8.count == 4 { return DateText.parse(text) }
      let month = Int(parts[1]) ?? MonthName.number(of: parts[1].lowercased()) ?? 0
      let day = parts.count > 2 ? Int(parts[2]) ?? 0 : 0
      guard month <= 12, day <= 31, month > 0 || day == 0 else { return nil }
      if month == 0, parts.count > 3, !parts[3].isEmpty,
        let whole = DateText.parse("\(parts[3]) \(year)")
      {
        return whole
      }
      // EBSCO: `2001/Winter2001///`.
      if month == 0, let first = parts[1].utf8.first, first | 0x20 >= 0x61,
        let whole = DateText.parse("\(parts[1].prefix { !$0.isNumber }) \(year)")
      {
        return whole
      }
      return PartialDate(DateParts(year, month, day))
    }
    return DateText.parse(text)
  }

  /// `2017`, `2017/01`, `2017/01/02/`: a year of four digits with nothing but numbers behind it.
  private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> PartialDate? {
    guard bytes.count >= 4, bytes.count <= 12 else { return nil }
    var numbers = (year: 0, month: 0, day: 0)
    var part = 0
    var digits = 0
    for byte in bytes {
      if byte == 0x2F {
        guard part > 0 || digits == 4 else { return nil }
        part += 1
        digits = 0
        continue
      }
      digits += 1
      guard byte &- 0x30 < 10, digits <= (part == 0 ? 4 : 2) else { return nil }
      let digit = Int(byte - 0x30)
      switch part {
      case 0: numbers.year = numbers.year * 10 + digit
      case 1: numbers.month = numbers.month * 10 + digit
      case 2: numbers.day = numbers.day * 10 + digit
      default: return nil
      }
    }
    guard part > 0 || digits == 4, numbers.month <= 12, numbers.day <= 31,
      numbers.month > 0 || numbers.day == 0
    else { return nil }
    return PartialDate(DateParts(numbers.year, numbers.month, numbers.day))
  }
}
