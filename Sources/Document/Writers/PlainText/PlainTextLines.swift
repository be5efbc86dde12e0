/// Breaks text into lines.
enum PlainTextLines {
  /// The lines of a text, none wider than a width but for words that are.
  ///
  /// Lines are broken at spaces, and between the letters of scripts that are written without them. A
  /// line end in the text stays one.
  static func wrapped(_ text: String, width: Int) -> [String] {
    guard !text.isEmpty else { return [] }
    var wrapper = LineWrapper()
    var text = text
    text.withUTF8 { wrapper.wrap($0, width: width, firstWidth: width, indentation: 0) }
    return wrapper.lines
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
