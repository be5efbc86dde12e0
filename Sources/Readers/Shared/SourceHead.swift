internal import Glibc

/// The beginning of a source, in which readers look for the marks of their formats.
///
/// A source that begins as no file of such a format does is not searched: most sources are of other formats.
struct SourceHead {
  private let bytes: ArraySlice<UInt8>

  /// The first bytes, where they begin as JSON does; `nil` for other sources.
  static func json(_ bytes: [UInt8], limit: Int) -> SourceHead? {
    let first = firstSign(bytes)
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
    return SourceHead(bytes: bytes.prefix(limit))
  }

  /// The first bytes, where they begin as XML does; `nil` for other sources.
  static func xml(_ bytes: [UInt8], limit: Int) -> SourceHead? {
    guard firstSign(bytes) == UInt8(ascii: "<") else { return nil }
    return SourceHead(bytes: bytes.prefix(limit))
  }

  /// Whether a source begins as a JSON object or an array of them does.
  static func isJSON(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }) else { return false }
    if bytes[first] == UInt8(ascii: "{") { return true }
    return bytes[first] == UInt8(ascii: "[")
      && bytes[(first + 1)...].first(where: { $0 > 0x20 }) == UInt8(ascii: "{")
  }

  /// Whether a mark stands there, byte by byte: texts are not searched as Unicode asks, which takes a hundred times
  /// as long.
  func contains(_ mark: String) -> Bool {
    var mark = mark
    return mark.withUTF8 { mark in
      guard let sign = mark.first else { return true }
      return bytes.withUnsafeBytes { head in
        guard let start = head.baseAddress, let wanted = mark.baseAddress else { return false }
        var offset = 0
        while offset + mark.count <= head.count {
          let rest = head.count - offset - mark.count + 1
          guard let found = memchr(start + offset, Int32(sign), rest) else { return false }
          if memcmp(found, wanted, mark.count) == 0 { return true }
          offset = UnsafeRawPointer(found) - start + 1
        }
        return false
      }
    }
  }

  /// The first ASCII byte that is no white space; a byte order mark is passed over.
  private static func firstSign(_ bytes: [UInt8]) -> UInt8? {
    bytes.first { $0 > 0x20 && $0 < 0x80 }
  }
}
