/// Escapes text for XML and HTML.
enum XMLText {
  /// Text between tags.
  static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

  /// Text within an attribute's double quotation marks.
  static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  /// Appends text as it stands between tags.
  static func append(_ text: String, to out: inout [UInt8]) {
    append(text, isAttribute: false, to: &out)
  }

  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    append(text, isAttribute: isAttribute, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private static func append(_ text: String, isAttribute: Bool, to out: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): out += "&amp;".utf8
      case UInt8(ascii: "<"): out += "&lt;".utf8
      case UInt8(ascii: ">"): out += "&gt;".utf8
      case UInt8(ascii: "\"") where isAttribute: out += "&quot;".utf8
      default: out.append(byte)
      }
    }
  }
}
