import CSL
import Parsing
import Testing

@Suite("Reading styles")
struct StyleTests {
  private func style(_ body: String) throws -> Style {
    let text = """
      <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
      <info><title>A style</title><id>http://example.org/styles/a</id></info>
      \(body)
      </style>
      """
    return try Style(parsing: Array(text.utf8), source: "a.csl")
  }

  /// The diagnostics of a style that is refused.
  private func refusal(_ body: String) -> String {
    do {
      _ = try style(body)
      return "accepted"
    } catch {
      return "\(error)"
    }
  }

  private let citation = "<citation><layout><text variable=\"title\"/></layout></citation>"

  @Test("what a style says of itself and its options")
  func info() throws {
    let style = try style(
      """
      <macro name="title"><text variable="title"/></macro>
      <citation collapse="year-suffix" disambiguate-add-year-suffix="true" et-al-min="3">
        <layout><text macro="title"/></layout>
      </citation>
      <bibliography hanging-indent="true" second-field-align="flush" entry-spacing="0">
        <layout><text variable="citation-number"/><text macro="title"/></layout>
      </bibliography>
      """)
    #expect(style.info.title == "A style")
    #expect(style.info.id == "http://example.org/styles/a")
    #expect(style.isDependent == false)
    #expect(style.citationSettings.collapse == .yearSuffix)
    #expect(style.citationSettings.disambiguateAddYearSuffix)
    #expect(style.bibliographySettings.hangingIndent)
    #expect(style.bibliographySettings.secondFieldAlign == .flush)
    #expect(style.bibliographySettings.entrySpacing == 0)
    #expect(style.bibliography?.usesCitationNumber == true)
    #expect(style.citation.usesCitationNumber == false)
    #expect(style.diagnostics.isEmpty)
  }

  @Test("what CSL does not have is left out, and named with its place")
  func unknown() throws {
    let style = try style(
      """
      <citation><layout>
        <text variable="tittle"/>
        <sparkle/>
        <text variable="title" text-case="shouting"/>
      </layout></citation>
      """)
    #expect(
      style.diagnostics.map(\.description) == [
        "a.csl:4:3: warning: the variable 'tittle' is not one of CSL 1.0.2\n  hint: it is taken as empty",
        "a.csl:5:3: warning: <sparkle> is not an element of a layout, macro, group or condition\n  hint: it is left out",
        "a.csl:6:3: warning: the value 'shouting' of 'text-case' is not one of CSL 1.0.2\n  hint: the attribute is taken as not given",
      ])
  }

  @Test("a macro that calls itself is refused with the chain of names")
  func recursion() {
    #expect(
      refusal(
        """
        <macro name="a"><text macro="b"/></macro>
        <macro name="b"><group><text macro="a"/></group></macro>
        \(citation)
        """)
        == "a.csl:4:24: error: the macro 'a' calls itself: a → b → a\n  hint: take one of these calls out"
    )
  }

  @Test("a macro that is not defined is refused with the nearest one")
  func undefinedMacro() {
    #expect(
      refusal(
        """
        <macro name="author"><text variable="title"/></macro>
        <citation><layout><text macro="autor"/></layout></citation>
        """)
        == "a.csl:4:19: error: the macro 'autor' is not defined\n  hint: did you mean 'author'?")
  }

  @Test("a style without a citation, and a file that is no style, are refused")
  func noStyle() {
    #expect(
      refusal("")
        == """
        a.csl: error: the style has no cs:citation with a cs:layout
          hint: a dependent style names its parent: <link rel="independent-parent" href="…"/>
        """)
    do {
      _ = try Style(parsing: Array("<html></html>".utf8), source: "a.csl")
      Issue.record("a page is no style")
    } catch {
      #expect("\(error)" == "a.csl:1:1: error: the root element is <html>; expected <style>")
    }
  }

  @Test("name options are inherited by the citation's and the bibliography's names apart")
  func nameOptions() throws {
    let style = try style(
      """
      <macro name="author"><names variable="author"><name initialize-with="."/></names></macro>
      <citation et-al-min="3"><layout><text macro="author"/></layout></citation>
      <bibliography et-al-min="7" name-delimiter="; "><layout><text macro="author"/></layout></bibliography>
      """)
    let names = try #require(style.names.first)
    let citation = style.nameOptions[Int(names.citationOptions)]
    let bibliography = style.nameOptions[Int(names.bibliographyOptions)]
    #expect(citation.etAlMin == 3)
    #expect(bibliography.etAlMin == 7)
    #expect(style.text(citation.delimiter) == ", ")
    #expect(style.text(bibliography.delimiter) == "; ")
    #expect(style.text(bibliography.initializeWith) == ".")
  }
}
