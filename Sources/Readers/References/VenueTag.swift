/// A venue in brackets before a reference, as computer scientists have it: `[OSDI ’24] Quicksand: …`.
enum VenueTag {
  /// The venue, and the text without it; `nil` where none stands there.
  static func split(_ text: StyledText) -> (venue: String, rest: StyledText)? {
    let bytes = text.bytes
    guard bytes.first == UInt8(ascii: "["),
      let close = bytes.prefix(30).firstIndex(of: UInt8(ascii: "]")), close + 8 < bytes.count,
      bytes[close + 1] != UInt8(ascii: "(")
    else { return nil }
    let venue = ProseBytes.string(bytes, ProseBytes.trimmed(bytes, 1..<close))
    let words = venue.split(separator: " ")
    guard (1...4).contains(words.count), let last = words.last,
      venue.utf8.count(where: ProseBytes.isUpper) >= 2
    else { return nil }
    // “’24”, “2024”; a name without a year may be a label.
    let year = last.drop { "'’".contains($0) }
    let isYear =
      year.utf8.allSatisfy(ProseBytes.isDigit)
      && (year.utf8.count == 4 || year.utf8.count == 2 && year.utf8.count < last.utf8.count)
    guard words.count > 1, isYear else { return nil }
    return (venue, text.slice((close + 1)..<bytes.count).trimmed())
  }
}
