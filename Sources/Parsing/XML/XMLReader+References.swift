extension XMLReader {
  /// Appends what the reference at the position stands for, and goes past it.
  mutating func appendReference(to result: inout [UInt8]) throws(XMLError) {
    let start = position
    let limit = min(start + 12, bytes.count)
    guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")),
      !isData || bytes[(start + 1)..<end].allSatisfy(Self.isOfReference)
    else {
      if isData {
        mend("bare-ampersand", "a bare '&' stands here", hint: "it is read as the character")
        result.append(bytes[start])
        position += 1
        return
      }
      throw error(
        "bare-ampersand", "a bare '&' stands here; expected a reference such as &amp;",
        hint: "write & as &amp;", at: start)
    }
    let body = bytes[start + 1..<end]
    position = end + 1
    guard let scalar = CharacterReference.scalar(body, hasLatinNames: isData) else {
      if isData {
        let name = String(decoding: body, as: UTF8.self)
        mend(
          "unknown-entity", "the entity '&\(name);' is not known", hint: "it is kept as written",
          at: start)
        result += bytes[start...end]
        return
      }
      throw error(
        "unknown-entity", "the entity '&\(String(decoding: body, as: UTF8.self));' is not known",
        hint: "write the character itself, or its number as &#…;", at: start)
    }
    result += Array(String(Character(scalar)).utf8)
  }

  private static func isOfReference(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "#")
  }

  /// Checks the references of an attribute's value, so that reading it later cannot fail.
  mutating func checkReferences(_ value: Range<Int>) throws(XMLError) {
    let after = position
    var scratch: [UInt8] = []
    position = value.lowerBound
    while position < value.upperBound {
      if bytes[position] == UInt8(ascii: "&") {
        try appendReference(to: &scratch)
        if position > value.upperBound {
          throw error(
            "bare-ampersand", "a bare '&' stands in an attribute's value",
            hint: "write & as &amp;", at: value.lowerBound)
        }
      } else {
        position += 1
      }
    }
    position = after
  }

  /// A value with its references resolved and its white space made spaces (XML 1.0, section 3.3.3).
  func resolved(_ range: Range<Int>) -> String {
    var copy = self
    var result: [UInt8] = []
    copy.position = range.lowerBound
    while copy.position < range.upperBound {
      let next = bytes[copy.position]
      if next == UInt8(ascii: "&") {
        // The value was checked when its tag was read.
        guard (try? copy.appendReference(to: &result)) != nil else { return "" }
      } else {
        result.append(next < 0x20 ? 0x20 : next)
        copy.position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
