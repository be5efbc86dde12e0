import Bibliography
import Dataset
import Readers
import Testing

/// CVs in plain text that were taken out of a paged document.
@Suite struct PagedCVTests {
  private func read(_ text: String) -> SourceRecord {
    PlainTextCVReader.read(Array(text.utf8), source: "cv.txt", options: ReadingOptions())
  }

  @Test(arguments: [
    "Curriculum vitae - A. Quill - page 2", "A. Quill - CV - 2 of 3", "      2", "Page 2 of 3",
  ])
  func aPagesFootPartsNoItem(foot: String) {
    let record = read(
      """
      ADA QUILL                                      Curriculum Vitae

      Refereed publications (newest first; 12 in all)

      2. Quill A, Reed B. Rain on glass and other
      surfaces: a registry study. Rain Stud.

      \(foot)

      2011;3(2):1-9.
      1. Quill A. Snow on glass. Rain Stud. 2009;1(1):1-7.
      """)
    #expect(record.subject?.names.first == PersonName(family: "Quill", given: "Ada"))
    #expect(
      record.works.map { $0[.title] } == [
        "Rain on glass and other surfaces: a registry study", "Snow on glass",
      ])
    #expect(record.works.map { $0[.page] } == ["1-9", "1-7"])
    #expect(record.sections == [])
  }

  @Test func yearsInAColumnBeginEntries() {
    let record = read(
      """
      Anneke de Vries

      Publicaties

      2021    A. de Vries en J. Bakker, 'Lezen op school. Een geschiedenis', Tijdschrift voor
              Taal 137 (2021) 2, p. 101-125.
      2018    De stad in verzen. Amsterdam: Prometheus, 2018.
      2012    'Bredero revisited', Spiegel der Letteren 54 (2012), 1-28.
      """)
    #expect(
      record.works.map { $0[.title] } == [
        "Lezen op school. Een geschiedenis", "De stad in verzen", "Bredero revisited",
      ])
    #expect(record.works.map(\.year) == [2021, 2018, 2012])
    #expect(
      record.works.first?[.author] == [
        PersonName(family: "Vries", given: "A.", nonDroppingParticle: "de"),
        PersonName(family: "Bakker", given: "J."),
      ])
  }
}
