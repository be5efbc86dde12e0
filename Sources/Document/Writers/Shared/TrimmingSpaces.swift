extension String {
  /// The text without the spaces (U+0020) at its ends.
  var trimmingSpaces: Substring {
    var start = startIndex
    var end = endIndex
    let bytes = utf8
    while start < end, bytes[start] == 0x20 { start = bytes.index(after: start) }
    while end > start {
      let before = bytes.index(before: end)
      guard bytes[before] == 0x20 else { break }
      end = before
    }
    return self[start..<end]
  }
}
