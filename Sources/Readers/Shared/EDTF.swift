import Bibliography

/// Dates as computers write them: `2004-03-12`, `1990/1995`, `2004-21`, `1984?`, `19XX`, `1990/..`.
///
/// Source: ISO 8601-2:2019 (Extended Date/Time Format), level 1, and BibLaTeX's manual, section 2.3.8.
enum EDTF {
  /// What a year 0 or a negative year stands for.
  enum YearCount {
    /// Year 0 is 1 BC, as ISO 8601 counts.
    case astronomical
    /// −44 is 44 BC, as CSL-JSON counts.
    case historical
  }

  /// The date that a text is; `nil` where the text is anything but one date or range.
  static func parse(_ text: String, years: YearCount = .historical) -> PartialDate? {
    var text = text
    return text.withUTF8 { bytes in parse(bytes, years: years) }
  }

  static func parse(_ bytes: UnsafeBufferPointer<UInt8>, years: YearCount) -> PartialDate? {
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
      guard let single = Single(bytes, years: years) else { return nil }
      return PartialDate(single.start, end: single.end, isApproximate: single.isApproximate)
    }
    let after = UnsafeBufferPointer(rebasing: bytes[(slash + 1)...])
    guard let start = Single(UnsafeBufferPointer(rebasing: bytes[..<slash]), years: years) else {
      return nil
    }
    if after.isEmpty || after.elementsEqual("..".utf8) || after.elementsEqual("open".utf8) {
      return PartialDate(start.start, isOpen: true, isApproximate: start.isApproximate)
    }
    guard let end = Single(after, years: years) else { return nil }
    return PartialDate(
      start.start, end: end.end ?? end.start,
      isApproximate: start.isApproximate || end.isApproximate)
  }

  /// One date; `199X` is a range of years.
  private struct Single {
    var start: DateParts
    var end: DateParts?
    var isApproximate = false

    init?(_ bytes: UnsafeBufferPointer<UInt8>, years: YearCount) {
      var end = bytes.count
      while end > 0,
        [UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "%")].contains(
          bytes[end - 1])
      {
        isApproximate = true
        end -= 1
      }
      var index = 0
      if index < end, bytes[index] == UInt8(ascii: "y") || bytes[index] == UInt8(ascii: "Y") {
        index += 1
      }
      let isNegative = index < end && bytes[index] == UInt8(ascii: "-")
      if isNegative || (index < end && bytes[index] == UInt8(ascii: "+")) { index += 1 }
      var year = 0
      var digits = 0
      var unspecified = 1
      while index < end, digits < 9 {
        let byte = bytes[index]
        if byte >= 0x30 && byte <= 0x39 {
          guard unspecified == 1 else { return nil }
          year = year * 10 + Int(byte - 0x30)
        } else if digits >= 2 && (byte | 0x20 == UInt8(ascii: "x") || byte == UInt8(ascii: "u")) {
          year *= 10
          unspecified *= 10
        } else {
          break
        }
        digits += 1
        index += 1
      }
      guard digits >= 3 || (digits > 0 && isNegative) else { return nil }
      if isNegative { year = -year }
      if years == .astronomical && year <= 0 { year -= 1 }
      start = DateParts(year)
      if unspecified > 1 { self.end = DateParts(year + unspecified - 1) }
      guard index < end else { return }
      guard let month = Single.part(bytes, &index, end) else { return nil }
      guard month <= 12 || (21...24).contains(month) else { return nil }
      start.month = UInt8(month)
      guard index < end, bytes[index] != UInt8(ascii: "T"), bytes[index] != 0x20 else { return }
      guard let day = Single.part(bytes, &index, end), day <= 31, month <= 12 else { return nil }
      if month > 0 { start.day = UInt8(day) }
      // A time of day says nothing that a bibliography shows.
      guard index == end || bytes[index] == UInt8(ascii: "T") || bytes[index] == 0x20 else {
        return nil
      }
    }

    /// Reads `-12`, or `-XX` as 0.
    private static func part(
      _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int
    ) -> Int? {
      guard index < end, bytes[index] == UInt8(ascii: "-") else { return nil }
      index += 1
      var value = 0
      var digits = 0
      var unspecified = 0
      while index < end, digits < 2 {
        let byte = bytes[index]
        if byte >= 0x30 && byte <= 0x39 {
          value = value * 10 + Int(byte - 0x30)
        } else if byte | 0x20 == UInt8(ascii: "x") || byte == UInt8(ascii: "u") {
          unspecified += 1
        } else {
          break
        }
        digits += 1
        index += 1
      }
      // `2X` is neither known nor unknown.
      if unspecified > 0, unspecified < digits { return nil }
      if index < end, bytes[index] >= 0x30 && bytes[index] <= 0x39 { return nil }
      return digits > 0 ? value : nil
    }
  }
}
