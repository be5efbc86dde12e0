import Bibliography
import Parsing

extension RISItem {
  /// Reads the dates.
  mutating func dates() {
    accessed()
    let year = fields.take("PY") ?? fields.take("Y1")
    if let date = fields.peek("DA").flatMap(RISDate.parse), date.year != nil {
      issued(date, year: year)
    } else if let year {
      work[.issued] = RISDate.parse(year) ?? PartialDate(literal: year)
      // `DA  - July` beside `PY  - 1948`.
      if work[.issued]?.start?.month == 0, let date = fields.peek("DA"),
        let whole = DateText.parse("\(date) \(year)")
      {
        work[.issued] = whole
        _ = fields.take("DA")
      }
    } else if let date = fields.take("DA") {
      work[.issued] = PartialDate(literal: date)
    }
    secondDate()
    if code == "CONF" || code == "PAT", let date = fields.peek("C2").flatMap(RISDate.parse),
      (1000...2200).contains(date.year ?? 0)
    {
      // `PY` is the year of the conference, or that of the application.
      work[code == "CONF" ? .eventDate : .submitted] = work[.issued]
      work[.issued] = date
      _ = fields.take("C2")
    }
  }

  /// A `DA` with a year of its own.
  private mutating func issued(_ date: PartialDate, year: String?) {
    guard let year, let parsed = RISDate.parse(year), parsed.year != date.year else {
      work[.issued] = date
      _ = fields.take("DA")
      return
    }
    if RISMeaning.hasOtherDate.contains(code) {
      work[.issued] = parsed
      // Data are collected before they appear; who looks at something does so after that.
      if code != "DATA", work[.accessed] == nil, date.year ?? 0 > parsed.year ?? 0 {
        work[.accessed] = date
        _ = fields.take("DA")
      }
      return
    }
    work[.issued] = date
    _ = fields.take("DA")
    work.other.append(OtherField(name: "PY", value: year))
  }

  /// A `Y1` beside the year, or JSTOR's remark, that says the same more exactly.
  private mutating func secondDate() {
    guard let issued = work[.issued], issued.end == nil else { return }
    if let text = fields.peek("Y1"), let date = RISDate.parse(text), date.year == issued.year {
      if date == issued || date.start?.month == 0 {
        _ = fields.take("Y1")
      } else if issued.start?.month == 0 {
        // A paper's is when the conference was.
        let isEvent = work.type == .paperConference && date.end != nil
        work[isEvent ? .eventDate : .issued] = date
        _ = fields.take("Y1")
      }
    }
    let mark = "Full publication date: "
    if work[.issued]?.start?.month == 0, let text = fields.peek("C1"), text.hasPrefix(mark),
      let date = DateText.parse(String(text.dropFirst(mark.count))), date.year == issued.year
    {
      work[.issued] = date
      _ = fields.take("C1")
    }
  }

  /// When the work was looked at: `Y2`, or what EndNote puts into the places of other numbers.
  private mutating func accessed() {
    if code == "WEB" || code == "BLOG" { take(year: "VL", day: code == "BLOG" ? "Y2" : "M1") }
    if fields.mayHave("C1"), work[.accessed] == nil, RISMeaning.hasYearCited.contains(code) {
      take(year: "C1", day: "C2")
    }
    if let accessed = fields.peek("Y2"), work[.accessed] == nil {
      work[.accessed] = RISDate.parse(accessed) ?? PartialDate(literal: accessed)
      _ = fields.take("Y2")
    }
  }

  /// Takes a year of four digits and the day beside it as the date of access.
  private mutating func take(year: FieldTag, day: FieldTag) {
    guard let text = fields.peek(year), let number = Int(text), (1985...2100).contains(number)
    else { return }
    if let day = fields.peek(day) {
      guard let date = DateText.parse("\(day) \(text)") ?? DateText.parse(day) else { return }
      work[.accessed] = date
    } else {
      work[.accessed] = PartialDate(DateParts(number))
    }
    _ = fields.take(year)
    _ = fields.take(day)
  }
}
