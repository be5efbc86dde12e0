import Bibliography
import Citeproc
import Document
import Testing

@Suite("Bibliographies")
struct BibliographyTests {
  private let works = [
    Support.article(
      "millidge2021", [Support.millidge, Support.tschantz, Support.buckley],
      "Whence the Expected Free Energy?", "Neural Computation", 2021,
      doi: "10.1162/neco_a_01354"),
    Support.article(
      "dacosta2020", [Support.daCosta], "Active Inference on \"Discrete\" <i>State-Spaces</i>",
      "Journal of Mathematical Psychology"),
  ]

  private func processor(_ body: String) throws -> Processor {
    Processor(style: try Support.style(body), locales: Support.locales)
  }

  @Test("a reference is a tree of inlines, its number apart")
  func tree() throws {
    let list = try processor(Support.numbered).bibliography(works)
    #expect(
      list.items[0]
        == BibliographyList.Item(
          id: "millidge2021", label: [.text("[1]")],
          content: [
            .text(
              "B. Millidge, A. Tschantz, and C. L. Buckley, “Whence the Expected Free Energy?,” "),
            .styled(.emphasis, [.text("Neural Computation")]),
            .text(", 2021, doi: 10.1162/neco_a_01354."),
          ]))
    #expect(
      list.items[1].content == [
        .text("L. Da Costa, “Active Inference on ‘Discrete’ "),
        .styled(.emphasis, [.text("State-Spaces")]), .text(",” "),
        .styled(.emphasis, [.text("Journal of Mathematical Psychology")]), .text(", 2020."),
      ])
    #expect(list.entrySpacing == 0)
  }

  @Test("plain text is the tree's text")
  func text() throws {
    let processor = try processor(Support.numbered)
    #expect(
      processor.bibliographyText(works) == [
        "[1] B. Millidge, A. Tschantz, and C. L. Buckley, “Whence the Expected Free Energy?,” "
          + "Neural Computation, 2021, doi: 10.1162/neco_a_01354.",
        "[2] L. Da Costa, “Active Inference on ‘Discrete’ State-Spaces,” "
          + "Journal of Mathematical Psychology, 2020.",
      ])
  }

  @Test("a person is highlighted wherever the name stands, and nobody else of the same family name")
  func highlight() throws {
    let other = PersonName(family: "Millidge", given: "Xavier")
    let works = [
      Support.article("a", [Support.millidge, other], "One"),
      Support.article("b", [other, Support.vanHoof, Support.millidge], "Two"),
    ]
    var options = RenderingOptions()
    options.highlight = { reference in
      reference.name == Support.millidge ? NameHighlight([.strong], mark: "*") : nil
    }
    let list = try processor(Support.authorDate).bibliography(works, options: options)
    #expect(
      list.items.map(\.content) == [
        [
          .styled(.strong, [.text("Millidge, B.")]), .styled(.superscript, [.text("*")]),
          .text(", & Millidge, X. (2020). One."),
        ],
        [
          .text("Millidge, X., Hoof, C. van, & "), .styled(.strong, [.text("Millidge, B.")]),
          .styled(.superscript, [.text("*")]), .text(" (2020). Two."),
        ],
      ])
  }

  @Test("a highlighted name that et al. leaves out is not written")
  func highlightBeyondEtAl() throws {
    let authors = (1...6).map { PersonName(family: "Author\($0)", given: "A.") }
    var options = RenderingOptions()
    options.highlight = { $0.index == 5 ? .strong : nil }
    let list = try processor(Support.numbered).bibliography(
      [Support.article("a", authors, "Many")], options: options)
    #expect(
      list.items[0].content.plainText
        == "A. Author1, A. Author2, et al., “Many,” Neural Computation, 2020.")
  }

  @Test("numbers run down, run on over groups, or are left out, whatever the style")
  func numbering() throws {
    var options = RenderingOptions()
    options.numbering = .descending
    let numbered = try processor(Support.numbered)
    #expect(
      numbered.bibliography(works, options: options).items.map(\.label.plainText)
        == ["[2]", "[1]"])
    let authorDate = try processor(Support.authorDate)
    let lists = authorDate.bibliographies(
      [[works[0]], [works[1], works[0]]], options: options)
    #expect(
      lists.map { $0.items.map { "\($0.label.plainText) \($0.id)" } }
        == [["3. millidge2021"], ["2. dacosta2020", "1. millidge2021"]])
    options.numbering = .none
    #expect(
      numbered.bibliography(works, options: options).items.map(\.label) == [[], []])
  }

  @Test("the given order can be kept against the style's")
  func order() throws {
    var options = RenderingOptions()
    options.order = .given
    let processor = try processor(Support.authorDate)
    #expect(processor.bibliography(works).items.map(\.id) == ["dacosta2020", "millidge2021"])
    #expect(
      processor.bibliography(works, options: options).items.map(\.id)
        == ["millidge2021", "dacosta2020"])
  }

  @Test("identifiers become links; the title where the style writes no identifier")
  func links() throws {
    var options = RenderingOptions()
    options.links = true
    let numbered = try processor(Support.numbered).bibliography([works[0]], options: options)
    #expect(
      numbered.items[0].content.contains(
        .link(
          destination: "https://doi.org/10.1162/neco_a_01354", [.text("10.1162/neco_a_01354")])))
    let plain = try processor(Support.authorDate).bibliography([works[0]], options: options)
    #expect(
      plain.items[0].content == [
        .text("Millidge, B., Tschantz, A., & Buckley, C. L. (2021). "),
        .link(
          destination: "https://doi.org/10.1162/neco_a_01354",
          [.text("Whence the Expected Free Energy?")]),
      ])
  }

  @Test("a list that the source cut short ends in et al.")
  func truncated() throws {
    var work = Support.article("a", [Support.tschantz, Support.millidge], "Cut")
    work.truncatedNames = [.author]
    let list = try processor(Support.numbered).bibliography([work])
    #expect(
      list.items[0].content.plainText
        == "A. Tschantz, B. Millidge, et al., “Cut,” Neural Computation, 2020.")
  }

  @Test("year suffixes and substituted authors go by the works of all groups")
  func suffixes() throws {
    let works = [
      Support.article("a", [Support.tschantz], "One"),
      Support.article("b", [Support.tschantz], "Two"),
      Support.article("c", [Support.tschantz], "Three", "Nature", 2021),
    ]
    let list = try processor(Support.authorDate).bibliography(works)
    #expect(
      list.items.map(\.content.plainText) == [
        "Tschantz, A. (2020a). One.", "———. (2020b). Two.", "———. (2021). Three.",
      ])
  }

  @Test("a style without a bibliography writes no references, whatever its cites are told apart by")
  func noBibliography() throws {
    let processor = try processor(
      """
      <citation disambiguate-add-names="true" et-al-min="2" et-al-use-first="1">
        <layout><names variable="author"/></layout>
      </citation>
      """)
    let works = [
      Support.article("a", [Support.tschantz, Support.millidge], "One"),
      Support.article("b", [Support.tschantz, Support.buckley], "Two"),
    ]
    #expect(processor.bibliographyText(works) == ["", ""])
    #expect(processor.bibliography(works).items.map(\.content) == [[], []])
  }

  @Test("a work without anything, one with a thousand authors and one with a megabyte of title")
  func extremes() throws {
    let authors = (0..<1000).map { PersonName(family: "Family\($0)", given: "Given") }
    let title = String(repeating: "word ", count: 200_000)
    let works = [
      Work(id: "empty", type: .document), Support.article("many", authors, "Many"),
      Support.article("long", [Support.tschantz], title),
    ]
    let texts = try processor(Support.authorDate).bibliographyText(works)
    #expect(texts.count == 3)
    #expect(texts.contains { $0.utf8.count > 1_000_000 })
    #expect(texts.contains { $0.contains("Family999, G.") })
  }
}
