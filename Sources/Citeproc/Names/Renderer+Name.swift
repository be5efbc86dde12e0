import Bibliography
import CSL

extension Renderer {
  /// Writes one name (CSL 1.0.2 specification, “Name-part Order”).
  mutating func write(
    _ name: PersonName, _ index: Int, _ variable: NameVariable, _ element: NamesElement,
    _ options: NameOptions, level: UInt8
  ) {
    var highlighted = false
    if let highlight = self.options.highlight,
      let mark = highlight(
        NameReference(name: name, index: index, variable: variable, work: work))
    {
      highlighted = true
      output.append(.openName, number: highlights.count)
      highlights.append(mark)
    }
    let isInverted =
      switch options.nameAsSortOrder {
      case .none: context.isSorting
      case .first: index == 0
      case .all: true
      }
    if name.isLiteral {
      output.richText(name.literal)
    } else if !Romanesque.isSpaced(name) {
      write(part: name.family, element.family)
      if level > 0 || options.form == .long { write(part: name.given, element.given) }
    } else if level == 0 {
      writeShort(name, element)
    } else if isInverted || name.staticOrdering {
      writeInverted(name, element, options, level: level, isSpacedOnly: !isInverted)
    } else {
      writeDisplay(name, element, options, level: level)
    }
    if highlighted { output.append(.closeName) }
  }

  private mutating func writeShort(_ name: PersonName, _ element: NamesElement) {
    open(element.family)
    if !name.family.isEmpty || !name.nonDroppingParticle.isEmpty {
      let demotes =
        context.isSorting && style.options.demoteNonDroppingParticle != .never
      if !demotes { writeParticle(name.nonDroppingParticle) }
      writeCased(name.family, element.family)
    } else {
      writeCased(name.given, element.family)
    }
    close(element.family)
  }

  private mutating func writeDisplay(
    _ name: PersonName, _ element: NamesElement, _ options: NameOptions, level: UInt8
  ) {
    let given = given(of: name, options, level: level)
    var hasText = false
    if !given.isEmpty || !name.droppingParticle.isEmpty {
      open(element.given)
      writeCased(given, element.given)
      if !name.droppingParticle.isEmpty {
        if !given.isEmpty { output.text(" ") }
        output.richText(name.droppingParticle)
      }
      close(element.given)
      hasText = true
    }
    if !name.family.isEmpty || !name.nonDroppingParticle.isEmpty {
      if hasText, !endsAgainst(name.droppingParticle) { output.text(" ") }
      open(element.family)
      writeParticle(name.nonDroppingParticle)
      writeCased(name.family, element.family)
      close(element.family)
    }
    if !name.suffix.isEmpty {
      output.text(name.commaSuffix ? ", " : " ")
      output.richText(name.suffix)
    }
  }

  private mutating func writeInverted(
    _ name: PersonName, _ element: NamesElement, _ options: NameOptions, level: UInt8,
    isSpacedOnly: Bool
  ) {
    let demotes =
      switch style.options.demoteNonDroppingParticle {
      case .never: false
      case .sortOnly: context.isSorting
      case .displayAndSort: true
      }
    open(element.family)
    if !demotes { writeParticle(name.nonDroppingParticle) }
    writeCased(name.family, element.family)
    close(element.family)
    let given = given(of: name, options, level: level)
    let separator: TextRef = options.sortSeparator
    if !given.isEmpty || !name.droppingParticle.isEmpty
      || (demotes && !name.nonDroppingParticle.isEmpty)
    {
      if isSpacedOnly {
        output.text(" ")
      } else {
        output.text(style.pool, separator, kind: .affix)
      }
      open(element.given)
      writeCased(given, element.given)
      var hasGiven = !given.isEmpty
      for particle in [name.droppingParticle, demotes ? name.nonDroppingParticle : ""]
      where !particle.isEmpty {
        if hasGiven { output.text(" ") }
        output.richText(particle)
        hasGiven = true
      }
      close(element.given)
    }
    if !name.suffix.isEmpty {
      output.text(style.pool, separator, kind: .affix)
      output.richText(name.suffix)
    }
  }

  private func given(of name: PersonName, _ options: NameOptions, level: UInt8) -> String {
    guard level > 0, !name.given.isEmpty else { return "" }
    guard options.hasInitializeWith else { return name.given }
    let mark = style.text(options.initializeWith)
    return Initials.write(
      name.given, with: mark, initialize: options.initialize && level < 2,
      hyphen: style.options.initializeWithHyphen)
  }

  // MARK: Parts

  private mutating func write(part text: String, _ part: NamesElement.Part) {
    guard !text.isEmpty else { return }
    open(part)
    writeCased(text, part)
    close(part)
  }

  private mutating func open(_ part: NamesElement.Part) {
    output.text(style.pool, part.prefix, kind: .affix)
    part.formatting.forEachCode { output.append(.open, value: $0.rawValue) }
  }

  private mutating func close(_ part: NamesElement.Part) {
    part.formatting.forEachCode { _ in output.append(.close) }
    output.text(style.pool, part.suffix, kind: .affix)
  }

  private mutating func writeCased(_ text: String, _ part: NamesElement.Part) {
    guard part.textCase != .none else { return output.richText(text) }
    let first = output.tokens.count
    output.richText(text)
    TextCaser.apply(part.textCase, to: &output, from: first, isEnglish: true)
  }

  private mutating func writeParticle(_ particle: String) {
    guard !particle.isEmpty else { return }
    output.richText(particle)
    if !endsAgainst(particle) { output.text(" ") }
  }

  /// Whether a particle stands right against what follows: d’, al-.
  private func endsAgainst(_ particle: String) -> Bool {
    particle.hasSuffix("’") || particle.hasSuffix("'") || particle.hasSuffix("-")
      || particle.hasSuffix("–")
  }
}
