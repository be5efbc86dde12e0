internal import Bibliography

/// What the lines of an entry say: its dates, its pieces by kind, and its description.
struct EntryAnalysis: Sendable {
  var dates: PartialDate?
  var segments: [EntrySegment] = []
  var description: [String] = []
  /// Web addresses within the entry, in order.
  var links: [String] = []

  /// Takes an entry apart. `degrees` says that degrees are to be expected (education), rather than titles.
  init(_ draft: EntryDraft, expectsDegrees: Bool) {
    for (index, line) in draft.lines.enumerated() {
      for run in line.text.runs where !run.link.isEmpty && !links.contains(run.link) {
        links.append(run.link)
      }
      take(line, index: index, expectsDegrees: expectsDegrees)
    }
    // A lone place name (“Edinburgh”) is told only by everything else being known.
    settlePlaces()
  }

  /// The pieces of a kind, in order.
  func segments(_ kind: EntrySegment.Kind) -> [EntrySegment] { segments.filter { $0.kind == kind } }

  /// Takes out the first piece of a kind.
  mutating func take(_ kind: EntrySegment.Kind) -> String? {
    guard let index = segments.firstIndex(where: { $0.kind == kind }) else { return nil }
    return segments.remove(at: index).string
  }

  private mutating func take(_ line: EntryLine, index: Int, expectsDegrees: Bool) {
    var text = line.text
    if line.column == .description || (line.isBullet && EntryLabels.advisor(text) == nil) {
      describe(text, isBullet: line.isBullet)
      return
    }
    if !line.isHeading, isDescription(text, expectsDegrees: expectsDegrees) {
      describe(text, isBullet: false)
      return
    }
    if dates == nil, let (date, rest) = EntryDates.extract(from: text) {
      dates = date
      text = rest
    }
    guard text.bytes.contains(where: ProseBytes.isWordByte) else { return }
    if let advisor = EntryLabels.advisor(text) {
      append(advisor, .advisor, line, index)
      return
    }
    if let honors = EntryLabels.honors(text) {
      append(honors, .honors, line, index)
      return
    }
    if let column = line.column, let kind = Self.kind(of: column) {
      append(text, kind, line, index)
      return
    }
    for part in EntrySplitter.parts(of: text) {
      for (piece, kind) in EntryClassifier.pieces(of: part, expectsDegrees: expectsDegrees) {
        append(piece, kind, line, index)
      }
    }
  }

  private mutating func append(
    _ text: StyledText, _ kind: EntrySegment.Kind, _ line: EntryLine, _ index: Int
  ) {
    let range = ProseBytes.trimmed(text.bytes, 0..<text.bytes.count, of: ",;|")
    guard !range.isEmpty else { return }
    segments.append(
      EntrySegment(
        text: text.slice(range), kind: kind, lineIndex: index, isHeading: line.isHeading))
  }

  private mutating func describe(_ text: StyledText, isBullet: Bool) {
    let string = text.onOneLine().string
    // A paragraph that goes on over several lines is one paragraph.
    if !isBullet, let last = description.indices.last, lastDescriptionGoesOn {
      description[last] += " " + string
    } else {
      description.append(string)
    }
    lastDescriptionGoesOn = !isBullet && !string.hasSuffix(".")
  }

  private var lastDescriptionGoesOn = false

  private func isDescription(_ text: StyledText, expectsDegrees: Bool) -> Bool {
    let words = text.bytes.split(whereSeparator: ProseBytes.isSpace).count
    let endsInPeriod = text.bytes.last == UInt8(ascii: ".")
    if lastDescriptionGoesOn, words > 3, EntryDates.extract(from: text) == nil { return true }
    if text.commonStyle.contains(.emphasis) {
      if endsInPeriod && words > 3 { return true }
      return words > 6 && !EntryClassifier.startsLikeTitle(text)
        && EntryDates.extract(from: text) == nil
    }
    if words > 25 { return true }
    return endsInPeriod && words > 8 && EntryDates.extract(from: text) == nil
      && !(expectsDegrees && DegreeParser.startsWithDegree(text.bytes))
  }

  private static func kind(of column: TableColumns.Column) -> EntrySegment.Kind? {
    switch column {
    case .title, .role: .title
    case .organization, .venue: .organization
    case .place: .place
    case .degree: .degree
    default: nil
    }
  }

  private mutating func settlePlaces() {
    guard segments(.place).isEmpty else { return }
    let hasName =
      segments.contains { $0.kind == .organization }
      || segments.contains { $0.isHeading && $0.kind == .unknown }
    let hasTitle = segments.contains { $0.kind == .title || $0.kind == .degree }
    guard hasName, hasTitle else { return }
    let candidates = segments.indices.filter { index in
      segments[index].kind == .unknown && !segments[index].isHeading
        && PlaceParser.couldBePlace(segments[index].text.bytes)
    }
    if let index = candidates.last { segments[index].kind = .place }
  }
}
