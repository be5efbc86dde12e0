import Bibliography
import Parsing

/// Dates as people write them: `Jan 2, 2003`, `Spring 1999 - Summer 2001`, `ca. 1450`, `3–5 March 2010`.
///
/// The forms are those that citation processors read from a “raw” date, and the ranges that conference
/// dates use. A date of numbers alone with slashes has the month first unless that number is over 12; with full
/// stops it has the day first.
enum DateText {
  /// The date that a text is; `nil` where some word of it belongs to no date.
  static func parse(_ text: String, years: EDTF.YearCount = .historical) -> PartialDate? {
    let text = text.trimmingBlanks()
    if text.isEmpty || text.utf8.count > 100 { return nil }
    if let date = EDTF.parse(text, years: years) { return date }
    var start = DateComponents()
    var end: DateComponents?
    var isOpen = false
    for token in DateToken.split(text) {
      if case .dash = token {
        guard end == nil, !start.isEmpty else { return nil }
        end = DateComponents()
      } else if case .open = token {
        guard end?.isEmpty == true else { return nil }
        isOpen = true
      } else if end != nil {
        guard !isOpen, end?.add(token) == true else { return nil }
      } else {
        guard start.add(token) else { return nil }
      }
    }
    guard var last = end else { return start.date() }
    if isOpen || last.isEmpty {
      guard var date = start.date() else { return nil }
      date.isOpen = true
      return date
    }
    // `3–5 March 2010`, `Jan 2-5, 2003`, `May–June 2001`: each side lends the other what it lacks.
    start.settle()
    if last.month == nil, last.hasLooseNumber { last.month = start.month }
    last.settle()
    if start.year == nil { start.year = last.year }
    if last.year == nil { last.year = start.year }
    if start.day != nil && start.month == nil { start.month = last.month }
    if last.day != nil && last.month == nil { last.month = start.month }
    guard var date = start.date(), let until = last.date(), let endParts = until.start else {
      return nil
    }
    date.end = endParts
    date.isApproximate = date.isApproximate || until.isApproximate
    return date
  }
}
