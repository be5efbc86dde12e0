/// Breaks text into lines.
enum PlainTextLines {
  /// The lines of a text, none wider than a width but for words that are.
  ///
  /// Lines are broken at spaces, and between the letters of scripts that are written without them. A
  /// line end in the text stays one.
  ///
  /// - Parameter firstWidth: the first line's width, where it is another.
  static func wrapped(_ text: String, width: Int, firstWidth: Int? = nil) -> [String] {
    guard !text.isEmpty else { return [] }
    var lines: [String] = []
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      var limit: Int { lines.isEmpty ? firstWidth ?? width : width }
      for word in part.split(separator: " ") {
        let columns = DisplayWidth.columns(word)
        if used > 0 && used + 1 + columns > limit {
          lines.append(line)
          line = ""
          used = 0
        }
        if used > 0 {
          line += " "
          used += 1
        }
        guard columns > limit - used, columns > word.unicodeScalars.count else {
          line += word
          used += columns
          continue
        }
        // Wide letters may be parted anywhere.
        for character in word {
          let columns = DisplayWidth.columns(String(character))
          if used > 0 && used + columns > limit {
            lines.append(line)
            line = ""
            used = 0
          }
          line.append(character)
          used += columns
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// A text filled up with spaces to a width.
  static func padded(_ text: String, to width: Int, _ alignment: Table.Alignment) -> String {
    let free = max(0, width - DisplayWidth.columns(text))
    let before =
      switch alignment {
      case .left: 0
      case .center: free / 2
      case .right: free
      }
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: free - before)
  }
}
