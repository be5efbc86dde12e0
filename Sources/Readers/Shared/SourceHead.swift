/// The beginning of a source, in which readers look for the marks of their formats.
///
/// A source that begins as no file of such a format does is not searched: most sources are of other formats.
enum SourceHead {
  /// The text of the first bytes, where they begin as JSON does; `nil` for other sources.
  static func json(_ bytes: [UInt8], limit: Int) -> String? {
    let first = firstSign(bytes)
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
    return String(decoding: bytes.prefix(limit), as: UTF8.self)
  }

  /// The text of the first bytes, where they begin as XML does; `nil` for other sources.
  static func xml(_ bytes: [UInt8], limit: Int) -> String? {
    guard firstSign(bytes) == UInt8(ascii: "<") else { return nil }
    return String(decoding: bytes.prefix(limit), as: UTF8.self)
  }

  /// The first ASCII byte that is no white space; a byte order mark is passed over.
  private static func firstSign(_ bytes: [UInt8]) -> UInt8? {
    bytes.first { $0 > 0x20 && $0 < 0x80 }
  }
}
