/// Shortens texts.
enum TextShortening {
  /// The text in at most `length` characters, the ending counted; cut between words where that keeps half of it.
  static func truncate(_ text: String, to length: Int, ending: String) -> String {
    guard text.count > length else { return text }
    let room = length - ending.count
    guard room > 0 else { return String(ending.prefix(length)) }
    var kept = text.prefix(room)
    let isWithinWord = text[kept.endIndex] != " "
    if isWithinWord, let blank = kept.lastIndex(of: " "),
      kept.distance(from: kept.startIndex, to: blank) * 2 >= room
    {
      kept = kept[..<blank]
    }
    while let last = kept.last, " ,;:.–-…".contains(last) { kept = kept.dropLast() }
    return kept + ending
  }
}
