import Bibliography
import Dataset
import Parsing
import Readers
import Testing

@Suite struct ORCIDReaderTests {
  private func read(_ text: String, source: String = "record.json") -> SourceRecord {
    ORCIDReader.read(Array(text.utf8), source: source, options: ReadingOptions())
  }

  private let nowhere = SourceLocation(source: "record.json", line: 0)

  @Test func readsARecord() {
    let date = #"{"year":{"value":"2015"},"month":{"value":"02"},"day":null}"#
    let organization =
      #"{"name":"Oxford","address":{"city":"Oxford","region":null,"country":"GB"}}"#
    let affiliation =
      #"{"role-title":"R","department-name":"D","start-date":\#(date),"end-date":null,"organization":\#(organization)}"#
    let work =
      #"{"put-code":7,"title":{"title":{"value":"A"}},"type":"journal-article","publication-date":\#(date),"journal-title":{"value":"J"},"external-ids":{"external-id":[{"external-id-type":"doi","external-id-value":"10.1/x","external-id-relationship":"self"},{"external-id-type":"isbn","external-id-value":"978","external-id-relationship":"part-of"}]}}"#
    let preprint = #"{"put-code":8,"title":{"title":{"value":"A"}},"type":"preprint"}"#
    let record = read(
      #"""
      {"orcid-identifier":{"path":"0000-0001"},
      "person":{"name":{"given-names":{"value":"Lancelot"},"family-name":{"value":"Da Costa"}},
      "other-names":{"other-name":[{"content":"L. Da Costa"}]},
      "researcher-urls":{"researcher-url":[{"url-name":"Home","url":{"value":"https://x.y"}}]}},
      "activities-summary":{
      "educations":{"affiliation-group":[{"summaries":[{"education-summary":\#(affiliation)}]}]},
      "employments":{"affiliation-group":[{"summaries":[{"employment-summary":\#(affiliation)}]}]},
      "distinctions":{"affiliation-group":[{"summaries":[{"distinction-summary":\#(affiliation)}]}]},
      "fundings":{"group":[{"funding-summary":[{"title":{"title":{"value":"G"}},"type":"grant",
      "start-date":\#(date),"organization":\#(organization)}]}]},
      "peer-reviews":{"group":[{"peer-review-group":[{"peer-review-summary":[{"reviewer-role":"reviewer",
      "review-group-id":"issn:1","completion-date":\#(date),"convening-organization":\#(organization)}]}]}]},
      "works":{"group":[{"work-summary":[\#(work),\#(preprint)]}]}}}
      """#)
    #expect(
      record.subject?.names == [
        PersonName(family: "Da Costa", given: "Lancelot"),
        PersonName(family: "Da Costa", given: "L."),
      ])
    #expect(record.subject?.orcid == "0000-0001")
    #expect(record.subject?.links == [Subject.Link(label: "Home", url: "https://x.y")])
    let open = PartialDate(DateParts(2015, 2), isOpen: true)
    #expect(
      record.education == [
        Education(
          degree: "R", field: "D", organization: "Oxford", place: "Oxford, GB", dates: open,
          location: nowhere)
      ])
    #expect(
      record.positions == [
        Position(
          title: "R", organization: "Oxford", department: "D", place: "Oxford, GB", dates: open,
          location: nowhere)
      ])
    #expect(record.awards.map(\.title) == ["R"])
    #expect(record.grants.map(\.title) == ["G"])
    #expect(record.service.map(\.description) == [["issn:1"]])
    var expected = Work(id: "orcid-7", type: .articleJournal)
    expected[.title] = "A"
    expected[.containerTitle] = "J"
    expected[.issued] = PartialDate(DateParts(2015, 2))
    expected[.doi] = "10.1/x"
    expected[.isbn] = "978"
    expected.locations = [nowhere]
    var version = Work(id: "orcid-8", type: .article)
    version.status = .preprint
    version[.title] = "A"
    version.locations = [nowhere]
    expected.versions = [version]
    #expect(record.works == [expected])
  }

  @Test func takesFromTheCitationWhatTheWorkLacks() {
    let record = read(
      #"""
      {"title":{"title":{"value":"A"},"subtitle":{"value":"B"}},"type":"journal-article",
      "citation":{"citation-type":"bibtex","citation-value":"@article{x, author={Ann Lee}, volume={3}}"},
      "contributors":{"contributor":[]}}
      """#)
    #expect(record.works.first?[.title] == "A: B")
    #expect(record.works.first?[.author] == [PersonName(family: "Lee", given: "Ann")])
    #expect(record.works.first?[.volume] == "3")
  }

  @Test func saysWhereARecordIsBroken() {
    let record = read("{\"person\":\n {\"name\": }}")
    #expect(record.diagnostics.map { $0.range?.description } == ["record.json:2:11"])
  }

  @Test func aGroupIsThePreferredWorkWithWhatOthersSayOfIt() throws {
    let record = read(
      #"""
      {"group":[{"external-ids":null,"work-summary":[
      {"put-code":1,"title":{"title":{"value":"An a"}},"type":"journal-article","journal-title":{"value":"J"},
      "publication-date":{"year":{"value":"2012"},"month":null,"day":null},"display-index":"0"},
      {"put-code":2,"title":{"title":{"value":"An A"}},"type":"journal-article","journal-title":null,"url":null,
      "publication-date":null,"display-index":"1"},
      {"put-code":3,"title":{"title":{"value":"An A"}},"type":"preprint","url":{"value":"https://x.example"},
      "display-index":"0"}]}]}
      """#)
    let work = try #require(record.works.first)
    #expect(record.works.count == 1)
    #expect(work.id == "orcid-2")
    #expect(work[.title] == "An A")
    #expect(work[.containerTitle] == "J")
    #expect(work[.issued] == PartialDate(DateParts(2012)))
    #expect(work[.url] == nil)
    #expect(work.versions.map(\.id) == ["orcid-1", "orcid-3"])
  }

  @Test func losesNothingOfActivities() {
    let organization = #"{"name":"CERN","address":{"city":"Geneva","region":null,"country":"CH"}}"#
    let record = read(
      #"""
      {"activities-summary":{
      "distinctions":{"affiliation-group":[{"summaries":[{"distinction-summary":{"role-title":"Fellow","department-name":"Physics",
      "start-date":{"year":{"value":"2012"},"month":null,"day":null},"end-date":null,"organization":\#(organization),
      "url":{"value":"https://d.example"},"external-ids":null}}]}]},
      "fundings":{"group":[{"funding-summary":[{"title":{"title":{"value":"G"},"translated-title":{"value":"H"}},
      "type":"salary-award","start-date":{"year":{"value":"2003"}},"end-date":null,"organization":\#(organization),
      "url":{"value":"https://g.example"},"external-ids":{"external-id":[
      {"external-id-type":"uri","external-id-value":"u"},{"external-id-type":"grant_number","external-id-value":"7"}]}}]}]},
      "peer-reviews":{"group":[{"peer-review-group":[{"peer-review-summary":[{"reviewer-role":"reviewer","review-type":"evaluation",
      "review-group-id":"issn:1","subject-name":{"title":{"value":"On it"}},"review-url":{"value":"https://r.example"},
      "completion-date":null,"convening-organization":\#(organization)}]}]}]},
      "research-resources":{"group":[{"research-resource-summary":[{"title":{"title":{"value":"Beam time"},"translated-title":null},
      "hosts":{"organization":[\#(organization)]},"external-ids":{"external-id":[{"external-id-type":"proposal-id",
      "external-id-value":"P-12"}]},"start-date":{"year":{"value":"2011"}},"end-date":{"year":{"value":"2012"},
      "month":{"value":"02"}},"url":{"value":"https://b.example"}}]}]}}}
      """#)
    // What has no end is not going on where it is given once.
    #expect(
      record.awards == [
        Award(
          title: "Fellow", organization: "CERN", date: PartialDate(DateParts(2012)),
          description: ["Geneva, CH", "Physics", "https://d.example"], location: nowhere)
      ])
    #expect(
      record.grants == [
        Grant(
          title: "G", funder: "CERN", number: "7", dates: PartialDate(DateParts(2003)),
          description: ["H", "Type: salary-award", "https://g.example", "uri: u"],
          location: nowhere)
      ])
    #expect(
      record.service == [
        Activity(
          title: "Peer review", role: "reviewer", organization: "CERN", place: "Geneva, CH",
          description: ["issn:1", "On it", "Type: evaluation", "https://r.example"],
          location: nowhere)
      ])
    #expect(
      record.sections == [
        RawSection(
          title: "Research resources",
          text: "Beam time\nCERN, Geneva, CH\n2011–2012-02\nhttps://b.example\nproposal-id: P-12",
          location: nowhere, endLine: 0)
      ])
  }

  @Test func readsAPersonAloneAndNamesWhatORCIDDidNotGive() {
    let record = read(
      #"""
      {"name":{"given-names":{"value":"Prince"},"family-name":null,"credit-name":null},"other-names":{"other-name":[]},
      "researcher-urls":{"researcher-url":[]},"path":"/0000-0001-5109-3700/person"}
      """#)
    #expect(record.subject?.names == [PersonName(family: "Prince")])
    #expect(record.subject?.orcid == "0000-0001-5109-3700")
    let bulk = read(#"{"bulk":[{"error":{"response-code":404,"developer-message":"Not found"}}]}"#)
    #expect(
      bulk.diagnostics.map(\.description) == [
        "record.json: warning: ORCID gave no record: Not found"
      ])
  }

  @Test func aRecordThatIsCutShortIsReadAsFarAsItGoes() {
    let record = read(
      #"""
      {"person":{"name":{"given-names":{"value":"Ada"},"family-name":{"value":"Beispiel"}}},
      "activities-summary":{"works":{"group":[{"work-summary":[{"put-code":1,"title":{"title":{"value":"A"}},
      "type":"book"}]},{"work-summary":[{"put-code":2,"title":{"title":{"value":"B"}},"type":"book","publication-da
      """#)
    #expect(record.subject?.names == [PersonName(family: "Beispiel", given: "Ada")])
    #expect(record.works.map { $0[.title] } == ["A", "B"])
    #expect(record.diagnostics.map(\.code) == ["json-syntax"])
    #expect(record.diagnostics.map { $0.range?.line } == [3])
  }
}
