import Bibliography
import CSL

extension Engine {
  /// Joins cites, with `collapse` and `cite-group-delimiter` (CSL 1.0.2 specification, “Cite Collapsing”).
  mutating func collapse(_ cites: [RenderedCite], _ node: Node) -> [Token] {
    let settings = style.citationSettings
    let delimiter = style.text(node.delimiter)
    switch settings.collapse {
    case .citationNumber:
      return collapseNumbers(cites, delimiter)
    case .year, .yearSuffix, .yearSuffixRanged:
      return collapseYears(layoutSorts ? grouped(cites) : cites, node, delimiter)
    default:
      guard settings.citeGroupDelimiter != nil else { return join(cites, delimiter) }
      return joinGroups(layoutSorts ? grouped(cites) : cites, delimiter)
    }
  }

  private var layoutSorts: Bool { !style.citation.sort.isEmpty }

  private mutating func join(_ cites: [RenderedCite], _ delimiter: String) -> [Token] {
    var result: [Token] = []
    var previous: RenderedCite?
    for cite in cites where cite.hasText {
      if let previous { appendDelimiter(delimiter, after: previous, before: cite, to: &result) }
      result += cite.tokens
      previous = cite
    }
    return result
  }

  /// Brings cites of the same names together, at the place of the first of them.
  private func grouped(_ cites: [RenderedCite]) -> [RenderedCite] {
    var groups: [[UInt8]: Int] = [:]
    var members: [[RenderedCite]] = []
    for cite in cites {
      if !cite.names.isEmpty, let group = groups[cite.names] {
        members[group].append(cite)
      } else {
        if !cite.names.isEmpty { groups[cite.names] = members.count }
        members.append([cite])
      }
    }
    return members.flatMap { $0 }
  }

  private mutating func joinGroups(_ cites: [RenderedCite], _ delimiter: String) -> [Token] {
    var result: [Token] = []
    var previous: RenderedCite?
    for cite in cites where cite.hasText {
      if let previous {
        let isSame = !cite.names.isEmpty && previous.names == cite.names
        let between = isSame ? style.citationSettings.citeGroupDelimiter ?? delimiter : delimiter
        appendDelimiter(between, after: previous, before: cite, to: &result)
      }
      result += cite.tokens
      previous = cite
    }
    return result
  }

  /// Writes three and more cites with numbers in a row as a range. Only the number counts: a locator that the style
  /// does not write is no hindrance, nor is a prefix before the first or text after the last.
  private mutating func collapseNumbers(_ cites: [RenderedCite], _ delimiter: String) -> [Token] {
    let cites = cites.filter(\.hasText)
    var result: [Token] = []
    var index = 0
    while index < cites.count {
      var end = index
      while end + 1 < cites.count, cites[end].isBareNumber, cites[end + 1].isBareNumber,
        cites[end].request.item.suffix.isEmpty, !cites[end + 1].hasAffixes,
        numbers[cites[end + 1].request.work] == numbers[cites[end].request.work] + 1
      {
        end += 1
      }
      if index > 0 {
        // Ranges are told from what follows by their form; a locator is not.
        let previous = cites[index - 1]
        let hasLocator = previous.hasLocator && !previous.isBareNumber
        let after = hasLocator ? style.citationSettings.afterCollapseDelimiter : nil
        appendDelimiter(after ?? delimiter, after: previous, before: cites[index], to: &result)
      }
      result += cites[index].tokens
      if end - index >= 2 {
        appendText("–", to: &result)
        result += cites[end].tokens
        index = end + 1
      } else {
        index += 1
      }
    }
    return result
  }

  private mutating func collapseYears(
    _ cites: [RenderedCite], _ node: Node, _ delimiter: String
  ) -> [Token] {
    let settings = style.citationSettings
    let after = settings.afterCollapseDelimiter
    let groupDelimiter =
      settings.citeGroupDelimiter ?? (after == nil && !style.info.isNote ? ", " : delimiter)
    let suffixDelimiter = settings.yearSuffixDelimiter ?? settings.citeGroupDelimiter ?? delimiter
    // Cites whose names are left out, and those of which nothing is left then.
    var cites = cites.filter(\.hasText)
    var bodies: [(tokens: [Token], start: Int)?] = cites.map { _ in nil }
    for index in cites.indices.dropFirst().reversed() {
      guard !cites[index].names.isEmpty, cites[index - 1].names == cites[index].names else {
        continue
      }
      let body = withoutNames(cites[index], node)
      if body.tokens.contains(where: \.isText) {
        bodies[index] = body
      } else {
        cites.remove(at: index)
        bodies.remove(at: index)
      }
    }
    var result: [Token] = []
    var index = 0
    // Whether the cite before has been left nothing but its year suffix and what follows it.
    var wasSuffix = false
    while index < cites.count {
      let cite = cites[index]
      let suffixBody = index > 0 ? suffixAlone(cite, bodies[index], after: cites[index - 1]) : nil
      if index > 0 {
        let previous = cites[index - 1]
        let hasLocator = previous.hasLocator
        let between: String
        if suffixBody != nil, cite.isPlain, previous.request.item.suffix.isEmpty,
          !wasSuffix || previous.isPlain
        {
          between = suffixDelimiter
        } else if bodies[index] != nil {
          between = hasLocator ? after ?? groupDelimiter : groupDelimiter
        } else if settings.collapse != .yearSuffix || hasLocator || bodies[index - 1] != nil {
          between = after ?? delimiter
        } else {
          between = delimiter
        }
        appendDelimiter(between, after: previous, before: cite, to: &result)
      }
      // The cites that differ from this one by their year suffixes alone.
      var end = index
      if settings.collapse != .year, let before = cite.beforeSuffix, cite.isPlain(afterPrefix: true)
      {
        while end + 1 < cites.count, cites[end + 1].isPlain, cites[end + 1].beforeSuffix == before {
          end += 1
        }
      }
      let tokens = suffixBody ?? bodies[index]?.tokens ?? cite.tokens
      if end > index, let at = tokens.firstIndex(where: { $0.kind == .yearSuffix }) {
        result += tokens[...(at + 1)]
        appendSuffixes(Array(cites[index...end]), suffixDelimiter, to: &result)
        result += tokens[(at + 2)...]
      } else {
        result += tokens
      }
      wasSuffix = suffixBody != nil || end > index
      index = end + 1
    }
    return result
  }

  /// What is left of a cite whose names and year are those of the cite before: its year suffix, and what stands before
  /// and after it; `nil` where the year cannot be taken out.
  private func suffixAlone(
    _ cite: RenderedCite, _ body: (tokens: [Token], start: Int)?, after previous: RenderedCite
  ) -> [Token]? {
    guard style.citationSettings.collapse != .year, let (tokens, start) = body,
      let before = cite.beforeSuffix, before == previous.beforeSuffix,
      let suffix = tokens.firstIndex(where: { $0.kind == .yearSuffix })
    else { return nil }
    let year = tokens[start..<suffix]
    guard !year.contains(where: { $0.kind == .affix }) else { return nil }
    return tokens[..<start] + year.filter { !$0.isText } + tokens[suffix...]
  }

  /// Appends the year suffixes of all cites but the first, whose own has been written.
  private mutating func appendSuffixes(
    _ cites: [RenderedCite], _ delimiter: String, to result: inout [Token]
  ) {
    let suffixes = cites.map { disambiguation[$0.request.work].yearSuffix }
    var index = 1
    while index < cites.count {
      var end = index
      if style.citationSettings.collapse == .yearSuffixRanged,
        suffixes[index] == suffixes[index - 1] + 1
      {
        while end + 1 < cites.count, suffixes[end + 1] == suffixes[end] + 1 { end += 1 }
      }
      if end > index {
        appendText("–", to: &result)
      } else {
        appendText(delimiter, to: &result)
      }
      if let at = cites[end].suffix { result.append(cites[end].tokens[at + 1]) }
      index = end + 1
      if index < cites.count, style.citationSettings.collapse == .yearSuffixRanged,
        suffixes[index] != suffixes[index - 1] + 1
      {
        // A new stretch begins: its first suffix is written out.
        appendText(delimiter, to: &result)
        if let at = cites[index].suffix { result.append(cites[index].tokens[at + 1]) }
        index += 1
      }
    }
  }

  /// A cite without its names, and where it begins after its prefix.
  private mutating func withoutNames(_ cite: RenderedCite, _ node: Node)
    -> (tokens: [Token], start: Int)
  {
    let start = renderer.output.tokens.count
    writePrefix(cite.request.item.prefix)
    renderer.hasPredecessor = true
    let body = renderer.output.tokens.count
    renderer.begin(cite.request.work, context(of: cite.request))
    renderer.hidesFirstNames = true
    renderer.renderChildren(node)
    renderer.hidesFirstNames = false
    nestBrackets(from: body, node)
    writeSuffix(cite.request.item.suffix)
    return (Array(renderer.output.tokens[start...]), body - start)
  }

  /// Appends a delimiter, or what the texts of the cites leave of it: nothing before a comma or full stop, or before
  /// its own mark; without its mark after a suffix that ends in a comma or full stop.
  private mutating func appendDelimiter(
    _ delimiter: String, after previous: RenderedCite, before cite: RenderedCite,
    to result: inout [Token]
  ) {
    let mark = delimiter.utf8.first
    if let first = cite.request.item.prefix.utf8.first,
      first == UInt8(ascii: ",") || first == UInt8(ascii: ".")
        || first == UInt8(ascii: ";") && first == mark
    {
      return
    }
    if mark.map(Punctuation.isMark) ?? false {
      // A mark that ends the suffix before stands for the delimiter's.
      let end = previous.request.item.suffix.utf8.last
      if end == UInt8(ascii: ".") || end == UInt8(ascii: ";") {
        return appendText(String(delimiter.dropFirst()), to: &result)
      }
      if let last = result.last(where: { $0.isText }),
        renderer.output.bytes[Int(last.end) - 1] == UInt8(ascii: ",")
      {
        return appendText(String(delimiter.dropFirst()), to: &result)
      }
    }
    appendText(delimiter, to: &result)
  }

  private mutating func appendText(_ text: String, to result: inout [Token]) {
    guard !text.isEmpty else { return }
    let start = UInt32(renderer.output.bytes.count)
    renderer.output.bytes += text.utf8
    result.append(
      Token(kind: .affix, start: start, end: UInt32(renderer.output.bytes.count)))
  }
}
