import Document
import Testing

@Suite("Each kind of block as plain text")
struct PlainTextWriterTests {
  private func text(_ blocks: Block..., width: Int = 40) -> String {
    PlainTextWriter().write(blocks: blocks, options: WriterOptions(lineWidth: width)).text
  }

  private func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }

  @Test("A document begins with its title, underlined")
  func front() {
    let document = Document(
      title: [.text("Publications")], authors: [[.text("A. Lovelace")]], date: [.text("May 2026")],
      blocks: [
        .heading(level: 1, [.text("中文")]), .heading(level: 2, [.text("Talks")]),
        .heading(level: 3, [.text("Invited")]),
      ])
    #expect(
      PlainTextWriter().write(document, options: WriterOptions()).text == """
        Publications
        ============

        A. Lovelace
        May 2026

        中文
        ====

        Talks
        -----

        Invited

        """)
  }

  @Test("Lines are broken at spaces, and between letters that are written without them")
  func wrapping() {
    #expect(
      text(
        paragraph("The quick brown fox jumps over"), paragraph("一二三四五六七八九十一二三四"),
        .paragraph([.text("a"), .lineBreak, .text("b")]),
        paragraph("Cafe\u{301} Cafe\u{301} Cafe\u{301}ne"),
        width: 20) == """
          The quick brown fox
          jumps over

          一二三四五六七八九十
          一二三四

          a
          b

          Cafe\u{301} Cafe\u{301} Cafe\u{301}ne

          """)
  }

  @Test("Lists hang behind their labels, which line up at the right")
  func lists() {
    #expect(
      text(
        .bulletList([
          [paragraph("a long item that is broken"), .bulletList([[paragraph("b")]])], [],
        ]),
        .orderedList(start: 10, step: -1, [[paragraph("ten")], [paragraph("nine")]]), width: 20)
          == """
          - a long item that
            is broken
            * b
          -

          10. ten
           9. nine

          """)
  }

  @Test("Quotations, code, definitions, rules")
  func others() {
    #expect(
      text(
        .blockQuote([paragraph("q")]), .codeBlock("a\n  b", language: ""),
        .definitionList([DefinitionItem(term: [.text("t")], definitions: [[paragraph("d")]])]),
        .thematicBreak, width: 20) == """
              q

              a
                b

          t
              d

          --------------------

          """)
  }

  @Test("Tables are lined up, and their cells wrapped where the line is too narrow")
  func tables() {
    let table = Table(
      columns: [
        Table.Column(title: [.text("Kind")]),
        Table.Column(title: [.text("N")], alignment: .right),
      ], rows: [[[.text("Journal articles")], [.text("12")]], [[.text("中文")], [.text("3")]]])
    #expect(
      text(.table(table)) == """
        Kind               N
        --------------------
        Journal articles  12
        中文               3

        """)
    var narrow = table
    narrow.rows[0][0] = [.text("Journal articles and letters")]
    #expect(
      text(.table(narrow), width: 20) == """
        Kind               N
        --------------------
        Journal articles  12
        and letters

        中文               3

        """)
  }

  @Test("Rows of a CV have their dates at the right")
  func entries() {
    #expect(
      text(
        .entry(
          Entry(
            title: [.text("Research Fellow")], place: [.text("University of Sussex")],
            dates: [.text("2019–2021")], body: [paragraph("Worked.")]))) == """
          Research Fellow, University    2019–2021
          of Sussex
            Worked.

          """)
  }

  @Test("References hang behind their labels, or by themselves")
  func references() {
    let items = [10, 9].map {
      BibliographyList.Item(
        id: "\($0)", label: [.text("[\($0)]")], content: [.text("A. Author, “A title,” 2019.")])
    }
    #expect(
      text(.bibliography(BibliographyList(items: items, entrySpacing: 0)), width: 24) == """
        [10] A. Author, “A
             title,” 2019.
         [9] A. Author, “A
             title,” 2019.

        """)
    let unlabelled = items.map { BibliographyList.Item(id: $0.id, content: $0.content) }
    #expect(
      text(
        .bibliography(BibliographyList(items: [unlabelled[0]], hangingIndent: true)), width: 20)
          == """
          A. Author, “A
              title,” 2019.

          """)
  }

  @Test("Charts are bars of characters, with gaps and numbers below zero")
  func charts() {
    let chart = Chart(
      kind: .bar, title: "Change", xTitle: "Year", yTitle: "Works",
      categories: ["2019", "2020", "2021"],
      series: [Chart.Series(values: [4, -2, nil])])
    #expect(
      text(.chart(chart), width: 30) == """
        Change

        Year  Works
        2019      4        ███████████▍
        2020     −2  ▒▒▒▒▒▒
        2021      –

        """)
    #expect(
      text(.chart(Chart(kind: .line, title: "None", categories: [], series: []))) == """
        None

        (no data)

        """)
  }

  @Test("Links show where they lead, once; footnotes follow the text")
  func inlines() {
    #expect(
      text(
        .paragraph([
          .link(destination: "https://e.org/a", [.text("here")]), .text(", "),
          .link(destination: "https://doi.org/10.1/x", [.text("10.1/x")]), .text(", 10"),
          .styled(.superscript, [.text("-3")]), .text(", "), .styled(.strong, [.text("bold")]),
          .footnote([paragraph("A note.")]),
        ]), width: 60) == """
          here <https://e.org/a>, 10.1/x, 10⁻³, bold[1]

          --------------------

          [1] A note.

          """)
  }
}
