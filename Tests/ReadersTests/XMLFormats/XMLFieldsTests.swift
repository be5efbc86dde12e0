import Bibliography
import Dataset
import Readers
import Testing

/// Fields that single types and records have.
@Suite struct XMLFieldsTests {
  private func read(_ reader: any SourceReader.Type, _ text: String) -> [Work] {
    reader.read(Array(text.utf8), source: "x.xml", options: ReadingOptions()).works
  }

  private func other(_ work: Work?) -> [String] {
    (work?.other ?? []).map { "\($0.name)=\($0.value)" }
  }

  @Test func endNotesFieldsMeanWhatTheTypeSays() {
    let works = read(
      EndNoteXMLReader.self,
      """
      <xml><records>
      <record><ref-type name="Conference Proceedings">10</ref-type><contributors>
      <subsidiary-authors><author>ACM</author></subsidiary-authors></contributors>
      <titles><title>Things</title><secondary-title>Conference on Things</secondary-title>
      <tertiary-title>LNCS</tertiary-title></titles><dates><year>2003</year><pub-dates>
      <date>3-5 March</date></pub-dates></dates><pub-location>Kyoto</pub-location>
      <custom1>New York</custom1><custom2>2004</custom2><custom3>Proc. of Things</custom3></record>
      <record><ref-type name="Thesis">32</ref-type><contributors><tertiary-authors>
      <author>Advisor, Al</author></tertiary-authors></contributors><titles><title>Hauptsatz</title>
      <secondary-title>Physics</secondary-title></titles><volume>Ph.D.</volume></record>
      <record><ref-type name="Web Page">12</ref-type><titles><title>Corona</title></titles>
      <volume>2021</volume><number>5 May</number></record>
      <record><ref-type name="Edited Book">28</ref-type><contributors><authors>
      <author>Adams, Ann</author></authors></contributors><titles><title>Readings</title></titles>
      </record>
      <record><ref-type name="Journal Article">17</ref-type><titles><title>A</title>
      <alt-title>Nature Lond</alt-title><translated-title>Eine</translated-title></titles>
      <periodical><full-title>Nature</full-title><abbr-1>Nat.</abbr-1></periodical><edition>1953/04/02</edition>
      <isbn>0028-0836 (Print)&#xD;1476-4687 (Linking)</isbn><notes>One&#xD;Two</notes>
      <urls><pdf-urls><url>internal-pdf://1.pdf</url></pdf-urls></urls></record>
      </records></xml>
      """)
    #expect(works[0].names.contains(.translator) == false)
    #expect(works[0][.containerTitle] == "Proc. of Things")
    #expect(works[0][.eventTitle] == "Conference on Things")
    #expect(works[0][.eventPlace] == "Kyoto")
    #expect(works[0][.publisherPlace] == "New York")
    #expect(works[0][.issued] == PartialDate(DateParts(2004)))
    #expect(
      works[0][.eventDate] == PartialDate(DateParts(2003, 3, 3), end: DateParts(2003, 3, 5)))
    #expect(works[1][.contributor] == [PersonName(family: "Advisor", given: "Al")])
    #expect(works[1][.genre] == "Ph.D.")
    #expect(works[1][.collectionTitle] == nil)
    #expect(works[2][.accessed] == PartialDate(DateParts(2021, 5, 5)))
    #expect(works[3][.editor] == [PersonName(family: "Adams", given: "Ann")])
    #expect(works[3][.author] == [])
    #expect(works[4][.containerTitleShort] == "Nat.")
    #expect(works[4][.availableDate] == PartialDate(DateParts(1953, 4, 2)))
    #expect(works[4][.issn] == "0028-0836, 1476-4687")
    #expect(works[4][.note] == "One\nTwo")
    #expect(other(works[4]) == ["TT=Eine", "L1=internal-pdf://1.pdf", "alt-title=Nature Lond"])
  }

  @Test func pubMedKeepsWhatCSLHasNoVariableFor() {
    let work = read(
      PubMedXMLReader.self,
      """
      <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article>
      <Journal><JournalIssue><PubDate><Year>2019</Year><Month>Jun</Month></PubDate></JournalIssue>
      </Journal><ArticleTitle>A.</ArticleTitle><AuthorList><Author EqualContrib="Y">
      <LastName>Lee</LastName><ForeName>Ann</ForeName><AffiliationInfo>
      <Affiliation>Rome.</Affiliation></AffiliationInfo></Author></AuthorList>
      <AuthorList Type="editors"><Author><LastName>Chief</LastName></Author></AuthorList>
      <Language>eng</Language><Language>fre</Language>
      <GrantList><Grant><GrantID>R01</GrantID><Agency>NIH</Agency></Grant></GrantList>
      <PublicationTypeList><PublicationType>Journal Article</PublicationType>
      <PublicationType>Review</PublicationType></PublicationTypeList>
      <VernacularTitle>Titre.</VernacularTitle><ArticleDate><Year>2019</Year><Month>05</Month>
      <Day>29</Day></ArticleDate></Article><CommentsCorrectionsList>
      <CommentsCorrections RefType="ErratumIn"><RefSource>Nature</RefSource><PMID>2</PMID>
      </CommentsCorrections></CommentsCorrectionsList><MeshHeadingList><MeshHeading>
      <DescriptorName>Proteins</DescriptorName><QualifierName>genetics</QualifierName>
      </MeshHeading></MeshHeadingList></MedlineCitation><PubmedData><ArticleIdList>
      <ArticleId IdType="mid">NIHMS1</ArticleId></ArticleIdList></PubmedData></PubmedArticle>
      </PubmedArticleSet>
      """
    ).first
    #expect(
      work?[.author] == [PersonName(family: "Lee", given: "Ann", marks: .equalContribution)])
    #expect(work?[.editor] == [PersonName(family: "Chief", given: "")])
    #expect(work?[.availableDate] == PartialDate(DateParts(2019, 5, 29)))
    #expect(work?[.keyword] == "Proteins/genetics")
    #expect(
      other(work) == [
        "author[1].affiliation=Rome.", "mid=NIHMS1", "VernacularTitle=Titre.", "Language=fre",
        "PublicationType=Review", "Grant=R01, NIH", "ErratumIn=Nature, PMID 2",
      ])
  }
}
