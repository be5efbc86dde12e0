import Bibliography
import Dataset
import Readers
import Testing

/// Lists of publications in the styles of fields and countries, each read as a whole.
@Suite struct ListStyleTests {
  private func works(_ text: String, isPlain: Bool = false) -> [String] {
    let bytes = Array(text.utf8)
    let record =
      isPlain
      ? PlainTextCVReader.read(bytes, source: "cv.txt", options: ReadingOptions())
      : MarkdownCVReader.read(bytes, source: "cv.md", options: ReadingOptions())
    return record.works.map { work in
      let numbers = [work[.volume] ?? "", work[.issue] ?? "", work[.page] ?? ""]
      return [
        work.type.name, work[.author].map(\.displayName).joined(separator: ", "),
        work[.title] ?? "", work[.containerTitle] ?? "",
        numbers.filter { !$0.isEmpty }.joined(separator: "/"),
        work[.publisher] ?? "", work.year.map(String.init) ?? "",
      ].joined(separator: " | ")
    }
  }

  @Test func aListThatLeavesItsPersonOutUnderYears() {
    let found = works(
      """
      Maria Kowalczyk
      m.kowalczyk@vistula.example

      Publications

      2023
        "Testimony without Trust," Mind 132 (525): 1-28.
        "Assertion and Its Others," with Paul Reid. Nous, forthcoming.

      2020
        Knowing Who. Oxford: Oxford University Press.

      2018
        "Two Kinds of Hearsay." Philosophical Review 127 (2): 189-220.
        "Reply to Reid." Analysis 78, pp. 44-51.
      """, isPlain: true)
    #expect(
      found == [
        "article-journal | Maria Kowalczyk | Testimony without Trust | Mind | 132/525/1-28 |  | 2023",
        "article-journal | Maria Kowalczyk, Paul Reid | Assertion and Its Others | Nous |  |  | 2023",
        "book | Maria Kowalczyk | Knowing Who |  |  | Oxford University Press | 2020",
        "article-journal | Maria Kowalczyk | Two Kinds of Hearsay | Philosophical Review | 127/2/189-220 |  | 2018",
        "article-journal | Maria Kowalczyk | Reply to Reid | Analysis | 78/44-51 |  | 2018",
      ])
  }

  @Test func aLawyersListOnLinesOfItsOwn() {
    let found = works(
      """
      Alicia M. Drummond
      adrummond@hartwell.example

      EDUCATION
      J.D., Columbia Law School, 2000

      PUBLICATIONS
      Books
      THE QUIET DOCKET (Oxford University Press 2015)
      EVIDENCE: CASES AND PROBLEMS (Foundation Press, 3d ed. 2019) (with R. Levin)
      Articles
      Standing Still: Injury in Fact After Digital Harm, 108 Geo. L.J. 1201 (2020)
      The Clerk's Tale, 95 N.Y.U. L. Rev. 33 (2020) (with R. Levin)
      Who Reads Opinions?, 61 Stan. L. Rev. 455 (2009)
      """, isPlain: true)
    #expect(
      found == [
        "book | Alicia M. Drummond | THE QUIET DOCKET |  |  | Oxford University Press | 2015",
        "book | Alicia M. Drummond, R. Levin | EVIDENCE: CASES AND PROBLEMS |  |  | Foundation Press | 2019",
        "article-journal | Alicia M. Drummond | Standing Still: Injury in Fact After Digital Harm | Geo. L.J. | 108/1201 |  | 2020",
        "article-journal | Alicia M. Drummond, R. Levin | The Clerk's Tale | N.Y.U. L. Rev. | 95/33 |  | 2020",
        "article-journal | Alicia M. Drummond | Who Reads Opinions? | Stan. L. Rev. | 61/455 |  | 2009",
      ])
  }

  @Test func aHomePageWithTheTitlesFirst() {
    let found = works(
      #"""
      # Tomoko Hayashi

      ## Publications

      ### 2022

      - **Streaming speech with less memory** [[PDF]](https://hayashi.example/a.pdf) [[Code]](https://github.com/x/y)
        Tomoko Hayashi\*, Ken Abe\*, Lin Xu
        *Interspeech 2022* (Oral)
      - **A corpus of whispered Japanese**
        Ken Abe, **Tomoko Hayashi**
        *LREC 2022*, pp. 1200–1208
      """#)
    #expect(
      found == [
        "paper-conference | Tomoko Hayashi, Ken Abe, Lin Xu | Streaming speech with less memory | Interspeech 2022 |  |  | 2022",
        "paper-conference | Ken Abe, Tomoko Hayashi | A corpus of whispered Japanese | LREC 2022 | 1200–1208 |  | 2022",
      ])
  }

  @Test func aGermanListWithASlashBetweenNames() {
    let found = works(
      """
      # Katrin Baumgärtel

      ## Veröffentlichungen

      1. Baumgärtel, Katrin: Die Zünfte und ihre Feinde. Göttingen: Vandenhoeck & Ruprecht 2014.
      2. Baumgärtel, Katrin/Ernst Vogel: Zoll und Schmuggel. In: Lutz Raabe (Hrsg.): Grenzen im Alten Reich. Stuttgart: Steiner 2020, S. 201–228.
      """)
    #expect(
      found.map { $0.split(separator: " | ", maxSplits: 1).last.map(String.init) } == [
        "Katrin Baumgärtel | Die Zünfte und ihre Feinde |  |  | Vandenhoeck & Ruprecht | 2014",
        "Katrin Baumgärtel, Ernst Vogel | Zoll und Schmuggel | Grenzen im Alten Reich | 201–228 | Steiner | 2020",
      ])
  }

  @Test func aSpanishListWithAHeadingOfItsOwnForChapters() {
    let found = works(
      """
      # Lucía Fernández Robles

      ## Publicaciones

      ### Artículos

      1. L. Fernández Robles, M. Ortega y J. Weiss, "Muon flux at high altitude," *Physical Review D* **98**, 072003 (2018).

      ### Capítulos de otros libros

      2. L. Fernández Robles, "Detectores de bajo coste", en *Física para todos*, A. Ruiz (ed.), Editorial Ariel, Barcelona, 2019, pp. 77-95.
      """)
    #expect(
      found.map { $0.split(separator: " | ", maxSplits: 1).last.map(String.init) } == [
        "L. Fernández Robles, M. Ortega, J. Weiss | Muon flux at high altitude | Physical Review D | 98/072003 |  | 2018",
        "L. Fernández Robles | Detectores de bajo coste | Física para todos | 77-95 | Editorial Ariel | 2019",
      ])
  }
}
