import Bibliography
import Dataset
import Readers
import Testing

/// What lists of single disciplines write into their references.
@Suite struct ReferenceConventionsTests {
  private func works(_ references: String...) -> [Work] {
    let text =
      "# Ada Quill\n\n## Publications\n\n" + references.map { "- \($0)\n" }.joined(separator: "\n")
    return MarkdownCVReader.read(Array(text.utf8), source: "cv.md", options: ReadingOptions()).works
  }

  @Test func authorsPartsInBracketsAreRemarks() {
    let found = works(
      "Reed BJ, Quill A (joint first authors), Moe C. Rain and sleep. BMJ 2015;350:h1234.",
      "Quill A, Moe C. Snow and sleep (B. Reed, lead author). Rain Stud. 2016;3:1-9.")
    #expect(found.map { $0[.title] } == ["Rain and sleep", "Snow and sleep"])
    #expect(
      found.map { $0[.author].map(\.family) } == [
        ["Reed", "Quill", "Moe"], ["Reed", "Quill", "Moe"],
      ])
    #expect(found.map { $0[.note] } == ["joint first authors", "B. Reed, lead author"])
    #expect(found.map { $0[.page] } == ["h1234", "1-9"])
  }

  @Test func aVenueInBracketsStandsBeforeTheTitle() {
    let found = works(
      "**[OSDI ’24]** *Quicksand: Fast Recovery for Far Memory*\n  **Ada Quill**, Wei Zhou\n  [[PDF](https://example.org/q.pdf)] Best Paper Award"
    )
    #expect(found.map { $0[.title] } == ["Quicksand: Fast Recovery for Far Memory"])
    #expect(found.map { $0[.containerTitle] } == ["OSDI ’24"])
    #expect(found.map(\.type) == [.paperConference])
    #expect(found.map { $0[.note] } == ["Best Paper Award"])
  }

  @Test func aDashGoesOnWithFurtherNames() {
    let found = works(
      "Quill, Ada. *Salt Rooms*. Glasgow: Tramway, 2018.",
      "———, and Tom Firth. “What the Sea Keeps: A Conversation.” *Frieze*, no. 214 (October 2020): 88–93.",
      "---, and Ben Reed. “Tides: A Conversation.” *Frieze*, no. 215 (May 2021): 8–9.")
    #expect(
      found.map { $0[.author].map(\.family) } == [
        ["Quill"], ["Quill", "Firth"], ["Quill", "Reed"],
      ])
  }

  @Test func lawyersNameThePublisherInTheDatesBrackets() {
    let text = """
      # Ada Quill

      ## Publications

      ### Books

      THE PROMISE AND THE PRICE: CONTRACT IN HARD TIMES (Oxford University Press 2019)

      REMEDIES: CASES AND MATERIALS (West Academic 4th ed. 2021) (with Paul Reyes)
      """
    let found = MarkdownCVReader.read(
      Array(text.utf8), source: "cv.md", options: ReadingOptions()
    ).works
    #expect(found.map { $0[.publisher] } == ["Oxford University Press", "West Academic"])
    #expect(found.map { $0[.edition] } == [nil, "4"])
    #expect(found.map(\.year) == [2019, 2021])
  }

  @Test func aVolumeGoesOnBehindItsYear() {
    let found = works(
      "On the birational geometry of bundles, Duke Math. J. 164 (2015), no. 4, 713-755.",
      "A note on collections, Proc. Amer. Math. Soc. 141 (2013), no. 2, 445-449.")
    #expect(found.map { $0[.volume] } == ["164", "141"])
    #expect(found.map { $0[.issue] } == ["4", "2"])
    #expect(found.map { $0[.page] } == ["713-755", "445-449"])
  }

  @Test func whereAWorkWillAppearIsItsContainer() {
    let found = works("Quill, A. Moduli of sheaves and rain, to appear in J. Reine Angew. Math.")
    #expect(found.map { $0[.containerTitle] } == ["J. Reine Angew. Math."])
    #expect(found.map(\.type) == [.articleJournal])
    #expect(found.map(\.status) == [.inPress])
  }
}
