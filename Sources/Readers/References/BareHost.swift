/// A host that stands for an address by itself: `Available from: rain.example.com`, `(rain.example.com)`.
enum BareHost {
  /// Words before a host that offer it as an address.
  private static let offers: Set<[UInt8]> = Set(
    [
      "at", "from", "url", "online", "see", "website", "web", "visit", "via", "available", "unter",
      "sur", "en",
    ]
    .map { Array($0.utf8) })

  /// Where the host that begins at a place ends; `nil` where there is none, or where it may be a thing's name
  /// (“the fall of rain.com”).
  static func end(_ bytes: [UInt8], _ start: Int, endings: Set<[UInt8]>) -> Int? {
    guard ProseBytes.isLower(bytes[start]) else { return nil }
    var end = start
    while end < bytes.count,
      ProseBytes.isASCIIWordByte(bytes[end]) || ProseBytes.contains("-.", bytes[end])
    {
      end += 1
    }
    while end > start, ProseBytes.contains(".-", bytes[end - 1]) { end -= 1 }
    guard bytes[start..<end].contains(UInt8(ascii: ".")) else { return nil }
    let labels = bytes[start..<end].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), labels[0].count > 1,
      !bytes[start..<end].contains(where: ProseBytes.isUpper), let ending = labels.last,
      endings.contains(Array(ending)),
      end == bytes.count || ProseBytes.contains(" .,;)>]", bytes[end])
    else { return nil }
    let before = bytes[..<start].last
    let isBracketed =
      before.map { ProseBytes.contains("(<[", $0) } == true && end < bytes.count
      && ProseBytes.contains(")>]", bytes[end])
    if isBracketed { return end }
    guard before == 0x20 else { return nil }
    let isLast = !bytes[end...].contains(where: ProseBytes.isWordByte)
    if isLast, labels.count > 2 { return end }
    let head = bytes[..<(start - 1)]
    let isOffered = head.last.map { ProseBytes.contains(":<", $0) } == true
    let word = head.reversed().drop { $0 == UInt8(ascii: ":") }
      .prefix { ProseBytes.isWordByte($0) }.reversed().map(ProseBytes.lowered)
    return offers.contains(word) && (isOffered || isLast) || isOffered && labels.count > 2
      ? end : nil
  }
}
