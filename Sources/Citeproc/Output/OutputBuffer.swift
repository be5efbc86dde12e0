import CSL

/// What an element writes to: tokens, and the bytes of their texts.
///
/// Everything is appended; what turns out to be empty is taken back by returning to a ``Mark``. So groups need no
/// tree, and rendering allocates nothing once the buffers have grown.
struct OutputBuffer {
  struct Mark: Equatable {
    var tokens: Int
    var bytes: Int
  }

  var tokens: [Token] = []
  var bytes: [UInt8] = []
  /// The marks that are read as quotation marks in fields.
  var quotationMarks = QuotationMarks()

  init() {
    tokens.reserveCapacity(256)
    bytes.reserveCapacity(2048)
  }

  var mark: Mark { Mark(tokens: tokens.count, bytes: bytes.count) }

  mutating func rewind(to mark: Mark) {
    if tokens.count > mark.tokens { tokens.removeLast(tokens.count - mark.tokens) }
    if bytes.count > mark.bytes { bytes.removeLast(bytes.count - mark.bytes) }
  }

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func append(_ kind: Token.Kind, value: UInt8 = 0, number: Int = 0) {
    tokens.append(Token(kind: kind, value: value, start: UInt32(number)))
  }

  @inline(__always)
  mutating func text(_ content: some Sequence<UInt8>, kind: Token.Kind = .text) {
    let start = UInt32(bytes.count)
    bytes.append(contentsOf: content)
    let end = UInt32(bytes.count)
    if end > start { tokens.append(Token(kind: kind, start: start, end: end)) }
  }

  mutating func text(_ content: String, kind: Token.Kind = .text) {
    var content = content
    let start = UInt32(bytes.count)
    content.withUTF8 { bytes.append(contentsOf: $0) }
    let end = UInt32(bytes.count)
    if end > start { tokens.append(Token(kind: kind, start: start, end: end)) }
  }

  mutating func text(_ pool: [UInt8], _ reference: TextRef, kind: Token.Kind) {
    if reference.isEmpty { return }
    pool.withUnsafeBufferPointer {
      text(UnsafeBufferPointer(rebasing: $0[reference.range]), kind: kind)
    }
  }

  /// Writes the suffix of what holds elements: a layout, a group, a macro's text.
  mutating func outerSuffix(_ pool: [UInt8], _ reference: TextRef) {
    if reference.isEmpty { return }
    text(pool[reference.range], kind: .affix)
    tokens[tokens.count - 1].value = 1
  }

  /// Marks the closing quotation marks that end what is written so far: what holds them ends with them.
  mutating func markLastQuotes() {
    var index = tokens.count - 1
    while index >= 0 {
      switch tokens[index].kind {
      case .closeQuote: tokens[index].value |= 1
      case .close, .closeName, .closeLink, .closeNames, .closeNoCase: break
      default: return
      }
      index -= 1
    }
  }

  mutating func number(_ value: Int, minimumDigits: Int = 1) {
    let start = UInt32(bytes.count)
    appendDigits(value, minimumDigits: minimumDigits)
    tokens.append(Token(kind: .text, start: start, end: UInt32(bytes.count)))
  }

  mutating func appendDigits(_ value: Int, minimumDigits: Int = 1) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    var digits = 1
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(digits, minimumDigits)))
    rest = value.magnitude
    var index = bytes.count
    while rest > 0 {
      index -= 1
      bytes[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }

  /// The plain text of the tokens.
  func plainText() -> [UInt8] {
    var result: [UInt8] = []
    appendPlainText(to: &result)
    return result
  }

  /// Appends the plain text of the tokens to other bytes.
  func appendPlainText(to result: inout [UInt8]) {
    TextOutput.copy(tokens[...], bytes, to: &result, where: \.isText)
  }
}
