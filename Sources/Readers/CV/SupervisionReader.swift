internal import Bibliography
internal import Dataset

/// Makes supervised people of the entries of a section: `Jane Roe (PhD, 2020–2024), “Types for everyone”`.
struct SupervisionReader {
  let source: String

  /// The people of some blocks, in their order: the name as title, what they did as role.
  func read(_ blocks: [OutlineBlock]) -> [Activity] {
    EntryGrouper.drafts(of: blocks).compactMap(activity)
  }

  private func activity(_ draft: EntryDraft) -> Activity? {
    var result = Activity(title: "", location: SourceLocation(source: source, line: draft.line))
    for line in draft.lines {
      var text = line.text.onOneLine()
      if let match = QuotedTitle.find(in: text.bytes) {
        result.description.append(text.slice(match.inner).string)
        var rest = text.slice(0..<match.outer.lowerBound)
        rest.append(text.slice(match.outer.upperBound..<text.bytes.count))
        text = rest.trimmed()
      }
      if result.dates == nil, let (date, rest) = EntryDates.extract(from: text) {
        result.dates = date
        text = rest
      }
      for part in EntrySplitter.parts(of: text) {
        for piece in bracketParts(part) { take(piece, isBullet: line.isBullet, into: &result) }
      }
    }
    return result.title.isEmpty ? nil : result
  }

  private func bracketParts(_ text: StyledText) -> [StyledText] {
    let bytes = text.bytes
    var result: [StyledText] = []
    var start = 0
    for index in bytes.indices where ProseBytes.contains("(),;:", bytes[index]) {
      result.append(text.slice(start..<index).trimmed())
      start = index + 1
    }
    result.append(text.slice(start..<bytes.count).trimmed())
    return result.filter { $0.bytes.contains(where: ProseBytes.isWordByte) }
  }

  private func take(_ piece: StyledText, isBullet: Bool, into result: inout Activity) {
    let kind = EntryClassifier.kind(of: piece)
    if result.title.isEmpty {
      result.title = piece.string
    } else if isBullet {
      result.description.append(piece.string)
    } else if result.role.isEmpty, DegreeParser.startsWithDegree(piece.bytes) || kind == .title {
      result.role = piece.string
    } else if result.organization.isEmpty, kind == .organization || kind == .department {
      result.organization = piece.string
    } else if kind == .place {
      result.place = piece.string
    } else {
      result.description.append(piece.string)
    }
  }
}
