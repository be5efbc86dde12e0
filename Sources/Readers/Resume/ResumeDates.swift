import Bibliography

/// Spans of time that résumés state by a start and an end.
enum ResumeDates {
  /// The span; an end that is missing or `present` leaves it open, a start that is missing leaves the end alone.
  static func range(from start: String, to end: String) -> PartialDate? {
    guard !start.isEmpty else {
      return end.isEmpty ? nil : DateText.parse(end) ?? PartialDate(literal: end)
    }
    guard let first = DateText.parse(start)?.start else {
      return PartialDate(literal: end.isEmpty ? start : "\(start)–\(end)")
    }
    if end.isEmpty || ["present", "now", "today", "current"].contains(end.lowercased()) {
      return PartialDate(first, isOpen: true)
    }
    guard let last = DateText.parse(end)?.start else {
      return PartialDate(literal: "\(start)–\(end)")
    }
    return PartialDate(first, end: last)
  }
}
