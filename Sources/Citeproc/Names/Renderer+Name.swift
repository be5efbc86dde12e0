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
        NameReference(name: name, index: index, variable: variable, work: works[current]))
    {
      highlighted = true
      output.append(.openName, number: highlights.count)
      highlights.append(mark)
    }
    let isInverted = self.isInverted(index, options)
    if name.isLiteral {
      writeFormatted(name.literal, element.family)
    } else if !Romanesque.isSpaced(name) {
      write(part: name.family, element.family)
      if level > 0 || options.form == .long { write(part: name.given, element.given) }
    } else if level == 0 {
      writeShort(name, element, options, isInverted: isInverted)
    } else if isInverted || name.staticOrdering {
      // The order of such a name is its own: no comma says that it was turned round.
      let isSpacedOnly = !isInverted || name.staticOrdering && !context.isSorting
      writeInverted(name, element, options, level: level, isSpacedOnly: isSpacedOnly)
    } else {
      writeDisplay(name, element, options, level: level)
    }
    if highlighted { output.append(.closeName) }
  }

  private mutating func writeShort(
    _ name: PersonName, _ element: NamesElement, _ options: NameOptions, isInverted: Bool
  ) {
    if isInverted, !context.isSorting, !name.nonDroppingParticle.isEmpty,
      style.options.demoteNonDroppingParticle == .displayAndSort
    {
      // The particle is demoted in the short form as in the long one: Gogh, van.
      var short = name
      short.droppingParticle = ""
      short.suffix = ""
      return writeInverted(short, element, options, level: 0, isSpacedOnly: false)
    }
    output.text(style.pool, element.family.prefix, kind: .affix)
    if !name.family.isEmpty || !name.nonDroppingParticle.isEmpty {
      let demotes =
        context.isSorting && style.options.demoteNonDroppingParticle != .never
      if !demotes, !name.nonDroppingParticle.isEmpty {
        writeFormatted(name.nonDroppingParticle, element.family)
        if !endsAgainst(name.nonDroppingParticle) { output.text(" ") }
      }
      writeFormatted(name.family, element.family)
    } else {
      writeFormatted(name.given, element.family)
    }
    output.text(style.pool, element.family.suffix, kind: .affix)
  }

  private mutating func writeDisplay(
    _ name: PersonName, _ element: NamesElement, _ options: NameOptions, level: UInt8
  ) {
    let given = given(of: name, options, level: level)
    if !given.isEmpty {
      open(element.given)
      writeCased(given, element.given)
      close(element.given)
    }
    guard
      !name.family.isEmpty || !name.nonDroppingParticle.isEmpty
        || !name.droppingParticle.isEmpty || !name.suffix.isEmpty
    else { return }
    if !given.isEmpty, output.lastByte != 0xA0 { output.text(" ") }
    // The affixes of the family name enclose its particles and its suffix.
    affix(element.family.prefix)
    writeParticle(name.droppingParticle, element.given)
    writeParticle(name.nonDroppingParticle, element.family)
    writeFormatted(name.family, element.family)
    if !name.suffix.isEmpty {
      output.text(name.commaSuffix ? ", " : " ")
      writeSuffix(name.suffix, options)
    }
    affix(element.family.suffix)
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
    if !name.family.isEmpty || !demotes && !name.nonDroppingParticle.isEmpty {
      affix(element.family.prefix)
      if !demotes { writeParticle(name.nonDroppingParticle, element.family) }
      writeFormatted(name.family, element.family)
      affix(element.family.suffix)
    }
    var given = given(of: name, options, level: level)
    // A blank of the initials that does not break is for the family name, which stands elsewhere here.
    while given.hasSuffix("\u{A0}") { given.removeLast() }
    let demoted = demotes ? name.nonDroppingParticle : ""
    if !given.isEmpty || !name.droppingParticle.isEmpty || !demoted.isEmpty {
      if name.family.isEmpty && (demotes || name.nonDroppingParticle.isEmpty) {
        // There is nothing that a separator could stand after.
      } else if isSpacedOnly {
        output.text(" ")
      } else {
        affix(options.sortSeparator)
      }
      affix(element.given.prefix)
      writeFormatted(given, element.given)
      if !name.droppingParticle.isEmpty || !demoted.isEmpty {
        writeParticles(name.droppingParticle, demoted, element, afterText: !given.isEmpty)
      }
      affix(element.given.suffix)
    }
    if !name.suffix.isEmpty {
      affix(options.sortSeparator)
      writeSuffix(name.suffix, options)
    }
  }

  /// Writes a suffix; where names are initialized, its full stops are the initials': “Jr” where initials have none.
  private mutating func writeSuffix(_ suffix: String, _ options: NameOptions) {
    guard options.hasInitializeWith, suffix.utf8.contains(UInt8(ascii: ".")) else {
      return output.richText(suffix)
    }
    let mark = style.text(options.initializeWith)
    output.richText(
      suffix.split(separator: ".", omittingEmptySubsequences: false).joined(separator: mark).trimmed
    )
  }

  /// Writes the particles that stand behind a given name.
  private mutating func writeParticles(
    _ dropping: String, _ demoted: String, _ element: NamesElement, afterText: Bool
  ) {
    var hasText = afterText
    for (particle, part) in [(dropping, element.given), (demoted, element.family)]
    where !particle.isEmpty {
      if hasText { output.text(" ") }
      writeFormatted(particle, part)
      hasText = true
    }
  }

  /// The given name as it is shown: as it is, as initials, or not at all.
  private mutating func given(of name: PersonName, _ options: NameOptions, level: UInt8) -> String {
    guard level > 0, !name.given.isEmpty else { return "" }
    guard options.hasInitializeWith, !name.family.isEmpty else { return name.given }
    let mark = style.pool[options.initializeWith.range]
    let hyphen = style.options.initializeWithHyphen
    let initialize = options.initialize && level < 2
    if initialize, mark.allSatisfy({ $0 < 0x80 }) {
      scratch.removeAll(keepingCapacity: true)
      if Initials.append(name.given, mark: mark, hyphen: hyphen, to: &scratch) {
        return String(decoding: scratch, as: UTF8.self)
      }
    }
    return Initials.write(
      name.given, with: String(decoding: mark, as: UTF8.self), initialize: initialize,
      hyphen: hyphen)
  }

  // MARK: Parts

  private mutating func write(part text: String, _ part: NamesElement.Part) {
    guard !text.isEmpty else { return }
    open(part)
    writeCased(text, part)
    close(part)
  }

  mutating func open(_ part: NamesElement.Part) {
    affix(part.prefix)
    part.formatting.forEachCode { output.append(.open, value: $0.rawValue) }
  }

  mutating func close(_ part: NamesElement.Part) {
    part.formatting.forEachCode { _ in output.append(.close) }
    affix(part.suffix)
  }

  private mutating func writeCased(_ text: String, _ part: NamesElement.Part) {
    guard part.textCase != .none else { return output.richText(text) }
    let first = output.tokens.count
    output.richText(text)
    TextCaser.apply(part.textCase, to: &output, from: first, isEnglish: true)
  }

  /// Writes a text with a part's formatting and case, but without its affixes.
  private mutating func writeFormatted(_ text: String, _ part: NamesElement.Part) {
    guard !text.isEmpty else { return }
    part.formatting.forEachCode { output.append(.open, value: $0.rawValue) }
    writeCased(text, part)
    part.formatting.forEachCode { _ in output.append(.close) }
  }

  /// Writes a particle before a family name.
  private mutating func writeParticle(_ particle: String, _ part: NamesElement.Part) {
    guard !particle.isEmpty else { return }
    writeFormatted(particle, part)
    if context.isSorting || !endsAgainst(particle) { output.text(" ") }
  }

  /// Whether a particle stands right against what follows: d’, al-.
  private func endsAgainst(_ particle: String) -> Bool {
    if particle.hasSuffix("-") || particle.hasSuffix("–") { return true }
    guard particle.hasSuffix("’") || particle.hasSuffix("'") else { return false }
    return !particle.hasSuffix("de’") && !particle.hasSuffix("de'")
  }
}
