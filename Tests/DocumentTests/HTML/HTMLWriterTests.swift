import Document
import Parsing
import Testing

@Suite("Each kind of block and style as HTML")
struct HTMLWriterTests {
  private func html(_ blocks: Block...) -> String {
    HTMLWriter().write(blocks: blocks, options: WriterOptions()).text
  }

  private func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }

  @Test("Text is escaped, in running text, code and attributes")
  func escaping() {
    #expect(
      html(
        .paragraph([
          .text("a < b & c > \"d\" <script>alert(1)</script> "), .code("x && <y>"), .text(" "),
          .link(destination: "https://e.org/?a=1&b=\"x y\"", [.text("R&D")]),
        ])) == """
          <p>a &lt; b &amp; c &gt; "d" &lt;script&gt;alert(1)&lt;/script&gt; \
          <code>x &amp;&amp; &lt;y&gt;</code> \
          <a href="https://e.org/?a=1&amp;b=%22x%20y%22">R&amp;D</a></p>

          """)
  }

  @Test("Every style has its element")
  func styles() {
    let styles: [TextStyle] = [
      .strong, .emphasis, .underline, .smallCaps, .superscript, .subscript, .oblique, .light,
    ]
    #expect(
      html(.paragraph(styles.map { .styled($0, [.text("x")]) })) == """
        <p><strong>x</strong><em>x</em><u>x</u><span style="font-variant: small-caps">x</span>\
        <sup>x</sup><sub>x</sub><span style="font-style: oblique">x</span>\
        <span style="font-weight: lighter">x</span></p>

        """)
  }

  @Test("An address that would run in the reader's browser is shown, named and not linked")
  func unsafeLinks() {
    let refused = ["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "vbscript:x"]
    for address in refused {
      let result = HTMLWriter().write(
        inlines: [.link(destination: address, [.text("paper")])], options: WriterOptions())
      #expect(result.text == "<span>paper</span>")
      #expect(result.diagnostics.map(\.code) == ["address-not-linked"])
    }
    for address in ["mailto:a@b.org", "#note", "files/javascript:x.pdf", "https://e.org"] {
      let result = HTMLWriter().write(
        inlines: [.link(destination: address, [.text("paper")])], options: WriterOptions())
      #expect(result.text == "<a href=\"\(address)\">paper</a>")
      #expect(result.diagnostics == [])
    }
  }

  @Test("Lists keep their numbers, also those that run down or by other steps")
  func lists() {
    #expect(
      html(
        .bulletList([
          [paragraph("one"), .bulletList([[paragraph("in it")]])], [paragraph("two")], [],
        ]),
        .orderedList(start: 1, step: 1, [[paragraph("a")]]),
        .orderedList(start: 12, step: -1, [[paragraph("a")], [paragraph("b")]]),
        .orderedList(start: 0, step: 5, [[paragraph("a"), paragraph("b")], [paragraph("c")]]),
        .definitionList([
          DefinitionItem(
            term: [.text("Term")], definitions: [[paragraph("one")], [.thematicBreak]])
        ])) == """
          <ul>
          <li>one
          <ul>
          <li>in it</li>
          </ul>
          </li>
          <li>two</li>
          <li></li>
          </ul>
          <ol>
          <li>a</li>
          </ol>
          <ol reversed start="12">
          <li>a</li>
          <li>b</li>
          </ol>
          <ol>
          <li value="0">
          <p>a</p>
          <p>b</p>
          </li>
          <li value="5">
          <p>c</p>
          </li>
          </ol>
          <dl>
          <dt>Term</dt>
          <dd>one</dd>
          <dd>
          <hr>
          </dd>
          </dl>

          """)
  }

  @Test("Tables have their caption, head, alignments and widths")
  func tables() {
    let table = Table(
      caption: [.text("Counts")],
      columns: [
        Table.Column(title: [.text("Year")], width: 0.25),
        Table.Column(title: [.text("Works")], alignment: .right),
      ],
      rows: [[[.text("2024")], [.styled(.strong, [.text("3")])]], [[.text("2023")]]])
    #expect(
      html(.table(table), .table(Table(columns: [.init(title: [])], rows: [[[.text("x")]]]))) == """
        <table>
        <caption>Counts</caption>
        <colgroup>
        <col style="width: 25%">
        <col>
        </colgroup>
        <thead>
        <tr><th scope="col">Year</th><th scope="col" style="text-align: right">Works</th></tr>
        </thead>
        <tbody>
        <tr><td>2024</td><td style="text-align: right"><strong>3</strong></td></tr>
        <tr><td>2023</td><td style="text-align: right"></td></tr>
        </tbody>
        </table>
        <table>
        <tbody>
        <tr><td>x</td></tr>
        </tbody>
        </table>

        """)
  }

  @Test("References have their labels beside them, or hang, and their annotations below")
  func references() {
    let labelled = BibliographyList(items: [
      .init(id: "a", label: [.text("[2]")], content: [.text("A. First.")]),
      .init(
        id: "b", label: [.text("[1]")], content: [.text("B. Second.")],
        annotation: [paragraph("Cited 3 times.")]),
    ])
    let hanging = BibliographyList(
      items: [.init(id: "a", content: [.text("A.")])], hangingIndent: true, entrySpacing: 0,
      lineSpacing: 2)
    #expect(
      html(.bibliography(labelled), .bibliography(hanging)) == """
        <div class="references labelled" role="list">
        <div class="reference" role="listitem">
        <span class="label">[2]</span>
        <div class="text">A. First.</div>
        </div>
        <div class="reference" role="listitem">
        <span class="label">[1]</span>
        <div class="text">B. Second.
        <div class="annotation">
        <p>Cited 3 times.</p>
        </div>
        </div>
        </div>
        </div>
        <div class="references hanging close" role="list" style="line-height: 3">
        <div class="reference" role="listitem">
        <div class="text">A.</div>
        </div>
        </div>

        """)
  }

  @Test("Footnotes stand at the end, also those within others, and lead back")
  func footnotes() {
    #expect(
      html(
        .paragraph([
          .text("a"), .footnote([.paragraph([.text("b"), .footnote([paragraph("c")])])]),
        ]), paragraph("d")) == """
          <p>a<sup><a id="footnote-mark-1" href="#footnote-1">1</a></sup></p>
          <p>d</p>
          <section class="footnotes">
          <ol>
          <li id="footnote-1">
          <p>b<sup><a id="footnote-mark-2" href="#footnote-2">2</a></sup></p>
          <p><a href="#footnote-mark-1" aria-label="Back to the text">↩</a></p>
          </li>
          <li id="footnote-2">
          <p>c</p>
          <p><a href="#footnote-mark-2" aria-label="Back to the text">↩</a></p>
          </li>
          </ol>
          </section>

          """)
  }

  @Test("Rows of a CV, code, figures, breaks and raw pieces")
  func others() {
    #expect(
      html(
        .entry(
          Entry(
            title: [.text("Fellow")], place: [.text("Sussex")], dates: [.text("2019–")],
            body: [paragraph("Work.")])),
        .entry(Entry(title: [.text("PhD")])),
        .codeBlock("if a < b then\n\treturn\nend", language: "lua"),
        .figure(
          Figure(
            path: "my plot.png", alternative: "A \"plot\"", caption: [.text("Plot")], width: 0.5)),
        .blockQuote([paragraph("q")]), .thematicBreak, .pageBreak,
        .raw(format: "html", "<b>x</b>"), .raw(format: "latex", "\\x"),
        .paragraph([.text("a"), .lineBreak, .text("b")])) == """
          <div class="entry">
          <p class="what"><span><strong>Fellow</strong>, Sussex</span> <span class="dates">2019–</span></p>
          <div class="body">
          <p>Work.</p>
          </div>
          </div>
          <div class="entry">
          <p class="what"><span><strong>PhD</strong></span></p>
          </div>
          <pre><code class="language-lua">if a &lt; b then
          \treturn
          end</code></pre>
          <figure>
          <img src="my%20plot.png" alt="A &quot;plot&quot;" style="width: 50%">
          <figcaption>Plot</figcaption>
          </figure>
          <blockquote>
          <p>q</p>
          </blockquote>
          <hr>
          <div class="page-break"></div>
          <b>x</b>
          <p>a<br>
          b</p>

          """)
  }

  @Test("A document is one file with its title, language and page")
  func wholeFile() {
    var document = Document(
      title: [.text("Publications & more")], subtitle: [.text("Since 2020")],
      authors: [[.text("A. Lovelace")]], date: [.text("May 2026")], language: "en-GB",
      blocks: [.heading(level: 1, [.text("Talks")])])
    document.page = PageSettings(
      size: "a5", margins: .init(top: 40, right: 36, bottom: 30.5, left: 36), fontSize: 9.5,
      font: "serif", columns: 2)
    let lines = HTMLWriter().write(document, options: WriterOptions()).text.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(6) == [
        "<!DOCTYPE html>", "<html lang=\"en-GB\">", "<head>", "<meta charset=\"utf-8\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<title>Publications &amp; more</title>",
      ])
    #expect(lines.contains("@page { size: 419.53pt 595.28pt; margin: 40pt 36pt 30.5pt 36pt; }"))
    #expect(lines.contains("body { font-size: 9.5pt; }"))
    #expect(lines.contains(".columns { columns: 2; }"))
    #expect(
      lines.drop { $0 != "<main>" }.joined(separator: "\n") == """
        <main>
        <header>
        <h1>Publications &amp; more</h1>
        <p class="subtitle">Since 2020</p>
        <p class="author">A. Lovelace</p>
        <p class="date">May 2026</p>
        </header>
        <div class="columns">
        <h2>Talks</h2>
        </div>
        </main>
        </body>
        </html>

        """)
  }

  @Test("A font's name cannot leave its rule")
  func fontName() {
    var document = Document()
    document.page = PageSettings(font: "X\"; } body { display: none } </style>")
    let text = HTMLWriter().write(document, options: WriterOptions()).text
    #expect(text.contains("font: 1rem/1.5 \"X  body  display none  style\", system-ui"))
  }

  @Test("Whatever a document holds, its elements are closed in order")
  func balanced() {
    let text = HTMLWriter().write(SampleDocument.document, options: WriterOptions()).text
    #expect(TagBalance.problems(in: text) == [])
    for seed in 0..<200 {
      var documents = RandomDocuments(seed: UInt64(seed))
      let blocks = documents.blocks()
      let text = HTMLWriter().write(blocks: blocks, options: WriterOptions()).text
      #expect(TagBalance.problems(in: text) == [])
    }
  }
}
