extension Sequence<Inline> {
  /// The text alone, without styles, links' destinations, footnotes and raw pieces.
  ///
  /// A line break becomes a space. The tree is walked without recursion, so its depth does not matter.
  public var plainText: String {
    var result = ""
    var waiting = Array(self.reversed())
    while let inline = waiting.popLast() {
      switch inline {
      case .text(let text), .code(let text): result += text
      case .styled(_, let inlines), .link(_, let inlines), .display(_, let inlines):
        waiting.append(contentsOf: inlines.reversed())
      case .lineBreak: result += " "
      case .footnote, .raw: break
      }
    }
    return result
  }
}
