internal import Bibliography

/// The mark of a work's type behind its title, as Chinese lists have it: `[J]` for an article, `[M]` for a book.
///
/// Source: GB/T 7714—2015, appendix B.
enum TypeMark {
  private static let types: [(mark: StaticString, type: WorkType)] = [
    ("J", .articleJournal), ("M", .book), ("C", .paperConference), ("D", .thesis), ("R", .report),
    ("P", .patent), ("N", .articleNewspaper), ("DS", .dataset), ("CP", .software), ("EB", .webpage),
    ("A", .chapter), ("Z", .document), ("G", .book), ("S", .standard), ("DB", .dataset),
  ]

  /// Where the works themselves are had: `[J/OL]`.
  private static let media: [StaticString] = ["/OL", "/CD", "/DK", "/MT"]

  /// The text without the mark, and the type that it says; `nil` where none stands there.
  static func split(_ text: StyledText) -> (rest: StyledText, type: WorkType)? {
    let bytes = text.bytes
    for index in bytes.indices.dropFirst(10) where bytes[index] == UInt8(ascii: "[") {
      for (mark, type) in types where ProseBytes.hasExactPrefix(bytes, at: index + 1, mark) {
        var end = index + 1 + mark.utf8CodeUnitCount
        for medium in media where ProseBytes.hasExactPrefix(bytes, at: end, medium) {
          end += medium.utf8CodeUnitCount
        }
        guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "]"),
          ProseBytes.contains(".,/:", bytes[end + 1])
        else { continue }
        var rest = text.slice(0..<index).trimmed()
        rest.append(text.slice((end + 1)..<bytes.count))
        return (rest, type)
      }
    }
    return nil
  }
}
