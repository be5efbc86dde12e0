import Document
import Testing

@Suite("Each kind of block as Markdown")
struct MarkdownBlockTests {
  private func markdown(_ blocks: Block..., options: WriterOptions = WriterOptions()) -> String {
    MarkdownWriter().write(blocks: blocks, options: options).text
  }

  private func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }

  @Test("A document's title is the first heading, and the others move below it")
  func front() {
    let document = Document(
      title: [.text("Publications")], subtitle: [.text("Since 2020")],
      authors: [[.text("A. Lovelace")], [.text("C. Babbage")]], date: [.text("May 2026")],
      blocks: [.heading(level: 1, [.text("Articles")]), .heading(level: 6, [.text("Deep")])])
    #expect(
      MarkdownWriter().write(document, options: WriterOptions()).text == """
        # Publications

        **Since 2020**

        A. Lovelace, C. Babbage

        *May 2026*

        ## Articles

        ###### Deep

        """)
  }

  @Test("Lists are tight where their items are lines, loose where they hold more")
  func lists() {
    #expect(
      markdown(
        .bulletList([[paragraph("a"), .bulletList([[paragraph("b")]])], []]),
        .orderedList(
          start: 9, step: 1, [[paragraph("nine")], [paragraph("ten"), paragraph("more")]])
      ) == """
        - a
          - b
        -

        9. nine

        10. ten

            more

        """)
  }

  @Test("Two lists beside each other stay two")
  func neighbours() {
    #expect(
      markdown(
        .bulletList([[paragraph("a")]]), .bulletList([[paragraph("b")]]),
        .orderedList(start: 1, step: 1, [[paragraph("c")]]),
        .orderedList(start: 1, step: 1, [[paragraph("d")]])) == """
          - a

          * b

          1. c

          1) d

          """)
  }

  @Test("Numbers that run down are text, since CommonMark would count them up")
  func descending() {
    #expect(
      markdown(.orderedList(start: 2, step: -1, [[paragraph("b")], [paragraph("a")]])) == """
        2\\. b

        1\\. a

        """)
  }

  @Test("Definitions")
  func definitions() {
    #expect(
      markdown(
        .definitionList([
          DefinitionItem(term: [.text("h-index")], definitions: [[paragraph("12")]]),
          DefinitionItem(
            term: [.text("Works")], definitions: [[paragraph("63")], [paragraph("or 64")]]),
        ])) == """
          - **h-index**: 12

          - **Works**

            63

            or 64

          """)
  }

  @Test("A table is lined up in its source, with pipes and breaks kept in their cells")
  func table() {
    #expect(
      markdown(
        .table(
          Table(
            caption: [.text("Counts")],
            columns: [
              Table.Column(title: [.text("Year")]),
              Table.Column(title: [.text("Works")], alignment: .right),
              Table.Column(title: [], alignment: .center),
            ],
            rows: [
              [[.text("2019")], [.text("5")], [.text("a|b")]],
              [[.text("中文")], [], [.text("x"), .lineBreak, .code("y|z")]],
            ]))) == """
          **Counts**

          | Year | Works |             |
          | ---- | ----: | :---------: |
          | 2019 |     5 |    a\\|b     |
          | 中文 |       | x<br>`y\\|z` |

          """)
  }

  @Test("Quotations, code with fences in it, rules and page breaks")
  func others() {
    #expect(
      markdown(
        .thematicBreak,
        .blockQuote([paragraph("q"), .codeBlock("a\n\n```", language: "lua x`")]),
        .thematicBreak, .pageBreak) == """
          ***

          > q
          >
          > ````luax
          > a
          >
          > ```
          > ````

          ---

          <div style="page-break-after: always"></div>

          """)
  }

  @Test("Rows of a CV")
  func entries() {
    #expect(
      markdown(
        .entry(
          Entry(
            title: [.text("Fellow")], place: [.text("Sussex")], dates: [.text("2019–2021")],
            body: [paragraph("Worked.")])),
        .entry(Entry(title: [.text("PhD")]))) == """
          **Fellow**, Sussex — *2019–2021*

          Worked.

          **PhD**

          """)
  }

  @Test("References keep the labels that their style gives them")
  func references() {
    let item = { (label: String, text: String) in
      BibliographyList.Item(
        id: text, label: label.isEmpty ? [] : [.text(label)], content: [.text(text)])
    }
    #expect(
      markdown(.bibliography(BibliographyList(items: [item("[2]", "B"), item("[1]", "A")])))
        == "[2] B\n\n[1] A\n")
    #expect(
      markdown(.bibliography(BibliographyList(items: [item("8.", "B"), item("9.", "A")])))
        == "8. B\n9. A\n")
    #expect(
      markdown(.bibliography(BibliographyList(items: [item("", "B"), item("", "A")])))
        == "B\n\nA\n")
  }

  @Test("The parts of a reference that a style sets apart stand on lines of their own")
  func displays() {
    #expect(
      markdown(
        .paragraph([
          .display(.block, [.text("Doe, J.")]), .display(.leftMargin, [.text("2019")]),
          .display(.rightInline, [.text("A title")]), .display(.indent, [.text("A note")]),
        ])) == """
          Doe, J.\\
          2019 A title\\
          A note

          """)
  }

  @Test("A chart is a picture beside the report, or within it")
  func charts() {
    let result = MarkdownWriter().write(
      blocks: [.chart(SampleDocument.chart), .chart(SampleDocument.lines)],
      options: WriterOptions(name: "my list"))
    #expect(
      result.text == """
        ![Bar chart: Works per year](my%20list-chart-1.svg)

        ![Line chart: Citations](my%20list-chart-2.svg)

        """)
    #expect(result.sideFiles.map(\.name) == ["my list-chart-1.svg", "my list-chart-2.svg"])
    let embedded = MarkdownWriter().write(
      blocks: [.chart(SampleDocument.chart)], options: WriterOptions(embedsImages: true))
    // `<svg xmlns=` in base 64.
    #expect(
      embedded.text.hasPrefix(
        "![Bar chart: Works per year](data:image/svg+xml;base64,PHN2ZyB4bWxucz0"))
    #expect(embedded.sideFiles.isEmpty)
  }

  @Test("Figures, and what is raw for a format")
  func figures() {
    #expect(
      markdown(
        .figure(Figure(path: "a b.png", alternative: "A [map]", caption: [.text("Where")])),
        .figure(Figure(path: "c.png", alternative: "\"C\"", width: 0.333)),
        .raw(format: "latex", "\\newpage"), .raw(format: "Markdown", "<b>\nraw</b>")) == """
          ![A [map]](<a b.png>)

          *Where*

          <img src="c.png" alt="&quot;C&quot;" width="33.3%">

          <b>
          raw</b>

          """)
  }
}
