import Document
import Scripting
import Testing

@Suite struct DocumentTests {
  @Test func aDocumentHasTitlePageAndBlocks() throws {
    let document = try Lua.document(
      """
      doc.document {
        title = { "Works of ", doc.emph "Ada" }, subtitle = "A list", author = data.person,
        date = "today", language = "en-GB",
        page = { size = "a4", margins = { top = "2cm", left = 1.5 }, font_size = 11, columns = 2, page_numbers = false },
        "One.", { "Two ", doc.strong "bold", 3 }, doc.para("Four"), {},
      }
      """)
    let expected = Document(
      title: ["Works of ", .styled(.emphasis, ["Ada"])], subtitle: ["A list"],
      authors: [["Ada Lovelace"]], date: ["today"], language: "en-GB",
      page: PageSettings(
        size: "a4",
        margins: .init(top: 2 * 72 / 2.54, right: 72, bottom: 72, left: 108), fontSize: 11,
        columns: 2, numbersPages: false),
      blocks: [
        .paragraph(["One."]), .paragraph(["Two ", .styled(.strong, ["bold"]), "3"]),
        .paragraph(["Four"]),
      ])
    #expect(document == expected)
  }

  @Test func headingsGoDownWithSections() throws {
    let blocks = try Lua.blocks(
      """
      doc.section { title = "A", "text", doc.section { title = "B", doc.heading("C", 2) } },
      doc.section("D", "more", doc.rule())
      """)
    #expect(
      blocks == [
        .heading(level: 1, ["A"]), .paragraph(["text"]), .heading(level: 2, ["B"]),
        .heading(level: 4, ["C"]), .heading(level: 1, ["D"]), .paragraph(["more"]), .thematicBreak,
      ])
  }

  @Test func listsHoldContent() throws {
    let blocks = try Lua.blocks(
      """
      doc.bullets { "a", { "b ", doc.strong "c" }, { doc.para "d", doc.bullets { 1 } } },
      doc.numbered({ "x", "y" }, { start = 3 }),
      doc.numbered({ "x", "y" }, { descending = true }),
      doc.bullets(data.works:take(2):pluck("title")),
      doc.definitions { { "term", "one", "two" }, { term = "t", definition = "d" } }
      """)
    #expect(
      blocks == [
        .bulletList([
          [.paragraph(["a"])], [.paragraph(["b ", .styled(.strong, ["c"])])],
          [.paragraph(["d"]), .bulletList([[.paragraph(["1"])]])],
        ]),
        .orderedList(start: 3, step: 1, [[.paragraph(["x"])], [.paragraph(["y"])]]),
        .orderedList(start: 2, step: -1, [[.paragraph(["x"])], [.paragraph(["y"])]]),
        .bulletList([[.paragraph(["Notes on the Analytical Engine"])], [.paragraph(["Flyology"])]]),
        .definitionList([
          DefinitionItem(
            term: ["term"], definitions: [[.paragraph(["one"])], [.paragraph(["two"])]]),
          DefinitionItem(term: ["t"], definitions: [[.paragraph(["d"])]]),
        ]),
      ])
  }

  @Test func inlinesAreStyledLinkedAndNoted() throws {
    let blocks = try Lua.blocks(
      """
      doc.para {
        doc.underline "u", doc.smallcaps "s", doc.superscript "2", doc["subscript"] "3", doc.verbatim "v",
        doc.link("a", "https://example.org"), doc.link "https://example.org/b", doc.footnote "note",
        doc.line_break(), doc.raw("latex", "\\\\x", true), doc.strong { "a", doc.emph "b" },
        doc.strong "x" .. " and " .. doc.emph "y",
      }
      """)
    #expect(
      blocks == [
        .paragraph([
          .styled(.underline, ["u"]), .styled(.smallCaps, ["s"]), .styled(.superscript, ["2"]),
          .styled(.subscript, ["3"]), .code("v"), .link(destination: "https://example.org", ["a"]),
          .link(destination: "https://example.org/b", ["https://example.org/b"]),
          .footnote([.paragraph(["note"])]), .lineBreak, .raw(format: "latex", "\\x"),
          .styled(.strong, ["a", .styled(.emphasis, ["b"])]), .styled(.strong, ["x"]), " and ",
          .styled(.emphasis, ["y"]),
        ])
      ])
  }

  @Test func otherBlocks() throws {
    let blocks = try Lua.blocks(
      """
      doc.quote "q", doc.code("return 1", "lua"), doc.page_break(), doc.raw("html", "<hr>"),
      doc.entry { title = "T", place = "P", dates = data.positions[1].dates, body = data.positions[1].description },
      doc.figure { path = "a.png", alt = "A", caption = "C", width = 0.5 }
      """)
    #expect(
      blocks == [
        .blockQuote([.paragraph(["q"])]), .codeBlock("return 1", language: "lua"), .pageBreak,
        .raw(format: "html", "<hr>"),
        .entry(
          Entry(
            title: ["T"], place: ["P"], dates: ["1842-02–present"],
            body: [.paragraph(["Wrote programs."])])),
        .figure(Figure(path: "a.png", alternative: "A", caption: ["C"], width: 0.5)),
      ])
  }

  @Test func rowsAreListsOrRecords() throws {
    let blocks = try Lua.blocks(
      """
      doc.table {
        caption = "Works",
        columns = { { title = "Title", key = "title", width = 0.7 }, { title = "Year", key = "year", align = "right" } },
        rows = { data.works[1], { title = "Own" }, { "List", 1.0 }, { nil, nil, "c", nil, "e" }, data.works[4] },
      },
      doc.table { rows = data.works:take(1):map(function(w) return { w.id, doc.strong(w.year) } end) },
      doc.table { columns = { "Type", { title = "n", key = "count" } }, rows = data.works:count("type"):take(1) }
      """)
    #expect(
      blocks == [
        .table(
          Table(
            caption: ["Works"],
            columns: [
              .init(title: ["Title"], width: 0.7), .init(title: ["Year"], alignment: .right),
            ],
            rows: [
              [["Notes on the Analytical Engine"], ["1843"]], [["Own"], []], [["List"], ["1"]],
              [[], [], ["c"], [], ["e"]],
              [["Poetical science"], []],
            ])),
        .table(Table(columns: [], rows: [[["engine1843"], [.styled(.strong, ["1843"])]]])),
        .table(
          Table(columns: [.init(title: ["Type"]), .init(title: ["n"])], rows: [[[], ["3"]]])),
      ])
  }

  @Test func chartsHaveOneSeriesOrSeveral() throws {
    let blocks = try Lua.blocks(
      """
      doc.bar_chart { title = "T", x = { 2020, "2021" }, y = { 1, 2.5 }, x_title = "X", y_title = "Y" },
      doc.line_chart { x = { "a", "b" }, series = { { name = "s", y = { 1, false } }, { name = "t", y = { 2, 3 } } } }
      """)
    #expect(
      blocks == [
        .chart(
          Chart(
            kind: .bar, title: "T", xTitle: "X", yTitle: "Y", categories: ["2020", "2021"],
            series: [.init(values: [1, 2.5])])),
        .chart(
          Chart(
            kind: .line, categories: ["a", "b"],
            series: [.init(name: "s", values: [1, nil]), .init(name: "t", values: [2, 3])])),
      ])
  }

  @Test func markdownBecomesContent() throws {
    let blocks = try Lua.blocks(
      """
      doc.section { title = "S", doc.markdown [[
      # H
      A *b* **c** `d`
      e [f](https://example.org).

      1. x
      2. y

      > q

      | a | b |
      |---|---|
      | 1 | 2 |

      ```
      code
      ```

      ![alt](p.png)
      ]] }, doc.para { "in ", doc.markdown "a *line*" }
      """)
    #expect(
      blocks == [
        .heading(level: 1, ["S"]), .heading(level: 2, ["H"]),
        .paragraph([
          "A ", .styled(.emphasis, ["b"]), " ", .styled(.strong, ["c"]), " ", .code("d"), " ",
          "e ", .link(destination: "https://example.org", ["f"]), ".",
        ]),
        .orderedList(start: 1, step: 1, [[.paragraph(["x"])], [.paragraph(["y"])]]),
        .blockQuote([.paragraph(["q"])]),
        .table(
          Table(
            columns: [.init(title: ["a"]), .init(title: ["b"])], rows: [[["1"], ["2"]]])),
        .codeBlock("code", language: ""), .figure(Figure(path: "p.png", alternative: "alt")),
        .paragraph(["in ", "a ", .styled(.emphasis, ["line"])]),
      ])
  }

  @Test func namesDatesAndPersonsStandForTheirText() throws {
    let blocks = try Lua.blocks(
      "doc.para { data.person, ', ', data.works[1].authors[2], ', ', data.works[1].issued, ', ', data.works[1].sources[1] }"
    )
    #expect(
      blocks == [
        .paragraph([
          "Ada Lovelace", ", ", "Charles Babbage", ", ", "1843-09", ", ", "refs.bib:1",
        ])
      ])
  }

  @Test func anEmptyElementIsNothing() throws {
    #expect(
      try Lua.blocks("{}, doc.bullets {}, doc.para {}, doc.section { {} }, doc.strong {}") == [])
  }

  @Test(arguments: [
    (
      "doc.bullets { 'a', 'b', true }",
      "doc.bullets: item 3: expected text, a list or a doc element, got a boolean"
    ),
    (
      "doc.bullets { 'a', #data.works > 9 and doc.para 'x' }",
      "doc.bullets: item 2: expected text, a list or a doc element, got a boolean\n"
        + "hint: write {} for nothing: condition and element or {}"
    ),
    (
      "doc.bullets { 'a', nil, 'c' }",
      "doc.bullets: item 2: the item is nil\n"
        + "hint: a nil in a list ends or breaks it; write {} for nothing: condition and element or {}"
    ),
    (
      "doc.para { 'a', doc.table { rows = {} } }",
      "doc.para: item 2: expected text, a list or an inline doc element, got a doc.table, which stands in a page by itself"
    ),
    (
      "doc.para(data.works[1])",
      "doc.para: expected text, a list or an inline doc element, got a work\n"
        + "hint: write work.title, or cite.inlines(work) for the whole reference"
    ),
    (
      "doc.para { doc.strong }",
      "doc.para: item 1: expected text, a list or an inline doc element, got a function\n"
        + "hint: call the function, and hand over what it returns"
    ),
    (
      "doc.para { title = 'a' }",
      "doc.para: expected text, a list or an inline doc element, got a table with a field 'title'\n"
        + "hint: a list has no named fields; did you mean to call a doc function with this table?"
    ),
    (
      "doc.document { titel = 'a' }",
      "doc.document: there is no field 'titel'\nhint: did you mean 'title'?"
    ),
    (
      "doc.document { doc.document {} }",
      "doc.document: item 1: a document cannot stand within another; use doc.section"
    ),
    (
      "doc.document { page = { size = 'A4' } }",
      "doc.document: field 'page': field 'size': expected \"letter\", \"a4\", \"a5\" or \"legal\", got \"A4\"\n"
        + "hint: did you mean 'a4'?"
    ),
    (
      "doc.document { page = { margins = '2 feet' } }",
      "doc.document: field 'page': field 'margins': expected a number of inches or a length such as "
        + "\"2cm\", \"1in\", \"20mm\" or \"72pt\", got \"2 feet\""
    ),
    (
      "doc.document { page = { margins = 40 } }",
      "doc.document: field 'page': field 'margins': expected 0 to 20 inches, got 40"
    ),
    (
      "doc.document { page = { font_size = 300 } }",
      "doc.document: field 'page': field 'font_size': expected 4 to 100 points, got 300"
    ),
    (
      "doc.table { columns = { 'a' } }",
      "doc.table: field 'rows' is missing; expected a list"
    ),
    (
      "doc.table { columns = { { titel = 'a' } }, rows = {} }",
      "doc.table: field 'columns': item 1: there is no field 'titel'\nhint: did you mean 'title'?"
    ),
    (
      "doc.table { rows = { { 'a' }, 'b' } }",
      "doc.table: field 'rows': item 2: expected a list of cells or a record, got a string"
    ),
    (
      "doc.table { columns = { 'a' }, rows = data.works }",
      "doc.table: field 'rows': item 1: expected a list of cells, got a work\n"
        + "hint: for rows that are records, give the columns a key: { title = …, key = \"year\" }"
    ),
    (
      "doc.table { columns = { { key = 'yeer' } }, rows = data.works }",
      "there is no field 'yeer' in a work\nhint: did you mean 'year'?"
    ),
    (
      "doc.bar_chart { x = { 1, 2 }, y = { 1 } }",
      "doc.bar_chart: field 'y': expected 2 numbers, one for each of x, got 1\n"
        + "hint: pluck leaves out missing values; pluck(\"key\", \"none\") keeps a place for each"
    ),
    (
      "doc.bar_chart { x = { 1 } }",
      "doc.bar_chart: the numbers are missing; give y, or series for several"
    ),
    (
      "doc.bar_chart { x = { 1 }, y = { 'many' } }",
      "doc.bar_chart: field 'y': item 1: expected a number or false, got a string"
    ),
    ("doc.heading('a', 9)", "doc.heading: level: expected 1 to 6, got 9"),
    (
      "doc.bulets {}", "there is no 'bulets' in 'doc'\nhint: did you mean 'bullets'?"
    ),
    ("doc.bullets 'a'", "doc.bullets: expected a list of content, got a string"),
    (
      "doc.definitions { 'a' }",
      "doc.definitions: item 1: expected a table with a list, got a string"
    ),
  ])
  func refuses(call: String, message: String) {
    #expect(Lua.failure("local x = \(call)") == message)
  }

  @Test(arguments: [
    "for i = 1, 60 do e = doc.bullets { e, e } end",
    "for i = 1, 60 do e = doc.section { title = 'x', e, e } end",
    "for i = 1, 60 do e = doc.para { e, e } end",
    "for i = 1, 60 do e = e .. e end",
    "for i = 1, 60 do e = doc.bullets(data.works:map(function() return { e, e } end)) end",
    "for i = 1, 60 do local f = e e = doc.bibliography(data.works, { annotate = function() return f end }) end",
  ])
  func anElementWithinItselfOverAndOverIsTooMuch(_ loop: String) {
    let start = loop.contains(" .. ") ? "doc.strong 'x'" : "doc.para 'x'"
    var options = Lua.options
    options.memory = 8 << 20
    #expect(
      Lua.failure("local e = \(start) \(loop)", options: options).hasPrefix(
        "the script wanted more than its 8 MB"))
  }
}
