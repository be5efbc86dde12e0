/// Writes the inlines of one block as Markdown.
///
/// Emphasis becomes `*` or `_` where CommonMark's rules on delimiter runs let it, and a tag of HTML
/// where they do not (`a<strong>b</strong>c"`), so that any text may be set in any style.
struct MarkdownInlines {
  private let events: [InlineEvent]
  private let context: MarkdownContext
  /// Gives a footnote's mark.
  private let footnote: ([Block]) -> String
  private var out: [UInt8] = []
  /// What closes each open wrapper.
  private var closers: [[UInt8]] = []
  /// The delimiters `*` and `_` that are open.
  private var openDelimiters: [UInt8] = []
  private var isInLink = false
  private var lineStart = 0

  private init(
    events: [InlineEvent], context: MarkdownContext, footnote: @escaping ([Block]) -> String
  ) {
    self.events = events
    self.context = context
    self.footnote = footnote
  }

  /// Markdown of events, on one line but for line breaks within paragraphs.
  ///
  /// - Parameter footnote: gives a footnote's mark.
  static func markdown(
    _ events: [InlineEvent], context: MarkdownContext, footnote: @escaping ([Block]) -> String
  ) -> [UInt8] {
    guard !events.isEmpty else { return [] }
    var writer = MarkdownInlines(events: events, context: context, footnote: footnote)
    writer.writeAll()
    return writer.out
  }

  private mutating func writeAll() {
    var index = 0
    while index < events.count {
      switch events[index] {
      case .text(let text): write(text, at: index)
      case .code(let text): writeCode(text)
      case .footnote(let blocks):
        append(footnote(blocks))
      case .lineBreak:
        append(context == .paragraph ? "\\\n" : "<br>")
        if context == .paragraph { lineStart = out.count }
      case .raw(let text): append(text)
      case .open(.style(let style)): open(style, at: index)
      case .open(.link(let destination)):
        if let next = writeAutolink(destination, at: index) {
          index = next
          continue
        }
        append("[")
        isInLink = true
        closers.append(
          Array("](".utf8) + MarkdownLinks.destination(destination, context: context)
            + [UInt8(ascii: ")")])
      case .close(let wrapper):
        let closer = closers.popLast() ?? []
        out += closer
        if case .link = wrapper { isInLink = false }
        if let last = openDelimiters.last, closer.first == last { openDelimiters.removeLast() }
      }
      index += 1
    }
  }

  private mutating func append(_ text: String) { out.append(contentsOf: text.utf8) }

  private mutating func write(_ text: String, at index: Int) {
    let following: MarkdownEscaper.Following
    if index + 1 >= events.count {
      following = .blockEnd
    } else {
      switch events[index + 1] {
      case .lineBreak: following = context == .paragraph ? .lineBreak : .markup
      case .open(.link), .footnote: following = .bracket
      default: following = .markup
      }
    }
    var followsFootnote = false
    if index > 0, case .footnote = events[index - 1] { followsFootnote = true }
    MarkdownEscaper(
      context: context, beginsLine: out.count == lineStart, continuesParagraph: lineStart > 0,
      isInLink: isInLink, followsFootnote: followsFootnote, following: following
    ).append(text, to: &out)
  }

  private mutating func writeCode(_ text: String) {
    let fence = String(repeating: "`", count: Self.longestBacktickRun(text) + 1)
    let isPadded =
      text.utf8.first == UInt8(ascii: "`") || text.utf8.last == UInt8(ascii: "`")
      || (text.utf8.first == 0x20 && text.utf8.last == 0x20 && text.utf8.contains { $0 != 0x20 })
    append(fence)
    if isPadded { append(" ") }
    for byte in text.utf8 {
      // A table's cells are split before code is looked for.
      if byte == UInt8(ascii: "|"), context == .tableCell { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    if isPadded { append(" ") }
    append(fence)
  }

  /// The length of the longest run of backticks in a text.
  static func longestBacktickRun(_ text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  // MARK: - Links

  /// Writes a link that shows its own destination as `<destination>`; the index after it, or `nil`
  /// where the link is none.
  private mutating func writeAutolink(_ destination: String, at index: Int) -> Int? {
    guard index + 2 < events.count, case .text(let text) = events[index + 1],
      case .close(.link) = events[index + 2]
    else { return nil }
    let isWeb = text == destination && MarkdownLinks.canBeAutolink(destination)
    let isMail = "mailto:" + text == destination && MarkdownLinks.canBeMailAutolink(text)
    guard isWeb || isMail else { return nil }
    append("<")
    for byte in text.utf8 {
      if byte == UInt8(ascii: "|"), context == .tableCell { append("\\") }
      out.append(byte)
    }
    append(">")
    return index + 3
  }

  // MARK: - Styles

  private mutating func open(_ style: TextStyle, at index: Int) {
    switch style {
    case .underline: open(tag: "ins")
    case .superscript: open(tag: "sup")
    case .subscript: open(tag: "sub")
    case .smallCaps: open(tag: "span", attributes: " style=\"font-variant: small-caps\"")
    case .strong:
      if let mark = delimiter(at: index, style) {
        open(delimiter: [mark, mark])
      } else {
        open(tag: "strong")
      }
    case .emphasis, .oblique:
      if let mark = delimiter(at: index, style) {
        open(delimiter: [mark])
      } else {
        open(tag: "em")
      }
    default: closers.append([])
    }
  }

  private mutating func open(tag: String, attributes: String = "") {
    append("<\(tag)\(attributes)>")
    closers.append(Array("</\(tag)>".utf8))
  }

  private mutating func open(delimiter: [UInt8]) {
    out += delimiter
    closers.append(delimiter)
    openDelimiters.append(delimiter[0])
  }

  /// The delimiter that surely opens and closes a style here; `nil` where none does.
  private func delimiter(at index: Int, _ style: TextStyle) -> UInt8? {
    guard let close = events[index...].firstIndex(of: .close(.style(style))) else { return nil }
    let openBefore = lastClass
    let openAfter = classAfter(index)
    let closeBefore = classBefore(close)
    let closeAfter = classAfter(close)
    // A run is right-flanking where its mirror image is left-flanking.
    guard CharacterClass.isLeftFlanking(before: openBefore, after: openAfter),
      CharacterClass.isLeftFlanking(before: closeAfter, after: closeBefore)
    else { return nil }

    let star = UInt8(ascii: "*")
    let low = UInt8(ascii: "_")
    let isFree = { (mark: UInt8) in out.last != mark && !openDelimiters.contains(mark) }
    if isFree(star) { return star }
    // Underscores mark nothing where the run may lean on both sides.
    let lowOpens =
      !CharacterClass.mayBeLeftFlanking(before: openAfter, after: openBefore)
      || openBefore == .punctuation
    let lowCloses =
      !CharacterClass.mayBeLeftFlanking(before: closeBefore, after: closeAfter)
      || closeAfter == .punctuation
    return isFree(low) && lowOpens && lowCloses ? low : nil
  }

  /// The class of the last character written.
  private var lastClass: CharacterClass {
    guard let last = String(decoding: out.suffix(4), as: UTF8.self).unicodeScalars.last else {
      return .whitespace
    }
    return CharacterClass(last)
  }

  /// The class of the first character of what follows an event; ``CharacterClass/symbol``, which
  /// holds under either reading, where it is not sure yet.
  private func classAfter(_ index: Int) -> CharacterClass {
    guard index + 1 < events.count else { return .whitespace }
    switch events[index + 1] {
    case .text(let text):
      let first = text.unicodeScalars.first.map(CharacterClass.init) ?? .whitespace
      // A URL may be put into `<>`.
      return first == .word && text.utf8.prefix(8).contains(UInt8(ascii: ":")) ? .symbol : first
    case let other: return characterClass(ofOther: other) { $0.first }
    }
  }

  /// The class of the last character of what precedes an event, in the same way.
  private func classBefore(_ index: Int) -> CharacterClass {
    guard index > 0 else { return .whitespace }
    switch events[index - 1] {
    case .text(let text):
      let word = text.utf8.reversed().prefix { $0 != 0x20 }
      let last = text.unicodeScalars.last.map(CharacterClass.init) ?? .whitespace
      return last == .word && word.contains(UInt8(ascii: ":")) ? .symbol : last
    case let other: return characterClass(ofOther: other) { $0.last }
    }
  }

  private func characterClass(
    ofOther event: InlineEvent, _ edge: (String.UnicodeScalarView) -> Unicode.Scalar?
  ) -> CharacterClass {
    switch event {
    case .text(let text), .raw(let text):
      edge(text.unicodeScalars).map(CharacterClass.init) ?? .whitespace
    case .lineBreak: context == .paragraph ? .whitespace : .punctuation
    case .open, .close, .code, .footnote: .punctuation
    }
  }
}
