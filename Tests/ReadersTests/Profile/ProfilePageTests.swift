import Bibliography
import Dataset
import Parsing
import Readers
import Testing

@Suite struct ProfilePageTests {
  private func read(_ text: String) -> SourceRecord {
    ProfilePageReader.read(Array(text.utf8), source: "page.txt", options: ReadingOptions())
  }

  private static let page = """
    Ada Quill
    3 papers on arXiv
    Academic Profile
    Statistics
    Similar Authors
    Papers on arXiv
    Forests of trees
    Trees come in forests, and forests come in averages; we count both and find that they agree in ...
    Forests of trees 2: undergrowth
    What grows below was left out of the first report, and is counted here with no less care, until ...
    """

  @Test func titlesWithTheirCutAbstracts() {
    let record = read(Self.page)
    var first = Work(id: "forests-trees", type: .article)
    first.status = .preprint
    first[.title] = "Forests of trees"
    first[.containerTitle] = "arXiv"
    first[.abstract] =
      "Trees come in forests, and forests come in averages; we count both and find that they agree in ..."
    first.other = [OtherField(name: "abstract-truncated", value: "true")]
    first.locations = [Bibliography.SourceLocation(source: "page.txt", line: 7)]
    #expect(record.works.first == first)
    #expect(
      record.works.map { $0[.title] } == ["Forests of trees", "Forests of trees 2: undergrowth"])
    #expect(record.subject?.names == [PersonName(family: "Quill", given: "Ada")])
  }

  @Test func theClaimedCountIsKeptAndChecked() {
    let record = read(Self.page)
    #expect(
      record.claimedWorkCount
        == Claim(
          count: 3, text: "3 papers on arXiv",
          location: Bibliography.SourceLocation(source: "page.txt", line: 2)))
    #expect(
      record.diagnostics.map(\.description) == [
        "page.txt:2: warning: the page claims 3 works ('3 papers on arXiv'), but 2 were read"
      ])
  }

  @Test func aPageIsToldFromACV() {
    let bytes = Array(Self.page.utf8)
    #expect(
      ProfilePageReader.confidence(bytes, ending: "txt")
        > PlainTextCVReader.confidence(bytes, ending: "txt"))
    #expect(ProfilePageReader.confidence(Array(SampleCV.pdfLike.utf8), ending: "md") == 0)
  }

  @Test func authorsDatesIdentifiersAndStatisticsOnLinesOfTheirOwn() {
    let record = read(
      """
      Ada Quill
      h-index 12
      Publications: 2
      Similar Authors
      Leo Breiman
      Jerome Friedman
      Papers on arXiv

      Forests of trees
      Ada Quill, Leo Breiman
      Trees come in forests, and forests come in averages; we count both and find that they agree in …
      arXiv:1912.00002
      Dec 2019

      Undergrowth
      """)
    #expect(record.works.map { $0[.title] } == ["Forests of trees", "Undergrowth"])
    #expect(
      record.works.first?[.author] == [
        PersonName(family: "Quill", given: "Ada"), PersonName(family: "Breiman", given: "Leo"),
      ])
    #expect(record.works.first?.arxiv == "1912.00002")
    #expect(record.works.first?[.issued] == PartialDate(DateParts(2019, 12)))
    #expect(
      record.subject?.details == [
        Subject.Detail(label: "", text: "h-index 12"),
        Subject.Detail(label: "Similar authors", text: "Leo Breiman, Jerome Friedman"),
      ])
    #expect(record.diagnostics.isEmpty)
  }
}
