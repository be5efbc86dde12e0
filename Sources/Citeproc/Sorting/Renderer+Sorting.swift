import Bibliography
import CSL

extension Renderer {
  /// The keys of a work for a layout's `cs:sort`; an empty one stands for a missing value.
  mutating func sortKeys(_ layout: Layout, of work: Int, _ context: CiteContext) -> [[UInt8]] {
    var result: [[UInt8]] = []
    result.reserveCapacity(layout.sort.count)
    for key in layout.sort {
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
        result.append(isUndated ? [] : Collation.key(output.plainText()))
      case .variable(let variable): result.append(sortKey(variable))
      }
    }
    output.removeAll()
    return result
  }

  /// Whether a macro has a date among its elements.
  private mutating func hasDate(macro body: Int32) -> Bool {
    if let known = macrosWithDates[body] { return known }
    let result = style.hasDate(body)
    macrosWithDates[body] = result
    return result
  }

  private mutating func sortKey(_ variable: AnyVariable) -> [UInt8] {
    switch variable {
    case .text(let variable):
      let text = value(of: variable)
      if text.isEmpty { return [] }
      if variable.isNumber, let number = Int(text) {
        output.number(number, minimumDigits: 9)
      } else {
        output.richText(text)
      }
      return Collation.key(output.plainText())
    case .date(let variable):
      guard let date = work.dates[variable] else { return [] }
      guard let start = date.start else { return Collation.key(date.literal.utf8) }
      var key = SortableDate.bytes(start)
      if let end = date.end {
        key.append(UInt8(ascii: "-"))
        key += SortableDate.bytes(end)
      }
      return key
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
      return Collation.key(output.plainText())
    case .unknown: return []
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
