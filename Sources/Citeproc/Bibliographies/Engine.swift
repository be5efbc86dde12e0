import Bibliography
import CSL

/// Renders works and finishes what comes of it: what a processor and a citation session share.
struct Engine: Sendable {
  var style: Style
  var renderer: Renderer
  var finisher: Finisher
  var works: [Work] = []
  /// The number of each work, counted from 1; 0 where it has none.
  var numbers: [Int] = []
  /// What tells each work's cites from others.
  var disambiguation: [Disambiguation] = []
  /// The works in the order of the bibliography.
  var order: [Int] = []
  /// What replaces repeated names; it remembers the names of the reference before.
  var substitute: AuthorSubstitute?

  init(style: Style, locales: LocaleLibrary, language: String) {
    self.style = style
    var terms = TermTable(style: style, locales: locales, language: language)
    func glyph(_ term: Int, _ fallback: String) -> [UInt8] {
      terms.text(terms.id(term)) ?? Array(fallback.utf8)
    }
    let quotes = Finisher.Quotes(
      open: glyph(WellKnownTerm.openQuote, "“"), close: glyph(WellKnownTerm.closeQuote, "”"),
      openInner: glyph(WellKnownTerm.openInnerQuote, "‘"),
      closeInner: glyph(WellKnownTerm.closeInnerQuote, "’"))
    finisher = Finisher(quotes: quotes, punctuationInQuote: terms.punctuationInQuote)
    renderer = Renderer(style: style, terms: terms, language: language)
    renderer.output.quotationMarks = QuotationMarks(
      open: quotes.open, close: quotes.close, openInner: quotes.openInner,
      closeInner: quotes.closeInner)
  }

  /// Takes in works: their order in the bibliography, their numbers, and what tells them apart.
  mutating func prepare(_ works: [Work], _ options: RenderingOptions) {
    self.works = works
    renderer.works = works
    renderer.options = options
    numbers = Array(1...max(1, works.count))
    disambiguation = Array(repeating: Disambiguation(), count: works.count)
    order = Array(works.indices)
    if let layout = style.bibliography, !layout.sort.isEmpty, options.order == .style {
      order = sorted(by: layout)
    }
    assignNumbers(options)
    Disambiguator.run(&self)
    forgetReferences()
  }

  /// Begins a list of references: none stands before the next.
  mutating func forgetReferences() { substitute = AuthorSubstitute(style.bibliographySettings) }

  /// Numbers the works in the order of the bibliography.
  mutating func assignNumbers(_ options: RenderingOptions) {
    for (place, index) in order.enumerated() {
      switch options.numbering {
      case .style, .ascending: numbers[index] = options.firstNumber + place
      case .descending: numbers[index] = options.firstNumber + works.count - 1 - place
      case .none: numbers[index] = 0
      }
    }
  }

  /// Writes a work's reference; nothing where the style has no bibliography.
  mutating func renderReference(_ index: Int) {
    renderer.output.removeAll()
    renderer.highlights.removeAll(keepingCapacity: true)
    renderer.destinations.removeAll(keepingCapacity: true)
    guard let layout = style.bibliography else { return }
    renderer.layoutUsesYearSuffix = style.placesYearSuffix
    var context = CiteContext()
    context.isBibliography = true
    context.citationNumber = numbers[index]
    context.disambiguation = disambiguation[index]
    renderer.begin(index, context)
    renderer.capitalizesTerms = true
    renderer.hasPredecessor = false
    renderer.renderLayout(layout, style.bibliographySettings)
    substitute?.apply(to: &renderer.output)
  }
}

extension Renderer {
  /// Writes a reference: the layout's affixes, its elements, and the blocks of `second-field-align`.
  mutating func renderLayout(_ layout: Layout, _ settings: BibliographySettings) {
    let node = style.nodes[Int(layout.root)]
    let mark = output.mark
    node.formatting.forEachCode { output.append(.open, value: $0.rawValue) }
    affix(node.prefix)
    let content = output.tokens.count
    // The margin is for the number; where numbers are taken away, what follows them must not get there.
    let isUnnumbered = layout.usesCitationNumber && context.citationNumber == 0
    if settings.secondFieldAlign == .none || isUnnumbered {
      renderChildren(node)
    } else {
      renderAligned(node)
    }
    guard output.tokens.count > content else {
      output.rewind(to: mark)
      return
    }
    appendLayoutSuffix(node)
    node.formatting.forEachCode { _ in output.append(.close) }
  }

  /// Writes the layout's suffix, within the last display block where there is one.
  private mutating func appendLayoutSuffix(_ node: Node) {
    guard let last = output.tokens.last, last.kind == .closeDisplay else {
      return outerSuffix(node.suffix)
    }
    output.tokens.removeLast()
    outerSuffix(node.suffix)
    output.tokens.append(last)
  }

  /// The first field goes to the margin, the rest beside it.
  private mutating func renderAligned(_ node: Node) {
    var child = node.firstChild
    let mark = output.mark
    output.append(.openDisplay, value: Display.leftMargin.rawValue)
    while child >= 0 {
      let result = render(child)
      child = style.nodes[Int(child)].next
      if result { break }
    }
    if output.tokens.count == mark.tokens + 1 {
      output.rewind(to: mark)
      return
    }
    output.append(.closeDisplay)
    output.append(.openDisplay, value: Display.rightInline.rawValue)
    let content = output.tokens.count
    while child >= 0 {
      render(child)
      child = style.nodes[Int(child)].next
    }
    if output.tokens.count == content {
      output.tokens.removeLast()
    } else {
      output.append(.closeDisplay)
    }
  }
}
