/// What stands between the `&` and the `;` of a reference to a character.
///
/// Source: Extensible Markup Language 1.0, sections 4.1 and 4.6; the names of Latin letters are HTML's.
package enum CharacterReference {
  /// The character of a reference's body, such as `amp` or `#x2013`; `nil` where there is none. The names of Latin letters
  /// (`eacute`) count where `hasLatinNames` says so.
  package static func scalar(_ body: ArraySlice<UInt8>, hasLatinNames: Bool) -> Unicode.Scalar? {
    switch String(decoding: body, as: UTF8.self) {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    case let other: numericReference(body) ?? (hasLatinNames ? LatinEntities.scalar(other) : nil)
    }
  }

  /// A text with the characters that its references stand for; what is no reference stays as it is.
  package static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard var next = bytes.firstIndex(of: UInt8(ascii: "&")) else { return text }
    var result = Array(bytes[..<next])
    while next < bytes.count {
      let body = bytes[(next + 1)...].prefix(12)
      if bytes[next] == UInt8(ascii: "&"), let end = body.firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(body[..<end], hasLatinNames: true)
      {
        result += String(Character(scalar)).utf8
        next = end + 1
      } else {
        result.append(bytes[next])
        next += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func numericReference(_ body: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard body.first == UInt8(ascii: "#"), body.count > 1 else { return nil }
    let digits = body.dropFirst()
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    let number = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(number, radix: isHexadecimal ? 16 : 10),
      value >= 0x20 || value == 9 || value == 10 || value == 13
    else { return nil }
    return Unicode.Scalar(value)
  }
}
