import Document

/// A document with every kind of block and style, as reports hold them.
enum SampleDocument {
  static let chart = Chart(
    kind: .bar, title: "Works per year", xTitle: "Year", yTitle: "Works",
    categories: ["2018", "2019", "2020", "2021", "2022", "2023", "2024"],
    series: [Chart.Series(values: [1, 5, 10, 9, 17, 7, 14])])

  static let lines = Chart(
    kind: .line, title: "Citations", xTitle: "Kind of work & venue", yTitle: "Count",
    categories: [
      "Journal articles", "Conference papers", "Chapters", "Preprints & reports", "Data sets",
      "Software packages", "Talks", "Patents", "Reviews", "Blog posts",
    ],
    series: [
      Chart.Series(name: "First author", values: [1.5, 2, nil, -1, 2.25, 3, 1, 0, 2, 5]),
      Chart.Series(name: "Other_author", values: [4, 2, 1, 3, nil, nil, 2, 4, 4, 1]),
      Chart.Series(name: "Third", values: [1]),
    ])

  static let references = BibliographyList(
    items: (1...4).map { number in
      BibliographyList.Item(
        id: "w\(number)", label: [.text("[\(13 - number)]")],
        content: [
          .text("C. D. Žďárský, "), .styled(.strong, [.text("B. Müller-Łukasz")]),
          .text(", and A. K. O’Brien, “A title that is long enough to be broken into lines, with "),
          .styled(.emphasis, [.text("in vitro")]), .text(" words,” "),
          .styled(.emphasis, [.text("Journal of Examples")]),
          .text(", vol. \(number), no. 2, pp. 26–339, 2019, doi: "),
          .link(
            destination: "https://doi.org/10.1016/S0140-6736(20)30183-5_a%20b#c",
            [.text("10.1016/S0140-6736(20)30183-5_a%20b#c")]),
          .text(". See https://www.example.org/a_very/long-address/that~must/be?broken=1&more=2."),
        ],
        annotation: number == 2 ? [.paragraph([.text("Cited 12 times.")])] : [])
    })

  static let table = Table(
    caption: [.text("What there is")],
    columns: [
      Table.Column(title: [.text("Kind")]),
      Table.Column(title: [.text("Count")], alignment: .right),
      Table.Column(title: [.text("Remark | note")], alignment: .center),
    ],
    rows: [
      [[.text("Articles")], [.text("12")], [.text("100 % & more_of $it #1 {x} ~y ^z \\w")]],
      [
        [.styled(.strong, [.text("Conference papers")])], [],
        [.text("A longer remark that must be broken into lines within its cell, since it is far ")],
      ],
      [[.text("Donaudampfschifffahrtsgesellschaft")], [.text("−3")], [.code("a|b")]],
    ])

  static let special: [Inline] = [
    .text("Specials: \\ { } $ & # % _ ^ ~ < > | \" ' ` * [x] -- --- ?` !` << >> ,, ''. "),
    .text(
      "Names: Ångström, Škoda, Łukasz, Nguyễn Thị Ước, Đặng, Bạch, Ṣubḥī, Ğüneş, Ştefan Șerban, "),
    .text("e\u{301} decomposed, Ž\u{323}, Παπαδόπουλος, Ωmega, Иванов Пётр, Ђорђе, 山田 太郎, עברית. "),
    .text(
      "Signs: α ≤ β ≠ γ → ∞ − ± × · … “q” ‘q’ „q“ «q» – — † ‡ § ¶ © ® ™ € £ ¥ ½ ² H₂O x² ′ ★ 😀."),
  ]

  static let blocks: [Block] = [
    .heading(level: 1, [.text("Positions & education")]),
    .entry(
      Entry(
        title: [.text("Research Fellow in the Mathematics of Something Long Enough to Wrap")],
        place: [.text("University of Sussex, Brighton, United Kingdom")],
        dates: [.text("Sep 2019 – present")],
        body: [
          .paragraph([.text("Worked on things.")]),
          .bulletList([[.paragraph([.text("One")])], [.paragraph([.text("Two")])]]),
        ])),
    .entry(Entry(title: [.text("PhD")], place: [.text("Elsewhere")], dates: [.text("2015")])),
    .heading(
      level: 2, [.text("Special characters"), .footnote([.paragraph([.text("A note & more")])])]),
    .paragraph(special),
    .paragraph(
      TextStyle.allCases.map { .styled($0, [.text("\($0) text")]) }.flatMap { [$0, .text(" ")] }
        + [
          .styled(
            .underline,
            [.text("under "), .link(destination: "https://e.org/a_b", [.text("linked")])])
        ]
        + [
          .text(" note"),
          .footnote([.paragraph([.text("Of two")]), .paragraph([.text("paragraphs.")])]),
        ]),
    .paragraph([
      .text("First line"), .lineBreak, .text("[second] line with "),
      .code("let x = `a` -- \"b\" | {c}"),
      .text(" and an unbreakable word: "), .text(String(repeating: "abcdefghij", count: 15)),
      .text("."),
    ]),
    .bulletList([
      [.paragraph([.text("[bracketed] item")])],
      [
        .paragraph([.text("nested")]),
        .orderedList(
          start: 3, step: -1,
          [
            [.paragraph([.text("three")])],
            [.paragraph([.text("two")]), .blockQuote([.paragraph([.text("quoted in a list")])])],
          ]),
      ],
      [],
    ]),
    .definitionList([
      DefinitionItem(term: [.text("Term")], definitions: [[.paragraph([.text("What it means.")])]]),
      DefinitionItem(
        term: [.text("Other")],
        definitions: [[.paragraph([.text("One thing.")])], [.paragraph([.text("Another.")])]]),
    ]),
    .table(table),
    .blockQuote([.paragraph([.text("A quotation.")]), .table(table)]),
    .codeBlock(
      "local x = 1 -- a comment\n\n\tif x then\n    return \"\\n\" .. '~'\n  end", language: "lua"),
    .thematicBreak,
    .bibliography(references),
    .pageBreak,
    .heading(level: 3, [.text("Charts")]),
    .chart(chart), .chart(lines),
    .figure(
      Figure(
        path: "missing picture.png", alternative: "A picture", caption: [.text("Shown")], width: 0.5
      )),
    .raw(format: "latex", "\\typeout{raw was here}"),
    .raw(format: "markdown", "<!-- raw -->"),
    .heading(level: 4, [.text("A long table")]),
    .table(
      Table(
        columns: [
          Table.Column(title: [.text("Nr")], alignment: .right),
          Table.Column(title: [.text("What")]),
        ],
        rows: (1...60).map { [[.text("\($0)")], [.text("Row \($0) of the table")]] })),
  ]

  static let document = Document(
    title: [.text("Curriculum Vitæ & 100 % of it")], subtitle: [.text("A sample")],
    authors: [[.text("Beren Müller")], [.text("С. Иванова")]], date: [.text("1 March 2026")],
    blocks: blocks)
}
