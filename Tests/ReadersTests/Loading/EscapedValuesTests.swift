import Bibliography
import Dataset
import Parsing
import Readers
import Testing

@Suite struct EscapedValuesTests {
  @Test(arguments: [
    (
      "refs.ris",
      """
      TY  - JOUR
      AU  - M&uuml;ller, J&#246;rg
      TI  - Cats &amp;amp; dogs &lt; 3
      JO  - Science &amp; Technology
      DO  - 10.1002/(SICI)1-2&lt;3::AID-4&gt;3.0.CO;2-O
      ER  -
      """
    ),
    (
      "refs.bib",
      """
      @article{a, author = {M&uuml;ller, J&#xF6;rg}, title = {Cats &amp;amp; dogs &lt; 3},
        journal = {Science \\&amp; Technology}, doi = {10.1002/(SICI)1-2&lt;3::AID-4&gt;3.0.CO;2-O}}
      """
    ),
    (
      "refs.json",
      """
      [{"id": "a", "type": "article-journal", "author": [{"family": "M\\u0026uuml;ller", "given": "J\\u0026#246;rg"}],
        "title": "Cats \\u0026amp;amp; dogs \\u0026lt; 3", "container-title": "Science \\u0026amp; Technology",
        "DOI": "10.1002/(SICI)1-2\\u0026lt;3::AID-4\\u0026gt;3.0.CO;2-O"}]
      """
    ),
    (
      "refs.csv",
      """
      Title,Authors,Journal,DOI
      Cats &amp;amp; dogs &lt; 3,"M&uuml;ller, J&#246;rg",Science &amp; Technology,10.1002/(SICI)1-2&lt;3::AID-4&gt;3.0.CO;2-O
      """
    ),
  ])
  func referencesAreReadAsTheirCharacters(_ source: String, _ text: String) throws {
    let record = try SourceLoader.read(Array(text.utf8), source: source)
    let work = try #require(record.works.first)
    #expect(work[.title] == "Cats & dogs < 3")
    #expect(work[.containerTitle] == "Science & Technology")
    #expect(work[.doi] == "10.1002/(SICI)1-2<3::AID-4>3.0.CO;2-O")
    #expect(work[NameVariable.author] == [PersonName(family: "Müller", given: "Jörg")])
    #expect(record.diagnostics.map(\.code).contains("character-references"))
  }

  @Test func whatIsNoReferenceStays() throws {
    let text = "TY  - JOUR\nTI  - R&D; AT&T &c; a &unknown; b\nER  - \n"
    let record = try SourceLoader.read(Array(text.utf8), source: "refs.ris")
    #expect(record.works.map { $0[.title] } == ["R&D; AT&T &c; a &unknown; b"])
    #expect(record.diagnostics.isEmpty)
  }

  @Test func anXMLReaderHasReadThemAlready() throws {
    let text = """
      <?xml version="1.0"?><dblp><article key="a"><author>A. Seth</author>
      <title>Escaping &amp;amp; in pages.</title><year>2020</year></article></dblp>
      """
    let record = try SourceLoader.read(Array(text.utf8), source: "refs.xml")
    #expect(record.works.map { $0[.title] } == ["Escaping &amp; in pages"])
  }
}
