internal import Bibliography
internal import Dataset

/// Makes groups of skills or languages of a section.
struct SkillReader {
  let source: String

  /// The groups of some blocks; bare items come together under the section's own heading.
  func read(_ blocks: [OutlineBlock], title: String) -> [SkillGroup] {
    var result: [SkillGroup] = []
    var heading: StyledText?
    var bare: SkillGroup?
    func flush() {
      if let group = bare { result.append(group) }
      bare = nil
    }
    for block in blocks {
      if block.headingLevel != nil {
        flush()
        heading = block.text
        continue
      }
      for (name, text, line) in groups(of: block) {
        let location = SourceLocation(source: source, line: line)
        let items = Self.items(text)
        guard !items.isEmpty else { continue }
        if name.isEmpty {
          if bare == nil {
            bare = SkillGroup(name: heading?.string ?? title, items: [], location: location)
          }
          bare?.items += items
        } else {
          flush()
          result.append(SkillGroup(name: name, items: items, location: location))
        }
      }
    }
    flush()
    return result
  }

  private func groups(of block: OutlineBlock) -> [(name: String, text: StyledText, line: Int)] {
    if block.kind == .definition { return [(block.label.string, block.text, block.line)] }
    if block.kind == .tableRow, block.cells.count > 1 {
      var rest = StyledText()
      for cell in block.cells.dropFirst() {
        if !rest.isEmpty { rest.append(", ".utf8) }
        rest.append(cell)
      }
      return [(block.cells[0].string, rest, block.line)]
    }
    var result: [(name: String, text: StyledText, line: Int)] = []
    let lines = block.text.lines()
    for (index, line) in lines.enumerated() {
      let (name, text) = Self.split(line.text)
      // A line without a name goes on with the group of the line before.
      if name.isEmpty, index > 0, block.kind == .listItem || result.last?.name.isEmpty == false,
        var last = result.popLast()
      {
        last.text.append(" ".utf8)
        last.text.append(text)
        result.append(last)
      } else {
        result.append((name, text, block.line + line.offset))
      }
    }
    if !block.children.isEmpty, result.count == 1, result[0].name.isEmpty {
      // “- Programming” with its items in a list below.
      var text = StyledText()
      for child in block.children {
        if !text.isEmpty { text.append(", ".utf8) }
        text.append(child.text.onOneLine())
      }
      return [(result[0].text.string, text, block.line)]
    }
    for child in block.children { result += groups(of: child) }
    return result
  }

  /// The name of a group and its items: a bold beginning, or what stands before a colon.
  private static func split(_ line: StyledText) -> (name: String, text: StyledText) {
    let bytes = line.bytes
    if line.style(at: 0).contains(.strong), !line.commonStyle.contains(.strong) {
      let end = line.runs.first { !$0.style.contains(.strong) }?.range.lowerBound ?? 0
      let name = ProseBytes.trimmed(bytes, 0..<end, of: ":–—-")
      let rest = ProseBytes.trimmed(bytes, end..<bytes.count, of: ":-")
      return (ProseBytes.string(bytes, name), line.slice(rest))
    }
    if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon < 50,
      colon + 1 < bytes.count,
      ProseBytes.isSpace(bytes[colon + 1])
    {
      return (ProseBytes.string(bytes, 0..<colon), line.slice((colon + 1)..<bytes.count).trimmed())
    }
    // “English (native)” is an item; so is everything else that no mark parts.
    return ("", line)
  }

  private static func items(_ text: StyledText) -> [String] {
    EntrySplitter.commaParts(of: text.onOneLine()).flatMap { EntrySplitter.parts(of: $0) }.map {
      part in
      let bytes = part.bytes
      var end = bytes.count
      while end > 0, bytes[end - 1] == UInt8(ascii: "."), end == bytes.count { end -= 1 }
      return ProseBytes.string(bytes, ProseBytes.trimmed(bytes, 0..<end))
    }.filter { !$0.isEmpty }
  }
}
