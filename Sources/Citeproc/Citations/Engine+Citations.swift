import Bibliography
import CSL

extension Engine {
  /// The context that a cite is written in.
  func context(of request: CiteRequest) -> CiteContext {
    var context = CiteContext()
    context.locator = request.item.locator
    context.locatorType = request.item.locatorType
    if context.locatorType == .page, let found = EmbeddedLocator.find(in: context.locator) {
      context.locator = found.rest
      context.locatorType = found.type
    }
    context.position = request.position
    context.isNearNote = request.isNearNote
    context.firstNoteNumber = request.firstNoteNumber
    context.citationNumber = numbers[request.work]
    context.part = request.item.part
    context.disambiguation = disambiguation[request.work]
    return context
  }

  /// The cites of a citation in the order of the style's `cs:sort`; those without an author are sorted with theirs. Where
  /// cites are grouped by their names, the names order those whose keys are the same.
  mutating func sorted(_ requests: [CiteRequest]) -> [CiteRequest] {
    let layout = style.citation
    guard !layout.sort.isEmpty, requests.count > 1 else { return requests }
    var sort = layout.sort
    var keys = requests.map { request in
      var context = context(of: request)
      context.part = .whole
      return renderer.sortKeys(layout, of: request.work, context)
    }
    if style.citationSettings.groupsCites {
      sort.append(SortKey(.variable(.name(.author))))
      let node = style.nodes[Int(layout.root)]
      for (index, request) in requests.enumerated() {
        var request = request
        request.item.part = .whole
        let names = renderCite(request, node, isFirst: true).names
        var key: [UInt8] = []
        names.withUnsafeBufferPointer { renderer.collation.append(keyOf: $0, to: &key) }
        keys[index].append(key)
      }
      renderer.output.removeAll()
    }
    return Sorter.order(keys, sort).map { requests[$0] }
  }

  /// Writes a citation, its cites in the order given; the result is in the finisher.
  mutating func renderCitation(_ requests: [CiteRequest]) {
    let layout = style.citation
    let node = style.nodes[Int(layout.root)]
    // An author who is part of a sentence stands alone.
    let requests = requests.first { $0.item.part == .authorOnly }.map { [$0] } ?? requests
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
    let isWhole = requests.first?.item.part != .authorOnly
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
    // Cites without their authors form groups by them all the same.
    var whole: RenderedCite?
    if request.item.part == .suppressAuthor, style.citationSettings.groupsCites {
      var shown = request
      shown.item.part = .whole
      whole = renderCite(shown, node, isFirst: isFirst)
    }
    let start = renderer.output.tokens.count
    writePrefix(request.item.prefix)
    renderer.hasPredecessor = !isFirst || hasText(from: start)
    if endsSentence(request.item.prefix) { renderer.hasPredecessor = false }
    renderer.begin(request.work, context(of: request))
    let body = renderer.output.tokens.count
    renderer.renderChildren(node)
    let hasLocator = renderer.wroteLocator
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
    nestBrackets(from: body, node)
    writeSuffix(request.item.suffix)
    let isBareNumber = isBareNumber(tokens, numbers[request.work])
    tokens = Array(renderer.output.tokens[start...])
    let shift = tokens.firstIndex { $0.kind == .yearSuffix }
    return RenderedCite(
      request: request, tokens: tokens, names: whole?.names ?? names,
      beforeSuffix: whole?.beforeSuffix ?? beforeSuffix, suffix: shift,
      isBareNumber: isBareNumber, hasLocator: hasLocator)
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
  mutating func nestBrackets(from first: Int, _ node: Node) {
    guard style.info.isNote else { return }
    var depth = style.text(node.prefix).utf8.count { $0 == UInt8(ascii: "(") }
    for index in first..<renderer.output.tokens.count
    where renderer.output.tokens[index].kind == .affix {
      let range = renderer.output.tokens[index].range
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
      renderer.output.tokens[index].start = UInt32(renderer.output.bytes.count)
      renderer.output.bytes += copy
      renderer.output.tokens[index].end = UInt32(renderer.output.bytes.count)
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
  mutating func writePrefix(_ prefix: String) {
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
  mutating func writeSuffix(_ suffix: String) {
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
}
