import Document
import Scripting
import Testing

@Suite struct BibliographyTests {
  /// What a bibliography with these options looks like: headings with `#`, then each reference with its label,
  /// strong text as `**`, superscripts as `^`, links as `[text](target)`.
  private func lines(_ options: String, works: String = "data.works:take(3)") -> [String] {
    guard let blocks = try? Lua.blocks("doc.bibliography(\(works), \(options))") else {
      return [Lua.failure("local x = doc.bibliography(\(works), \(options))")]
    }
    return blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let level, let inlines):
        [String(repeating: "#", count: level) + " " + shown(inlines)]
      case .bibliography(let list):
        list.items.flatMap { item -> [String] in
          let label = item.label.isEmpty ? "" : shown(item.label) + " "
          let notes = item.annotation.map { block -> String in
            if case .paragraph(let inlines) = block { "  " + shown(inlines) } else { "  \(block)" }
          }
          return [label + shown(item.content)] + notes
        }
      case .paragraph(let inlines): [shown(inlines)]
      default: ["\(block)"]
      }
    }
  }

  private func shown(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .styled(.strong, let inner): "**\(shown(inner))**"
      case .styled(.superscript, let inner): "^\(shown(inner))^"
      case .styled(.emphasis, let inner): "*\(shown(inner))*"
      case .link(let target, let inner): "[\(shown(inner))](\(target))"
      default: "\(inline)"
      }
    }.joined()
  }

  private let notes =
    "A. Lovelace and C. Babbage. Notes on the Analytical Engine 1843 doi:10.1000/notes."
  private let flyology = "A. Lovelace. Flyology 1828."

  @Test func worksStandInTheOrderGiven() throws {
    #expect(
      lines("{}") == [
        notes, flyology,
        "C. van Hoof, A. Lovelace, and Analytical Society. Bernoulli numbers by *machine* 1843 doi:10.1000/numbers.",
      ])
  }

  @Test func aPersonIsHighlightedInEverySpelling() throws {
    #expect(
      lines(
        "{ highlight = data.person }", works: "data.works:take(1):union(data.works:skip(4))")
        == [
          "**A. Lovelace** and C. Babbage. Notes on the Analytical Engine 1843 doi:10.1000/notes.",
          "**A. Lovelace** and C. van Hoof. Weaving 9 and 10 patterns 1845.",
        ])
  }

  @Test(arguments: [
    ("{ data.person, data.people:find('Charles Babbage') }", "**A. Lovelace** and **C. Babbage**"),
    ("data.works[1].authors", "**A. Lovelace** and **C. Babbage**"),
    ("function(name) return name.family == 'Babbage' end", "A. Lovelace and **C. Babbage**"),
    (
      "function(name, work) return #work.authors == 2 and 'italic' end",
      "*A. Lovelace* and *C. Babbage*"
    ),
    ("function(name) return name.is_subject and '#' end", "A. Lovelace^#^ and C. Babbage"),
    (
      "function(name) return name.is_subject and { style = 'bold', mark = '#' } end",
      "**A. Lovelace**^#^ and C. Babbage"
    ),
  ])
  func highlightsWhomItIsTold(highlight: String, names: String) throws {
    #expect(
      lines("{ highlight = \(highlight) }", works: "data.works:take(1)")
        == [names + ". Notes on the Analytical Engine 1843 doi:10.1000/notes."])
  }

  @Test func numbersRunUpOrDown() throws {
    #expect(
      lines("{ number = 'descending' }", works: "data.works:take(2)")
        == ["2. \(notes)", "1. \(flyology)"])
    #expect(
      lines("{ number = 'ascending' }", works: "data.works:take(2)")
        == ["1. \(notes)", "2. \(flyology)"])
    #expect(lines("{ number = false }", works: "data.works:take(1)") == [notes])
  }

  @Test func groupsHaveHeadings() throws {
    #expect(
      lines("{ group = 'year' }", works: "data.works:skip(3):union(data.works:take(2))") == [
        "# 1845", "A. Lovelace and C. van Hoof. Weaving 9 and 10 patterns 1845.", "# 1843", notes,
        "# 1828", flyology, "# Undated", "C. Babbage and A. Lovelace. Poetical science.",
      ])
    #expect(
      lines("{ group = 'type', headings = { book = 'My books' } }", works: "data.works:take(2)")
        == ["# Journal articles", notes, "# My books", flyology])
    #expect(
      lines(
        "{ group = function(w) return w.doi and 'With DOI' end }", works: "data.works:take(2)")
        == ["# With DOI", notes, "# Others", flyology])
  }

  @Test func annotationsStandBelow() throws {
    #expect(
      lines(
        "{ annotate = function(w) return w.citation_count and { 'Cited ', doc.strong(w.citation_count), ' times' } end }",
        works: "data.works:take(2)") == [notes, "  Cited **12** times", flyology])
  }

  @Test func linksAreMade() throws {
    #expect(
      lines("{ link = true }", works: "data.works:take(1)") == [
        "A. Lovelace and C. Babbage. Notes on the Analytical Engine 1843 doi:[10.1000/notes](https://doi.org/10.1000/notes)."
      ])
  }

  @Test func marksHaveALegendWhereAnyIsUsed() throws {
    #expect(
      lines("{ marks = true, highlight = data.person }", works: "data.works:take(2)") == [
        "**A. Lovelace** and C. Babbage^*^. Notes on the Analytical Engine 1843 doi:10.1000/notes.",
        "**A. Lovelace**. Flyology 1828.", "^*^ equal contribution",
      ])
    #expect(lines("{ marks = true }", works: "data.works:skip(1):take(1)") == [flyology])
    #expect(
      lines("{ marks = { equal_contribution = '§' } }", works: "data.works:take(1)") == [
        "A. Lovelace and C. Babbage^§^. Notes on the Analytical Engine 1843 doi:10.1000/notes.",
        "^§^ equal contribution",
      ])
    #expect(
      lines("{ marks = { equal_contribution = false } }", works: "data.works:take(1)")
        == [notes])
  }

  @Test func citeWritesSingleReferences() throws {
    #expect(
      try Lua.print(
        """
        print(cite.text(data.works[1]))
        print(cite.text(data.works[1], { form = 'citation' }))
        print(text.join(cite.styles()))
        """) == [notes, "(Lovelace, Babbage 1843)", ""])
    #expect(
      try Lua.blocks("cite.inlines(data.works[2], { highlight = data.person })")
        == [.paragraph([.styled(.strong, ["A. Lovelace"]), ". Flyology 1828."])])
  }

  @Test(arguments: [
    (
      "doc.bibliography(data.works, { style = 'plan' })",
      "doc.bibliography: options: field 'style': there is no style 'plan'\nhint: styles are searched in: "
    ),
    (
      "doc.bibliography(data.works, { sytle = 'plain' })",
      "doc.bibliography: options: there is no field 'sytle'\nhint: did you mean 'style'?"
    ),
    (
      "doc.bibliography(data.positions)",
      "doc.bibliography: item 1: expected a work, got a position"
    ),
    (
      "doc.bibliography(data.works, { group = 'yeer' })",
      "doc.bibliography: options: field 'group': there is no field 'yeer' in a work\nhint: did you mean 'year'?"
    ),
    (
      "doc.bibliography(data.works, { highlight = 'Ada' })",
      "doc.bibliography: options: field 'highlight': expected a person, a name, a list of persons or names or "
        + "a function(name, work): any, got a string"
    ),
    (
      "doc.bibliography(data.works, { number = 'up' })",
      "doc.bibliography: options: field 'number': expected \"ascending\" or \"descending\", got \"up\""
    ),
    (
      "doc.bibliography(data.works, { highlight = function() return 3 end })",
      "highlight: the function's result: expected true, false, a string or a table, got a number"
    ),
  ])
  func refuses(call: String, message: String) {
    #expect(Lua.failure("local x = \(call)") == message)
  }
}
