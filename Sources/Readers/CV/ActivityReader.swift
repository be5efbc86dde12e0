internal import Bibliography
internal import Dataset

/// Makes awards, talks, courses, services and supervisions of the entries of a section: all of them have a name, and
/// perhaps somebody who gives it a place, and a time.
struct ActivityReader {
  let source: String

  private static let talkRoles: Set<String> = [
    "keynote", "plenary", "panel", "panelist", "seminar", "tutorial", "poster", "colloquium",
    "talk", "lecture",
    "invited", "speaker", "proseminar", "hauptseminar", "oberseminar", "vorlesung", "ubung",
    "seminaire", "cours", "seminario", "curso",
  ]

  private struct Parts {
    var title = ""
    var role = ""
    var organization = ""
    var place = ""
    var dates: PartialDate?
    var description: [String] = []
    var location: SourceLocation
  }

  /// The awards of some blocks.
  func awards(_ blocks: [OutlineBlock]) -> [Award] {
    EntryGrouper.drafts(of: blocks).compactMap { draft in
      guard let parts = parts(draft) else { return nil }
      var organization = parts.organization
      if !parts.place.isEmpty {
        organization += organization.isEmpty ? parts.place : ", \(parts.place)"
      }
      return Award(
        title: parts.title, organization: organization, date: parts.dates,
        description: parts.description, location: parts.location)
    }
  }

  /// The activities of some blocks.
  func activities(_ blocks: [OutlineBlock]) -> [Activity] {
    EntryGrouper.drafts(of: blocks).compactMap { draft in
      guard let parts = parts(draft) else { return nil }
      return Activity(
        title: parts.title, role: parts.role, organization: parts.organization, place: parts.place,
        dates: parts.dates, description: parts.description, location: parts.location)
    }
  }

  private func parts(_ draft: EntryDraft) -> Parts? {
    var result = Parts(location: SourceLocation(source: source, line: draft.line))
    var pieces: [(text: StyledText, column: TableColumns.Column?)] = []
    for line in draft.lines {
      if line.isBullet || EntryGrouper.isProse(line.text) && !pieces.isEmpty {
        result.description.append(line.text.onOneLine().string)
        continue
      }
      var text = line.text
      if result.dates == nil, let (date, rest) = EntryDates.extract(from: text) {
        result.dates = date
        text = rest
      }
      guard text.bytes.contains(where: ProseBytes.isWordByte) else { continue }
      for part in EntrySplitter.parts(of: text) { pieces.append((part, line.column)) }
    }
    if let role = pieces.firstIndex(where: { $0.column == .role }) {
      result.role = pieces.remove(at: role).text.string
    }
    if let named = pieces.firstIndex(where: { $0.column == .title }) {
      pieces.insert(pieces.remove(at: named), at: 0)
    }
    guard !pieces.isEmpty else {
      guard result.dates != nil || !result.description.isEmpty else { return nil }
      if result.description.isEmpty { return nil }
      result.title = result.description.removeFirst()
      return result
    }
    if pieces.count == 1 {
      splitSingle(pieces[0].text, into: &result)
    } else {
      result.title = pieces[0].text.string
      for piece in pieces.dropFirst() { assign(piece.text, column: piece.column, to: &result) }
    }
    return result.title.isEmpty ? nil : result
  }

  /// “Best Dissertation Award, University of Edinburgh”, “Best paper (ECAI)”, “Reviewer: NeurIPS, ICML”,
  /// “Title of a talk.” with quotation marks.
  private func splitSingle(_ text: StyledText, into result: inout Parts) {
    if let match = QuotedTitle.find(in: text.bytes) {
      result.title = text.slice(match.inner).string
      let before = ProseBytes.trimmed(text.bytes, 0..<match.outer.lowerBound, of: ",;:.")
      let after = ProseBytes.trimmed(
        text.bytes, match.outer.upperBound..<text.bytes.count, of: ",;:.")
      if !before.isEmpty { result.role = text.slice(before).string }
      for piece in EntryClassifier.pieces(of: text.slice(after), expectsDegrees: false) {
        assign(piece.text, column: nil, to: &result)
      }
      return
    }
    if let colon = text.bytes.firstIndex(of: UInt8(ascii: ":")), colon < 40,
      colon + 1 < text.bytes.count,
      ProseBytes.isSpace(text.bytes[colon + 1]),
      !text.slice(0..<colon).bytes.contains(UInt8(ascii: ","))
    {
      let label = text.slice(0..<colon).string
      let rest = text.slice((colon + 1)..<text.bytes.count).trimmed()
      if VenueWords.contains(Self.talkRoles, ProseFolding.words(label)) {
        result.role = label
        splitSingle(rest, into: &result)
      } else {
        result.title = label
        result.organization = rest.string
      }
      return
    }
    if text.bytes.last == UInt8(ascii: ")"), let open = text.bytes.lastIndex(of: UInt8(ascii: "(")),
      open > 4
    {
      let head = ProseBytes.trimmed(text.bytes, 0..<open, of: ",")
      result.title = text.slice(head).string
      assign(text.slice((open + 1)..<(text.bytes.count - 1)), column: nil, to: &result)
      return
    }
    let pieces = sentences(text).flatMap { EntryClassifier.pieces(of: $0, expectsDegrees: false) }
    var cut = pieces.count
    let organization = pieces.indices.dropFirst().first {
      pieces[$0].kind == .organization || pieces[$0].kind == .department
    }
    if let organization {
      cut = organization
    } else if pieces.count > 1 {
      cut = pieces.last?.kind == .place && pieces.count > 2 ? pieces.count - 2 : pieces.count - 1
    }
    result.title = pieces[..<cut].map(\.text.string).joined(separator: ", ")
    for piece in pieces[cut...] { assign(piece.text, column: nil, to: &result) }
  }

  /// The parts before and after the first period that ends a sentence: a talk's title, and where it was given.
  private func sentences(_ text: StyledText) -> [StyledText] {
    let bytes = text.bytes
    for index in bytes.indices.dropFirst(8).dropLast(2)
    where bytes[index] == UInt8(ascii: ".") && ProseBytes.isSpace(bytes[index + 1])
      && ProseBytes.isLower(bytes[index - 1]) && ProseBytes.isLower(bytes[index - 2])
      && ProseBytes.isLower(bytes[index - 3])
    {
      return [text.slice(0..<index), text.slice((index + 1)..<bytes.count).trimmed()]
    }
    return [text]
  }

  /// “Pittsburgh, PA”
  private func isPlace(_ text: StyledText) -> Bool {
    let pieces = EntrySplitter.commaParts(of: text)
    return pieces.count > 1 && pieces.last.map { EntryClassifier.kind(of: $0) } == .place
      && PlaceParser.couldBePlace(pieces[0].bytes)
  }

  private func assign(_ text: StyledText, column: TableColumns.Column?, to result: inout Parts) {
    let string = text.string
    guard !string.isEmpty else { return }
    let kind = EntryClassifier.kind(of: text)
    if ProseDates.whole(text.bytes) != nil {
      // A second date: “Fall 2019, Fall 2021”.
      result.description.append(string)
    } else if column == .place || kind == .place || isPlace(text), column != .organization {
      result.place += result.place.isEmpty ? string : ", \(string)"
    } else if column == .description {
      result.description.append(string)
    } else if result.organization.isEmpty {
      result.organization = string
    } else {
      result.organization += ", \(string)"
    }
  }
}
