import Bibliography
import CSL

extension Renderer {
  /// Writes a `cs:names` element, or what is substituted for it (CSL 1.0.2 specification, “Names”).
  mutating func renderNames(_ node: Node, _ element: NamesElement) -> Bool {
    calledVariable = true
    let options = style.nameOptions[
      Int(context.isBibliography ? element.bibliographyOptions : element.citationOptions)]
    var variables: [NameVariable] = []
    for index in element.firstVariable..<element.firstVariable + element.variableCount {
      let variable = style.nameVariables[Int(index)]
      if work.names.contains(variable), !suppression.contains(variable) {
        variables.append(variable)
      }
    }
    guard !variables.isEmpty else { return renderSubstitute(node, element) }
    if hidesFirstNames {
      hidesFirstNames = false
      renderedVariable = true
      return false
    }
    renderedVariable = true
    if substituting > 0 { for variable in variables { suppression.insert(variable) } }
    if options.form == .count {
      return renderCount(node, variables, options)
    }
    return wrap(node) { renderer in
      renderer.output.append(.openNames)
      let content = renderer.output.tokens.count
      renderer.writeVariables(variables, element, options)
      if renderer.output.tokens.count == content {
        renderer.output.tokens.removeLast()
      } else {
        renderer.output.append(.closeNames)
      }
    }
  }

  /// What came of an attempt to write something in the place of names.
  private enum Substitution { case written, nothing, ended }

  private mutating func renderSubstitute(_ node: Node, _ element: NamesElement) -> Bool {
    guard element.substitute >= 0 else { return false }
    substituting += 1
    defer { substituting -= 1 }
    return substitute(from: element.substitute, node) == .written
  }

  /// Tries one child of a `cs:substitute` after another; the children of a condition's branch are tried in turn, as if
  /// they stood there themselves.
  private mutating func substitute(from first: Int32, _ node: Node) -> Substitution {
    var child = first
    while child >= 0 {
      let candidate = style.nodes[Int(child)]
      let result: Substitution
      if case .choose = candidate.element {
        if let branch = chosenBranch(of: candidate) {
          result = substitute(from: style.nodes[Int(branch)].firstChild, node)
        } else {
          result = .nothing
        }
      } else {
        result = substitute(child, node)
      }
      if result != .nothing { return result }
      child = candidate.next
    }
    return .nothing
  }

  private mutating func substitute(_ candidate: Int32, _ node: Node) -> Substitution {
    let called = calledVariable
    calledVariable = false
    renderedEmptyTerm = false
    let before = renderedVariable
    let hides = hidesFirstNames
    let mark = output.mark
    // The affixes and formatting of cs:names are for its names, and for a shorthand that takes over what it says.
    var node = node
    if !takesOver(candidate) {
      node.prefix = .empty
      node.suffix = .empty
      node.formatting = Formatting()
    }
    let result = wrap(node) { renderer in
      let start = renderer.output.tokens.count
      if renderer.render(candidate) {
        if case .names = renderer.style.nodes[Int(candidate)].element { return }
        renderer.output.tokens.insert(Token(kind: .openNames), at: start)
        renderer.output.append(.closeNames)
      }
    }
    calledVariable = called || calledVariable
    if hides && !hidesFirstNames { return .ended }
    if result && hides {
      output.rewind(to: mark)
      hidesFirstNames = false
      renderedVariable = true
      return .ended
    }
    if result { return .written }
    if renderedEmptyTerm { return .ended }
    renderedVariable = before
    return .nothing
  }

  /// Whether an element of a `cs:substitute` is a shorthand for the `cs:names` around it
  /// (CSL 1.0.2 specification, “Substitute”).
  private func takesOver(_ candidate: Int32) -> Bool {
    guard case .names(let names) = style.nodes[Int(candidate)].element else { return false }
    return style.names[Int(names)].inheritsName
  }

  private mutating func renderCount(
    _ node: Node, _ variables: [NameVariable], _ options: NameOptions
  ) -> Bool {
    var count = 0
    for variable in variables {
      count += shownCount(work[variable].count, options, list: traces.count)
    }
    guard count > 0 else { return false }
    return wrap(node) { $0.output.number(count, minimumDigits: $0.context.isSorting ? 5 : 1) }
  }

  private mutating func writeVariables(
    _ variables: [NameVariable], _ element: NamesElement, _ options: NameOptions
  ) {
    var variables = variables
    var combined: TermID?
    if variables.count == 2, variables.contains(.editor), variables.contains(.translator),
      element.label >= 0, work[.editor] == work[.translator],
      case .label(let label) = style.nodes[Int(element.label)].element,
      let term = terms.text(terms.id(WellKnownTerm.editorTranslator), label.form), !term.isEmpty
    {
      combined = terms.id(WellKnownTerm.editorTranslator)
      variables.removeLast()
    }
    var isFirst = true
    for variable in variables {
      let mark = output.mark
      if !isFirst { affix(options.namesDelimiter) }
      let names = work[variable]
      if element.label >= 0, element.isLabelFirst, !context.isSorting {
        writeLabel(element, variable, combined, isPlural: names.count > 1)
      }
      let content = output.tokens.count
      writeList(names, variable, element, options)
      guard output.tokens.count > content + 2 else {
        output.rewind(to: mark)
        continue
      }
      if element.label >= 0, !element.isLabelFirst, !context.isSorting {
        writeLabel(element, variable, combined, isPlural: names.count > 1)
      }
      isFirst = false
    }
  }

  private mutating func writeLabel(
    _ element: NamesElement, _ variable: NameVariable, _ combined: TermID?, isPlural: Bool
  ) {
    let node = style.nodes[Int(element.label)]
    guard case .label(let label) = node.element else { return }
    let plural =
      switch label.plural {
      case .always: true
      case .never: false
      case .contextual: isPlural
      }
    let term = combined ?? terms.id(WellKnownTerm.nameVariable + Int(variable.rawValue))
    guard let text = terms.text(term, label.form, plural: plural), !text.isEmpty else { return }
    _ = wrap(node, isTerm: true) { $0.output.term(text) }
  }

  // MARK: A list

  /// How many names of a list are written, and how many of the options' limits apply.
  func shownCount(_ total: Int, _ options: NameOptions, list: Int) -> Int {
    var minimum = Int(options.etAlMin)
    var useFirst = Int(options.etAlUseFirst)
    if !context.isBibliography, !context.isSorting,
      context.position != .first || context.isCompared
    {
      if options.etAlSubsequentMin > 0 { minimum = Int(options.etAlSubsequentMin) }
      if options.etAlSubsequentUseFirst > 0 { useFirst = Int(options.etAlSubsequentUseFirst) }
    }
    if let key = context.sortKey {
      if key.namesMin > 0 { minimum = Int(key.namesMin) }
      if key.namesUseFirst > 0 { useFirst = Int(key.namesUseFirst) }
    }
    var shown = total
    if minimum > 0 && total >= minimum && useFirst < total { shown = max(0, useFirst) }
    if context.disambiguation.nameCounts.indices.contains(list) {
      shown = max(shown, min(total, context.disambiguation.nameCounts[list]))
    }
    return shown
  }

  private mutating func writeList(
    _ names: [PersonName], _ variable: NameVariable, _ element: NamesElement,
    _ options: NameOptions
  ) {
    let list = traces.count
    let total = names.count
    let shown = shownCount(total, options, list: list)
    let isCut = shown < total || works[current].truncatedNames.contains(variable)
    let usesLast = (context.sortKey?.namesUseLast ?? options.etAlUseLast) && total - shown >= 2
    if registersNames { register(names) }
    guard shown > 0 else {
      // et-al-use-first="0": not even “et al.” is left, and no formatting that could pass for text.
      traces.append(NameListTrace(total: total, shown: 0, hasInitials: false))
      return
    }
    output.append(.openNameList)
    // “et al.” is formatted like the names; the delimiters between names are not.
    let hasEtAl = isCut && !usesLast && !context.isSorting
    if hasEtAl { element.name.formatting.forEachCode { output.append(.open, value: $0.rawValue) } }
    for index in 0..<shown {
      if index > 0 {
        if index == shown - 1, !isCut, options.and != .none, !context.isSorting {
          writeAnd(
            options, count: shown,
            isInverted: isInverted(index - 1, options) && !names[index - 1].isLiteral)
        } else {
          affix(options.delimiter)
        }
      }
      let name = names[index]
      let level = self.level(of: name, index, list, options)
      open(element.name)
      output.append(.openPersonName)
      write(name, index, variable, element, options, level: level)
      output.append(.closePersonName)
      close(element.name)
    }
    if isCut && usesLast {
      // As before “et al.”, one name needs no delimiter.
      if shown > 1 { affix(options.delimiter) } else { output.text(" ", kind: .affix) }
      output.text("… ", kind: .affix)
      let level = self.level(of: names[total - 1], total - 1, list, options)
      open(element.name)
      write(names[total - 1], total - 1, variable, element, options, level: level)
      close(element.name)
    }
    if hasEtAl {
      writeEtAl(element, options, shown: shown)
      element.name.formatting.forEachCode { _ in output.append(.close) }
    }
    output.append(.closeNameList)
    traces.append(
      NameListTrace(
        total: total, shown: shown,
        hasInitials: options.hasInitializeWith && options.initialize))
  }

  /// Enters the names among those that disambiguation compares.
  private mutating func register(_ list: [PersonName]) {
    switch style.citationSettings.givenNameRule {
    case .primaryName, .primaryNameWithInitials:
      if let first = list.first { names.insert(first) }
    default: for name in list { names.insert(name) }
    }
  }

  /// Whether a name begins with the family name: in a sort key all do, whatever the style shows
  /// (CSL 1.0.2 specification, “Sorting”).
  func isInverted(_ index: Int, _ options: NameOptions) -> Bool {
    if context.isSorting { return true }
    return switch options.nameAsSortOrder {
    case .none: false
    case .first: index == 0
    case .all: true
    }
  }

  private mutating func writeAnd(_ options: NameOptions, count: Int, isInverted: Bool) {
    let precedes =
      switch options.delimiterPrecedesLast {
      case .contextual: count > 2
      case .afterInvertedName: isInverted
      case .always: true
      case .never: false
      }
    let text: [UInt8]
    if options.and == .symbol {
      text = terms.ampersand
    } else {
      text = terms.text(terms.id(WellKnownTerm.and)) ?? []
    }
    if text.first ?? 0 >= 0xE3 {
      // Han, Kana and Hangul: the word stands between the names without blanks or a delimiter.
      output.text(text, kind: .affix)
      return
    }
    if precedes { affix(options.delimiter) }
    if endsInBlank(text) {
      // A term that ends in a blank of its own stands against the names.
      output.text(text, kind: .affix)
    } else if !text.isEmpty {
      if !precedes || output.lastByte != 0x20 { output.text(" ", kind: .affix) }
      output.text(text, kind: .affix)
      output.text(" ", kind: .affix)
    } else if !precedes {
      affix(options.delimiter)
    }
  }

  /// Whether a term ends in a blank that does not break, or in one of Unicode's fixed widths.
  private func endsInBlank(_ text: [UInt8]) -> Bool {
    let last = text.suffix(3)
    return last.suffix(2) == [0xC2, 0xA0]
      || last.prefix(2) == [0xE2, 0x80] && last.last ?? 0 <= 0x8A
      || last == [0xE2, 0x80, 0xAF]
  }

  private mutating func writeEtAl(_ element: NamesElement, _ options: NameOptions, shown: Int) {
    guard let term = terms.text(TermID(style: element.etAlTerm)), !term.isEmpty else { return }
    let precedes =
      switch options.delimiterPrecedesEtAl {
      case .contextual: shown > 1
      case .afterInvertedName: isInverted(shown - 1, options)
      case .always: true
      case .never: false
      }
    if precedes {
      affix(options.delimiter)
    } else if (term.first ?? 0) < 0xE2 {
      // Han characters take no blank before them.
      output.text(" ", kind: .affix)
    }
    affix(element.etAl.prefix)
    element.etAl.formatting.forEachCode { output.append(.open, value: $0.rawValue) }
    output.text(term)
    element.etAl.formatting.forEachCode { _ in output.append(.close) }
    affix(element.etAl.suffix)
  }

  /// How much of a name is written: 0 the family name, 1 initials, 2 given names.
  private mutating func level(
    of name: PersonName, _ index: Int, _ list: Int, _ options: NameOptions
  ) -> UInt8 {
    let canInitialize = options.hasInitializeWith && options.initialize
    var level: UInt8 = options.form == .short ? 0 : canInitialize ? 1 : 2
    let settings = style.citationSettings
    // What tells persons apart does so in the bibliography as well.
    if settings.disambiguateAddGivenName, !context.isSorting {
      switch settings.givenNameRule {
      case .byCite: break
      case .allNames:
        level = max(level, names.level(of: name, hasInitials: canInitialize))
      case .allNamesWithInitials where canInitialize:
        level = max(level, names.initialsLevel(of: name))
      case .primaryName:
        if index == 0 { level = max(level, names.level(of: name, hasInitials: canInitialize)) }
      case .primaryNameWithInitials where canInitialize && index == 0:
        level = max(level, names.initialsLevel(of: name))
      case .allNamesWithInitials, .primaryNameWithInitials: break
      }
    }
    let given = context.disambiguation.givenLevels
    if given.indices.contains(list), given[list].indices.contains(index) {
      level = max(level, given[list][index])
    }
    return level
  }
}

extension OutputBuffer {
  /// The last byte of text; `nil` before the first.
  var lastByte: UInt8? {
    guard let token = tokens.last(where: \.isText) else { return nil }
    return bytes[Int(token.end) - 1]
  }
}
