/// Parts an outline into sections, by what its headings mean rather than by their level alone.
///
/// A heading that the vocabulary knows opens a section at any level, setext, ATX, bold or in capitals. One that it
/// does not know is a sub-heading if it lies deeper than the section it stands in (an employer, a topic), and a
/// section of its own otherwise.
struct SectionSplitter {
  private var sections: [CVSection] = []
  /// The facts of the headings around the present one, with their levels.
  private var outer: [(level: Int, facts: SectionFacts)] = []

  /// The sections of an outline; the first holds what stands before any heading, and may be empty.
  static func sections(of blocks: [OutlineBlock]) -> [CVSection] {
    var splitter = SectionSplitter()
    splitter.sections = [
      CVSection(title: "", meaning: nil, level: 0, line: blocks.first?.line ?? 1, endLine: 0)
    ]
    for index in blocks.indices { splitter.take(blocks[index], at: index, of: blocks) }
    return splitter.sections
  }

  private var current: CVSection { sections[sections.count - 1] }

  private mutating func append(_ block: OutlineBlock) {
    sections[sections.count - 1].append(block)
  }

  private mutating func take(_ block: OutlineBlock, at index: Int, of blocks: [OutlineBlock]) {
    guard let level = block.headingLevel ?? looksLikeHeading(block, at: index, of: blocks) else {
      append(block)
      return
    }
    let title = block.text.onOneLine().string
    let isSubordinate = current.meaning != nil && level > current.level
    let isInEntries = isSubordinate && current.meaning?.kind.hasEntries == true
    let meaning =
      isInEntries || block.headingLevel == nil
      ? SectionVocabulary.meaning(of: title) : SectionVocabulary.looseMeaning(of: title)
    if let meaning {
      open(meaning, title: title, level: level, block: block)
      return
    }
    // “Capítulos de libro” beside “Artículos” and below “Publicaciones”: a kind of publications, if an unknown one.
    if block.headingLevel != nil, current.meaning?.kind == .publications,
      let around = outer.last(where: { $0.level < level })
    {
      open(
        SectionMeaning(kind: .publications, facts: around.facts), title: title, level: level,
        block: block)
      return
    }
    if block.headingLevel == nil || isSubordinate || isBeforeFirstSection
      || isFlatEntry(level: level)
    {
      append(block)
      return
    }
    outer.removeAll()
    sections.append(
      CVSection(
        title: title, meaning: nil, level: level, line: block.line, endLine: block.endLine))
  }

  private mutating func open(
    _ meaning: SectionMeaning, title: String, level: Int, block: OutlineBlock
  ) {
    var meaning = meaning
    if meaning.facts.year != nil {
      // A year is a heading of publications only among them; in a list of talks it is a sub-heading.
      guard let around = current.meaning,
        level > current.level || current.title == String(current.meaning?.facts.year ?? 0)
      else {
        append(block)
        return
      }
      guard around.kind == .publications else {
        append(block)
        return
      }
    }
    outer.removeAll { $0.level >= level }
    if meaning.kind == .publications, current.meaning?.kind == .publications || !outer.isEmpty {
      for around in outer.reversed() { meaning.facts = meaning.facts.within(around.facts) }
    } else {
      outer.removeAll()
    }
    if meaning.kind == .publications { outer.append((level, meaning.facts)) }
    sections.append(
      CVSection(
        title: title, meaning: meaning, level: level, line: block.line, endLine: block.endLine))
  }

  /// The name at the top, and what stands with it, is no section.
  private var isBeforeFirstSection: Bool { sections.count == 1 && current.blocks.count < 12 }

  /// Whether a heading on a section's own level is still an entry of it: a PDF's headings often come out on one
  /// level, so that `EXPERIENCE` is followed at once by the first employer.
  private func isFlatEntry(level: Int) -> Bool {
    guard let kind = current.meaning?.kind, kind == .positions || kind == .education,
      level == current.level
    else { return false }
    guard let first = current.blocks.first else { return true }
    return first.headingLevel == level
  }

  /// Whether a line is bold, a bracket at its end apart: `**Publications** (newest first)`.
  private static func isBold(_ text: StyledText) -> Bool {
    if text.commonStyle.contains(.strong) { return true }
    guard let open = text.bytes.firstIndex(where: { ProseBytes.contains("([", $0) }), open > 0
    else {
      return false
    }
    return text.slice(0..<open).trimmed().commonStyle.contains(.strong)
  }

  /// The level of a paragraph that is a heading by its looks: bold or in capitals, on one line, and known.
  private func looksLikeHeading(_ block: OutlineBlock, at index: Int, of blocks: [OutlineBlock])
    -> Int?
  {
    guard block.kind == .paragraph, block.text.bytes.count <= 80,
      !block.text.bytes.contains(0x0A)
    else { return nil }
    let text = block.text.string
    let isBold = Self.isBold(block.text)
    let isUpper = text == text.uppercased() && text != text.lowercased()
    let endsInColon = block.text.bytes.last == UInt8(ascii: ":")
    guard isBold || isUpper || endsInColon, SectionVocabulary.meaning(of: text) != nil else {
      return nil
    }
    // “Languages: ” before a link or a single line is a label, not a heading.
    if endsInColon, !isBold, index + 1 < blocks.count, blocks[index + 1].kind == .paragraph,
      isBeforeFirstSection
    {
      return nil
    }
    return 7
  }
}
