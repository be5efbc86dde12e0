/// Names of documents that outlive their addresses: `urn:nbn:de:0183-12`, `hdl:1721.1/123`.
enum PersistentName {
  /// The address that leads to the document whose name stands at a place, and the bytes of the name and its label.
  static func find(_ bytes: [UInt8], at index: Int) -> (address: String, range: Range<Int>)? {
    var start = index
    if ProseBytes.hasPrefix(bytes, at: index, "urn:") {
      var name = index
      // “URN: urn:nbn:…”
      let next = skipBlanks(bytes, index + 4)
      if ProseBytes.hasPrefix(bytes, at: next, "urn:") { name = next }
      guard ProseBytes.hasPrefix(bytes, at: name, "urn:nbn:") else { return nil }
      let end = end(bytes, name)
      guard end > name + 8 else { return nil }
      return (
        "https://nbn-resolving.org/" + ProseBytes.string(bytes, name..<end), index..<end
      )
    }
    for label in ["hdl:", "handle:", "hdl.handle.net:"] as [StaticString]
    where ProseBytes.hasPrefix(bytes, at: index, label) {
      start = skipBlanks(bytes, index + label.utf8CodeUnitCount)
      let end = end(bytes, start)
      guard start < end, ProseBytes.isDigit(bytes[start]),
        let slash = bytes[start..<end].firstIndex(of: UInt8(ascii: "/")), slash + 1 < end
      else { return nil }
      return (
        "https://hdl.handle.net/" + ProseBytes.string(bytes, start..<end), index..<end
      )
    }
    return nil
  }

  private static func skipBlanks(_ bytes: [UInt8], _ index: Int) -> Int {
    var index = index
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    return index
  }

  private static func end(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, !ProseBytes.isSpace(bytes[end]),
      !ProseBytes.contains("<>\"[]()|{}", bytes[end])
    {
      end += 1
    }
    while end > start, ProseBytes.contains(".,;:", bytes[end - 1]) { end -= 1 }
    return end
  }
}
