/// Writes finished output as plain text.
enum PlainTextWriter {
  static func append(_ tokens: some Sequence<Token>, _ bytes: [UInt8], to result: inout [UInt8]) {
    for token in tokens {
      switch token.kind {
      case .text, .affix, .openQuote, .closeQuote: result += bytes[token.range]
      case .openDisplay:
        // A block that follows something begins a line of its own.
        if token.value != 0, let last = result.last, last != 0x0A, last != 0x20 {
          result.append(0x20)
        }
      default: break
      }
    }
  }
}
