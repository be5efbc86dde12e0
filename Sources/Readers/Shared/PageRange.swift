/// Pages as sources write them.
enum PageRange {
  /// A range with its last page written out: `475-482` for `475-82`.
  static func expand(_ pages: String) -> String {
    // A second number as long as the first is whole already.
    guard let hyphen = pages.utf8.firstIndex(of: 0x2D),
      pages.utf8.distance(from: hyphen, to: pages.utf8.endIndex) - 1
        < pages.utf8.distance(from: pages.utf8.startIndex, to: hyphen)
    else { return pages }
    let sides = pages.split(separator: "-", omittingEmptySubsequences: false)
    guard sides.count == 2, let first = Int(sides[0]), let last = Int(sides[1]), last < first,
      sides[1].count < sides[0].count, !sides[1].isEmpty
    else { return pages }
    return "\(sides[0])-\(sides[0].prefix(sides[0].count - sides[1].count))\(sides[1])"
  }

  /// The pages with a hyphen where the source has one that lines do not break at (U+2011): `488‑500`.
  static func withPlainHyphens(_ pages: String) -> String {
    guard pages.utf8.contains(0xE2) else { return pages }
    return String(pages.map { $0 == "\u{2011}" || $0 == "\u{2010}" ? "-" : $0 })
  }
}
