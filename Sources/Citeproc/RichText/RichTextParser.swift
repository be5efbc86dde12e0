/// Reads the markup of a field: CSL-JSON's tags, quotation marks and apostrophes.
///
/// Tags that match become tokens, all others stay text. Straight quotation marks that match, and those of the style's
/// language, become quotation marks whose kind goes by their depth; a `'` without a partner is an apostrophe.
///
/// Source: CSL-JSON, “rich text”; CSL 1.0.2 specification, “Quotes”.
struct RichTextParser {
  private enum Piece {
    case text(Range<Int>)
    case narrowBlank
    case tag(Tag, Range<Int>)
    case endTag(EndTag, Range<Int>)
    /// A quotation mark or apostrophe: its kind, and whether it can open and close.
    case quote(Quote, Range<Int>, canOpen: Bool, canClose: Bool)
  }

  private enum Tag: UInt8 { case i, b, sup, sub, smallCaps, noCase, noDecoration }
  private enum EndTag: UInt8 { case i, b, sup, sub, span, sc }
  private enum Quote: UInt8 { case double, single, outer, inner }

  /// Whether a text may have any markup: a test that most fields need not go beyond.
  @inline(__always)
  static func mayHaveMarkup(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in text {
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'"): return true
      case 0xE2, 0xC2: return true
      default: continue
      }
    }
    return false
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let marks: QuotationMarks
  private var pieces: [Piece] = []

  /// Appends a field's text to the output, its markup read.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
    var parser = RichTextParser(bytes: text, marks: output.quotationMarks)
    parser.split()
    parser.emit(to: &output)
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, marks: QuotationMarks) {
    self.bytes = bytes
    self.marks = marks
  }

  // MARK: Splitting

  private mutating func split() {
    var start = 0
    var index = 0
    func flush(_ end: Int, _ pieces: inout [Piece]) {
      if end > start { pieces.append(.text(start..<end)) }
    }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"):
        if let (piece, end) = tag(at: index) {
          flush(index, &pieces)
          pieces.append(piece)
          start = end
          index = end
          continue
        }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        flush(index, &pieces)
        let quote: Quote = bytes[index] == UInt8(ascii: "'") ? .single : .double
        pieces.append(
          .quote(
            quote, index..<index + 1, canOpen: canOpen(index), canClose: canClose(index, index + 1))
        )
        start = index + 1
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
        if let kind = marks.kind(of: 0xE28000 | UInt32(bytes[index + 2])) {
          flush(index, &pieces)
          pieces.append(mark(kind, index..<index + 3))
          start = index + 3
          index += 3
          continue
        }
        if bytes[index + 2] == 0x99 {
          // An apostrophe, typed as such.
          flush(index, &pieces)
          pieces.append(.text(index..<index + 3))
          start = index + 3
          index += 3
          continue
        }
      case 0xC2
      where index + 2 < bytes.count && bytes[index + 1] == 0xAB && bytes[index + 2] == 0x20:
        // The blank within guillemets is a narrow one that does not break.
        flush(index + 2, &pieces)
        pieces.append(.narrowBlank)
        start = index + 3
        index += 3
        continue
      case 0xC2 where index + 1 < bytes.count:
        if let kind = marks.kind(of: 0xC200 | UInt32(bytes[index + 1])) {
          flush(index, &pieces)
          pieces.append(mark(kind, index..<index + 2))
          start = index + 2
        }
        index += 2
        continue
      case 0x20
      where index + 2 < bytes.count && bytes[index + 1] == 0xC2 && bytes[index + 2] == 0xBB:
        flush(index, &pieces)
        pieces.append(.narrowBlank)
        start = index + 1
      default: break
      }
      index += 1
    }
    flush(bytes.count, &pieces)
  }

  /// A mark of the language. That which closes inner quotations is an apostrophe perhaps.
  private func mark(_ kind: QuotationMarks.Kind, _ range: Range<Int>) -> Piece {
    switch kind {
    case .outerOpen: .quote(.outer, range, canOpen: true, canClose: false)
    case .innerOpen: .quote(.inner, range, canOpen: true, canClose: false)
    case .outerClose:
      .quote(.outer, range, canOpen: false, canClose: closesSurely(range))
    case .innerClose:
      .quote(.inner, range, canOpen: false, canClose: closesSurely(range))
    }
  }

  /// Whether a mark closes: any but `’` does, which is an apostrophe before a letter.
  private func closesSurely(_ range: Range<Int>) -> Bool {
    let isApostrophe =
      range.count == 3 && bytes[range.lowerBound + 1] == 0x80
      && bytes[range.lowerBound + 2] == 0x99
    return !isApostrophe || canClose(range.lowerBound, range.upperBound)
  }

  private func tag(at index: Int) -> (Piece, Int)? {
    func match(_ text: StaticString) -> Bool {
      let count = text.utf8CodeUnitCount
      guard index + count <= bytes.count else { return false }
      return text.withUTF8Buffer { buffer in
        for offset in 0..<count where bytes[index + offset] != buffer[offset] { return false }
        return true
      }
    }
    let tags: [(StaticString, Tag)] = [
      ("<i>", .i), ("<b>", .b), ("<sup>", .sup), ("<sub>", .sub), ("<sc>", .smallCaps),
      ("<span style=\"font-variant:small-caps;\">", .smallCaps),
      ("<span style=\"font-variant: small-caps;\">", .smallCaps),
      ("<span class=\"nocase\">", .noCase), ("<span class=\"nodecor\">", .noDecoration),
    ]
    for (text, tag) in tags where match(text) {
      let end = index + text.utf8CodeUnitCount
      return (.tag(tag, index..<end), end)
    }
    let endTags: [(StaticString, EndTag)] = [
      ("</i>", .i), ("</b>", .b), ("</sup>", .sup), ("</sub>", .sub), ("</sc>", .sc),
      ("</span>", .span),
    ]
    for (text, tag) in endTags where match(text) {
      let end = index + text.utf8CodeUnitCount
      return (.endTag(tag, index..<end), end)
    }
    return nil
  }

  /// Whether a straight mark may open: it stands at the beginning, or after a blank, bracket, dash or tag.
  private func canOpen(_ index: Int) -> Bool {
    guard index + 1 < bytes.count, bytes[index + 1] != 0x20 else { return false }
    guard index > 0 else { return true }
    switch bytes[index - 1] {
    case 0x20, 0x0A, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ">"),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      // After a mark that opens; after an apostrophe there is nothing to open.
      return canOpen(index - 1)
    case 0x80...0xBF:
      return index >= 3 && bytes[index - 3] == 0xE2
        || index >= 2 && bytes[index - 2] == 0xC2 && bytes[index - 1] == 0xA0
    default: return false
    }
  }

  /// Whether a mark may close: no blank stands before it, no letter after it.
  private func canClose(_ index: Int, _ after: Int) -> Bool {
    guard index > 0, bytes[index - 1] != 0x20 else { return false }
    guard after < bytes.count else { return true }
    switch bytes[after] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC3...0xDF, 0xE0, 0xE1, 0xE3...0xF4:
      return false
    default: return true
    }
  }

  // MARK: Matching

  private func emit(to output: inout OutputBuffer) {
    // For each piece that opens, the piece that closes it, and the other way round; −1 for none.
    var partner = [Int](repeating: -1, count: pieces.count)
    var open: [Int] = []
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text, .narrowBlank: continue
      case .tag: open.append(index)
      case .endTag(let end, _):
        if let at = open.lastIndex(where: { closes(end, pieces[$0]) }) {
          partner[open[at]] = index
          partner[index] = open[at]
          open.removeSubrange(at...)
        }
      case .quote(let quote, _, let canOpen, let canClose):
        if canClose,
          let at = open.lastIndex(where: { isOpener(quote, pieces[$0]) || isTag(pieces[$0]) }),
          isOpener(quote, pieces[open[at]])
        {
          partner[open[at]] = index
          partner[index] = open[at]
          open.removeSubrange(at...)
        } else if canOpen {
          open.append(index)
        }
      }
    }
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let range): output.text(bytes[range])
      case .narrowBlank: output.text("\u{202F}".utf8)
      case .tag(let tag, let range):
        if partner[index] >= 0 {
          emit(tag, range, to: &output)
        } else {
          output.text(bytes[range])
        }
      case .endTag(_, let range):
        if partner[index] >= 0, case .tag(let tag, let opening) = pieces[partner[index]] {
          switch tag {
          case .smallCaps:
            output.append(.close)
            if keepsCase(tag, opening) { output.append(.closeNoCase) }
          case .noCase: output.append(.closeNoCase)
          case .noDecoration: output.append(.closeNoDecoration)
          default: output.append(.close)
          }
        } else {
          output.text(bytes[range])
        }
      case .quote(let quote, let range, _, _):
        if partner[index] >= 0 {
          if partner[index] > index {
            output.append(.openQuote, value: quote == .inner ? 1 : 0)
          } else {
            output.append(.closeQuote)
          }
        } else if quote == .single {
          output.text("’".utf8)
        } else {
          output.text(bytes[range])
        }
      }
    }
  }

  private func emit(_ tag: Tag, _ range: Range<Int>, to output: inout OutputBuffer) {
    switch tag {
    case .i: output.append(.toggle, value: StyleCode.italic.rawValue)
    case .b: output.append(.toggle, value: StyleCode.bold.rawValue)
    case .sup: output.append(.toggle, value: StyleCode.superscript.rawValue)
    case .sub: output.append(.toggle, value: StyleCode.subscript.rawValue)
    case .smallCaps:
      // What somebody has set in small capitals by hand keeps its case, as other processors have it.
      if keepsCase(tag, range) { output.append(.openNoCase) }
      output.append(.toggle, value: StyleCode.smallCaps.rawValue)
    case .noCase: output.append(.openNoCase)
    case .noDecoration: output.append(.openNoDecoration)
    }
  }

  /// Whether a tag's text keeps its case: small capitals by `<span>` do, by `<sc>` do not.
  private func keepsCase(_ tag: Tag, _ range: Range<Int>) -> Bool {
    tag == .smallCaps && range.count > 4
  }

  private func isTag(_ piece: Piece) -> Bool {
    if case .tag = piece { true } else { false }
  }

  private func isOpener(_ quote: Quote, _ piece: Piece) -> Bool {
    if case .quote(quote, _, true, _) = piece { true } else { false }
  }

  private func closes(_ end: EndTag, _ piece: Piece) -> Bool {
    guard case .tag(let tag, let range) = piece else { return false }
    switch (tag, end) {
    case (.i, .i), (.b, .b), (.sup, .sup), (.sub, .sub): return true
    case (.smallCaps, .sc): return range.count == 4
    case (.smallCaps, .span): return range.count > 4
    case (.noCase, .span), (.noDecoration, .span): return true
    default: return false
    }
  }
}

extension OutputBuffer {
  /// Writes a term, whose straight quotation marks and apostrophes become the language's.
  mutating func term(_ text: [UInt8]) {
    if text.contains(UInt8(ascii: "'")) || text.contains(UInt8(ascii: "\"")) {
      text.withUnsafeBufferPointer { RichTextParser.append($0, to: &self) }
    } else {
      self.text(text)
    }
  }

  /// Appends a field's text, its markup read.
  mutating func richText(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      if RichTextParser.mayHaveMarkup(buffer) {
        RichTextParser.append(buffer, to: &self)
      } else {
        self.text(buffer)
      }
    }
  }
}
