/// A fault of a document of data that was read around.
public struct XMLMendedFault: Hashable, Sendable {
  /// The byte where it is.
  public let offset: Int
  /// What kind of fault it is, as in ``Diagnostic/code``.
  public let code: String
  /// What was found.
  public let message: String
  /// How it is read.
  public let hint: String
}

extension XMLReader {
  mutating func mend(_ code: String, _ message: String, hint: String, at offset: Int? = nil) {
    mended.append(
      XMLMendedFault(
        offset: offset ?? position, code: "xml-\(code)", message: message, hint: hint))
  }

  /// Whether a `<` of data stands here that begins no tag, as in `p < 0.05`.
  var isBareLessThan: Bool {
    guard isData, bytes[position] == UInt8(ascii: "<") else { return false }
    guard let next = byte(at: position + 1) else { return true }
    return !(next | 0x20 &- 0x61 < 26 || next >= 0x80 || "_:/!?".utf8.contains(next))
  }
}
