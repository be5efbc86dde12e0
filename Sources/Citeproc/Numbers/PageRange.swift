import CSL

/// Writes ranges of pages as `page-range-format` says.
///
/// Source: CSL 1.0.2 specification, Appendix V, “Page Range Formats”.
enum PageRange {
  /// The first page of a page text: `348` of `348–358`.
  static func first(of text: String) -> String {
    let end = text.firstIndex { $0 == "-" || $0 == "–" || $0 == "," || $0 == "&" || $0 == " " }
    return String(text[..<(end ?? text.endIndex)])
  }

  /// The text with every range in it written in a format, with a delimiter.
  static func format(
    _ text: String, _ format: StyleOptions.PageRangeFormat, delimiter: String
  ) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 >= 0x80 }) else { return text }
    var result = ""
    var rest = text[...]
    while !rest.isEmpty {
      // A stretch between commas and ampersands is one page or one range.
      let end = rest.firstIndex { $0 == "," || $0 == "&" || $0 == ";" } ?? rest.endIndex
      result += formatOne(rest[..<end], format, delimiter)
      rest = rest[end...]
      if let separator = rest.first {
        result.append(separator)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func formatOne(
    _ text: Substring, _ format: StyleOptions.PageRangeFormat, _ delimiter: String
  ) -> String {
    guard let hyphen = text.firstIndex(where: { $0 == "-" || $0 == "–" || $0 == "—" }) else {
      return String(text)
    }
    let leading = text.prefix { $0 == " " }
    let trailing = text.hasSuffix(" ") ? " " : ""
    let first = String(text[..<hyphen]).trimmed
    let last = String(text[text.index(after: hyphen)...]).trimmed
    guard !first.isEmpty, !last.isEmpty,
      !last.contains(where: { $0 == "-" || $0 == "–" || $0 == "—" })
    else { return String(text) }
    return leading + range(first, last, format, delimiter) + trailing
  }

  private static func range(
    _ first: String, _ last: String, _ format: StyleOptions.PageRangeFormat, _ delimiter: String
  ) -> String {
    let (prefix, start) = split(first)
    let (lastPrefix, end) = split(last)
    guard let start, let end, lastPrefix.isEmpty || lastPrefix == prefix else {
      return first + delimiter + last
    }
    // 123-5 stands for 123-125.
    let full =
      end.count < start.count ? start.prefix(start.count - end.count) + end : end[...]
    guard format != .none else { return first + delimiter + last }
    guard let a = Int(start), let b = Int(full), b > a else { return first + delimiter + last }
    let short: String
    switch format {
    case .none, .expanded: return first + delimiter + prefix + full
    case .minimal: short = minimal(start, String(full), keep: 1)
    case .minimalTwo: short = minimal(start, String(full), keep: 2)
    case .chicago15: short = chicago(start, String(full), is16: false)
    case .chicago16: short = chicago(start, String(full), is16: true)
    }
    return first + delimiter + (short.count == full.count ? prefix : "") + short
  }

  /// The letters before a number, and its digits; `nil` where it is not letters and then digits.
  private static func split(_ text: String) -> (String, String?) {
    let digits = text.utf8.reversed().prefix { NumberText.isDigit($0) }.count
    guard digits > 0 else { return (text, nil) }
    let prefix = text.dropLast(digits)
    return (String(prefix), String(text.suffix(digits)))
  }

  private static func minimal(_ start: String, _ end: String, keep: Int) -> String {
    guard start.count == end.count else { return end }
    let a = Array(start.utf8)
    let b = Array(end.utf8)
    var same = 0
    while same < b.count - keep, a[same] == b[same] { same += 1 }
    return String(decoding: b[same...], as: UTF8.self)
  }

  private static func chicago(_ start: String, _ end: String, is16: Bool) -> String {
    guard let first = Int(start), start.count == end.count else { return end }
    if first < 100 || first % 100 == 0 { return end }
    if first % 100 < 10 { return minimal(start, end, keep: 1) }
    if !is16 && start.count == 4 {
      let short = minimal(start, end, keep: 2)
      return short.count >= 3 ? end : short
    }
    return minimal(start, end, keep: 2)
  }
}
