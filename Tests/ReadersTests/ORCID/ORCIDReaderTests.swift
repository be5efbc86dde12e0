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
}
