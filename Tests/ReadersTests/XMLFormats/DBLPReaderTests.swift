import Bibliography
import Dataset
import Parsing
import Readers
import Testing

private func read(_ text: String) -> SourceRecord {
  DBLPReader.read(Array(text.utf8), source: "pid.xml", options: ReadingOptions())
}

@Suite struct DBLPReaderTests {
  @Test func readsAPersonsRecordWhole() {
    let record = read(
      """
      <?xml version="1.0"?>
      <dblpperson name="Ada Beispiel 0001" pid="1/2" n="2">
      <person key="homepages/1/2" mdate="2024-01-01"><author pid="1/2">Ada Beispiel 0001</author>
      <note type="affiliation">University of Somewhere</note>
      <url>https://orcid.org/0000-0002-1825-0097</url><url>https://example.org</url></person>
      <r><article key="journals/x/BeispielW20" mdate="2020-01-01">
      <author orcid="0000-0002-1825-0097" pid="1/2">Ada Beispiel 0001</author>
      <author pid="3">Wei Wang 0012</author><author pid="4">Carel van der Berg</author>
      <title>On <i>x</i><sup>2</sup> &#38; more.</title><pages>1-12</pages><year>2020</year><volume>7</volume>
      <journal>J. X</journal><number>2</number>
      <ee type="oa">https://doi.org/10.1000/X.1</ee><ee>https://example.org/p</ee>
      <url>db/journals/x/x7.html#BeispielW20</url></article></r>
      <r><article publtype="informal" key="journals/corr/abs-2006-04182"><author>Ada Beispiel 0001</author>
      <title>A preprint?</title><year>2020</year><volume>abs/2006.04182</volume><journal>CoRR</journal>
      <ee type="oa">https://arxiv.org/abs/2006.04182</ee></article></r>
      <coauthors n="1"><co c="0"><na f="w/Wang" pid="3">Wei Wang 0012</na></co></coauthors>
      </dblpperson>
      """)
    var article = Work(id: "journals/x/BeispielW20", type: .articleJournal)
    article[.title] = "On <i>x</i><sup>2</sup> & more"
    article[.author] = [
      PersonName(family: "Beispiel", given: "Ada"), PersonName(family: "Wang", given: "Wei"),
      PersonName(family: "Berg", given: "Carel", nonDroppingParticle: "van der"),
    ]
    article[.page] = "1-12"
    article[.issued] = PartialDate(DateParts(2020))
    article[.volume] = "7"
    article[.issue] = "2"
    article[.containerTitle] = "J. X"
    article[.doi] = "10.1000/X.1"
    article[.url] = "https://example.org/p"
    article.other = [
      OtherField(name: "author[1].ORCID", value: "0000-0002-1825-0097"),
      OtherField(name: "author[1].dblp", value: "Ada Beispiel 0001"),
      OtherField(name: "author[2].dblp", value: "Wei Wang 0012"),
    ]
    article.locations = [SourceLocation(source: "pid.xml", line: 6)]
    #expect(record.works.count == 2)
    #expect(record.works.first == article)
    let preprint = record.works.last
    #expect(preprint?.type == .article)
    #expect(preprint?.status == .preprint)
    #expect(preprint?.arxiv == "2006.04182")
    #expect(preprint?[.title] == "A preprint?")
    #expect(preprint?[.volume] == nil)
    #expect(record.subject?.names == [PersonName(family: "Beispiel", given: "Ada")])
    #expect(record.subject?.orcid == "0000-0002-1825-0097")
    #expect(
      record.subject?.details == [
        Subject.Detail(label: "Affiliation", text: "University of Somewhere")
      ])
    #expect(record.diagnostics == [])
  }

  @Test func readsThePartsOfTheCollection() {
    let record = read(
      """
      <!DOCTYPE dblp SYSTEM "dblp.dtd">
      <dblp><inproceedings key="conf/a/1"><author>J&ouml;rg M&uuml;ller</author><title>T.</title>
      <booktitle>A</booktitle><year>2001</year><pages>3</pages><crossref>conf/a/2001</crossref></inproceedings>
      <phdthesis key="p"><author>B C</author><title>U</title><school>S</school><year>1999</year>
      <pages>200</pages></phdthesis><www key="homepages/1"><author>B C</author><title>Home Page</title></www></dblp>
      """)
    #expect(record.works.map(\.id) == ["conf/a/1", "p"])
    #expect(record.works[0][.author] == [PersonName(family: "Müller", given: "Jörg")])
    #expect(record.works[0].other == [OtherField(name: "crossref", value: "conf/a/2001")])
    #expect(record.works[1][.publisher] == "S")
    #expect(record.works[1][.genre] == "PhD thesis")
    #expect(record.works[1][.numberOfPages] == "200")
  }

  @Test func aBrokenRecordLosesItselfOnly() {
    let record = read(
      """
      <dblp>
      <article key="a"><title>A</title></article>
      <article key="b"><title>B</titel></article>
      <article key="c"><title>C & D</title></article>
      <article key="d"><title>D</title></article>
      </dblp>
      """)
    #expect(record.works.map(\.id) == ["a", "d"])
    #expect(record.diagnostics.map { $0.range?.line } == [3, 4])
    #expect(record.diagnostics.map(\.code) == ["xml-mismatched-tag", "xml-bare-ampersand"])
  }

  @Test func entitiesOfOnesOwnAreRefused() {
    let record = read(
      "<!DOCTYPE dblp [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><dblp><article key=\"a\"/></dblp>")
    #expect(record.diagnostics.map(\.code) == ["xml-doctype"])
  }
}
