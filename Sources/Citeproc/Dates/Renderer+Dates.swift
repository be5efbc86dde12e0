import Bibliography
import CSL

extension Renderer {
  /// Writes a date (CSL 1.0.2 specification, “Date”).
  mutating func renderDate(_ node: Node, _ index: Int) -> Bool {
    let date = style.dates[index]
    calledVariable = true
    if suppression.contains(date.variable) { return false }
    // When a work was looked at tells no cite from another.
    if context.isCompared, date.variable == .accessed { return false }
    guard let value = work.dates[date.variable] else { return false }
    wroteDate = true
    guard let start = value.start else { return renderLiteral(value.literal, node, date) }
    var delimiter = date.delimiter
    var parts = date.dateParts
    var format: DateFormat?
    if date.form != .none {
      let localized = date.form == .text ? terms.textDate : terms.numericDate
      guard let localized else { return false }
      format = localized
      if let known = dateParts[index] {
        parts = known
      } else {
        parts = Self.merge(localized.parts, with: date)
        dateParts[index] = parts
      }
      if !date.hasDelimiter { delimiter = localized.delimiter }
    }
    if context.isSorting {
      guard !parts.isEmpty else { return false }
      renderedVariable = true
      return wrap(node) { $0.writeSortable(value, parts) }
    }
    let result = wrap(node) { renderer in
      if let format { renderer.output.text(format.prefix, kind: .affix) }
      renderer.write(value, from: start, parts, delimiter, date)
      if let format { renderer.output.text(format.suffix, kind: .affix) }
    }
    if result {
      renderedVariable = true
      if substituting > 0 { suppression.insert(date.variable) }
    }
    return result
  }

  /// Writes a date that is a text in the place of the year: what writes months and days alone leaves it out, so that
  /// it stands once where a style writes a date in pieces.
  private mutating func renderLiteral(_ literal: String, _ node: Node, _ date: DateElement) -> Bool
  {
    var year = DatePart(.year)
    if date.form == .none {
      guard let part = date.dateParts.first(where: { $0.name == .year }) else { return false }
      year = part
    } else if let part = date.dateParts.first(where: { $0.name == .year }) {
      year.formatting = part.formatting
      year.textCase = part.textCase
    }
    guard !literal.isEmpty else { return false }
    if substituting > 0 { suppression.insert(date.variable) }
    renderedVariable = true
    return wrap(node) { renderer in
      renderer.output.text(year.prefix, kind: .affix)
      year.formatting.forEachCode { renderer.output.append(.open, value: $0.rawValue) }
      let content = renderer.output.tokens.count
      renderer.output.richText(literal)
      renderer.writeImplicitYearSuffix(date)
      if year.textCase != .none {
        TextCaser.apply(year.textCase, to: &renderer.output, from: content, isEnglish: true)
      }
      year.formatting.forEachCode { _ in renderer.output.append(.close) }
      renderer.output.text(year.suffix, kind: .affix)
    }
  }

  /// The parts of a locale's format that `date-parts` leaves, with the style's overrides.
  private static func merge(_ parts: [DatePart], with date: DateElement) -> [DatePart] {
    var result: [DatePart] = []
    result.reserveCapacity(3)
    for var part in parts {
      if part.name == .day && date.parts != .yearMonthDay { continue }
      if part.name == .month && date.parts == .year { continue }
      if let override = date.dateParts.first(where: { $0.name == part.name }) {
        if let form = override.form { part.form = form }
        if override.textCase != .none { part.textCase = override.textCase }
        if !override.formatting.isPlain { part.formatting = override.formatting }
        if override.stripPeriods { part.stripPeriods = true }
        if override.rangeDelimiter != "–" { part.rangeDelimiter = override.rangeDelimiter }
      }
      result.append(part)
    }
    return result
  }

  /// A date for a sort key: `YYYYMMDD`, years before our era so that they sort before it.
  private mutating func writeSortable(_ value: PartialDate, _ parts: [DatePart]) {
    for (index, date) in [value.start, value.end].enumerated() {
      guard let date else { continue }
      if index > 0 { output.text("-") }
      let has = { (name: DatePart.Name) in parts.contains { $0.name == name } }
      SortableDate.append(
        DateParts(
          has(.year) ? Int(date.year) : 0, has(.month) ? Int(date.month) : 0,
          has(.day) ? Int(date.day) : 0), to: &output)
    }
  }

  // MARK: A date or range

  private mutating func write(
    _ value: PartialDate, from start: DateParts, _ parts: [DatePart], _ delimiter: String,
    _ date: DateElement
  ) {
    guard let end = value.end ?? (value.isOpen ? DateParts(0) : nil) else {
      writeParts(parts[...], of: start, delimiter, date)
      return
    }
    // The largest part that differs, and all smaller ones, are written for both dates.
    let differing: [DatePart.Name]
    if end.year != start.year {
      differing = [.year, .month, .day]
    } else if end.month != start.month {
      differing = [.month, .day]
    } else {
      differing = [.day]
    }
    let shown = parts.filter { has($0, start) || has($0, end) }
    guard let largest = differing.first(where: { name in shown.contains { $0.name == name } }),
      let first = shown.firstIndex(where: { differing.contains($0.name) }),
      let last = shown.lastIndex(where: { differing.contains($0.name) }),
      start != end
    else {
      writeParts(parts[...], of: start, delimiter, date)
      return
    }
    let rangeDelimiter = shown.first { $0.name == largest }?.rangeDelimiter ?? "–"
    var opening = Array(shown[first...last])
    var closing = opening
    opening[opening.count - 1].suffix = ""
    closing[0].prefix = ""
    let hasBefore = first > 0
    if hasBefore {
      writeParts(shown[..<first], of: start, delimiter, date)
      output.text(delimiter, kind: .affix)
    }
    // A year suffix belongs to the range, and stands after its last year.
    let hasSuffix = wroteYearSuffix
    if end.year != 0, end.year != start.year { wroteYearSuffix = true }
    // So does an era that both years share: 100–44 BC.
    hidesEra =
      opening.count == 1 && opening[0].name == .year
      && era(of: Int(start.year)) == era(of: Int(end.year))
    writeParts(opening[...], of: start, delimiter, date)
    hidesEra = false
    wroteYearSuffix = hasSuffix
    output.text(rangeDelimiter, kind: .affix)
    if end.year != 0 { writeParts(closing[...], of: end, delimiter, date) }
    if last + 1 < shown.count {
      output.text(delimiter, kind: .affix)
      writeParts(shown[(last + 1)...], of: start, delimiter, date)
    }
  }

  private func has(_ part: DatePart, _ date: DateParts) -> Bool {
    switch part.name {
    case .year: date.year != 0
    case .month: date.month != 0
    case .day: date.day != 0
    }
  }

  private mutating func writeParts(
    _ parts: ArraySlice<DatePart>, of value: DateParts, _ delimiter: String, _ date: DateElement
  ) {
    var isFirst = true
    for part in parts {
      let mark = output.mark
      if !isFirst { output.text(delimiter, kind: .affix) }
      if write(part, of: value, date) {
        isFirst = false
      } else {
        output.rewind(to: mark)
      }
    }
  }

  private mutating func write(_ part: DatePart, of value: DateParts, _ date: DateElement) -> Bool {
    guard has(part, value) else { return false }
    output.text(part.prefix, kind: .affix)
    part.formatting.forEachCode { output.append(.open, value: $0.rawValue) }
    let content = output.tokens.count
    switch part.name {
    case .year: writeYear(Int(value.year), part)
    case .month: writeMonth(value, part, isNumeric: date.form == .numeric)
    case .day: writeDay(value, part)
    }
    guard output.tokens.count > content else { return false }
    let era = part.name == .year && !hidesEra ? era(of: Int(value.year)) : nil
    // A suffix in letters is the year's unit (“г.”, “年”), which belongs to the number; the era follows it.
    let hasUnit = era != nil && part.suffix.contains(where: \.isLetter)
    if let era, !hasUnit { output.text(era) }
    if part.name == .year, !hasUnit { writeImplicitYearSuffix(date) }
    if part.stripPeriods { stripPeriods(from: content) }
    if part.textCase != .none {
      TextCaser.apply(part.textCase, to: &output, from: content, isEnglish: true)
    }
    part.formatting.forEachCode { _ in output.append(.close) }
    output.text(part.suffix, kind: .affix)
    if let era, hasUnit {
      output.text(era)
      writeImplicitYearSuffix(date)
    }
    return true
  }

  private mutating func writeYear(_ year: Int, _ part: DatePart) {
    if part.form == .short && year >= 1000 {
      output.number(year % 100, minimumDigits: 2)
    } else {
      output.number(abs(year))
    }
  }

  /// The term for years before our era, and for early ones after.
  private mutating func era(of year: Int) -> [UInt8]? {
    if year < 0 { return terms.text(terms.id(WellKnownTerm.bc)) }
    return year < 1000 ? terms.text(terms.id(WellKnownTerm.ad)) : nil
  }

  /// Writes the year suffix after the first date that is written, where the layout has no place of its own for it.
  mutating func writeImplicitYearSuffix(_ date: DateElement) {
    let suffix = context.disambiguation.yearSuffix
    guard suffix >= 0, !layoutUsesYearSuffix, !wroteYearSuffix, date.variable == .issued else {
      return
    }
    wroteYearSuffix = true
    output.append(.yearSuffix)
    output.text(YearSuffix.text(suffix))
  }

  private mutating func writeMonth(_ value: DateParts, _ part: DatePart, isNumeric: Bool) {
    // Older data count seasons from 13 or 17 on.
    let season = (13...20).contains(value.month) ? (Int(value.month) - 13) % 4 + 1 : value.season
    if let season {
      // A season has no number: its name stands for the month's in numeric dates too.
      let term = terms.id(WellKnownTerm.season + season - 1)
      if let text = terms.text(term, part.form == .short ? .short : .long) { output.text(text) }
      return
    }
    guard (1...12).contains(value.month) else { return }
    switch part.form {
    case .numeric: output.number(Int(value.month))
    case .numericLeadingZeros: output.number(Int(value.month), minimumDigits: 2)
    case .short:
      let term = terms.id(WellKnownTerm.month + Int(value.month) - 1)
      if let text = terms.text(term, .short) { output.text(text) }
    default:
      let term = terms.id(WellKnownTerm.month + Int(value.month) - 1)
      if let text = terms.text(term) { output.text(text) }
    }
  }

  private mutating func writeDay(_ value: DateParts, _ part: DatePart) {
    let day = Int(value.day)
    switch part.form {
    case .numericLeadingZeros: output.number(day, minimumDigits: 2)
    case .ordinal where day == 1 || !terms.limitDayOrdinalsToDay1:
      output.number(day)
      let month = terms.name(terms.id(WellKnownTerm.month + max(0, Int(value.month) - 1)))
      let gender = terms.term(named: month, .long)?.gender ?? .none
      output.text(Ordinal.suffix(day, gender: gender, terms: &terms))
    default: output.number(day)
    }
  }
}
