import Parsing

/// Writes blocks as LaTeX into one growing buffer.
struct LaTeXBlocks: NestedBlockWriter {
  /// Where blocks stand, which decides what they may use.
  private enum Place {
    case page
    /// Within lists, quotations, columns and footnotes, where tables are set row by row.
    case nested
  }

  let page: PageLayout
  var out: [UInt8] = []
  var diagnostics: [Diagnostic] = []
  var text = LaTeXText()
  /// Whether the report holds a drawing.
  private(set) var hasCharts = false
  private var place: Place
  var depth = 0
  /// How many lists are open, which decides their bullets.
  private var listDepth = 0
  private var footnotes = 0
  /// How much narrower than the page's text blocks here are, in points.
  private(set) var indentation = 0.0

  init(page: PageLayout) {
    self.page = page
    place = page.columns > 1 ? .nested : .page
  }

  /// Whether tables may break over pages by themselves.
  var allowsLongTables: Bool { place == .page }

  /// The width of a line here in points.
  var lineWidth: Double { max(page.lineWidth - indentation, 60) }

  // MARK: - Sequences

  private mutating func nested(_ width: Double, _ body: (inout LaTeXBlocks) -> Void) {
    let before = place
    place = .nested
    indentation += width
    body(&self)
    indentation -= width
    place = before
  }

  // MARK: - Inlines

  /// Appends inlines; their footnotes go where their marks stand.
  mutating func append(_ inlines: [Inline]) {
    append(InlineEvents.events(of: inlines, for: LaTeXInlines.format))
  }

  private mutating func append(_ events: [InlineEvent]) {
    var notes: [(Int, [Block])] = []
    append(events, notes: &notes, breaks: .running, longestWord: nil)
    appendNotes(notes)
  }

  /// Appends inlines where footnotes cannot stand: their marks stay, their texts come back.
  mutating func append(
    _ inlines: [Inline], notes: inout [(Int, [Block])], breaks: LaTeXInlines.Breaks = .running,
    longestWord: Int? = nil
  ) {
    append(
      InlineEvents.events(of: inlines, for: LaTeXInlines.format), notes: &notes, breaks: breaks,
      longestWord: longestWord)
  }

  private mutating func append(
    _ events: [InlineEvent], notes: inout [(Int, [Block])], breaks: LaTeXInlines.Breaks,
    longestWord: Int?
  ) {
    var number = footnotes
    var added: [(Int, [Block])] = []
    LaTeXInlines.append(
      events, to: &out, text: &text, breaks: breaks, longestWord: longestWord
    ) { blocks in
      number += 1
      added.append((number, blocks))
      return Array("\\footnotemark[\(number)]".utf8)
    }
    footnotes = number
    notes += added
  }

  mutating func appendNotes(_ notes: [(Int, [Block])]) {
    for (number, blocks) in notes {
      append("\\footnotetext[\(number)]{")
      nested(0) { $0.write(blocks) }
      while out.last == UInt8(ascii: "\n") { out.removeLast() }
      append("}")
    }
  }

  // MARK: - Blocks

  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let inlines): writeHeading(level, inlines)
    case .paragraph(let inlines):
      let events = InlineEvents.events(of: inlines, for: LaTeXInlines.format)
      guard !events.isEmpty else { return }
      append(events)
      append("\n\n")
    case .bulletList(let items):
      let marks = ["\\textbullet", "\\textendash", "\\textasteriskcentered"]
      let mark = marks[min(listDepth, 2)]
      writeList(items.map { (mark, $0) }, widest: "\\textbullet")
    case .orderedList(let start, let step, let items):
      let labels = items.indices.map { "\(start &+ $0 &* step)." }
      let widest = labels.max { $0.utf8.count < $1.utf8.count } ?? ""
      writeList(Array(zip(labels, items)), widest: widest)
    case .definitionList(let items): write(items)
    case .table(let table): write(table)
    case .blockQuote(let blocks):
      guard !blocks.isEmpty else { return }
      append("\\begin{dossierquote}\n")
      nested(3 * page.fontSize) { $0.write(blocks) }
      append("\\end{dossierquote}\n")
    case .codeBlock(let code, _): writeCode(code)
    case .thematicBreak: append("\\dossierrule\n\n")
    case .pageBreak: append("\\newpage\n\n")
    case .entry(let entry): write(entry)
    case .bibliography(let list): write(list)
    case .chart(let chart):
      hasCharts = true
      append("\\begin{dossierdrawing}\n\\begin{dossierchart}\n")
      ChartTikZ.append(chart, width: lineWidth, to: &out, text: &text)
      append("\\end{dossierchart}\n\\end{dossierdrawing}\n\n")
    case .figure(let figure): write(figure)
    case .raw(let format, let source):
      guard LaTeXInlines.format.rawFormats.contains(format.lowercased()) else { return }
      append(source)
      append("\n\n")
    }
  }

  private mutating func writeHeading(_ level: Int, _ inlines: [Inline]) {
    let names = ["section", "subsection", "subsubsection", "paragraph"]
    var notes: [(Int, [Block])] = []
    append("\\\(names[min(max(level, 1), 4) - 1])*{")
    append(inlines, notes: &notes)
    append("}")
    appendNotes(notes)
    append("\n\n")
  }

  // MARK: - Lists

  private mutating func writeList(_ items: [(label: String, blocks: [Block])], widest: String) {
    guard !items.isEmpty else { return }
    listDepth += 1
    defer { listDepth -= 1 }
    append("\\begin{dossierlist}{\(widest)}\n")
    nested(2 * page.fontSize) { writer in
      for item in items {
        writer.append("\\dossieritem{\(item.label)}%\n")
        writer.write(item.blocks)
        if item.blocks.isEmpty { writer.append("\\leavevmode\n\n") }
      }
    }
    append("\\end{dossierlist}\n\n")
  }

  private mutating func write(_ items: [DefinitionItem]) {
    for item in items {
      append("\\dossierterm{")
      var notes: [(Int, [Block])] = []
      append(item.term, notes: &notes)
      append("}")
      appendNotes(notes)
      append("\\begin{dossierindent}{1.5em}\n")
      nested(1.5 * page.fontSize) { writer in
        for definition in item.definitions { writer.write(definition) }
      }
      append("\\end{dossierindent}\n\n")
    }
  }

  private mutating func write(_ list: BibliographyList) {
    guard !list.items.isEmpty else { return }
    let widest = list.items.map(\.label).max {
      DisplayWidth.columns($0.plainText) < DisplayWidth.columns($1.plainText)
    }
    let hasLabels = !(widest ?? []).isEmpty
    let spacing = "\(list.entrySpacing)"
    let lines = "\(max(list.lineSpacing, 1))"
    append("\\begin{dossierreferences}{")
    var notes: [(Int, [Block])] = []
    append(widest ?? [], notes: &notes)
    append(hasLabels ? "}" : list.hangingIndent ? "\\hspace{1.5em}}" : "}")
    append("{\(spacing)}{\(lines)}\n")
    nested(2.5 * page.fontSize) { writer in
      for item in list.items {
        if hasLabels {
          writer.append("\\dossieritem{")
          writer.append(item.label, notes: &notes)
          writer.append("}%\n")
        } else {
          writer.append(list.hangingIndent ? "\\dossierhang\n" : "\\dossierflush\n")
        }
        writer.append(item.content)
        writer.append("\n\n")
        writer.write(item.annotation)
      }
    }
    append("\\end{dossierreferences}\n\n")
  }

  // MARK: - Entries, code, figures

  private mutating func write(_ entry: Entry) {
    var notes: [(Int, [Block])] = []
    append("\\dossierentry{")
    var line: [Inline] = entry.title.isEmpty ? [] : [.styled(.strong, entry.title)]
    if !entry.title.isEmpty && !entry.place.isEmpty { line.append(.text(", ")) }
    append(line + entry.place, notes: &notes)
    append("}{")
    append(entry.dates, notes: &notes)
    append("}")
    appendNotes(notes)
    append("\n")
    // What an entry says more stays with it; between entries a page may end.
    if !entry.body.isEmpty {
      append("\\dossierentrybody\n\\begin{dossierindent}{1em}\n")
      nested(page.fontSize) { $0.write(entry.body) }
      append("\\end{dossierindent}\n")
    }
    append("\n")
  }

  private mutating func writeCode(_ code: String) {
    append("\\begin{dossiercode}\n")
    for line in TextCleaning.lines(code) {
      append("\\dossierline{")
      let spaced = line.split(separator: "\t", omittingEmptySubsequences: false)
        .joined(separator: "    ")
      text.append(spaced, to: &out, setting: .code)
      append("}\n")
    }
    append("\\end{dossiercode}\n\n")
  }

  private mutating func write(_ figure: Figure) {
    let path = TextCleaning.line(figure.path)
    let name = path.lowercased()
    let isKnown = [".pdf", ".png", ".jpg", ".jpeg"].contains { name.hasSuffix($0) }
    // What TeX would not take as a plain name.
    let isPlain = !path.utf8.contains { "\\{}%#~^\"".utf8.contains($0) }
    append("\\begin{dossierdrawing}\n")
    if isKnown && isPlain {
      let width = figure.width.map {
        "\(NumberFormat.text(min(max($0, 0.01), 1), decimals: 3))\\linewidth"
      }
      append("\\dossierimage{\(width ?? "")}{\(path)}{")
    } else {
      diagnostics.append(
        Diagnostic(
          .warning, code: "figure-not-shown",
          "the figure '\(path)' is of a kind that LaTeX does not show; expected a .pdf, .png or .jpg file",
          hint: "convert the picture to PDF"))
      append("\\dossiermissing{")
    }
    let shown = figure.alternative.isEmpty ? path : TextCleaning.line(figure.alternative)
    text.append(shown, to: &out)
    append("}\n")
    if !figure.caption.isEmpty {
      append("\\dossiercaption{")
      var notes: [(Int, [Block])] = []
      append(figure.caption, notes: &notes)
      append("}")
      appendNotes(notes)
      append("\n")
    }
    append("\\end{dossierdrawing}\n\n")
  }
}
