import Bibliography
import CSL

/// Walks through a style's nodes for one work and writes what they say to an ``OutputBuffer``.
struct Renderer: Sendable {
  private(set) var style: Style
  var terms: TermTable
  var output = OutputBuffer()

  // The cite or reference that is being written.
  var works: [Work] = []
  /// The index of the work that is written.
  private(set) var current = 0
  /// What is asked for of the work that is written.
  private(set) var work = WorkVariables()
  var context = CiteContext()
  var suppression = Suppression()
  /// How many `cs:substitute` are being tried.
  var substituting = 0
  /// Whether any variable was asked for, and any had a value, in the innermost group.
  var calledVariable = false
  var renderedVariable = false
  var renderedTerm = false
  /// Whether a term was written that the locale has, but as an empty text: it ends a substitution.
  var renderedEmptyTerm = false
  /// The lists of names written so far.
  var traces: [NameListTrace] = []
  /// How many `disambiguate` conditions have been tested.
  var conditionTests = 0
  /// The first token of the cite or reference, or the first after its number.
  var bodyStart = 0
  /// Whether names were written, or what stands for them.
  var wroteNames = false
  /// Whether a locator was written.
  var wroteLocator = false
  /// Whether the year suffix was written.
  var wroteYearSuffix = false
  /// Whether a variable for the year suffix stands in the layout.
  var layoutUsesYearSuffix = false
  /// Whether a year is written without its era, which follows later.
  var hidesEra = false
  /// Whether a date was written.
  var wroteDate = false
  /// The parts of the style's dates in the locale's form, by the dates' places; `nil` while none was written.
  var dateParts: [[DatePart]?]
  /// The macros of sort keys: whether they have dates among their elements.
  var macrosWithDates: [Int32: Bool] = [:]
  /// Whether title case applies to the work.
  var isEnglish = true
  let localeIsEnglish: Bool

  // What the caller wants.
  var options = RenderingOptions()
  var highlights: [NameHighlight] = []
  var destinations: [String] = []
  /// How much of a name must be shown wherever it stands (`givenname-disambiguation-rule`).
  var names: NameRegistry
  /// Whether names that are written are entered there.
  var registersNames = false
  /// Whether an identifier was written as a link.
  var hasLink = false
  /// Bytes that a step works on.
  var scratch: [UInt8] = []
  var collation: Collation
  /// Whether the first names are left out, or what stands in for them: the sentence has them, or the cite before.
  var hidesFirstNames = false
  /// Whether a term at the beginning is capitalized, and whether text stands before the cite.
  var capitalizesTerms = true
  var hasPredecessor = false
  /// Where the title links to.
  var titleDestination: String?

  init(style: Style, terms: TermTable, language: String) {
    self.style = style
    self.terms = terms
    names = NameRegistry(style.options)
    collation = Collation(language: language)
    dateParts = Array(repeating: nil, count: style.dates.count)
    localeIsEnglish = language.isEmpty || language.hasPrefix("en")
  }

  /// Takes memory of its own for what is shared with other renderers, but for the works.
  mutating func detach(_ style: Style) {
    self.style = style
    terms.detach()
    let marks = output.quotationMarks
    output = OutputBuffer()
    output.quotationMarks = marks
    dateParts = Array(repeating: nil, count: style.dates.count)
  }

  /// Prepares for a cite or reference of the work at an index.
  mutating func begin(_ index: Int, _ context: CiteContext) {
    current = index
    work.take(from: works, at: index)
    self.context = context
    suppression = Suppression()
    substituting = 0
    calledVariable = false
    renderedVariable = false
    renderedTerm = false
    traces.removeAll(keepingCapacity: true)
    wroteYearSuffix = false
    wroteNames = false
    wroteLocator = false
    hasLink = false
    conditionTests = 0
    hidesFirstNames = context.part == .suppressAuthor
    bodyStart = output.tokens.count
    if let language = work.text[.language] {
      isEnglish = language.hasPrefix("en") || language.hasPrefix("EN")
    } else {
      isEnglish = localeIsEnglish
    }
  }

  /// Writes the children of a node one after another.
  mutating func renderChildren(_ node: Node) {
    var child = node.firstChild
    while child >= 0 {
      render(child)
      child = style.nodes[Int(child)].next
    }
  }

  /// Writes an element; returns whether anything came of it.
  @discardableResult
  mutating func render(_ index: Int32) -> Bool {
    let node = style.nodes[Int(index)]
    if context.part == .authorOnly, isLeftOut(node) { return false }
    switch node.element {
    case .sequence:
      let before = output.tokens.count
      renderChildren(node)
      return output.tokens.count > before
    case .group: return renderGroup(node, body: -1)
    case .choose: return renderChoose(node)
    case .branch: return false
    case .macro(let body): return renderGroup(node, body: body)
    case .variable(let variable, let short): return renderVariable(node, variable, short: short)
    case .term(let term, let form, let plural):
      return renderTerm(node, TermID(style: term), form, plural: plural)
    case .value(let text):
      renderedTerm = true
      return wrap(node, isTerm: true) { renderer in
        let pool = renderer.style.pool
        renderer.output.richText(String(decoding: pool[text.range], as: UTF8.self))
      }
    case .number(let variable, let form): return renderNumber(node, variable, form)
    case .label(let label): return renderLabel(node, label)
    case .date(let date): return renderDate(node, Int(date))
    case .names(let names):
      let result = renderNames(node, style.names[Int(names)])
      if result { wroteNames = true }
      return result
    case .unknown:
      calledVariable = true
      return false
    }
  }

  /// Whether an element is none that a cite of the author alone has: the first names, or what stands for them.
  private func isLeftOut(_ node: Node) -> Bool {
    switch node.element {
    case .variable, .term, .value, .number, .label, .date: substituting == 0
    case .names: substituting == 0 && wroteNames
    case .sequence, .group, .choose, .branch, .macro, .unknown: false
    }
  }

  /// Writes what `body` writes with a node's affixes and formatting; nothing where `body` writes nothing.
  ///
  /// What the style or its locale says itself takes title case in every language; of a work's own texts those that are
  /// English do (CSL 1.0.2 specification, “Non-English Items”).
  @inline(__always)
  mutating func wrap(_ node: Node, isTerm: Bool = false, _ body: (inout Renderer) -> Void) -> Bool {
    let mark = output.mark
    if node.display != .none { output.append(.openDisplay, value: node.display.rawValue) }
    affix(node.prefix)
    if node.quotes { output.append(.openQuote) }
    var opened = 0
    if !node.formatting.isPlain {
      node.formatting.forEachCode { code in
        output.append(.open, value: code.rawValue)
        opened += 1
      }
    }
    let content = output.tokens.count
    body(&self)
    guard output.tokens.count > content else {
      output.rewind(to: mark)
      return false
    }
    if node.stripPeriods { stripPeriods(from: content) }
    if node.textCase != .none {
      TextCaser.apply(node.textCase, to: &output, from: content, isEnglish: isTerm || isEnglish)
    }
    for _ in 0..<opened { output.append(.close) }
    if node.quotes { output.append(.closeQuote, value: UInt8(opened) << 1) }
    switch node.element {
    case .group, .sequence, .macro:
      output.markLastQuotes()
      outerSuffix(node.suffix)
    default: affix(node.suffix)
    }
    if node.display != .none { output.append(.closeDisplay) }
    return true
  }

  /// Writes a text that the style puts around or between others; most elements have none.
  @inline(__always)
  mutating func affix(_ text: TextRef) {
    if !text.isEmpty { output.text(style.pool, text, kind: .affix) }
  }

  /// Writes the suffix of an element that has others within.
  @inline(__always)
  mutating func outerSuffix(_ text: TextRef) {
    if !text.isEmpty { output.outerSuffix(style.pool, text) }
  }

  mutating func stripPeriods(from first: Int) {
    for index in first..<output.tokens.count where output.tokens[index].isText {
      let range = output.tokens[index].range
      guard output.bytes[range].contains(UInt8(ascii: ".")) else { continue }
      let kept = output.bytes[range].filter { $0 != UInt8(ascii: ".") }
      output.tokens[index].start = UInt32(output.bytes.count)
      output.bytes += kept
      output.tokens[index].end = UInt32(output.bytes.count)
    }
    output.tokens.removeSubrange(
      from: first, where: { $0.isText && $0.start == $0.end })
  }

  /// A group is left out where variables were asked for in it and none had a value; a macro is a group
  /// (CSL 1.0.2 specification, “Group”).
  private mutating func renderGroup(_ node: Node, body: Int32) -> Bool {
    let outer = (calledVariable, renderedVariable, renderedTerm)
    calledVariable = false
    renderedVariable = false
    renderedTerm = false
    let mark = output.mark
    var result = wrap(node) { renderer in
      if body >= 0 {
        renderer.renderChildren(renderer.style.nodes[Int(body)])
      } else {
        renderer.renderDelimited(node)
      }
    }
    let inner = (calledVariable, renderedVariable, renderedTerm)
    (calledVariable, renderedVariable, renderedTerm) = outer
    if result && inner.0 && !inner.1 {
      output.rewind(to: mark)
      result = false
    }
    calledVariable = calledVariable || inner.0
    if result {
      // A group that is written counts as a variable that has a value.
      renderedVariable = true
      renderedTerm = renderedTerm || inner.2
    }
    return result
  }

  /// Writes children with the node's delimiter between those that come to anything.
  mutating func renderDelimited(_ node: Node) {
    var child = node.firstChild
    var isFirst = true
    while child >= 0 {
      let mark = output.mark
      if !isFirst { affix(node.delimiter) }
      let content = output.tokens.count
      if renderFlattened(child, delimiter: node.delimiter), output.tokens.count > content {
        isFirst = false
      } else {
        output.rewind(to: mark)
      }
      child = style.nodes[Int(child)].next
    }
  }

  /// Writes a child of a delimited element; the children of a chosen branch are delimited as if they stood there.
  private mutating func renderFlattened(_ index: Int32, delimiter: TextRef) -> Bool {
    let node = style.nodes[Int(index)]
    guard case .choose = node.element, !delimiter.isEmpty else { return render(index) }
    guard let branch = chosenBranch(of: node) else { return false }
    let before = output.tokens.count
    var child = style.nodes[Int(branch)].firstChild
    var isFirst = true
    while child >= 0 {
      let mark = output.mark
      if !isFirst { affix(delimiter) }
      let content = output.tokens.count
      if renderFlattened(child, delimiter: delimiter), output.tokens.count > content {
        isFirst = false
      } else {
        output.rewind(to: mark)
      }
      child = style.nodes[Int(child)].next
    }
    return output.tokens.count > before
  }

  private mutating func renderChoose(_ node: Node) -> Bool {
    guard let branch = chosenBranch(of: node) else { return false }
    let before = output.tokens.count
    renderChildren(style.nodes[Int(branch)])
    return output.tokens.count > before
  }

  mutating func chosenBranch(of node: Node) -> Int32? {
    var child = node.firstChild
    while child >= 0 {
      let branch = style.nodes[Int(child)]
      if case .branch(let first, let count, let match) = branch.element,
        holds(first: Int(first), count: Int(count), match)
      {
        return child
      }
      child = branch.next
    }
    return nil
  }

  private mutating func renderTerm(_ node: Node, _ term: TermID, _ form: TermForm, plural: Bool)
    -> Bool
  {
    guard let text = terms.text(term, form, plural: plural) else { return false }
    if text.isEmpty {
      renderedEmptyTerm = true
      return false
    }
    renderedTerm = true
    let isFirst = capitalizesTerms && !hasPredecessor && !hasText
    return wrap(node, isTerm: true) { renderer in
      let start = renderer.output.tokens.count
      renderer.output.term(text)
      if isFirst { TextCaser.capitalizeFirst(&renderer.output, start) }
    }
  }

  /// Whether the cite or reference has any text yet beside the style's punctuation.
  var hasText: Bool {
    output.tokens[min(bodyStart, output.tokens.count)...].contains { $0.kind == .text }
  }
}

extension Array {
  /// Removes the elements from an index on that satisfy a condition.
  fileprivate mutating func removeSubrange(from first: Int, where condition: (Element) -> Bool) {
    var kept = first
    for index in first..<count where !condition(self[index]) {
      if kept < index { self[kept] = self[index] }
      kept += 1
    }
    removeLast(count - kept)
  }
}
