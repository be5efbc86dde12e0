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
    bytes.withUnsafeBufferPointer { bytes in
      // Most texts follow each other as they stand in the buffer.
      var run = 0..<0
      for token in tokens where token.kind != .open && token.kind != .close {
        if run.upperBound == Int(token.start) {
          run = run.lowerBound..<Int(token.end)
        } else {
          result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run]))
          run = token.range
        }
      }
      result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run]))
    }
    return true
  }
}
