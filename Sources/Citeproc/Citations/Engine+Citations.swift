import Bibliography
import CSL

extension Engine {
  /// The context that a cite is written in.
  func context(of request: CiteRequest) -> CiteContext {
    var context = CiteContext()
    context.locator = request.item.locator
    context.locatorType = request.item.locatorType
    context.position = request.position
    context.isNearNote = request.isNearNote
    context.firstNoteNumber = request.firstNoteNumber
    context.citationNumber = numbers[request.work]
    context.part = request.item.part
    context.disambiguation = disambiguation[request.work]
    return context
  }

  /// Writes a citation; the result is in the finisher.
  mutating func renderCitation(_ requests: [CiteRequest], isUnsorted: Bool) {
    let layout = style.citation
    let node = style.nodes[Int(layout.root)]
    var requests = requests
    if !isUnsorted && !layout.sort.isEmpty && requests.count > 1 {
      let keys = requests.map { renderer.sortKeys(layout, of: $0.work, context(of: $0)) }
      requests = Sorter.order(keys, layout.sort).map { requests[$0] }
    }
    renderer.output.removeAll()
    renderer.highlights.removeAll(keepingCapacity: true)
    renderer.destinations.removeAll(keepingCapacity: true)
    renderer.layoutUsesYearSuffix = style.placesYearSuffix
    renderer.capitalizesTerms = style.info.isNote
    var cites: [RenderedCite] = []
    for (index, request) in requests.enumerated() {
      cites.append(renderCite(request, node, isFirst: index == 0))
    }
    var output = OutputBuffer()
    node.formatting.forEachCode { output.append(.open, value: $0.rawValue) }
    let isWhole = !requests.contains { $0.item.part == .authorOnly }
    let tokens = collapse(cites, node)
    output.bytes = renderer.output.bytes
    if isWhole { output.text(style.pool, node.prefix, kind: .affix) }
    let content = output.tokens.count
    output.tokens += tokens
    if output.tokens.count == content {
      output.removeAll()
    } else {
      if isWhole { output.outerSuffix(style.pool, node.suffix) }
      node.formatting.forEachCode { _ in output.append(.close) }
    }
    finisher.finish(output)
  }

  private mutating func renderCite(_ request: CiteRequest, _ node: Node, isFirst: Bool)
    -> RenderedCite
  {
    let start = renderer.output.tokens.count
    writePrefix(request.item.prefix)
    renderer.hasPredecessor = !isFirst || hasText(from: start)
    if endsSentence(request.item.prefix) { renderer.hasPredecessor = false }
    renderer.begin(request.work, context(of: request))
    let body = renderer.output.tokens.count
    renderer.renderChildren(node)
    var tokens = Array(renderer.output.tokens[body...])
    var names: [UInt8] = []
    if let first = tokens.firstIndex(where: { $0.kind == .openNames }),
      let last = tokens[first...].firstIndex(where: { $0.kind == .closeNames })
    {
      // A title or term in the place of names makes no group of cites.
      if tokens[first..<last].contains(where: { $0.kind == .openNameList }) {
        for token in tokens[first..<last] where token.isText {
          names += renderer.output.bytes[token.range]
        }
      }
      if request.item.part == .authorOnly { tokens = Array(tokens[first...last]) }
    }
    var beforeSuffix: [UInt8]?
    let suffix = tokens.firstIndex { $0.kind == .yearSuffix }
    if let suffix {
      var text: [UInt8] = []
      for token in tokens[..<suffix] where token.isText {
        text += renderer.output.bytes[token.range]
      }
      beforeSuffix = text
    }
    nestBrackets(&tokens, node)
    renderer.output.tokens.removeLast(renderer.output.tokens.count - body)
    renderer.output.tokens += tokens
    writeSuffix(request.item.suffix)
    let isBareNumber = isBareNumber(tokens, numbers[request.work])
    tokens = Array(renderer.output.tokens[start...])
    let shift = tokens.firstIndex { $0.kind == .yearSuffix }
    return RenderedCite(
      request: request, tokens: tokens, names: names, beforeSuffix: beforeSuffix, suffix: shift,
      isBareNumber: isBareNumber)
  }

  /// Whether a cite is its work's number alone, with what the style puts around it.
  private func isBareNumber(_ tokens: [Token], _ number: Int) -> Bool {
    var found = false
    for token in tokens where token.kind == .text {
      guard !found, renderer.output.bytes[token.range].elementsEqual(String(number).utf8) else {
        return false
      }
      found = true
    }
    return found
  }

  private func hasText(from index: Int) -> Bool {
    renderer.output.tokens[index...].contains { $0.isText }
  }

  /// In notes, makes brackets of the style's parentheses that stand within others: (Oslo [2001]).
  private mutating func nestBrackets(_ tokens: inout [Token], _ node: Node) {
    guard style.info.isNote else { return }
    var depth = style.text(node.prefix).utf8.count { $0 == UInt8(ascii: "(") }
    for index in tokens.indices where tokens[index].kind == .affix {
      let range = tokens[index].range
      var copy: [UInt8] = []
      for (offset, byte) in renderer.output.bytes[range].enumerated() {
        guard byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") else { continue }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        if depth % 2 == 1 {
          if copy.isEmpty { copy = Array(renderer.output.bytes[range]) }
          copy[offset] = byte == UInt8(ascii: "(") ? UInt8(ascii: "[") : UInt8(ascii: "]")
        }
        if byte == UInt8(ascii: "(") { depth += 1 }
      }
      guard !copy.isEmpty else { continue }
      tokens[index].start = UInt32(renderer.output.bytes.count)
      renderer.output.bytes += copy
      tokens[index].end = UInt32(renderer.output.bytes.count)
    }
  }

  /// Whether a prefix is a sentence, after which a term is capitalized: several words and a full stop.
  private func endsSentence(_ prefix: String) -> Bool {
    guard prefix.trimmed.contains(" ") else { return false }
    let text = prefix.utf8.reversed().drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 || $0 >= 0x80 }
    return text.first == UInt8(ascii: ".") || text.first == UInt8(ascii: "!")
      || text.first == UInt8(ascii: "?")
  }

  /// Writes a cite's prefix; a blank follows it where it ends in a letter, digit or mark.
  private mutating func writePrefix(_ prefix: String) {
    guard !prefix.isEmpty else { return }
    renderer.output.richText(prefix)
    let text = prefix.utf8.reversed()
    guard let last = text.first, last != 0x20, last != 0xA0 else { return }
    if TextCaser.isWordByte(last) || last >= 0x80 && !opensQuotation(prefix)
      || last == UInt8(ascii: ".") || last == UInt8(ascii: ",") || last == UInt8(ascii: ";")
      || last == UInt8(ascii: ":")
      || last == UInt8(ascii: ")") || last == UInt8(ascii: "]") || last == UInt8(ascii: ">")
      || last == UInt8(ascii: "\"")
    {
      renderer.output.text(" ", kind: .affix)
    }
  }

  /// Whether a text ends in a mark that stands against what follows.
  private func opensQuotation(_ text: String) -> Bool {
    text.last.map { "“‘«‹„‚¿¡".contains($0) } ?? false
  }

  /// Writes a cite's suffix; a blank stands before it where it begins with a letter, digit or bracket.
  private mutating func writeSuffix(_ suffix: String) {
    guard let first = suffix.utf8.first else { return }
    if TextCaser.isWordByte(first) || first == UInt8(ascii: "(") || first == UInt8(ascii: "[") {
      renderer.output.text(" ", kind: .affix)
    }
    let start = renderer.output.tokens.count
    renderer.output.richText(suffix)
    if start < renderer.output.tokens.count, renderer.output.tokens[start].kind == .text {
      renderer.output.tokens[start].kind = .affix
    }
  }

  // MARK: Joining and collapsing

  /// Joins cites, with `collapse` and `cite-group-delimiter` (CSL 1.0.2 specification, “Cite Collapsing”).
  private mutating func collapse(_ cites: [RenderedCite], _ node: Node) -> [Token] {
    let settings = style.citationSettings
    let delimiter = style.text(node.delimiter)
    switch settings.collapse {
    case .citationNumber where !cites.contains { $0.request.item.part == .authorOnly }:
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
        let hasLocator = !previous.request.item.locator.isEmpty && !previous.isBareNumber
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
        let hasLocator = !previous.request.item.locator.isEmpty
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
    let body = renderer.output.tokens.count - start
    renderer.begin(cite.request.work, context(of: cite.request))
    renderer.hidesFirstNames = true
    renderer.renderChildren(node)
    renderer.hidesFirstNames = false
    var tokens = Array(renderer.output.tokens[(start + body)...])
    nestBrackets(&tokens, node)
    renderer.output.tokens.replaceSubrange((start + body)..., with: tokens)
    writeSuffix(cite.request.item.suffix)
    return (Array(renderer.output.tokens[start...]), body)
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
