import Document
import Parsing
import Testing

@Suite("Each kind of block as LaTeX")
struct LaTeXWriterTests {
  private func latex(_ blocks: Block...) -> String {
    LaTeXWriter().write(blocks: blocks, options: WriterOptions()).text
  }

  private func latex(_ inlines: Inline...) -> String {
    LaTeXWriter().write(inlines: inlines, options: WriterOptions()).text
  }

  private func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }

  @Test(
    "Every special character is escaped, and no two signs become one",
    arguments: [
      ("\\ { } $ & # % _", "\\textbackslash{} \\{ \\} \\$ \\& \\# \\% \\_"),
      ("^ ~ ` \"", "\\textasciicircum{} \\textasciitilde{} \\textasciigrave{} \\textquotedbl{}"),
      ("a--b '' << ,,", "a-{\\kern0pt}-b '{\\kern0pt}' <{\\kern0pt}< ,{\\kern0pt},"),
      ("[x]*", "{[}x{]}{*}"),
      ("Müller – “q”", "Müller – “q”"), ("e\u{301}", "é"), ("10\u{A0}km\u{2009}x", "10~km\\,x"),
      ("ṣ", "\\dossierglyph{ṣ}{\\d{s}}"),
      ("x ≤ α", "x \\ensuremath{\\leq} \\dossierglyph{α}{\\ensuremath{\\alpha}}"),
      ("Жук", "\\dossierglyph{Ж}{Ž}\\dossierglyph{у}{u}\\dossierglyph{к}{k}"),
      ("山", "\\dossierglyph{山}{{\\scriptsize[U+5C71]}}"),
    ])
  func escapes(text: String, expected: String) { #expect(latex(.text(text)) == expected) }

  @Test("Letters that pdflatex lacks are named")
  func diagnostics() {
    let result = LaTeXWriter().write(inlines: [.text("Жук, 山, é, ṣ")], options: WriterOptions())
    #expect(
      result.diagnostics.map(\.message) == [
        "pdflatex's fonts lack some letters, which it will spell in others: Ж у к 山"
      ])
  }

  @Test("Styles, code and links; long addresses may be broken")
  func styles() {
    #expect(
      latex(.styled(.strong, [.text("a"), .styled(.emphasis, [.text("b")])]))
        == "\\textbf{a\\textit{b}}")
    #expect(
      latex(.styled(.underline, [.text("two words")])) == "\\underline{two} \\underline{words}")
    #expect(latex(.code("a  b'")) == "\\texttt{a\\ \\ b\\textquotesingle{}}")
    #expect(
      latex(.link(destination: "https://e.org/a_b?c=%20#d~{", [.text("x")]))
        == "\\href{https://e.org/a\\_b?c=\\%20\\#d\\%7E\\%7B}{x}")
    #expect(
      latex(.text("https://example.org/abcdefg"))
        == "https:\\allowbreak{}/\\allowbreak{}/\\allowbreak{}example.\\allowbreak{}org/\\allowbreak{}abcdefg"
    )
    #expect(latex(.text("a"), .lineBreak, .text("[b]")) == "a\\newline{}{[}b{]}")
  }

  @Test("Headings, lists, quotations")
  func structure() {
    #expect(
      latex(
        .heading(level: 1, [.text("R&D")]), .heading(level: 9, [.text("x")]),
        .bulletList([[paragraph("a")]]),
        .orderedList(start: 2, step: -1, [[paragraph("b")], []]),
        .blockQuote([paragraph("q")])) == #"""
          \section*{R\&D}

          \paragraph*{x}

          \begin{dossierlist}{\textbullet}
          \dossieritem{\textbullet}%
          a

          \end{dossierlist}

          \begin{dossierlist}{2.}
          \dossieritem{2.}%
          b

          \dossieritem{1.}%
          \leavevmode

          \end{dossierlist}

          \begin{dossierquote}
          q

          \end{dossierquote}

          """#)
  }

  @Test("Rows of a CV and references")
  func entries() {
    #expect(
      latex(
        .entry(
          Entry(title: [.text("Fellow")], place: [.text("Sussex")], dates: [.text("2019")])),
        .bibliography(
          BibliographyList(items: [
            .init(id: "b", label: [.text("[10]")], content: [.text("B.")]),
            .init(id: "a", label: [.text("[9]")], content: [.text("A.")]),
          ])),
        .bibliography(
          BibliographyList(
            items: [.init(id: "c", content: [.text("C.")])], hangingIndent: true, entrySpacing: 0)))
          == #"""
          \dossierentry{\textbf{Fellow}, Sussex}{2019}

          \begin{dossierreferences}{{[}10{]}}{1}{1}
          \dossieritem{{[}10{]}}%
          B.

          \dossieritem{{[}9{]}}%
          A.

          \end{dossierreferences}

          \begin{dossierreferences}{\hspace{1.5em}}{0}{1}
          \dossierhang
          C.

          \end{dossierreferences}

          """# + "\n")
  }

  @Test("A table's columns are shares of the line, and its footnotes follow it")
  func tables() {
    let table = Table(
      columns: [
        Table.Column(title: [.text("Year")], width: 0.25),
        Table.Column(title: [.text("Works")], alignment: .right, width: 0.75),
      ],
      rows: [[[.text("2019")], [.text("5"), .footnote([paragraph("So far.")])]]])
    #expect(
      latex(.table(table)) == #"""
        {\dossiertable{2}{6pt}%
        \begin{longtable}{@{}>{\dossierleft}p{0.25\dossiertablewidth}>{\dossierright}p{0.75\dossiertablewidth}@{}}
        \toprule
        \textbf{Year} & \textbf{Works} \\
        \midrule
        \endhead
        \bottomrule
        \endlastfoot
        2019 & 5\footnotemark[1] \\
        \end{longtable}}%
        \footnotetext[1]{So far.}

        """#)
  }

  @Test("Code, rules, page breaks, figures and what is raw")
  func others() {
    let result = LaTeXWriter().write(
      blocks: [
        .codeBlock("if x\n\n  y", language: ""), .thematicBreak, .pageBreak,
        .figure(Figure(path: "a.png", caption: [.text("A")], width: 0.5)),
        .figure(Figure(path: "b.svg", alternative: "B & C")), .raw(format: "tex", "\\relax"),
        .raw(format: "html", "<hr>"),
      ], options: WriterOptions())
    #expect(
      result.text == #"""
        \begin{dossiercode}
        \dossierline{if\ x}
        \dossierline{}
        \dossierline{\ \ y}
        \end{dossiercode}

        \dossierrule

        \newpage

        \begin{dossierdrawing}
        \dossierimage{0.5\linewidth}{a.png}{a.png}
        \dossiercaption{A}
        \end{dossierdrawing}

        \begin{dossierdrawing}
        \dossiermissing{B \& C}
        \end{dossierdrawing}

        \relax

        """# + "\n")
    #expect(result.diagnostics.map(\.code) == ["figure-not-shown"])
  }

  @Test("The page is set as the document asks")
  func page() {
    var document = Document(language: "de", blocks: [paragraph("x")])
    document.page = PageSettings(
      margins: .init(top: 36, right: 36, bottom: 72, left: 36), fontSize: 10.5, font: "Times",
      columns: 2, numbersPages: false)
    let text = LaTeXWriter().write(document, options: WriterOptions()).text
    for line in [
      "\\documentclass[a4paper]{article}", "\\usepackage[fontsize=10.5pt]{scrextend}",
      "\\usepackage[top=36bp,right=36bp,bottom=72bp,left=36bp]{geometry}", "\\pagestyle{empty}",
      "\\begin{multicols}{2}\\RaggedRight", "\\usepackage{tgtermes}",
    ] { #expect(text.contains(line)) }
    document.page = PageSettings(size: "folio", fontSize: 12)
    document.language = "en-US"
    let other = LaTeXWriter().write(document, options: WriterOptions())
    #expect(other.text.hasPrefix("\\documentclass[letterpaper,12pt]{article}\n"))
    #expect(other.diagnostics.map(\.code) == ["unknown-page-size"])
  }
}
