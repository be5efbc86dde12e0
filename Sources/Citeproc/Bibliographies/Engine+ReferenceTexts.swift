import CSL
import Document

extension Engine {
  /// The references of all works as text, in their order.
  mutating func referenceTexts(_ options: RenderingOptions) -> [ReferenceTexts] {
    inPieces(order.count) { engine, range in
      var texts = ReferenceTexts()
      texts.reserveCapacity(range.count)
      engine.forgetReferences()
      if engine.substitute != nil, range.lowerBound > 0 {
        // Its names may be those of the next.
        engine.renderReference(engine.order[range.lowerBound - 1])
      }
      for place in range { engine.append(engine.order[place], to: &texts, options) }
      return texts
    }
  }

  private mutating func append(
    _ index: Int, to texts: inout ReferenceTexts, _ options: RenderingOptions
  ) {
    renderReference(index)
    finisher.finish(renderer.output)
    let tokens = finisher.tokens
    var start = 0
    var end = tokens.count
    if let labelEnd = marginEnd(tokens[...]) {
      let label = 1..<labelEnd
      if TextOutput.append(tokens[label], finisher.bytes, to: &texts.bytes) {
        texts.endLabel()
      } else {
        texts.endLabel(with: inlines(label))
      }
      start = labelEnd + 1
      if start < end, isRightInline(tokens[start..<end]) { (start, end) = (start + 1, end - 1) }
    } else if let number = addedNumber(index, options) {
      texts.bytes += "\(number).".utf8
      texts.endLabel()
    }
    if TextOutput.append(tokens[start..<end], finisher.bytes, to: &texts.bytes) {
      texts.endReference()
    } else {
      texts.endReference(with: inlines(start..<end))
    }
  }

  private func inlines(_ range: Range<Int>) -> [Inline] {
    var writer = InlineWriter(
      finisher.tokens[range], finisher.bytes, highlights: [], destinations: [], marksStyles: false)
    return writer.inlines()
  }
}
