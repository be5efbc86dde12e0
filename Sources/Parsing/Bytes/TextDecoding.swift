/// Makes UTF-8 of a source's bytes, whatever encoding they are in.
///
/// UTF-8 with and without byte-order mark, UTF-16 of either order, Latin-1 and Windows-1252 (which holds Latin-1's
/// letters, and signs where Latin-1 has controls) are told apart. Bytes that are of none become U+FFFD, and a diagnostic names their places.
public enum TextDecoding {
  /// UTF-8 without byte-order mark, and what was wrong with the bytes it came from.
  public struct Result: Sendable {
    public var bytes: [UInt8]
    public var diagnostics: [Diagnostic]
  }

  /// The most places of invalid bytes that are named one by one.
  static let namedPlaces = 5

  /// Makes UTF-8 of `bytes`; `source` names them in diagnostics.
  public static func decode(_ bytes: [UInt8], source: String) -> Result {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return decodeUTF8(Array(bytes.dropFirst(3)), source: source)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return decodeUTF16(bytes.dropFirst(2), isBigEndian: false, source: source)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return decodeUTF16(bytes.dropFirst(2), isBigEndian: true, source: source)
    }
    if let isBigEndian = UTF16Order.guess(bytes) {
      return decodeUTF16(bytes[...], isBigEndian: isBigEndian, source: source)
    }
    return decodeUTF8(bytes, source: source)
  }

  /// Whether bytes are UTF-8 without byte-order mark as they stand, so that ``decode(_:source:)`` would not change them.
  ///
  /// `passed` is told now and then up to where they were looked at.
  package static func isPlainUTF8(
    _ bytes: UnsafeBufferPointer<UInt8>, passed: (Int) -> Void = { _ in }
  ) -> Bool {
    let head = Array(bytes.prefix(1024))
    if head.starts(with: [0xEF, 0xBB, 0xBF]) || head.starts(with: [0xFF, 0xFE])
      || head.starts(with: [0xFE, 0xFF]) || UTF16Order.guess(head) != nil
    {
      return false
    }
    var start = 0
    while start < bytes.count {
      var end = min(start + 1 << 20, bytes.count)
      // A character of several bytes is not cut.
      while end < bytes.count, end > start + 4, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      guard InvalidUTF8.ranges(in: UnsafeBufferPointer(rebasing: bytes[start..<end])).ranges.isEmpty
      else { return false }
      start = end
      passed(start)
    }
    return true
  }

  private static func decodeUTF8(_ bytes: [UInt8], source: String) -> Result {
    let (invalid, hasMultibyte) = InvalidUTF8.ranges(in: bytes)
    if invalid.isEmpty { return Result(bytes: bytes, diagnostics: []) }
    if !hasMultibyte && Windows1252.isPlausible(bytes) {
      let warning = Diagnostic(
        .warning, code: "not-utf-8",
        "is not UTF-8; read as \(Windows1252.isLatin1(bytes) ? "Latin-1" : "Windows-1252")",
        at: SourceRange(source: source, line: 0), hint: "save the file as UTF-8")
      return Result(bytes: Windows1252.decode(bytes), diagnostics: [warning])
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 2 * invalid.count)
    var diagnostics: [Diagnostic] = []
    var copied = 0
    bytes.withUnsafeBufferPointer { buffer in
      var lines = LineCounter(buffer)
      for range in invalid {
        if diagnostics.count < namedPlaces {
          diagnostics.append(
            Diagnostic(
              .error, code: "invalid-utf-8",
              "the bytes \(hexadecimal(bytes[range])) are not UTF-8; expected text",
              at: lines.range(at: range.lowerBound, in: source), hint: "save the file as UTF-8"))
        }
        result += bytes[copied..<range.lowerBound]
        result += [0xEF, 0xBF, 0xBD]
        copied = range.upperBound
      }
    }
    result += bytes[copied...]
    if invalid.count > diagnostics.count {
      diagnostics.append(
        Diagnostic(
          .error, code: "invalid-utf-8",
          "\(invalid.count - diagnostics.count) more places are not UTF-8",
          at: SourceRange(source: source, line: 0)))
    }
    return Result(bytes: result, diagnostics: diagnostics)
  }

  private static func decodeUTF16(
    _ bytes: ArraySlice<UInt8>, isBigEndian: Bool, source: String
  ) -> Result {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    var isDamaged = !bytes.count.isMultiple(of: 2)
    var result: [UInt8] = []
    result.reserveCapacity(units.count)
    isDamaged =
      transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
        result.append($0)
      } || isDamaged
    let damage = Diagnostic(
      .error, code: "invalid-utf-16", "is UTF-16 with damaged characters",
      at: SourceRange(source: source, line: 0), hint: "save the file as UTF-8")
    return Result(bytes: result, diagnostics: isDamaged ? [damage] : [])
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
      .joined(separator: " ")
  }
}
