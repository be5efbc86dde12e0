internal import Bibliography

/// Days as the command line writes them: `2026-03-31`.
enum Day {
  /// The day of a text, or `nil` for anything that is no day of the calendar.
  static func parse(_ text: String) -> DateParts? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1...12).contains(month), (1...length(of: month, year)).contains(day)
    else { return nil }
    return DateParts(year, month, day)
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
