import Bibliography
import Dataset
import Parsing
import Readers
import Testing

@Suite struct XMLFormatsTests {
  private func read(_ reader: any SourceReader.Type, _ text: String) -> SourceRecord {
    reader.read(Array(text.utf8), source: "x.xml", options: ReadingOptions())
  }

  @Test func readsPubMed() {
    let record = read(
      PubMedXMLReader.self,
      """
      <?xml version="1.0"?>
      <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "http://x/pubmed.dtd">
      <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">18157122</PMID>
      <Article><Journal><ISSN>1552-4469</ISSN><JournalIssue><Volume>4</Volume><Issue>2</Issue>
      <PubDate><Year>2008</Year><Month>Feb</Month></PubDate></JournalIssue>
      <Title>Nature chemical biology</Title><ISOAbbreviation>Nat. Chem. Biol.</ISOAbbreviation>
      </Journal><ArticleTitle>Screening with <i>E. coli</i> &amp; CO<sub>2</sub>.</ArticleTitle>
      <Pagination><MedlinePgn>132-42</MedlinePgn></Pagination>
      <Abstract><AbstractText Label="AIM">One.</AbstractText><AbstractText>Two.</AbstractText></Abstract>
      <AuthorList><Author><LastName>Krutzik</LastName><ForeName>Peter O</ForeName></Author>
      <Author><CollectiveName>The Group</CollectiveName></Author></AuthorList>
      <ELocationID EIdType="doi">10.1038/nchembio.2007.59</ELocationID></Article></MedlineCitation>
      </PubmedArticle></PubmedArticleSet>
      """)
    var work = Work(id: "pmid18157122", type: .articleJournal)
    work[.pmid] = "18157122"
    work[.issn] = "1552-4469"
    work[.volume] = "4"
    work[.issue] = "2"
    work[.issued] = PartialDate(DateParts(2008, 2))
    work[.containerTitle] = "Nature chemical biology"
    work[.containerTitleShort] = "Nat. Chem. Biol."
    work[.title] = "Screening with <i>E. coli</i> & CO<sub>2</sub>"
    work[.page] = "132-142"
    work[.abstract] = "AIM: One.\nTwo."
    work[.author] = [
      PersonName(family: "Krutzik", given: "Peter O."), PersonName(literal: "The Group"),
    ]
    work[.doi] = "10.1038/nchembio.2007.59"
    work.locations = [SourceLocation(source: "x.xml", line: 3)]
    #expect(record.works == [work])
    #expect(record.diagnostics.isEmpty)
  }

  @Test func readsEndNote() {
    let record = read(
      EndNoteXMLReader.self,
      """
      <xml><records><record><ref-type name="Journal Article">17</ref-type>
      <contributors><authors><author><style face="normal">Ahlquist, John S</style></author>
      <author>World Bank,</author></authors></contributors>
      <titles><title><style>A </style><style face="italic">title</style></title>
      <secondary-title>A Journal</secondary-title></titles><pages>1-2</pages><volume>3</volume>
      <number>4</number><dates><year>2009</year><pub-dates><date>March</date></pub-dates></dates>
      <isbn>1234-5678</isbn><electronic-resource-num>doi:10.1000/x</electronic-resource-num>
      <urls><related-urls><url>http://x.y</url></related-urls></urls>
      <keywords><keyword>a</keyword><keyword>b</keyword></keywords><custom1>kept</custom1>
      </record></records></xml>
      """)
    var work = Work(id: "Ahlquist_2009", type: .articleJournal)
    work[.author] = [
      PersonName(family: "Ahlquist", given: "John S."), PersonName(literal: "World Bank"),
    ]
    work[.title] = "A <i>title</i>"
    work[.containerTitle] = "A Journal"
    work[.page] = "1-2"
    work[.volume] = "3"
    work[.issue] = "4"
    work[.issued] = PartialDate(DateParts(2009, 3))
    work[.issn] = "1234-5678"
    work[.doi] = "10.1000/x"
    work[.url] = "http://x.y"
    work[.keyword] = "a, b"
    work.other = [OtherField(name: "C1", value: "kept")]
    work.locations = [SourceLocation(source: "x.xml", line: 1)]
    #expect(record.works == [work])
  }

  @Test func readsArxiv() {
    let record = read(
      ArxivAtomReader.self,
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
      <entry><id>http://arxiv.org/abs/2006.04182v5</id><published>2020-06-07T12:00:00Z</published>
      <title>A free
       energy</title><summary> Text. </summary><author><name>Lancelot Da Costa</name></author>
      <arxiv:doi>10.1016/j.jmp.2020.102447</arxiv:doi><category term="q-bio.NC"/>
      <arxiv:comment>12 pages</arxiv:comment></entry></feed>
      """)
    var work = Work(id: "2006.04182v5", type: .article)
    work.status = .preprint
    work.arxiv = "2006.04182v5"
    work[.url] = "http://arxiv.org/abs/2006.04182v5"
    work[.issued] = PartialDate(DateParts(2020, 6, 7))
    work[.title] = "A free energy"
    work[.abstract] = "Text."
    work[.author] = [PersonName(family: "Da Costa", given: "Lancelot")]
    work[.doi] = "10.1016/j.jmp.2020.102447"
    work[.keyword] = "q-bio.NC"
    work[.note] = "12 pages"
    work.locations = [SourceLocation(source: "x.xml", line: 2)]
    #expect(record.works == [work])
  }

  @Test func refusesEntitiesAndKeepsWhatStandsBeforeAFault() {
    let bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]><records><record/></records>"
    let refused = read(EndNoteXMLReader.self, bomb)
    #expect(refused.works.isEmpty)
    #expect(refused.diagnostics.map(\.code) == ["xml-doctype"])
    let cut = read(
      EndNoteXMLReader.self,
      "<records><record><titles><title>A</title></titles></record><record><titles>")
    #expect(cut.works.map { $0[.title] } == ["A"])
    #expect(cut.diagnostics.map(\.code) == ["xml-unclosed-element"])
  }

  @Test func arxivListsCollaborationsAmongAuthors() {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><entry>
      <id>http://arxiv.org/abs/hep-th/9901001v3</id><title>A</title>
      <author><name>The ATLAS Collaboration</name></author><author><name>:</name></author>
      <author><name>The Anh Han</name><arxiv:affiliation>X</arxiv:affiliation></author>
      <author><name>Planck Collaboration:</name></author><author><name>M. B. Green, Jr</name></author>
      <author><name>Xu, V</name></author></entry></feed>
      """
    let record = ArxivAtomReader.read(
      Array(text.utf8), source: "x.xml", options: ReadingOptions())
    var green = PersonName(family: "Green", given: "M. B.", suffix: "Jr")
    green.commaSuffix = true
    #expect(
      record.works.map { $0[.author] } == [
        [
          PersonName(literal: "The ATLAS Collaboration"),
          PersonName(family: "Han", given: "The Anh"), PersonName(literal: "Planck Collaboration"),
          green, PersonName(family: "Xu", given: "V"),
        ]
      ])
    #expect(
      record.works.first?.other == [OtherField(name: "author[2].affiliation", value: "X")])
    #expect(record.works.first?.arxiv == "hep-th/9901001v3")
  }
}
