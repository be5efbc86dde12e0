import Bibliography
import Dataset
import Readers
import Testing

/// Fields that single records of services have.
@Suite struct WebJSONFieldsTests {
  private func read(_ reader: any SourceReader.Type, _ text: String) -> Work? {
    reader.read(Array(text.utf8), source: "x.json", options: ReadingOptions()).works.first
  }

  private func other(_ work: Work?) -> [String] {
    (work?.other ?? []).map { "\($0.name)=\($0.value)" }
  }

  @Test func crossrefWritesReferencesAndMarkup() {
    let work = read(
      CrossrefReader.self,
      #"""
      {"DOI":"10.1/x","type":"book-chapter","reference-count":0,"is-referenced-by-count":2,
      "title":["Science &amp; <i>Life</i>"],"container-title":["Handbook","A Series"],
      "publisher":"O&#8217;Hara &amp; S&#xF6;hne, Caf&eacute; A&B",
      "original-title":["Wissen"],"publisher-location":"Rome","edition-number":"3",
      "ISBN":["http://id.crossref.org/isbn/9781118111222"],
      "abstract":"<jats:title>Abstract</jats:title><jats:p>H<jats:sub>2</jats:sub>O.</jats:p>",
      "author":[{"given":"A","family":"Lee","affiliation":[{"name":"MIT"},{"name":"NYU"}]}],
      "event":{"name":"Conf","start":{"date-parts":[[2020,5,1]]},"end":{"date-parts":[[2020,5,3]]}},
      "funder":[{"name":"NSF"}],"posted":{"date-parts":[[2020,1,1]]},
      "relation":{"is-preprint-of":[{"id-type":"doi","id":"10.1/y"}]}}
      """#)
    #expect(work?[.title] == "Science & <i>Life</i>")
    #expect(work?[.publisher] == "O’Hara & Söhne, Café A&B")
    #expect(work?[.containerTitle] == "Handbook")
    #expect(work?[.collectionTitle] == "A Series")
    #expect(work?[.originalTitle] == "Wissen")
    #expect(work?[.publisherPlace] == "Rome")
    #expect(work?[.edition] == "3")
    #expect(work?[.isbn] == "9781118111222")
    #expect(work?[.abstract] == "H<sub>2</sub>O.")
    #expect(work?[.issued] == PartialDate(DateParts(2020, 1, 1)))
    #expect(
      work?[.eventDate] == PartialDate(DateParts(2020, 5, 1), end: DateParts(2020, 5, 3)))
    #expect(
      Set(other(work)) == [
        "type=book-chapter", "author[1].affiliation=MIT", "author[1].affiliation=NYU",
        "funder=NSF", "is-preprint-of=10.1/y",
      ])
  }

  @Test func dataCiteKeepsRelationsDatesAndRoles() {
    let work = read(
      DataCiteReader.self,
      #"""
      {"doi":"10.5281/zenodo.2","titles":[{"title":"Data"}],"creators":[{"name":"Lee, A"}],
      "publicationYear":2020,"types":{"resourceTypeGeneral":"Dataset"},
      "contributors":[{"name":"Boss, Ed","contributorType":"DataManager"}],
      "dates":[{"date":"2019-12-01","dateType":"Collected"}],
      "relatedIdentifiers":[{"relationType":"IsVersionOf","relatedIdentifier":"10.5281/zenodo.1"}],
      "fundingReferences":[{"funderName":"EC","awardNumber":"777"}],"sizes":["3 MB"]}
      """#)
    #expect(
      other(work) == [
        "date (Collected)=2019-12-01", "contributor[1].role=DataManager",
        "IsVersionOf=10.5281/zenodo.1", "funder=EC, 777", "size=3 MB",
      ])
  }

  @Test func openAlexNamesOfEastAsiaStandFamilyFirst() {
    let work = read(
      OpenAlexReader.self,
      #"""
      {"id":"https://openalex.org/W1","title":"T","type":"article","ids":
      {"pmcid":"https://www.ncbi.nlm.nih.gov/pmc/articles/5815332"},"authorships":[
      {"author":{"display_name":"李 明"},"raw_affiliation_strings":["Beijing"]},
      {"author":{"display_name":"김 민수"}},{"author":{"display_name":"University of Vienna"}}]}
      """#)
    #expect(
      work?[.author] == [
        PersonName(family: "李", given: "明"), PersonName(family: "김", given: "민수"),
        PersonName(literal: "University of Vienna"),
      ])
    #expect(work?[.pmcid] == "PMC5815332")
    #expect(other(work).first == "author[1].affiliation=Beijing")
  }
}
