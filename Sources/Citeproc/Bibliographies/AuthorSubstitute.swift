import CSL

/// Puts `subsequent-author-substitute` in the place of names that the reference before has too.
///
/// Source: CSL 1.0.2 specification, “Reference Grouping”.
struct AuthorSubstitute {
  private let text: String
  private let rule: BibliographySettings.SubstituteRule
  private var previous: [[UInt8]] = []

  init?(_ settings: BibliographySettings) {
    guard let text = settings.subsequentAuthorSubstitute else { return nil }
    self.text = text
    rule = settings.substituteRule
  }

  /// Replaces names in a reference's output, and remembers its names for the next.
  mutating func apply(to output: inout OutputBuffer) {
    guard let first = output.tokens.firstIndex(where: { $0.kind == .openNames }),
      let last = output.tokens[first...].firstIndex(where: { $0.kind == .closeNames })
    else {
      previous = []
      return
    }
    let names = names(in: output, first, last)
    defer { previous = names.map(\.text) }
    let texts = names.map(\.text)
    guard !previous.isEmpty, !names.isEmpty else { return }
    switch rule {
    case .completeAll:
      if texts == previous { replace(whole(names, in: output, first, last), in: &output) }
    case .completeEach:
      if texts == previous {
        for name in names.reversed() { replace(name.start...name.end, in: &output) }
      }
    case .partialEach:
      var same = 0
      while same < min(texts.count, previous.count), texts[same] == previous[same] { same += 1 }
      for name in names[..<same].reversed() { replace(name.start...name.end, in: &output) }
    case .partialFirst:
      if texts[0] == previous[0] { replace(names[0].start...names[0].end, in: &output) }
    }
  }

  /// What all names take up, with “et al.” and their formatting.
  private func whole(
    _ names: [(start: Int, end: Int, text: [UInt8])], in output: OutputBuffer, _ first: Int,
    _ last: Int
  ) -> ClosedRange<Int> {
    let range = output.tokens[first...last]
    if let start = range.firstIndex(where: { $0.kind == .openNameList }),
      let end = range.lastIndex(where: { $0.kind == .closeNameList }), start < end
    {
      return start...end
    }
    return names[0].start...names[names.count - 1].end
  }

  private func names(in output: OutputBuffer, _ first: Int, _ last: Int)
    -> [(start: Int, end: Int, text: [UInt8])]
  {
    var result: [(start: Int, end: Int, text: [UInt8])] = []
    var start: Int?
    for index in first...last {
      switch output.tokens[index].kind {
      case .openPersonName: start = index
      case .closePersonName:
        guard let from = start else { continue }
        result.append((from, index, text(output, from, index)))
        start = nil
      default: break
      }
    }
    if result.isEmpty {
      // A title that stands in for names keeps its formatting around the substitute.
      var (start, end) = (first + 1, last - 1)
      while start < end, output.tokens[start].kind == .open, output.tokens[end].kind == .close {
        start += 1
        end -= 1
      }
      if start <= end { result.append((start, end, text(output, start, end))) }
    }
    return result
  }

  private func text(_ output: OutputBuffer, _ first: Int, _ last: Int) -> [UInt8] {
    var result: [UInt8] = []
    for token in output.tokens[first...last] where token.isText {
      result += output.bytes[token.range]
    }
    return result
  }

  private func replace(_ range: ClosedRange<Int>, in output: inout OutputBuffer) {
    guard !text.isEmpty else { return remove(range, from: &output) }
    let start = UInt32(output.bytes.count)
    output.bytes += text.utf8
    let token = Token(kind: .text, start: start, end: UInt32(output.bytes.count))
    // Styles and names that are opened and closed within go with the names.
    output.tokens.replaceSubrange(range, with: [token])
  }

  /// Takes names out with the punctuation that follows them: an empty substitute leaves nothing that it could follow
  /// (CSL 1.0.2 specification, “Display”, example B).
  private func remove(_ range: ClosedRange<Int>, from output: inout OutputBuffer) {
    var end = range.upperBound + 1
    scan: while end < output.tokens.count {
      switch output.tokens[end].kind {
      case .affix: output.tokens.remove(at: end)
      case .close, .closeNames, .closeNameList, .closeName, .closeQuote: end += 1
      default: break scan
      }
    }
    output.tokens.removeSubrange(range)
  }
}
