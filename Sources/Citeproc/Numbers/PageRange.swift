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

  /// The text of pages with every range in it written in a format.
  ///
  /// Ranges of one kind of page (`12-15`, `e12-e15`) are written with the delimiter and in the format; others
  /// (`n12-15`) stay as they are. `and` replaces an ampersand.
  static func format(
    _ text: String, _ format: StyleOptions.PageRangeFormat, delimiter: String, and: String,
    words: [String]
  ) -> String {
    guard
      text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "&") || $0 >= 0x80 }
      )
        || words.contains(where: { text.contains(" \($0) ") })
    else { return text }
    // A range without its end keeps its hyphen.
    let end =
      text.lastIndex { $0 != "-" && $0 != "–" }.map(text.index(after:)) ?? text.startIndex
    if end < text.endIndex {
      return Self.format(
        String(text[..<end]), format, delimiter: delimiter, and: and, words: words) + text[end...]
    }
    let pieces = NumberText(text, and: words).pieces
    var result = ""
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      switch piece.separator {
      case .none: break
      case .comma: result += ", "
      case .semicolon: result += "; "
      case .ampersand: result += " \(and) "
      case .and(let word, let afterComma): result += "\(afterComma ? "," : "") \(word) "
      case .hyphen: result += "-"
      }
      if index + 1 < pieces.count, pieces[index + 1].separator == .hyphen,
        index + 2 >= pieces.count || pieces[index + 2].separator != .hyphen
      {
        result += range(piece, pieces[index + 1], format, delimiter)
        index += 2
      } else {
        result += piece.text
        index += 1
      }
    }
    return result
  }

  /// Where the hyphen stands in a text of two numbers: 3 in `348-58`; 0 in a text that is one number, and `nil` for all
  /// others.
  static func hyphen(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var hyphen = 0
    for (index, byte) in text.enumerated() {
      if NumberText.isDigit(byte) { continue }
      guard byte == UInt8(ascii: "-"), hyphen == 0, index > 0, index + 1 < text.count else {
        return nil
      }
      hyphen = index
    }
    return text.isEmpty ? nil : hyphen
  }

  static func range(
    _ first: NumberText.Piece, _ last: NumberText.Piece, _ format: StyleOptions.PageRangeFormat,
    _ delimiter: String
  ) -> String {
    guard first.isNumber, last.isNumber else { return "\(first.text)-\(last.text)" }
    let (prefix, start) = split(first.text)
    let (lastPrefix, end) = split(last.text)
    guard let start, let end else {
      return first.text + (prefix == first.text && lastPrefix == last.text ? delimiter : "-")
        + last.text
    }
    guard lastPrefix == prefix else { return "\(first.text)-\(last.text)" }
    // 1.2-1.5 has no digits that the numbers share.
    guard format != .none, !prefix.contains(".") else { return first.text + delimiter + last.text }
    // 123-5 stands for 123-125.
    let full = end.count < start.count ? start.prefix(start.count - end.count) + end : end[...]
    guard let a = Int(start), let b = Int(full), b > a else {
      return first.text + delimiter + last.text
    }
    let short: String
    switch format {
    case .none, .expanded: return first.text + delimiter + prefix + full
    case .minimal: short = minimal(start, String(full), keep: 1)
    case .minimalTwo: short = minimal(start, String(full), keep: 2)
    case .chicago15: short = chicago(start, String(full), is16: false)
    case .chicago16: short = chicago(start, String(full), is16: true)
    }
    return first.text + delimiter + short
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
