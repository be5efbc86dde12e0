import Bibliography
import CSL
import Document

extension Engine {
  /// Numbers works group by group, each group in the style's order.
  mutating func number(_ groupOf: [Int], count: Int, _ options: RenderingOptions) {
    guard count > 1 else { return }
    var members = [[Int]](repeating: [], count: count)
    for index in order { members[groupOf[index]].append(index) }
    order = members.flatMap { $0 }
    assignNumbers(options)
  }

  /// A reference as an item of a list.
  mutating func item(_ index: Int, _ options: RenderingOptions) -> BibliographyList.Item {
    let substitute = self.substitute
    renderReference(index)
    if options.links, !renderer.hasLink, let destination = titleDestination(works[index]) {
      // No identifier that could be linked is written: the title takes the link
      // (CSL 1.0.2 specification, Appendix VI).
      renderer.titleDestination = destination
      self.substitute = substitute
      renderReference(index)
      renderer.titleDestination = nil
    }
    finisher.finish(renderer.output)
    var label: [Inline] = []
    var tokens = finisher.tokens[...]
    if let end = marginEnd(tokens) {
      var writer = InlineWriter(
        tokens[1..<end], finisher.bytes, highlights: renderer.highlights,
        destinations: renderer.destinations, marksStyles: options.marksStyles)
      label = writer.inlines()
      tokens = tokens[(end + 1)...]
      if isRightInline(tokens) { tokens = tokens.dropFirst().dropLast() }
    } else if let number = addedNumber(index, options) {
      label = [.text("\(number).")]
    }
    var writer = InlineWriter(
      tokens, finisher.bytes, highlights: renderer.highlights,
      destinations: renderer.destinations, marksStyles: options.marksStyles)
    return BibliographyList.Item(
      id: works[index].id, index: index, label: label, content: writer.inlines())
  }

  /// The number that the caller wants of a reference to which the style gives none.
  func addedNumber(_ index: Int, _ options: RenderingOptions) -> Int? {
    guard options.numbering == .ascending || options.numbering == .descending,
      !(style.bibliography?.usesCitationNumber ?? false)
    else { return nil }
    return numbers[index]
  }

  /// Whether tokens are one block beside the margin.
  func isRightInline(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    return first.kind == .openDisplay && first.value == Display.rightInline.rawValue
      && last.kind == .closeDisplay
  }

  /// Where the block in the margin ends; `nil` where the reference does not begin with one.
  func marginEnd(_ tokens: ArraySlice<Token>) -> Int? {
    guard let first = tokens.first, first.kind == .openDisplay,
      first.value == Display.leftMargin.rawValue
    else { return nil }
    return tokens.firstIndex { $0.kind == .closeDisplay }
  }

  private func titleDestination(_ work: Work) -> String? {
    if let doi = work[.doi] { return doi.hasPrefix("http") ? doi : "https://doi.org/\(doi)" }
    return work[.url]
  }
}
