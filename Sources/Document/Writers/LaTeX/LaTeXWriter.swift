import Parsing

/// Writes documents as LaTeX: whole files that pdfLaTeX and LuaLaTeX both compile, with the packages
/// of a common TeX Live (Debian: texlive-latex-recommended, texlive-latex-extra, texlive-pictures,
/// lmodern).
///
/// Every text is escaped; long words and addresses may be broken, tables break over pages, and no line
/// runs into the margin. Letters that pdfLaTeX's fonts lack are spelled in others, and a diagnostic
/// says so; LuaLaTeX sets them where a font on the machine has them. Charts are drawn with TikZ.
///
/// The commands that the file's preamble defines begin with `\dossier`; blocks and inlines that are
/// written without a whole document expect them.
public struct LaTeXWriter: DocumentWriter {
  /// A writer.
  public init() {}

  public var format: DocumentFormat {
    DocumentFormat(
      name: "latex", otherNames: ["tex"], title: "LaTeX (a whole file for pdflatex and lualatex)",
      fileEndings: ["tex", "latex", "ltx"])
  }

  public func write(_ document: Document, options: WriterOptions) -> WriterResult {
    let page = PageLayout(document.page, language: document.language)
    var writer = LaTeXBlocks(page: page)
    writer.diagnostics += page.diagnostics
    writeFront(document, to: &writer)
    if page.columns > 1 { writer.append("\\begin{multicols}{\(page.columns)}\\RaggedRight\n") }
    writer.write(document.blocks)
    if page.columns > 1 { writer.append("\\end{multicols}\n") }

    let preamble = LaTeXPreamble.preamble(
      LaTeXPreamble.Needs(
        page: page, settings: document.page, title: TextCleaning.line(document.title.plainText),
        author: document.authors.map { TextCleaning.line($0.plainText) }.joined(separator: ", "),
        hasCharts: writer.hasCharts, needsFonts: writer.text.needsFonts))
    // A document without a line of text would make no page.
    let body = writer.out.isEmpty ? Array("\\null\n".utf8) : writer.out
    let bytes =
      Array(preamble.utf8) + Array("\\begin{document}\n".utf8) + body
      + Array("\\end{document}\n".utf8)
    return WriterResult(bytes: bytes, diagnostics: diagnostics(of: writer))
  }

  public func write(blocks: [Block], options: WriterOptions) -> WriterResult {
    var writer = LaTeXBlocks(page: PageLayout(PageSettings(), language: "en-US"))
    writer.write(blocks)
    return WriterResult(bytes: writer.out, diagnostics: diagnostics(of: writer))
  }

  public func write(inlines: [Inline], options: WriterOptions) -> WriterResult {
    var format = LaTeXInlines.format
    format.keepsFootnotes = false
    var out: [UInt8] = []
    var text = LaTeXText()
    LaTeXInlines.append(
      InlineEvents.events(of: inlines, for: format, ends: .kept), to: &out, text: &text
    ) { _ in [] }
    return WriterResult(bytes: out, diagnostics: diagnostics(of: text))
  }

  private func writeFront(_ document: Document, to writer: inout LaTeXBlocks) {
    let lines: [(size: String, inlines: [Inline])] = [
      ("\\LARGE\\bfseries", document.title), ("\\large", document.subtitle),
      ("", Array(document.authors.joined(separator: [.text(", ")]))), ("", document.date),
    ].filter { !$0.1.isEmpty }
    guard !lines.isEmpty else { return }
    var notes: [(Int, [Block])] = []
    writer.append("\\begin{center}\n")
    for (size, inlines) in lines {
      writer.append("{\(size) ")
      writer.append(inlines, notes: &notes, breaks: .centered)
      writer.append("\\par}\n")
    }
    writer.append("\\end{center}\n")
    writer.appendNotes(notes)
    writer.append("\n")
  }

  private func diagnostics(of writer: LaTeXBlocks) -> [Diagnostic] {
    writer.diagnostics + diagnostics(of: writer.text)
  }

  private func diagnostics(of text: LaTeXText) -> [Diagnostic] {
    guard !text.unsettable.isEmpty else { return [] }
    let shown = text.unsettable.prefix(12).map(String.init).joined(separator: " ")
    let more = text.unsettable.count > 12 ? " …" : ""
    return [
      Diagnostic(
        .note, code: "letters-beyond-pdflatex",
        "pdflatex's fonts lack some letters, which it will spell in others: \(shown)\(more)",
        hint: "compile with lualatex, which takes them from the machine's fonts")
    ]
  }
}
