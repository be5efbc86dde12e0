/// A year that stands in a column of its own before an entry: `2018    De stad in verzen`.
enum YearColumn {
  /// The year, and the text behind it; `nil` where no year stands there, or no wide blank behind it.
  static func split(_ text: StyledText) -> (year: Int, rest: StyledText)? {
    let bytes = text.bytes
    guard bytes.count > 8, bytes[..<4].allSatisfy(ProseBytes.isDigit),
      bytes[4] == 0x09 || bytes[4] == 0x20 && bytes[5] == 0x20,
      let year = Int(ProseBytes.string(bytes, 0..<4)), (1900...2100).contains(year)
    else { return nil }
    return (year, text.slice(4..<bytes.count).trimmed())
  }
}
