/// Collects runs and joins texts, and pieces of code, beside each other that are set alike.
struct InlineRunBuilder {
  private var finished: [InlineRun] = []
  // The last run's text while it may still grow, so that joining many texts copies none twice.
  private var text = ""
  private var textIsCode = false
  private var textStyles: InlineStyles = []
  private var textLink: String?

  var isEmpty: Bool { finished.isEmpty && text.isEmpty }

  /// The styles and the link of the last run.
  var last: (styles: InlineStyles, link: String?) {
    if !text.isEmpty { return (textStyles, textLink) }
    return (finished.last?.styles ?? [], finished.last?.link)
  }

  var endsWithLineBreak: Bool {
    if text.isEmpty, case .lineBreak? = finished.last?.content { return true }
    return false
  }

  var endsWithSpace: Bool { !textIsCode && text.utf8.last == 0x20 }

  mutating func append(_ content: InlineRun.Content, _ styles: InlineStyles, _ link: String?) {
    switch content {
    case .text(let added): append(added, isCode: false, styles, link)
    case .code(let added): append(added, isCode: true, styles, link)
    case .footnote, .lineBreak, .raw:
      flush()
      finished.append(InlineRun(content: content, styles: styles, link: link))
    }
  }

  private mutating func append(
    _ added: String, isCode: Bool, _ styles: InlineStyles, _ link: String?
  ) {
    if isCode != textIsCode || styles != textStyles || link != textLink { flush() }
    textIsCode = isCode
    textStyles = styles
    textLink = link
    text += added
  }

  /// The runs; the builder is empty afterwards.
  mutating func take() -> [InlineRun] {
    flush()
    defer { finished = [] }
    return finished
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    finished.append(
      InlineRun(
        content: textIsCode ? .code(text) : .text(text), styles: textStyles, link: textLink))
    text = ""
  }
}
