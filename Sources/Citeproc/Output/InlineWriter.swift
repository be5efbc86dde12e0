import CSL
import Document

/// Builds inlines from finished output.
struct InlineWriter {
  let tokens: ArraySlice<Token>
  let bytes: [UInt8]
  let highlights: [NameHighlight]
  let destinations: [String]
  /// Whether styles are marked, but for raised and lowered text, which always is.
  let marksStyles: Bool
  private var index: Int

  init(
    _ tokens: ArraySlice<Token>, _ bytes: [UInt8], highlights: [NameHighlight],
    destinations: [String], marksStyles: Bool = true
  ) {
    self.marksStyles = marksStyles
    self.tokens = tokens
    self.bytes = bytes
    self.highlights = highlights
    self.destinations = destinations
    index = tokens.startIndex
  }

  /// The inlines of all tokens.
  mutating func inlines() -> [Inline] {
    var result: [Inline] = []
    while index < tokens.endIndex {
      result += read()
      index += 1
    }
    return result
  }

  /// Reads up to the end of the innermost container.
  private mutating func read() -> [Inline] {
    var result: [Inline] = []
    var text: [UInt8] = []
    // Bytes that follow each other in the buffer, and those of the text before them.
    var run = 0..<0
    // How many styles are open here that are not marked.
    var plainStyles = 0
    func append(_ run: Range<Int>, to text: inout [UInt8]) {
      bytes.withUnsafeBufferPointer {
        text.append(contentsOf: UnsafeBufferPointer(rebasing: $0[run]))
      }
    }
    func flush() {
      if text.isEmpty {
        if run.isEmpty { return }
        result.append(
          .text(
            bytes.withUnsafeBufferPointer {
              String(decoding: UnsafeBufferPointer(rebasing: $0[run]), as: UTF8.self)
            }))
      } else {
        append(run, to: &text)
        result.append(.text(String(decoding: text, as: UTF8.self)))
        text.removeAll(keepingCapacity: true)
      }
      run = 0..<0
    }
    while index < tokens.endIndex {
      let token = tokens[index]
      switch token.kind {
      case .text, .affix, .openQuote, .closeQuote:
        if run.isEmpty {
          run = token.range
        } else if run.upperBound == token.range.lowerBound {
          run = run.lowerBound..<token.range.upperBound
        } else {
          append(run, to: &text)
          run = token.range
        }
      case .open where !marksStyles && !token.isShift:
        plainStyles += 1
      case .close where plainStyles > 0:
        plainStyles -= 1
      case .open, .openName, .openLink, .openDisplay:
        flush()
        index += 1
        result += wrap(read(), in: token)
      case .close, .closeName, .closeLink, .closeDisplay:
        flush()
        return result
      default: break
      }
      index += 1
    }
    flush()
    return result
  }

  private func wrap(_ inlines: [Inline], in token: Token) -> [Inline] {
    switch token.kind {
    case .open:
      guard token.start == 0, let code = StyleCode(rawValue: token.value) else { return inlines }
      return [.styled(code.textStyle, inlines)]
    case .openName:
      guard highlights.indices.contains(Int(token.start)) else { return inlines }
      let highlight = highlights[Int(token.start)]
      var result = inlines
      for style in highlight.styles.reversed() { result = [.styled(style, result)] }
      if !highlight.mark.isEmpty {
        result.append(.styled(.superscript, [.text(highlight.mark)]))
      }
      return result
    case .openLink:
      guard destinations.indices.contains(Int(token.start)) else { return inlines }
      return [.link(destination: destinations[Int(token.start)], inlines)]
    case .openDisplay:
      switch Display(rawValue: token.value) {
      case .block: return [.display(.block, inlines)]
      case .leftMargin: return [.display(.leftMargin, inlines)]
      case .rightInline: return [.display(.rightInline, inlines)]
      case .indent: return [.display(.indent, inlines)]
      case .some(.none), nil: return inlines
      }
    default: return inlines
    }
  }
}
