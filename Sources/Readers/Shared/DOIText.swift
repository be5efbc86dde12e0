import Parsing

/// DOIs in the spellings that sources use.
enum DOIText {
  /// The bare DOI in a text: addresses, `doi:` and doubled prefixes are taken off; `nil` where there is none.
  ///
  /// Source: DOI Handbook, section 2.2: a DOI begins with `10.`, a registrant's number and a slash.
  static func normalize(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { normalize($0) }
  }

  /// The bare DOI in a text's bytes.
  static func normalize(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard var start = position(bytes) else { return nil }
    // `10.1145/10.1145/123`, `https://doi.org/https://doi.org/10.1145/123`
    while let prefix = prefixEnd(bytes, start),
      bytes[prefix...].starts(with: bytes[start..<prefix])
    {
      start = prefix
    }
    guard prefixEnd(bytes, start) != nil else { return nil }
    var end = start
    while end < bytes.count, bytes[end] > 0x20 {
      // A no-break space.
      if bytes[end] == 0xC2, end + 1 < bytes.count, bytes[end + 1] == 0xA0 { break }
      end += 1
    }
    while end > start, [0x2E, 0x2C, 0x3B].contains(bytes[end - 1]) { end -= 1 }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  /// Where the first `10.` stands.
  private static func position(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index + 2 < bytes.count {
      if bytes[index] == 0x31, bytes[index + 1] == 0x30, bytes[index + 2] == 0x2E { return index }
      index += 1
    }
    return nil
  }

  /// The index behind `10.1145/` at an index.
  private static func prefixEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start + 3 < bytes.count, bytes[start] == 0x31, bytes[start + 1] == 0x30,
      bytes[start + 2] == 0x2E
    else { return nil }
    var index = start + 3
    while index < bytes.count, bytes[index] &- 0x30 < 10 || bytes[index] == 0x2E { index += 1 }
    guard index > start + 3, index < bytes.count, bytes[index] == 0x2F else { return nil }
    return index + 1
  }
}
