import Bibliography
import Dataset
import Parsing
import Readers
import Testing

@Suite struct WebJSONTests {
  private func read(_ reader: any SourceReader.Type, _ text: String) -> SourceRecord {
    reader.read(Array(text.utf8), source: "x.json", options: ReadingOptions())
  }

  private let openAlex = #"""
    {"id":"https://openalex.org/W1","doi":"https://doi.org/10.2307/1885099","title":"Gifts",
    "publication_date":"1982-11-01","type":"article","language":"en","cited_by_count":2786,
    "primary_location":{"landing_page_url":"https://x.y","source":{"display_name":"A Journal",
    "issn_l":"0033-5533","host_organization_name":"Oxford","type":"journal"}},
    "authorships":[{"author":{"display_name":"George A. Akerlof","orcid":"https://orcid.org/0"},
    "institutions":[{"display_name":"Berkeley"}],"is_corresponding":true}],
    "biblio":{"volume":"97","issue":"4","first_page":"543","last_page":"569"},
    "abstract_inverted_index":{"b":[1],"a":[0,2]}}
    """#

  @Test func readsOpenAlex() {
    var work = Work(id: "W1", type: .articleJournal)
    work[.doi] = "10.2307/1885099"
    work[.title] = "Gifts"
    work[.issued] = PartialDate(DateParts(1982, 11, 1))
    work[.language] = "en"
    work.citationCount = 2786
    work[.url] = "https://x.y"
    work[.containerTitle] = "A Journal"
    work[.issn] = "0033-5533"
    work[.publisher] = "Oxford"
    work[.author] = [PersonName(family: "Akerlof", given: "George A.", marks: .corresponding)]
    work[.volume] = "97"
    work[.issue] = "4"
    work[.page] = "543-569"
    work[.abstract] = "a b a"
    work.other = [
      OtherField(name: "author[1].ORCID", value: "https://orcid.org/0"),
      OtherField(name: "author[1].affiliation", value: "Berkeley"),
      OtherField(name: "openalex", value: "https://openalex.org/W1"),
    ]
    work.locations = [SourceLocation(source: "x.json", line: 1)]
    #expect(read(OpenAlexReader.self, openAlex).works == [work])
    let page = #"{"meta":{"count":2},"results":[\#(openAlex),\#(openAlex)]}"#
    #expect(read(OpenAlexReader.self, page).works.map(\.id) == ["W1", "W1-2"])
  }

  @Test func readsLinesAndGoesOnAfterABrokenOne() {
    let line = openAlex.replacing("\n", with: "")
    let record = read(OpenAlexReader.self, "\(line)\n{\"id\": broken\n\(line)\n")
    #expect(record.works.count == 2)
    #expect(record.diagnostics.map { $0.range?.line } == [2])
  }

  @Test func readsCrossref() {
    let record = read(
      CrossrefReader.self,
      #"""
      {"status":"ok","message-type":"work","message":{"DOI":"10.1000/x","type":"journal-article",
      "title":["A title"],"subtitle":["With more"],"container-title":["A Journal"],
      "short-container-title":["J."],"author":[{"given":"Ann","family":"Lee","sequence":"first",
      "affiliation":[]},{"name":"A Group"}],"issued":{"date-parts":[[2020,1]]},"volume":"3",
      "article-number":"e12","is-referenced-by-count":7,"reference-count":40,"ISSN":["1","2"],
      "abstract":"<jats:p>Text <jats:italic>x</jats:italic></jats:p>","indexed":{"a":1}}}
      """#)
    var work = Work(id: "10.1000/x", type: .articleJournal)
    work[.doi] = "10.1000/x"
    work[.title] = "A title: With more"
    work[.containerTitle] = "A Journal"
    work[.containerTitleShort] = "J."
    work[.author] = [PersonName(family: "Lee", given: "Ann"), PersonName(literal: "A Group")]
    work[.issued] = PartialDate(DateParts(2020, 1))
    work[.volume] = "3"
    work[.page] = "e12"
    work[.issn] = "1, 2"
    work[.abstract] = "Text <i>x</i>"
    work.citationCount = 7
    work.other = [OtherField(name: "type", value: "journal-article")]
    work.locations = [SourceLocation(source: "x.json", line: 1)]
    #expect(record.works == [work])
  }

  @Test func readsDataCite() {
    let record = read(
      DataCiteReader.self,
      #"""
      {"data":[{"id":"10.5281/zenodo.1","type":"dois","attributes":{"doi":"10.5281/zenodo.1",
      "creators":[{"name":"Lee, Ann","nameType":"Personal","givenName":"Ann","familyName":"Lee",
      "affiliation":["UCL"]},{"name":"A Group","nameType":"Organizational"}],
      "titles":[{"title":"A data set"},{"title":"Older name","titleType":"AlternativeTitle"}],
      "publisher":"Zenodo","publicationYear":2020,"types":{"resourceTypeGeneral":"Dataset"},
      "dates":[{"date":"2020-03-04","dateType":"Issued"}],"version":"1.2",
      "descriptions":[{"description":"Text","descriptionType":"Abstract"}],
      "subjects":[{"subject":"a"},{"subject":"b"}],"url":"https://zenodo.org/1"}}]}
      """#)
    var work = Work(id: "10.5281/zenodo.1", type: .dataset)
    work[.doi] = "10.5281/zenodo.1"
    work[.title] = "A data set"
    work[.author] = [PersonName(family: "Lee", given: "Ann"), PersonName(literal: "A Group")]
    work[.publisher] = "Zenodo"
    work[.issued] = PartialDate(DateParts(2020, 3, 4))
    work[.version] = "1.2"
    work[.abstract] = "Text"
    work[.keyword] = "a, b"
    work[.url] = "https://zenodo.org/1"
    work.other = [
      OtherField(name: "AlternativeTitle", value: "Older name"),
      OtherField(name: "author[1].affiliation", value: "UCL"),
    ]
    work.locations = [SourceLocation(source: "x.json", line: 1)]
    #expect(record.works == [work])
  }
}
