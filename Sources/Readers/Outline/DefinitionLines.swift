/// Definition lists, which CommonMark does not have: a term, and lines under it that begin with `: `.
enum DefinitionLines {
  /// A term with one text under it; offsets count the lines from the paragraph's first.
  struct Definition {
    var term: StyledText
    var text: StyledText
    var offset: Int
    var endOffset: Int
  }

  /// The definitions that a paragraph holds; none where it is no definition list.
  static func split(_ text: StyledText) -> [Definition] {
    let lines = text.lines()
    guard lines.count > 1, body(lines[0].text) == nil,
      lines.contains(where: { body($0.text) != nil })
    else { return [] }
    var result: [Definition] = []
    var term = StyledText()
    var termOffset = 0
    for (index, line) in lines.enumerated() {
      if let body = body(line.text) {
        result.append(
          Definition(term: term, text: body, offset: termOffset, endOffset: line.offset))
        termOffset = line.offset
      } else if index + 1 < lines.count, self.body(lines[index + 1].text) != nil {
        term = line.text
        termOffset = line.offset
      } else if var last = result.popLast() {
        last.text.append("\n".utf8)
        last.text.append(line.text)
        last.endOffset = line.offset
        result.append(last)
      } else {
        // Two lines before the first definition: prose that merely has a colon at a line's start.
        return []
      }
    }
    return result
  }

  /// What follows `: ` where all of a paragraph is one definition.
  static func definitionBody(_ text: StyledText) -> StyledText? { body(text) }

  private static func body(_ line: StyledText) -> StyledText? {
    guard line.bytes.count > 2, line.bytes[0] == UInt8(ascii: ":"),
      ProseBytes.isSpace(line.bytes[1])
    else { return nil }
    return line.slice(1..<line.bytes.count).trimmed()
  }
}
