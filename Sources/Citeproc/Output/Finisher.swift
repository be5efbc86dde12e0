import CSL

/// Turns raw output into what is shown: punctuation merged and moved into quotation marks, quotation marks and
/// styles alternating with their depth, blanks not doubled.
///
/// It works from left to right in one pass, looking back at what it has written.
struct Finisher {
  struct Quotes {
    var open: [UInt8]
    var close: [UInt8]
    var openInner: [UInt8]
    var closeInner: [UInt8]
  }

  let quotes: Quotes
  let punctuationInQuote: Bool
  private(set) var tokens: [Token] = []
  private(set) var bytes: [UInt8] = []
  /// The styles in force, by attribute.
  private var current: [StyleCode?] = Array(repeating: nil, count: StyleCode.axisCount)
  /// The styles that are open: what was in force before, and whether it was written.
  private var stack: [(axis: Int, previous: StyleCode?, written: Bool)] = []
  /// Whether each of the quotations that are open has inner marks.
  private var quotations: [Bool] = []
  /// Which of the styles that have ended right here were written: the last in the lowest bit.
  private var endedStyles: UInt32 = 0
  private var noDecoration = 0
  /// The index of the last text token; −1 before the first.
  private var lastText = -1
  /// Whether the last quotation was ended by a full stop of what holds it: a comma after that stands outside.
  private var hasOuterStop = false

  init(quotes: Quotes, punctuationInQuote: Bool) {
    self.quotes = quotes
    self.punctuationInQuote = punctuationInQuote
  }

  /// A finisher in memory of its own.
  func detached() -> Finisher {
    Finisher(
      quotes: Quotes(
        open: quotes.open.map { $0 }, close: quotes.close.map { $0 },
        openInner: quotes.openInner.map { $0 }, closeInner: quotes.closeInner.map { $0 }),
      punctuationInQuote: punctuationInQuote)
  }

  /// Finishes one piece of output; the result is in ``tokens`` and ``bytes``.
  mutating func finish(_ output: OutputBuffer, from first: Int = 0) {
    tokens.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    stack.removeAll(keepingCapacity: true)
    for axis in 0..<StyleCode.axisCount { current[axis] = nil }
    quotations.removeAll(keepingCapacity: true)
    endedStyles = 0
    noDecoration = 0
    lastText = -1
    hasOuterStop = false
    output.bytes.withUnsafeBufferPointer { source in
      for token in output.tokens[first...] { take(token, source) }
    }
    while !stack.isEmpty { close() }
    moveLastBlank()
  }

  private mutating func take(_ token: Token, _ source: UnsafeBufferPointer<UInt8>) {
    if token.kind != .close && token.kind != .closeQuote { endedStyles = 0 }
    switch token.kind {
    case .text, .affix:
      // A text may be empty, and then stands at the end of the buffer perhaps.
      if token.start < token.end {
        append(
          source, token.range, isAffix: token.kind == .affix, isOuterSuffix: token.value == 1)
      }
    case .open: open(token.value, isToggle: false)
    case .toggle: open(token.value, isToggle: true)
    case .close: close()
    case .openQuote: openQuote(prefersInner: token.value == 1)
    case .closeQuote: closeQuote(token.value)
    case .openNoCase, .closeNoCase, .openNames, .closeNames, .openNameList, .closeNameList,
      .openPersonName, .closePersonName, .yearSuffix:
      break
    case .openName, .openLink, .openDisplay: tokens.append(token)
    case .closeName, .closeLink, .closeDisplay: closeContainer(token)
    case .openNoDecoration: openNoDecoration()
    case .closeNoDecoration: closeNoDecoration()
    }
  }

  /// Marks alternate with their depth; those that are inner ones by themselves do so from the inner on.
  private mutating func openQuote(prefersInner: Bool) {
    let isInner = quotations.last == prefersInner ? !prefersInner : prefersInner
    quotations.append(isInner)
    glyph(isInner ? quotes.openInner : quotes.open, .openQuote)
  }

  private mutating func closeQuote(_ value: UInt8) {
    let isInner = quotations.popLast() ?? false
    glyph(isInner ? quotes.closeInner : quotes.close, .closeQuote)
    let written = (endedStyles & (1 << UInt32(value >> 1) - 1)).nonzeroBitCount
    endedStyles = 0
    tokens[tokens.count - 1].value = value & 1 | UInt8(written) << 1
  }

  /// Blanks at the beginning and end of the whole stand outside display blocks.
  private mutating func moveLastBlank() {
    guard tokens.last?.kind == .closeDisplay, let last = lastByte, last == 0x20 else { return }
    tokens[lastText].end -= 1
    let from = UInt32(bytes.count)
    bytes.append(0x20)
    tokens.append(Token(kind: .affix, start: from, end: from + 1))
  }

  // MARK: Text

  private mutating func append(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isAffix: Bool, isOuterSuffix: Bool
  ) {
    var start = range.lowerBound
    let end = range.upperBound
    if isAffix || lastIsAffix, let last = lastByte {
      let first = source[start]
      if first == 0x20 && last == 0x20 && !isPartedFromLast {
        start += 1
      } else if isAffix && Punctuation.isMark(first) {
        start += merge(first, isOuterSuffix: isOuterSuffix)
      }
    }
    if lastText < 0, start < end, source[start] == 0x20, tokens.first?.kind == .openDisplay {
      start += 1
      let from = UInt32(bytes.count)
      bytes.append(0x20)
      tokens.insert(Token(kind: .affix, start: from, end: from + 1), at: 0)
      lastText = 0
    }
    guard start < end else { return }
    write(UnsafeBufferPointer(rebasing: source[start..<end]), isAffix ? .affix : .text)
  }

  private mutating func write(_ content: UnsafeBufferPointer<UInt8>, _ kind: Token.Kind) {
    hasOuterStop = false
    // Bytes that follow the last token's own are made part of it.
    if lastText == tokens.count - 1, lastText >= 0, tokens[lastText].kind == kind,
      Int(tokens[lastText].end) == bytes.count
    {
      bytes.append(contentsOf: content)
      tokens[lastText].end = UInt32(bytes.count)
      return
    }
    let from = UInt32(bytes.count)
    bytes.append(contentsOf: content)
    lastText = tokens.count
    tokens.append(Token(kind: kind, start: from, end: UInt32(bytes.count)))
  }

  /// Writes one mark that belongs to an affix.
  private mutating func write(_ mark: UInt8) {
    withUnsafePointer(to: mark) { write(UnsafeBufferPointer(start: $0, count: 1), .affix) }
  }

  private var lastByte: UInt8? {
    guard lastText >= 0 else { return nil }
    return bytes[Int(tokens[lastText].end) - 1]
  }

  private var lastIsAffix: Bool { lastText >= 0 && tokens[lastText].kind == .affix }

  /// Merges a mark with what stands before it; returns 1 where the mark is thereby written.
  private mutating func merge(_ mark: UInt8, isOuterSuffix: Bool) -> Int {
    if punctuationInQuote, !hasOuterStop || mark != UInt8(ascii: ","),
      let place = placeInQuotes(), merge(mark, inQuotesAt: place)
    {
      hasOuterStop = isOuterSuffix && mark == UInt8(ascii: ".")
      return 1
    }
    guard var last = lastByte, Punctuation.isMark(last) else { return 0 }
    if endsInQuote {
      guard !punctuationInQuote else { return 0 }
      switch last {
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"):
        // These stand outside the quotation marks, where they meet the style's own.
        guard tokens[lastText].range.count > 1 else { return 0 }
        moveOut(last, from: lastText)
      case mark: return 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        // The quotation's own mark ends the sentence: “Whence?”
        let isWhole = isOuterSuffix || endsInHeldQuote
        return isWhole && (mark == UInt8(ascii: ".") || mark == UInt8(ascii: ":")) ? 1 : 0
      default: return 0
      }
    }
    guard let end = lastByte else { return 0 }
    last = end
    switch Punctuation.meeting(last, mark) {
    case .both: return 0
    case .left: return 1
    case .right:
      if punctuationInQuote, tokens[lastText].range.count == 1, lastText == tokens.count - 1,
        lastText > 0, tokens[lastText - 1].kind == .closeQuote
      {
        // The mark that it replaces stands right after a quotation: this one belongs within.
        tokens.removeLast()
        lastText = tokens.lastIndex(where: \.isText) ?? -1
        if let place = placeInQuotes(), merge(mark, inQuotesAt: place) { return 1 }
        write(mark)
        return 1
      }
      bytes[Int(tokens[lastText].end) - 1] = mark
      return 1
    }
  }

  /// Whether the last text ends within quotation marks, or in another block.
  private var isPartedFromLast: Bool {
    tokens[(lastText + 1)...].contains {
      $0.kind == .closeQuote || $0.kind == .openDisplay || $0.kind == .closeDisplay
    }
  }

  /// Whether a closing quotation mark stands after the last text.
  private var endsInQuote: Bool {
    lastText >= 0 && tokens[(lastText + 1)...].contains { $0.kind == .closeQuote }
  }

  /// Whether that mark ends what holds other elements.
  private var endsInHeldQuote: Bool {
    tokens[(lastText + 1)...].contains { $0.kind == .closeQuote && $0.value & 1 == 1 }
  }

  /// Merges a mark with the end of a quotation: stops and commas, exclamation and question marks stand within the
  /// quotation marks, colons and semicolons outside. Returns whether the mark is thereby written.
  private mutating func merge(_ mark: UInt8, inQuotesAt place: Int) -> Bool {
    var before = place - 1
    while before >= 0, !tokens[before].isText { before -= 1 }
    let last = before >= 0 ? bytes[Int(tokens[before].end) - 1] : 0
    guard Punctuation.isMark(last) else {
      guard mark != UInt8(ascii: ":"), mark != UInt8(ascii: ";") else { return false }
      insert(mark, at: place)
      return true
    }
    // A colon or semicolon of the style stands outside; one that ends the quoted text belongs to it.
    let isField = tokens[before].kind == .text
    let isOutside = !isField && (last == UInt8(ascii: ":") || last == UInt8(ascii: ";"))
    switch Punctuation.meeting(last, mark) {
    case .left:
      if isField, mark == UInt8(ascii: ":") || mark == UInt8(ascii: ";") { return last == mark }
      guard isOutside else { return true }
      moveOut(last, from: before)
      return true
    case .right:
      bytes[Int(tokens[before].end) - 1] = mark
      return true
    case .both:
      if isOutside {
        moveOut(last, from: before)
        return false
      }
      guard mark != UInt8(ascii: ":"), mark != UInt8(ascii: ";") else { return false }
      insert(mark, at: place)
      return true
    }
  }

  /// Takes a mark from the end of a quotation and writes it after the quotation.
  private mutating func moveOut(_ mark: UInt8, from index: Int) {
    tokens[index].end -= 1
    write(mark)
  }

  /// Where the first of the closing quotation marks stands that end what is written so far.
  private func placeInQuotes() -> Int? {
    var index = tokens.count - 1
    var place: Int?
    while index >= 0 {
      switch tokens[index].kind {
      case .closeQuote: place = index
      case .close, .closeName, .closeLink: break
      default: return place
      }
      index -= 1
    }
    return place
  }

  /// Writes a mark before a closing quotation mark, in the styles that the quoted element sets.
  private mutating func insert(_ mark: UInt8, at quote: Int) {
    let place = quote - Int(tokens[quote].value >> 1)
    let from = UInt32(bytes.count)
    bytes.append(mark)
    tokens.insert(Token(kind: .affix, start: from, end: from + 1), at: place)
    if lastText >= place { lastText += 1 } else { lastText = place }
  }

  private mutating func glyph(_ glyph: [UInt8], _ kind: Token.Kind) {
    let from = UInt32(bytes.count)
    bytes += glyph
    tokens.append(Token(kind: kind, start: from, end: UInt32(bytes.count)))
  }

  // MARK: Styles

  private mutating func open(_ raw: UInt8, isToggle: Bool) {
    guard let code = StyleCode(rawValue: raw) else { return }
    let axis = code.axis
    let previous = current[axis]
    var wanted = code
    if previous == code {
      guard isToggle else { return openRedundant(code) }
      wanted = code.normal
    } else if code == code.normal && previous == nil {
      if code == .noDecoration || code == .baseline { return openRedundant(code) }
      stack.append((axis, previous, false))
      return
    }
    current[axis] = wanted == wanted.normal ? nil : wanted
    tokens.append(Token(kind: .open, value: wanted.rawValue))
    stack.append((axis, previous, true))
  }

  /// A style that is in force already: some formats mark it as the style sheet does, for the others it is nothing.
  private mutating func openRedundant(_ code: StyleCode) {
    tokens.append(Token(kind: .open, value: code.rawValue, start: 1))
    stack.append((code.axis, current[code.axis], true))
  }

  private mutating func close() {
    guard let top = stack.popLast() else { return }
    current[top.axis] = top.previous
    endedStyles <<= 1
    guard top.written else { return }
    if let last = tokens.last, last.kind == .open {
      tokens.removeLast()
    } else {
      endedStyles |= 1
      tokens.append(Token(kind: .close))
    }
  }

  private mutating func closeContainer(_ token: Token) {
    if let last = tokens.last,
      last.kind == .openName || last.kind == .openLink || last.kind == .openDisplay
    {
      tokens.removeLast()
    } else {
      tokens.append(token)
    }
  }

  private mutating func openNoDecoration() {
    noDecoration += 1
    for axis in 0..<StyleCode.axisCount {
      if let style = current[axis] {
        open(style.normal.rawValue, isToggle: false)
      } else {
        stack.append((axis, nil, false))
      }
    }
  }

  private mutating func closeNoDecoration() {
    guard noDecoration > 0 else { return }
    noDecoration -= 1
    for _ in 0..<StyleCode.axisCount { close() }
  }
}
