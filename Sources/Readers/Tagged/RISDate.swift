import Bibliography
import Parsing

/// Dates of RIS: `YYYY/MM/DD/other`, of which all but the year may be missing, and what programs write instead.
enum RISDate {
  static func parse(_ text: String) -> PartialDate? {
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
      return PartialDate(DateParts(year, month, day))
    }
    return DateText.parse(text)
  }
}
