import Bibliography
import Citeproc
import Document
import Testing

@Suite("Citations")
struct CitationTests {
  private func texts(_ citations: [Citation], _ works: [Work], _ body: String) throws -> [String] {
    let style = try Support.style(body)
    let processor = Processor(style: style, locales: Support.locales)
    return processor.citations(citations, of: works).map(\.plainText)
  }

  @Test("numbers collapse into ranges")
  func numbers() throws {
    let works = (1...6).map { Support.article("w\($0)", [Support.tschantz], "Title \($0)") }
    #expect(
      try texts(
        [
          Citation([3, 1, 2, 5].map { CitationItem(id: "w\($0)") }),
          Citation([CitationItem(id: "w4", locator: "12"), CitationItem(id: "w6")]),
        ], works, Support.numbered) == ["[1–3, 5]", "[4, 6]"])
  }

  @Test("cites of the same authors collapse, and a prefix and suffix stand around a cite")
  func years() throws {
    let works = [
      Support.article("a", [Support.tschantz], "One"),
      Support.article("b", [Support.tschantz], "Two"),
      Support.article("c", [Support.millidge, Support.buckley], "Three"),
    ]
    #expect(
      try texts(
        [
          Citation([CitationItem(id: "c"), CitationItem(id: "b"), CitationItem(id: "a")]),
          Citation([CitationItem(id: "c", prefix: "see", suffix: "and others")]),
        ], works, Support.authorDate) == [
          "(Millidge & Buckley, 2020; Tschantz, 2020b, 2020a)",
          "(see Millidge & Buckley, 2020 and others)",
        ])
  }

  @Test("a citation that is not to be sorted keeps its order beside a sorted one of the same works")
  func unsorted() throws {
    let works = ["b", "a"].map { Support.article($0, [], "Title \($0)") }
    let style = try Support.style(
      """
      <citation><sort><key variable="title"/></sort>
        <layout delimiter="; "><text variable="title"/></layout></citation>
      """)
    let session = CitationSession(style: style, works: works, locales: Support.locales)
    let items = works.map { CitationItem(id: $0.id) }
    let citations = [Citation(items), Citation(items, isUnsorted: true)]
    for _ in 0..<2 {
      session.replaceAll(citations)
      #expect(
        citations.indices.map { session.inlines(of: $0).plainText } == [
          "Title a; Title b", "Title b; Title a",
        ])
    }
  }

  @Test("names and given names are shown where they tell works apart")
  func disambiguation() throws {
    let works = [
      Support.article("a", [Support.millidge, Support.tschantz, Support.buckley], "One"),
      Support.article("b", [Support.millidge, Support.buckley, Support.daCosta], "Two"),
      Support.article("c", [PersonName(family: "Smith", given: "Ann")], "Three"),
      Support.article("d", [PersonName(family: "Smith", given: "Bob")], "Four"),
    ]
    #expect(
      try texts(
        ["a", "b", "c", "d"].map { Citation([CitationItem(id: $0)]) }, works, Support.authorDate)
        == [
          "(Millidge, Tschantz, et al., 2020)", "(Millidge, Buckley, et al., 2020)",
          "(A. Smith, 2020)", "(B. Smith, 2020)",
        ])
  }

  @Test("notes: first, ibid with and without locator, subsequent, near and far")
  func positions() throws {
    let body = """
      <citation near-note-distance="2"><layout delimiter="; " suffix="."><choose>
        <if position="ibid-with-locator"><group delimiter=", "><text term="ibid"/><text variable="locator"/></group></if>
        <else-if position="ibid"><text term="ibid"/></else-if>
        <else-if position="near-note"><group delimiter=" "><names variable="author"><name form="short"/></names><text variable="first-reference-note-number" prefix="(n. " suffix=")"/></group></else-if>
        <else-if position="subsequent"><names variable="author"><name form="short"/></names></else-if>
        <else><names variable="author"/><text variable="title" prefix=", "/></else>
      </choose></layout></citation>
      """
    let works = [
      Support.article("a", [Support.tschantz], "One"),
      Support.article("b", [Support.millidge], "Two"),
    ]
    let cites: [(String, String)] = [
      ("a", ""), ("a", "7"), ("a", "7"), ("b", ""), ("a", ""), ("b", ""), ("a", ""),
    ]
    var citations = cites.enumerated().map { index, cite in
      Citation([CitationItem(id: cite.0, locator: cite.1)], noteNumber: index + 1)
    }
    citations[6].noteNumber = 20
    let style = try Support.style(body, attributes: "class=\"note\"")
    let processor = Processor(style: style, locales: Support.locales)
    #expect(
      processor.citations(citations, of: works).map(\.plainText) == [
        "Alexander Tschantz, One.", "Ibid., 7.", "Ibid.", "Beren Millidge, Two.",
        "Tschantz (n. 1).", "Millidge (n. 4).", "Tschantz.",
      ])
  }

  @Test("an unknown key is left out of its citation")
  func unknownKey() throws {
    let works = [Support.article("a", [Support.tschantz], "One")]
    #expect(
      try texts(
        [Citation([CitationItem(id: "nobody"), CitationItem(id: "a")]), Citation([])], works,
        Support.numbered) == ["[1]", ""])
  }
}
