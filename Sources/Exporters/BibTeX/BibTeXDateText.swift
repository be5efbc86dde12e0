import Bibliography

/// Dates as BibLaTeX writes them.
///
/// Source: ISO 8601-2:2019 (EDTF), level 1; BibLaTeX manual 3.20, section 2.3.8. The year before 1 is 0.
enum BibTeXDateText {
  /// A date as EDTF, or the words that a date without numbers has.
  static func edtf(_ date: PartialDate) -> String {
    guard let start = date.start else { return date.literal }
    let mark = date.isApproximate ? "~" : ""
    if let end = date.end { return "\(text(start))\(mark)/\(text(end))\(mark)" }
    return text(start) + mark + (date.isOpen ? "/" : "")
  }

  private static func text(_ parts: DateParts) -> String {
    let year = parts.year < 0 ? Int(parts.year) + 1 : Int(parts.year)
    var text = year < 0 ? "-" : ""
    text += padded(abs(year), 4)
    if parts.month > 0 { text += "-\(padded(Int(parts.month), 2))" }
    if parts.day > 0 { text += "-\(padded(Int(parts.day), 2))" }
    return text
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// BibTeX's macros for the months.
  static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
