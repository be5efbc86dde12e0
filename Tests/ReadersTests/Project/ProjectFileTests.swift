import Bibliography
import Dataset
import Parsing
import Readers
import Testing

@Suite struct ProjectFileTests {
  @Test func readsEverySetting() {
    let text = """
      person:
        name: Ada Beispiel
        aliases: [A. M. Beispiel]
        orcid: 0000-0002-1825-0097
        email: ada@example.org
      sources: [cv.md, papers.bib]
      style: ieee
      corrections:
        10.1000/example: { volume: 12, author: [Ada Beispiel, B. Muster], note: ~ }
        muster2019: { same-as: beispiel2019, differs-from: [a, b] }
        namesake: { drop: true }
      selections:
        proposal: [beispiel2019, 10.1000/example]
      """
    let settings = ProjectFile.read(Array(text.utf8), path: "dossier.yaml")
    func place(_ line: Int) -> Bibliography.SourceLocation {
      Bibliography.SourceLocation(source: "dossier.yaml", line: line)
    }

    #expect(settings.diagnostics == [])
    #expect(settings.person == "Ada Beispiel")
    #expect(settings.aliases == ["A. M. Beispiel"])
    #expect(settings.orcid == "0000-0002-1825-0097")
    #expect(settings.emails == ["ada@example.org"])
    #expect(settings.sources == ["cv.md", "papers.bib"])
    #expect(settings.style == "ieee")
    var first = Correction(work: "10.1000/example", location: place(9))
    first.fields = [
      .init(name: "volume", value: "12", location: place(9)),
      .init(name: "author", value: "Ada Beispiel; B. Muster", location: place(9)),
      .init(name: "note", value: "", location: place(9)),
    ]
    var second = Correction(work: "muster2019", location: place(10))
    second.sameAs = ["beispiel2019"]
    second.differsFrom = ["a", "b"]
    var third = Correction(work: "namesake", location: place(11))
    third.isDropped = true
    #expect(settings.corrections == [first, second, third])
    #expect(
      settings.selections == [
        Selection(
          name: "proposal", works: ["beispiel2019", "10.1000/example"], location: place(13))
      ])
  }

  @Test func saysWhatDoesNotFitAndReadsTheRest() {
    let settings = ProjectFile.read(
      Array("persn: Ada\nsources: {a: b}\nstyle: apa\n".utf8), path: "dossier.yaml")
    #expect(settings.style == "apa")
    #expect(
      settings.diagnostics.map(\.description) == [
        """
        dossier.yaml:1:1: error: there is no setting 'persn'
          hint: settings here: person, aliases, orcid, sources, columns, style, corrections, selections
        """,
        "dossier.yaml:2:10: error: found a mapping, expected a text",
      ])
  }
}
