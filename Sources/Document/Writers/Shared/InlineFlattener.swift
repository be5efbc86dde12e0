/// Turns a tree of inlines into runs: leaves in their order, each with all that is set on it.
///
/// Styles that cancel others do so here, links within links give way to the outer one, and footnotes
/// leave the links and styles that they stand in. The walk is iterative: depth does not matter.
struct InlineFlattener {
  private enum Step {
    case visit(Inline, InlineStyles, link: String?)
    /// A line ends here, unless one has just begun.
    case endLine
    /// A space stands here, unless one already does.
    case space
  }

  private let format: InlineFormat
  private var runs = InlineRunBuilder()
  /// Whether a line break is due before the next content.
  private var lineIsDue = false
  private var spaceIsDue = false

  private init(format: InlineFormat) { self.format = format }

  /// The runs of inlines, neighbours that are set alike joined.
  static func runs(of inlines: [Inline], for format: InlineFormat) -> [InlineRun] {
    var flattener = InlineFlattener(format: format)
    flattener.walk(inlines)
    return flattener.runs.take()
  }

  private mutating func walk(_ inlines: [Inline]) {
    var steps: [Step] = inlines.reversed().map { .visit($0, [], link: nil) }
    while let step = steps.popLast() {
      switch step {
      case .endLine: lineIsDue = true
      case .space: spaceIsDue = true
      case .visit(let inline, let styles, let link):
        visit(inline, styles, link, &steps)
      }
    }
  }

  private mutating func visit(
    _ inline: Inline, _ styles: InlineStyles, _ link: String?, _ steps: inout [Step]
  ) {
    switch inline {
    case .text(let text):
      let text = TextCleaning.line(text)
      if !text.isEmpty { append(.text(text), styles, link) }
    case .code(let text):
      let text = TextCleaning.line(text)
      if !text.isEmpty { append(.code(text), styles, link) }
    case .styled(let style, let children):
      let inner = styles.applying(style).subtracting(format.unmarkedStyles)
      steps.append(contentsOf: children.reversed().map { .visit($0, inner, link: link) })
    case .link(let destination, let children):
      let destination = TextCleaning.line(destination)
      let target = link ?? (destination.isEmpty ? nil : destination)
      // A link without a text shows where it leads.
      let shown = children.isEmpty && link == nil ? [.text(destination)] : children
      steps.append(contentsOf: shown.reversed().map { .visit($0, styles, link: target) })
    case .footnote(let blocks):
      if format.keepsFootnotes { append(.footnote(blocks), [], nil) }
    case .lineBreak:
      append(.lineBreak, styles, link)
    case .display(let place, let children):
      let inner = children.reversed().map { Step.visit($0, styles, link: link) }
      switch place {
      case .leftMargin: steps.append(.space)
      case .rightInline: steps.append(.endLine)
      case .block, .indent:
        if !runs.isEmpty { lineIsDue = true }
        steps.append(.endLine)
      }
      steps.append(contentsOf: inner)
    case .raw(let name, let text):
      if format.rawFormats.contains(name.lowercased()), !text.isEmpty {
        append(.raw(text), styles, link)
      }
    }
  }

  private mutating func append(
    _ content: InlineRun.Content, _ styles: InlineStyles, _ link: String?
  ) {
    if lineIsDue {
      lineIsDue = false
      spaceIsDue = false
      if !runs.endsWithLineBreak { runs.append(.lineBreak, [], nil) }
      if case .lineBreak = content { return }
    } else if spaceIsDue {
      spaceIsDue = false
      var beginsWithSpace = false
      if case .text(let text) = content { beginsWithSpace = text.utf8.first == 0x20 }
      if !runs.endsWithSpace && !beginsWithSpace { runs.append(.text(" "), [], nil) }
    }
    runs.append(content, styles, link)
  }
}
