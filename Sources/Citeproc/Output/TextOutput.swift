/// Writes finished output as text, where it is nothing else: styles are not marked, but for raised and lowered text.
enum TextOutput {
  /// Appends the tokens' text; `false`, with nothing appended, where there is more to them.
  static func append(
    _ tokens: ArraySlice<Token>, _ bytes: [UInt8], to result: inout [UInt8]
  ) -> Bool {
    for token in tokens {
      switch token.kind {
      case .text, .affix, .openQuote, .closeQuote, .close: continue
      case .open where !token.isShift: continue
      default: return false
      }
    }
    copy(tokens, bytes, to: &result) { $0.kind != .open && $0.kind != .close }
    return true
  }

  /// Appends the bytes of some of the tokens.
  @inline(__always)
  static func copy(
    _ tokens: ArraySlice<Token>, _ bytes: [UInt8], to result: inout [UInt8],
    where hasBytes: (Token) -> Bool
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      // Most texts follow each other as they stand in the buffer.
      var run = 0..<0
      for token in tokens where hasBytes(token) {
        if run.upperBound == Int(token.start) {
          run = run.lowerBound..<Int(token.end)
        } else {
          result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run]))
          run = token.range
        }
      }
      result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run]))
    }
  }
}
