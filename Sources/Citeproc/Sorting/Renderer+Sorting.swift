import Bibliography
import CSL

extension Renderer {
  /// The keys of a work for a layout's `cs:sort`; an empty one stands for a missing value.
  mutating func sortKeys(
    _ layout: Layout, of work: Int, _ context: CiteContext, from first: Int = 0
  ) -> [[UInt8]] {
    layout.sort[first...].map { key in
      var result: [UInt8] = []
      append(key, of: work, context, to: &result)
      return result
    }
  }

  /// Appends one key of a work; nothing where it has no value.
  mutating func append(
    _ key: SortKey, of work: Int, _ context: CiteContext, to result: inout [UInt8]
  ) {
    var context = context
    context.isSorting = true
    context.sortKey = key
    output.removeAll()
    begin(work, context)
    switch key.source {
    case .macro(let body):
      wroteDate = false
      render(body)
      // Where a macro is about a date, what it writes in its place (“n.d.”) has no place in time.
      let isUndated = !wroteDate && traces.isEmpty && hasDate(macro: body)
      if !isUndated { appendCollationKey(to: &result) }
    case .variable(let variable): appendSortKey(variable, to: &result)
    }
    output.removeAll()
  }

  /// Appends the key that the output is sorted by.
  private mutating func appendCollationKey(to result: inout [UInt8]) {
    scratch.removeAll(keepingCapacity: true)
    output.appendPlainText(to: &scratch)
    scratch.withUnsafeBufferPointer { collation.append(keyOf: $0, to: &result) }
  }

  /// Whether a macro has a date among its elements.
  private mutating func hasDate(macro body: Int32) -> Bool {
    if let known = macrosWithDates[body] { return known }
    let result = style.hasDate(body)
    macrosWithDates[body] = result
    return result
  }

  private mutating func appendSortKey(_ variable: AnyVariable, to result: inout [UInt8]) {
    switch variable {
    case .text(let variable):
      let text = value(of: variable)
      if text.isEmpty { return }
      if variable.isNumber, let number = Int(text) {
        output.number(number, minimumDigits: 9)
      } else {
        output.richText(text)
      }
      appendCollationKey(to: &result)
    case .date(let variable):
      guard let date = work.dates[variable] else { return }
      guard let start = date.start else {
        output.text(date.literal)
        return appendCollationKey(to: &result)
      }
      result += SortableDate.bytes(start)
      if let end = date.end {
        result.append(UInt8(ascii: "-"))
        result += SortableDate.bytes(end)
      }
    case .name(let variable):
      let names = work[variable]
      let shown = context.sortKey?.shownNames(of: names.count) ?? names.count
      for name in names.prefix(shown) {
        if !output.tokens.isEmpty { output.text(", ") }
        writeSortable(name)
      }
      if context.sortKey?.namesUseLast == true, names.count - shown >= 2, let last = names.last {
        output.text(", ")
        writeSortable(last)
      }
      appendCollationKey(to: &result)
    case .unknown: break
    }
  }

  /// Writes a name as it is sorted (CSL 1.0.2 specification, “Name-part Order”).
  private mutating func writeSortable(_ name: PersonName) {
    if name.isLiteral { return output.richText(name.literal) }
    let demotes = style.options.demoteNonDroppingParticle != .never
    if !demotes, !name.nonDroppingParticle.isEmpty {
      output.richText(name.nonDroppingParticle)
      output.text(" ")
    }
    output.richText(name.family)
    for part in [
      name.given, name.droppingParticle, demotes ? name.nonDroppingParticle : "", name.suffix,
    ]
    where !part.isEmpty {
      output.text(" ")
      output.richText(part)
    }
  }
}

extension SortKey {
  /// How many of a list's names the key's own `names-min` and `names-use-first` leave.
  fileprivate func shownNames(of total: Int) -> Int {
    namesMin > 0 && namesUseFirst > 0 && total >= Int(namesMin)
      ? min(total, Int(namesUseFirst)) : total
  }
}

extension Style {
  /// Whether a node is a date or has one below it.
  fileprivate func hasDate(_ index: Int32) -> Bool {
    let node = nodes[Int(index)]
    if case .date = node.element { return true }
    if case .macro(let body) = node.element, hasDate(body) { return true }
    var child = node.firstChild
    while child >= 0 {
      if hasDate(child) { return true }
      child = nodes[Int(child)].next
    }
    return false
  }
}
