import Bibliography

/// Takes away what says what kind of contribution a title is of: `(extended abstract)`, `Tutorial: …`, `Panel on …`.
enum TitleAnnotations {
  /// The title without annotations.
  static func without(_ title: String) -> String {
    var title = title
    let rest = title.withUTF8 { removed(from: $0) }
    return rest.map { String(decoding: $0, as: UTF8.self) } ?? title
  }

  /// The title without annotations; `nil` where it has none, as nearly every title.
  static func removed(from title: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var rest: [UInt8]?
    if let bracket = annotatingBracket(title) {
      rest = Array(title[..<bracket.lowerBound]) + Array(title[bracket.upperBound...])
    }
    if let dash = with(rest, or: title, { annotatingDash($0) }) {
      rest = with(rest, or: title) { Array($0[..<dash]) }
    }
    if let start = with(rest, or: title, { endOfOpening($0) }) {
      rest = with(rest, or: title) { Array($0[start...]) }
    }
    return rest
  }

  /// Where the bracket starts that makes a correction of a title in the Web of Science: `… (vol 3, pg 1, 2015)`; `nil`
  /// where there is none.
  static func correctedPlace(_ title: UnsafeBufferPointer<UInt8>) -> Int? {
    guard title.last == UInt8(ascii: ")"), let open = title.lastIndex(of: UInt8(ascii: "(")),
      title[(open + 1)...].starts(with: "vol ".utf8)
    else { return nil }
    let inner = title[open...]
    let hasPage = inner.indices.contains { inner[$0...].starts(with: ", pg ".utf8) }
    return hasPage ? open : nil
  }

  private static func with<Result>(
    _ rest: [UInt8]?, or title: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    rest?.withUnsafeBufferPointer(body) ?? body(title)
  }

  /// The last bracket, where it holds up to three words of which annotations are made.
  private static func annotatingBracket(_ title: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let open = title.lastIndex(of: UInt8(ascii: "(")),
      let close = title[open...].firstIndex(of: UInt8(ascii: ")")),
      holdsOnly(.annotation, atMost: 3, title[open...close])
    else { return nil }
    return open..<(close + 1)
  }

  /// The last dash behind a space, where up to four words stand behind it of which notes are made.
  private static func annotatingDash(_ title: UnsafeBufferPointer<UInt8>) -> Int? {
    var last: Int?
    for place in title.indices.dropFirst() where title[place - 1] == 0x20 {
      let isDash =
        title[place] == UInt8(ascii: "-")
        || title[place] == 0xE2 && place + 2 < title.count && title[place + 1] == 0x80
          && (title[place + 2] == 0x93 || title[place + 2] == 0x94)
      if isDash { last = place }
    }
    guard let last, holdsOnly(.note, atMost: 4, title[last...]) else { return nil }
    return last
  }

  private static func holdsOnly(
    _ kind: TitleVocabulary, atMost limit: Int, _ part: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    var folded: [UInt8] = []
    TextFolding.appendKey(utf8: UnsafeBufferPointer(rebasing: part), to: &folded)
    return folded.withUnsafeBufferPointer { bytes in
      var count = 0
      for word in WordRanges(bytes) {
        count += 1
        guard count <= limit,
          TitleVocabulary(UnsafeBufferPointer(rebasing: bytes[word])).contains(kind)
        else { return false }
      }
      return count > 0
    }
  }

  private static let openings: [StaticString] = [
    "tutorial", "panel", "keynote", "poster", "demo", "foreword",
  ]

  /// Where the title proper begins behind `Tutorial:` or `Panel on`.
  private static func endOfOpening(_ title: UnsafeBufferPointer<UInt8>) -> Int? {
    // None of the openings begins otherwise, and this is asked of every title.
    guard let first = title.first.map({ $0 | 0x20 }), first >= 0x64, first <= 0x74 else {
      return nil
    }
    for opening in openings {
      let letters = UnsafeBufferPointer(
        start: opening.utf8Start, count: opening.utf8CodeUnitCount)
      guard title.count > letters.count, zip(letters, title).allSatisfy({ $0 == $1 | 0x20 }) else {
        continue
      }
      var place = letters.count
      while place < title.count, title[place] == 0x20 { place += 1 }
      if place < title.count, title[place] == UInt8(ascii: ":") { return place + 1 }
      if title[place...].starts(with: [0x6F, 0x6E, 0x20]) { return place + 3 }
    }
    return nil
  }
}
