internal import Bibliography

/// Makes an outline of plain text: headings that the vocabulary knows, bulleted and numbered items, paragraphs.
struct PlainTextOutline {
  private let lines: SourceLines
  private var blocks: [OutlineBlock] = []
  private var isInSection = false
  /// Whether the section's entries have no headings of their own, as an employer's name in capitals would be.
  private var isInFlatSection = false
  private var afterBlank = true
  /// How far the present block's first line stands from the margin, and whether its others stand further.
  private var blockIndent: Int?
  private var hangs = false
  /// The number of the last item whose number has a column of its own.
  private var lastNumber = 0
  /// Whether a page ended since the last line, so that an item may go on behind the blank lines.
  private var afterPage = false
  private lazy var hyphens = LineEndHyphens(lines)
  private lazy var wrapping = WrappedLines(lines)
  /// Whether the section holds entries or prose: lists of works tell their lines apart themselves.
  private var joinsWrappedLines = false

  /// The blocks of a text, in its order.
  static func blocks(of bytes: [UInt8]) -> [OutlineBlock] {
    var outline = PlainTextOutline(lines: SourceLines(bytes))
    outline.read()
    return outline.blocks
  }

  private init(lines: SourceLines) { self.lines = lines }

  private mutating func read() {
    let furniture = PageFurniture.lines(of: lines)
    for number in 1...max(1, lines.count) {
      if furniture.contains(number) {
        afterPage = true
        continue
      }
      let raw = lines.line(number)
      let text = StyledText(String(decoding: raw, as: UTF8.self)).trimmed()
      // A form feed alone on its line is a page's end; rules are ornaments.
      guard text.bytes.contains(where: ProseBytes.isWordByte) else {
        if !isRule(text) { afterBlank = true }
        continue
      }
      let indent = raw.prefix { $0 == 0x20 || $0 == 0x09 }.count
      take(text, indent: indent, number)
      afterBlank = false
      afterPage = false
    }
  }

  /// Whether a line goes on with what the page before broke off: nothing ended there, or the line begins small.
  private func goesOnOverPage(_ text: StyledText) -> Bool {
    guard afterPage, let block = blocks.last, let last = block.text.bytes.last,
      let first = text.bytes.first
    else {
      return false
    }
    // “2019 – present” completes an entry, and the next begins with its own name.
    if block.kind == .paragraph, ProseBytes.isUpper(first), Self.endsInDate(block.text) {
      return false
    }
    return ProseBytes.isLower(first) || ProseBytes.isDigit(first)
      || !ProseBytes.contains(".)];", last)
  }

  private static func endsInDate(_ text: StyledText) -> Bool {
    let line = text.bytes[...].suffix(while: { $0 != 0x0A })
    return line.count < 80
      && ProseDates.find(in: Array(line)).last.map { $0.range.upperBound >= line.count - 1 } == true
  }

  private func isRule(_ text: StyledText) -> Bool { text.bytes.count > 2 }

  private mutating func take(_ text: StyledText, indent: Int, _ number: Int) {
    if isHeading(text) || isUnknownHeading(text) {
      isInSection = true
      let kind = SectionVocabulary.meaning(of: text.string)?.kind
      isInFlatSection = kind.map { $0 != .positions && $0 != .education } ?? true
      joinsWrappedLines = kind.map { $0 != .publications } ?? false
      blocks.append(
        OutlineBlock(.heading(level: headingLevel(text)), text, line: number, endLine: number))
      return
    }
    if let body = bulletBody(text) {
      blocks.append(OutlineBlock(.listItem, body, line: number, endLine: number))
      return
    }
    if ReferenceLabel.split(text) != nil, text.bytes.count > 12 {
      blocks.append(OutlineBlock(.listItem, text, line: number, endLine: number))
      return
    }
    if let body = numberedBody(text) {
      blocks.append(OutlineBlock(.listItem, body, line: number, endLine: number))
      return
    }
    let opensEntry = startsWithYearColumn(raw: text) || isBelowHangingLines(indent)
    defer { noteIndent(indent) }
    if !afterBlank || goesOnOverPage(text), !opensEntry, let last = blocks.indices.last,
      blocks[last].headingLevel == nil
    {
      // A wrapped line goes on with its item.
      let above = lines.line(blocks[last].endLine)
      let isWrapped = joinsWrappedLines && wrapping.isWrapped(above, before: lines.line(number))
      hyphens.append(text, to: &blocks[last].text, after: above, isWrapped: isWrapped)
      blocks[last].endLine = number
      return
    }
    blocks.append(OutlineBlock(.paragraph, text, line: number, endLine: number))
  }

  /// `2   Jane Roe; …` as `2. Jane Roe; …`: the list's next number in a column of its own, without a mark behind it.
  private mutating func numberedBody(_ text: StyledText) -> StyledText? {
    let digits = text.bytes.prefix(while: ProseBytes.isDigit)
    let blanks = text.bytes[digits.endIndex...].prefix { $0 == 0x20 }
    guard isInSection, (1...3).contains(digits.count), blanks.count > 1,
      blanks.endIndex < text.bytes.count, !ProseBytes.isDigit(text.bytes[blanks.endIndex]),
      let number = Int(ProseBytes.string(text.bytes, 0..<digits.count)),
      number == lastNumber + 1 || number == 1
    else { return nil }
    lastNumber = number
    var body = StyledText("\(number). ")
    body.append(text.slice(blanks.endIndex..<text.bytes.count))
    return body
  }

  /// Whether a line begins with a year in a column of its own, and so did the block that it would go on with:
  /// “2018    De stad in verzen …”.
  private func startsWithYearColumn(raw text: StyledText) -> Bool {
    guard let last = blocks.last, last.headingLevel == nil else { return false }
    return YearColumn.split(text) != nil && YearColumn.split(last.text) != nil
  }

  /// Whether a line stands as far left as the first of its block, whose others hang further right.
  private func isBelowHangingLines(_ indent: Int) -> Bool {
    guard let blockIndent, hangs, blocks.last?.kind == .paragraph else { return false }
    return indent <= blockIndent
  }

  private mutating func noteIndent(_ indent: Int) {
    guard let last = blocks.last else { return }
    if last.line == last.endLine {
      blockIndent = indent
      hangs = false
    } else if let blockIndent, indent >= blockIndent + 2 {
      hangs = true
    }
  }

  /// A heading's line is short, has no sentence's end, and is known; in capitals it stands above one in small letters.
  private func isHeading(_ text: StyledText) -> Bool {
    guard text.bytes.count <= 100, text.bytes.last != UInt8(ascii: "."),
      text.bytes.last != UInt8(ascii: ",")
    else {
      return false
    }
    guard let meaning = SectionVocabulary.meaning(of: text.string) else { return false }
    if meaning.facts.year != nil { return afterBlank && isInSection && text.bytes.count < 8 }
    guard let first = text.string.unicodeScalars.first, !first.properties.isLowercase else {
      return false
    }
    if afterBlank || isShouted(text) || !isInSection || blocks.last?.headingLevel != nil {
      return true
    }
    // “Articles” on a line by itself, right below the list of books.
    let isBelowSentence =
      blocks.last?.text.bytes.last.map { ProseBytes.contains(".)", $0) } ?? false
    return meaning.kind == .publications && isBelowSentence
  }

  /// Whether a line in capitals opens a section that the vocabulary does not know: in a list of works or the like,
  /// which has no headings of its own.
  private func isUnknownHeading(_ text: StyledText) -> Bool {
    guard isInFlatSection, afterBlank, (5...40).contains(text.bytes.count), isShouted(text) else {
      return false
    }
    return text.bytes.allSatisfy {
      ProseBytes.isLetter($0) || ProseBytes.contains(" &/-", $0)
    }
  }

  private func headingLevel(_ text: StyledText) -> Int {
    if SectionVocabulary.meaning(of: text.string)?.facts.year != nil { return 3 }
    return isShouted(text) ? 1 : 2
  }

  private func isShouted(_ text: StyledText) -> Bool {
    let string = text.string
    return string == string.uppercased() && string != string.lowercased()
  }

  private func bulletBody(_ text: StyledText) -> StyledText? {
    let bytes = text.bytes
    for bullet in ["•", "‣", "◦", "▪", "●", "○", "■", "", "➢", "*", "-", "–", "·"] {
      let mark = Array(bullet.utf8)
      guard bytes.starts(with: mark), bytes.count > mark.count + 1,
        ProseBytes.isSpace(bytes[mark.count])
      else {
        continue
      }
      return text.slice(mark.count..<bytes.count).trimmed()
    }
    return nil
  }
}
