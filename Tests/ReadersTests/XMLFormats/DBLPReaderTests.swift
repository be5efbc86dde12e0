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
      OtherField(name: "access", value: "open"),
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

  @Test func smallFaultsAreReadAround() {
    let record = read(
      """
      <dblp>
      <article key="a"><title>A</title></article>
      <article key="b"><title>B</titel></article>
      <article key="c"><title>C & D</title></article>
      <article key="d"><title>D</title></article>
      </dblp>
      """)
    #expect(record.works.map(\.id) == ["a", "b", "c", "d"])
    #expect(record.works.map { $0[.title] } == ["A", "B", "C & D", "D"])
    #expect(
      record.diagnostics.map(\.description) == [
        """
        pid.xml:3:26: warning: </titel> stands where </title> was expected
          hint: it is left out
        """,
        """
        pid.xml:3:34: warning: </article> stands where </title> was expected
          hint: <title> is taken to end before it
        """,
        """
        pid.xml:4:27: warning: a bare '&' stands here
          hint: it is read as the character
        """,
      ])
  }

  @Test func aFaultWithinATagCostsTheRestOfItsRecordOnly() {
    let record = read(
      """
      <dblp>
      <article key="a"><author>Ada Quill</author><title>A</title><ee type=oa>x</ee></article>
      <article key="b"><author>Bo Ash</author><title>The long</title><journal>Half a na
      """)
    #expect(record.works.map(\.id) == ["a", "b"])
    #expect(record.works.map { $0[.title] } == ["A", "The long"])
    #expect(record.works.map { $0[.author].map(\.family) } == [["Quill"], ["Ash"]])
    #expect(record.works.map { $0[.containerTitle] } == [nil, nil])
    #expect(record.diagnostics.map(\.code) == ["xml-unquoted-value", "xml-unclosed-element"])
    #expect(record.diagnostics.allSatisfy { $0.hint.hasSuffix("the record is read up to here") })
  }

  @Test func aRecordWithoutItsEndTagEndsWhereTheNextOneBegins() {
    let record = read(
      """
      <dblp>
      <article key="a"><title>A
      <journal>J</journal><year>2001</year>
      <book key="b"><title>H<sub>2 < 3</sub> &unheard; O</title></book>
      <article key="c"><title>C</title></article></dblp>
      """)
    #expect(record.works.map(\.id) == ["a", "b", "c"])
    #expect(record.works.map { $0[.title] } == ["A", "H<sub>2 < 3</sub> &unheard; O", "C"])
    #expect(record.works[0][.containerTitle] == "J")
    #expect(record.works[0][.issued]?.year == 2001)
    #expect(
      record.diagnostics.map(\.code) == [
        "xml-unclosed-element", "xml-bare-less-than", "xml-unknown-entity",
      ])
  }

  @Test func entitiesOfOnesOwnAreRefused() {
    let record = read(
      "<!DOCTYPE dblp [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><dblp><article key=\"a\"/></dblp>")
    #expect(record.diagnostics.map(\.code) == ["xml-doctype"])
  }

  @Test func losesNothingOfARecord() {
    let record = read(
      """
      <dblpperson><person key="homepages/1/2"><author>Wei Wang 0001</author>
      <note type="affiliation" label="former">UNC</note><note type="uname">王伟</note></person>
      <homonyms n="1"><h><person key="homepages/w/W"><author>Wei Wang</author></person></h></homonyms>
      <r><proceedings key="p"><editor>Wei Wang 0001</editor><title>X 2019</title><year>2019</year>
      <isbn>978-1-4503-6201-6</isbn><isbn>978-1-4503-6202-3</isbn><note>Held online</note></proceedings></r>
      <r><phdthesis key="t"><author>Wei Wang 0001</author><title>T.</title><year>1999</year><month>03</month>
      <school>UCLA</school><school>Department</school><publisher>ProQuest</publisher></phdthesis></r>
      <r><article publtype="informal" key="e"><author>A B</author><title>E.</title><year>2020</year>
      <journal>IACR Cryptol. ePrint Arch.</journal><ee type="oa">https://eprint.iacr.org/1</ee></article></r>
      <r><www key="www/x"><author>A B</author><title>A page.</title></www></r></dblpperson>
      """)
    #expect(record.subject?.names == [PersonName(family: "Wang", given: "Wei")])
    #expect(
      record.subject?.details == [
        Subject.Detail(label: "Former affiliation", text: "UNC"),
        Subject.Detail(label: "Uname", text: "王伟"),
      ])
    #expect(record.works.map(\.type) == [.book, .thesis, .article, .webpage])
    let (book, thesis, preprint) = (record.works[0], record.works[1], record.works[2])
    #expect(book[.isbn] == "978-1-4503-6201-6")
    #expect(book[.note] == "Held online")
    #expect(book.other.last == OtherField(name: "isbn", value: "978-1-4503-6202-3"))
    #expect(thesis[.publisher] == "UCLA")
    #expect(thesis[.issued] == PartialDate(DateParts(1999, 3)))
    #expect(
      thesis.other.dropFirst() == [
        OtherField(name: "school", value: "Department"),
        OtherField(name: "publisher", value: "ProQuest"),
      ])
    #expect(preprint.status == .preprint)
    #expect(preprint[.publisher] == "IACR Cryptol. ePrint Arch.")
    #expect(preprint[.containerTitle] == nil)
  }

  @Test func readsWhatASearchFinds() throws {
    let json = """
      {"result":{"query":"x","status":{"@code":"200","text":"OK"},"completions":{"@total":"1","c":{"@sc":"3","text":"x"}},
      "hits":{"@total":"3","hit":[
      {"@score":"3","info":{"authors":{"author":[{"@pid":"1","text":"Wei Wang 0001"},{"@pid":"2","text":"Ann Lee"}]},
      "title":"Graphs &amp; Trees.","venue":"ACM Comput. Surv.","volume":"55","number":"3","pages":"1-9","year":"2023",
      "type":"Journal Articles","access":"closed","key":"journals/csur/W23","doi":"10.1145/350","ee":"https://doi.org/10.1145/350",
      "url":"https://dblp.org/rec/journals/csur/W23"}},
      {"@score":"2","info":{"authors":{"author":{"@pid":"2","text":"Ann Lee"}},"title":"X 2020.","venue":["X","Y"],"year":"2020",
      "type":"Editorship","key":"conf/x/2020"}},
      {"@score":"1","info":{"author":"Ann Lee","url":"https://dblp.org/pid/2"}}]}}}
      """
    let record = try SourceLoader.read(Array(json.utf8), source: "hits.json")
    #expect(record.format == "dblp")
    var article = Work(id: "journals/csur/W23", type: .articleJournal)
    article[.title] = "Graphs & Trees"
    article[.author] = [
      PersonName(family: "Wang", given: "Wei"), PersonName(family: "Lee", given: "Ann"),
    ]
    article[.containerTitle] = "ACM Comput. Surv."
    article[.volume] = "55"
    article[.issue] = "3"
    article[.page] = "1-9"
    article[.issued] = PartialDate(DateParts(2023))
    article[.doi] = "10.1145/350"
    article.other = [
      OtherField(name: "author[1].dblp", value: "Wei Wang 0001"),
      OtherField(name: "access", value: "closed"),
    ]
    article.locations = [SourceLocation(source: "hits.json", line: 3)]
    #expect(record.works.first == article)
    #expect(record.works.count == 2)
    #expect(record.works.last?.type == .book)
    #expect(record.works.last?[.editor] == [PersonName(family: "Lee", given: "Ann")])
    #expect(
      record.works.last?.other == [
        OtherField(name: "booktitle", value: "X"), OtherField(name: "venue", value: "Y"),
      ])
    let xml = """
      <?xml version="1.0"?><result><query>x</query><hits total="1"><hit><info><authors><author pid="1">J&#252;rgen Lee</author></authors>
      <title>Tests.</title><venue>ICSE</venue><year>2020</year><type>Conference and Workshop Papers</type><key>conf/icse/L20</key>
      </info><url>URL#1</url></hit></hits></result>
      """
    let found = try SourceLoader.read(Array(xml.utf8), source: "hits.xml").works
    #expect(found.map(\.id) == ["conf/icse/L20"])
    #expect(found.first?.type == .paperConference)
    #expect(found.first?[.containerTitle] == "ICSE")
    #expect(found.first?[.author] == [PersonName(family: "Lee", given: "Jürgen")])
  }
}
