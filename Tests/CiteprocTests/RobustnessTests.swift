import Bibliography
import CSL
import Citeproc
import Document
import Parsing
import TestSupport
import Testing

@Suite("Robustness")
struct RobustnessTests {
  @Test("a work by a thousand authors is written whole, and cut where the style says so")
  func manyAuthors() throws {
    let authors = (1...1000).map { PersonName(family: "Author\($0)", given: "Given Name") }
    let work = Support.article("many", authors, "A title")
    let whole = Processor(
      style: try Support.style(Support.authorDate), locales: Support.locales)
    let entry = whole.bibliographyText([work])[0]
    #expect(entry.hasPrefix("Author1, G. N., Author2, G. N., "))
    #expect(entry.hasSuffix(", & Author1000, G. N. (2020). A title."))
    #expect(entry.utf8.count(where: { $0 == UInt8(ascii: "G") }) == 1000)
    let cut = Processor(style: try Support.style(Support.numbered), locales: Support.locales)
    #expect(
      cut.bibliographyText([work]) == [
        "[1] G. N. Author1, G. N. Author2, et al., “A title,” Neural Computation, 2020."
      ])
  }

  @Test("a title of a megabyte is written whole, whatever its case")
  func longTitle() throws {
    let title = String(repeating: "a “quoted” word of 1,000 <i>others</i> ", count: 27_000)
    let style = try Support.style(
      """
      <citation><layout><text variable="title"/></layout></citation>
      <bibliography><layout><text variable="title" text-case="title" quotes="true"/></layout></bibliography>
      """)
    let work = Support.article("long", [Support.millidge], title)
    let text = Processor(style: style, locales: Support.locales).bibliographyText([work])[0]
    #expect(text.hasPrefix("“A ‘Quoted’ Word of 1,000 Others a ‘Quoted’ Word"))
    #expect(text.utf8.count > 900_000)
  }

  @Test("pages of nothing but hyphens are written as they stand")
  func manyHyphens() throws {
    let pages = "1" + String(repeating: "-", count: 200_000)
    var work = Support.article("a", [], "A title")
    work[.page] = pages
    let style = try Support.style(
      """
      <citation><layout><text variable="title"/></layout></citation>
      <bibliography><layout><text variable="page"/></layout></bibliography>
      """)
    let processor = Processor(style: style, locales: Support.locales)
    #expect(processor.bibliographyText([work]) == [pages])
  }

  @Test("what a style does not know is told with its place, and rendered as nothing")
  func unknownNames() throws {
    let style = try Support.style(
      """
      <citation><layout><text variable="title"/></layout></citation>
      <bibliography><layout>
        <text variable="titel" suffix="!"/>
        <choose><if type="poem"><text value="verse"/></if><else><text variable="title"/></else></choose>
      </layout></bibliography>
      """)
    let processor = Processor(style: style, locales: Support.locales)
    #expect(
      processor.diagnostics.map(\.description) == [
        """
        a.csl:5:3: warning: the variable 'titel' is not one of CSL 1.0.2
          hint: it is taken as empty
        """,
        "a.csl:6:11: warning: the type 'poem' is not one of CSL 1.0.2",
      ])
    let work = Support.article("a", [Support.millidge], "A title")
    #expect(processor.bibliographyText([work]) == ["A title"])
  }

  @Test("a broken locale file is passed over, and told with file and line")
  func brokenLocale() throws {
    let folder = Files.temporaryFolder()
    defer { Files.remove(folder) }
    let path = folder + "/locales-fr-FR.xml"
    let text = "<locale xml:lang=\"fr-FR\">\n<terms>\n<term name=\"and\">et</terms></locale>"
    #expect(Files.write(Array(text.utf8), to: path))
    let locales = LocaleLibrary(folders: [folder] + Support.locales.folders)
    let processor = Processor(
      style: try Support.style(Support.numbered), locales: locales, language: "fr-FR")
    let problem = try #require(processor.diagnostics.first)
    #expect(problem.description.hasPrefix("\(path):3:"))
    #expect(problem.severity == .warning)
    let work = Support.article("a", [Support.millidge, Support.tschantz], "A title")
    #expect(
      processor.bibliographyText([work])
        == ["[1] B. Millidge and A. Tschantz, “A title,” Neural Computation, 2020."])
  }
}
