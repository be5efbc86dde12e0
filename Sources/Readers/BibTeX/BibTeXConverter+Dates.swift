import Bibliography
import Parsing

extension BibTeXConverter {
  /// Reads the dates.
  mutating func dates() {
    if let date = date(.date) {
      work[.issued] = date
      // BibTeX's own fields say the same less exactly.
      if let year = date.year, let value = peek(.year),
        String(decoding: value, as: UTF8.self) == String(year)
      {
        if date.start?.month == 0, date.end == nil, !date.isOpen, peek(.month) != nil {
          // `date = 2015` beside `month = jun`: the two together say more.
          work[.issued] = issued(year: String(year))
          if date.isApproximate { work[.issued]?.isApproximate = true }
        }
        for field in [BibTeXFieldName.year, .month, .day] { _ = take(field) }
      }
    } else if let date = plainDate() {
      work[.issued] = date
      _ = take(.year)
      _ = take(.month)
    } else if let value = text(.year, as: .plain) {
      work[.issued] = issued(year: value)
    } else if let month = text(.month, as: .plain) {
      work[.issued] = PartialDate(literal: month)
    }
    work[.originalDate] = date(.origdate)
    work[.eventDate] = date(.eventdate)
    work[.accessed] = date(.urldate) ?? date(.urlyear)
  }

  /// A year of four digits, alone or with a month as a number or by its English abbreviation, and nothing else.
  private func plainDate() -> PartialDate? {
    guard let year = peek(.year), year.count == 4, !resolver.has(.day) else { return nil }
    var number = 0
    for byte in year {
      guard byte &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    guard number >= 1000 else { return nil }
    guard let month = peek(.month) else { return PartialDate(DateParts(number)) }
    guard let month = Self.plainMonth(month) else { return nil }
    return PartialDate(DateParts(number, month))
  }

  private static func plainMonth(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    if text.count == 3 { return MonthName.number(of: text) }
    guard text.count == 1 || text.count == 2 else { return nil }
    var number = 0
    for byte in text {
      guard byte &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return (1...12).contains(number) ? number : nil
  }

  private mutating func date(_ field: BibTeXFieldName) -> PartialDate? {
    take(field).flatMap { date($0) }
  }

  /// A date as it is written: a tilde stands for an approximate date here, not for a space.
  func date(_ value: UnsafeBufferPointer<UInt8>) -> PartialDate? {
    let text = String(decoding: value, as: UTF8.self).filter { $0 != "{" && $0 != "}" }
      .trimmingBlanks()
    guard !text.isEmpty else { return nil }
    return EDTF.parse(text, years: .astronomical) ?? DateText.parse(text)
      ?? PartialDate(literal: LaTeXText.decode(value, as: .plain))
  }

  /// A date from BibTeX's `year`, `month` and `day`.
  private mutating func issued(year: String) -> PartialDate {
    guard var date = DateText.parse(year), var start = date.start else {
      if let status = StatusText.parse(year) { work.status = status }
      return PartialDate(literal: year)
    }
    guard let month = text(.month, as: .plain) else {
      if let day = text(.day, as: .plain) {
        work.other.append(OtherField(name: "day", value: day))
      }
      return date
    }
    let day = text(.day, as: .plain)
    if date.end == nil, start.month == 0 {
      if let parts = Self.month(month) {
        start.month = parts.month
        start.day = parts.day
        if let day, let number = UInt8(day), (1...31).contains(number) { start.day = number }
        date.start = start
        if let end = parts.end { date.end = DateParts(Int(start.year), Int(end)) }
        return date
      }
      // `March--April`, `3 March`, `Summer`
      let whole = "\(day.map { "\($0) " } ?? "")\(month) \(year)"
      if let whole = DateText.parse(whole) { return whole }
    }
    work.other.append(OtherField(name: "month", value: month))
    if let day { work.other.append(OtherField(name: "day", value: day)) }
    return date
  }

  /// A month by its number or name, with a day behind it perhaps (`jan # "~1"`), or a range of two months.
  private static func month(_ text: String) -> (month: UInt8, day: UInt8, end: UInt8?)? {
    if let number = UInt8(text), (1...12).contains(number) || (21...24).contains(number) {
      return (number, 0, nil)
    }
    let words = text.lowercased().split(whereSeparator: { " .,\u{A0}".contains($0) })
    if let first = words.first, let month = MonthName.number(of: String(first)) {
      if words.count == 1 { return (UInt8(month), 0, nil) }
      if words.count == 2, let day = UInt8(words[1]), (1...31).contains(day) {
        return (UInt8(month), day, nil)
      }
    }
    let sides = text.lowercased().split(whereSeparator: { "–—-/".contains($0) })
    if sides.count == 2 {
      let months = sides.compactMap {
        MonthName.number(of: $0.trimmingBlanks().filter { $0 != "." })
      }
      if months.count == 2, months[0] < months[1] {
        return (UInt8(months[0]), 0, UInt8(months[1]))
      }
    }
    return nil
  }
}
