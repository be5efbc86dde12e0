import Bibliography
import Dataset
import Parsing
import Readers
import Testing

@Suite struct BibTeXDetailsTests {
  @Test func anEntryWithinACommentIsNone() {
    let record = readBibTeX(
      "@comment{ @article{out, title = {Out}} }\n@comment an { open one\n@book{in, title = {In}}\n")
    #expect(record.works.map(\.id) == ["in"])
    #expect(record.diagnostics.map(\.code) == ["commented-out-entry"])
  }

  @Test func aParentThatIsMissingIsKept() {
    let work = readBibTeX("@inproceedings{a, title = {A}, crossref = {gone}}").works.first
    #expect(work?.other.map { "\($0.name)=\($0.value)" } == ["crossref=gone"])
  }

  @Test func capitalsForGivenNamesAreInitials() {
    let work = readBibTeX("@book{a, author = {KC Wright and Lee, AB and Ng, Bo and LI, XM}}")
      .works.first
    #expect(work?[.author].map(\.given) == ["K. C.", "A. B.", "Bo", "XM"])
  }

  @Test func aSuffixMayStandBehindTheGivenNames() {
    let work = readBibTeX("@book{a, author = {Smith, John, Jr. and King, Jr., Martin}}").works.first
    #expect(
      work?[.author] == [
        PersonName(family: "Smith", given: "John", suffix: "Jr."),
        PersonName(family: "King", given: "Martin", suffix: "Jr."),
      ])
  }

  @Test func prepositionsTellAnInstitution() {
    let work = readBibTeX(
      "@book{a, author = {American Rights at Work and Ludwig van Beethoven}}"
    ).works.first
    #expect(
      work?[.author] == [
        PersonName(literal: "American Rights at Work"),
        PersonName(family: "Beethoven", given: "Ludwig", nonDroppingParticle: "van"),
      ])
  }

  @Test func aMonthThatIsHalfUnknownIsNoDate() {
    let work = readBibTeX("@book{a, title = {A}, date = {1999-2X}}").works.first
    #expect(work?[.issued] == PartialDate(literal: "1999-2X"))
  }
}
