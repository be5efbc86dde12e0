import Bibliography
import Dataset
import Readers
import Testing

/// Lists as single fields and countries print them.
@Suite struct ListsOfFieldsTests {
  private func read(_ text: String) -> SourceRecord {
    PlainTextCVReader.read(Array(text.utf8), source: "cv.txt", options: ReadingOptions())
  }

  private func markdown(_ text: String) -> SourceRecord {
    MarkdownCVReader.read(Array(text.utf8), source: "cv.md", options: ReadingOptions())
  }

  private func families(_ works: [Work]) -> [[String]] {
    works.map { $0[.author].map { $0.family.isEmpty ? $0.literal : $0.family } }
  }

  /// Letters beyond ASCII have bytes in common with dashes and quotation marks, and are neither.
  @Test func namesDoNotEndAtTheirOwnLetters() {
    let record = markdown(
      """
      # Ada Quill

      ## Publications

      - Óscar Pérez Ruiz, PhD student, 2015–2019, “Types for everyone”
      - A. Quill, *Rain on glass*, in *Collected Works*, a cura di Raphaël Moreau e Gianni Neri, \
      Torino, Einaudi, 2011, pp. 1-9.
      """)
    #expect(record.supervision.map(\.title) == ["Óscar Pérez Ruiz"])
    #expect(
      record.works.map { $0[.editor] } == [
        [
          PersonName(family: "Moreau", given: "Raphaël"),
          PersonName(family: "Neri", given: "Gianni"),
        ]
      ])
  }

  @Test func astronomersPutTitlesLast() {
    let works = read(
      """
      Ada Quill

      REFEREED PUBLICATIONS

      Quill, A., Tanaka, K., & Ruiz, M. 2021, ApJ, 912, 45: "The Dust of Dwarf Galaxies"
      Tanaka, K., Quill, A., et al. 2020, MNRAS, 498, 1234: "Streams in the Halo of NGC 5907"
      Quill, A. & Ruiz, M. 2018, A&A, 615, A77: "Cold Gas at High Redshift"
      """
    ).works
    #expect(
      works.map { $0[.title] } == [
        "The Dust of Dwarf Galaxies", "Streams in the Halo of NGC 5907",
        "Cold Gas at High Redshift",
      ])
    #expect(
      families(works) == [["Quill", "Tanaka", "Ruiz"], ["Tanaka", "Quill"], ["Quill", "Ruiz"]])
    #expect(works.map { $0[.containerTitle] } == ["ApJ", "MNRAS", "A&A"])
    #expect(works.map { $0[.volume] } == ["912", "498", "615"])
    #expect(works.map { $0[.page] } == ["45", "1234", "A77"])
    #expect(works.map { $0[.issued]?.year } == [2021, 2020, 2018])
  }

  @Test func patentsAreToldAmongPublications() {
    let works = read(
      """
      Ada Quill

      PUBLICATIONS AND PATENTS

      [4] A. Quill, T. Poe, "Low-noise pumps for gauges," IEEE Trans. Rain, vol. 15, no. 2, pp. 301-310, Apr. 2021.
      [3] A. Quill and R. Gold, "Pump with adaptive clocking," U.S. Patent 10,987,654, Apr. 20, 2021.
      [2] A. Quill, "Rain pump," European Patent EP 2 345 678 B1, granted 12 Mar 2018.
      [1] Quill A., Gold R., Gauge with redundant funnels, WO 2016/123456, 2016.
      """
    ).works
    #expect(works.map(\.type) == [.articleJournal, .patent, .patent, .patent])
    #expect(
      works.map { $0[.title] } == [
        "Low-noise pumps for gauges", "Pump with adaptive clocking", "Rain pump",
        "Gauge with redundant funnels",
      ])
    #expect(
      works.map { $0[.number] } == [nil, "10,987,654", "EP 2 345 678 B1", "WO 2016/123456"])
  }

  @Test func marksOfTypesAreNoPartOfTitles() {
    let works = read(
      """
      Ada Quill

      Publications

      [1] Quill A, Sato K. Ink-jet printed gauges for rain [J]. Acta Pluviae Sinica, 2018, 54(3): 321-330.
      [2] Quill A. Rain gauges: from lab to roof [M]. Beijing: Science Press, 2022.
      """
    ).works
    #expect(
      works.map { $0[.title] } == [
        "Ink-jet printed gauges for rain", "Rain gauges: from lab to roof",
      ])
    #expect(works.map(\.type) == [.articleJournal, .book])
  }

  @Test func wordsBrokenByLinesAreWhole() {
    let works = read(
      """
      Ada Quill

      Publications

         J2. A. Quill and M. Poe. Incremental maintenance for recur-
             sive queries over state-of-the-
             art streams. Rain Sys-
             tems, 30(4):611–634, 2021.
         J1. A. Quill. Worst-case rain in practice. Rain Systems, 71:44–58, 2017.
      """
    ).works
    #expect(
      works.first?[.title]
        == "Incremental maintenance for recursive queries over state-of-the-art streams")
    #expect(works.first?[.containerTitle] == "Rain Systems")
  }

  @Test func groupsSignBehindAuthors() {
    let works = read(
      """
      Ada Quill

      Publications

      2. Quill A, Osei K, for the DRIZZLE Investigators. Umbrellas in frail adults. BMJ. 2017;359:j4810. [PubMed: 29097000]
      1. Osei K, Quill A*. Rain in pregnancy. Rain Gynecol. 2012;119(2):388–91.
      """
    ).works
    #expect(families(works) == [["Quill", "Osei", "DRIZZLE Investigators"], ["Osei", "Quill"]])
    #expect(works.first?[.pmid] == "29097000")
  }

  @Test func theLattesPlatformPrintsMeetingsBeforeTheirProceedings() {
    let works = read(
      """
      Ada Quill

      Capítulos de livros publicados
      1. QUILL, A.. Chuva e telhados. In: LIMA, J. C.; ROCHA, T.. (Org.). Conservação da chuva. 1ed.Brasília: Editora UnB, 2016, v. 2, p. 77-98.

      Trabalhos completos publicados em anais de congressos
      1. QUILL, A.; SOUZA, P. R. Monitoramento acústico da chuva. In: Congresso Brasileiro de Chuva, 2015, Manaus. Anais do XXII Congresso Brasileiro de Chuva, 2015. p. 12-15.
      """
    ).works
    #expect(
      works.map { $0[.containerTitle] } == [
        "Conservação da chuva", "Anais do XXII Congresso Brasileiro de Chuva",
      ])
    #expect(works.map { $0[.edition] } == ["1", nil])
    #expect(works.map { $0[.issued]?.year } == [2016, 2015])
  }

  @Test func historiansListEditedBooksSeriesAndTalks() {
    let record = markdown(
      """
      # Ada V. Quill

      ## Edited Volumes

      With Thomas Okafor, eds. *Oceans Connect: Essays in Rain*. Philadelphia: University of Pennsylvania Press, 2019.

      ## Articles and Chapters

      "Brine and Barrel: The Culture of Rain." *William and Mary Quarterly*, 3d ser., 74, no. 2 (April 2017): 245–78.

      "A Cargo of Paper." In *Oceans Connect*, edited by Ada V. Quill, 112–34. Philadelphia: University of Pennsylvania Press, 2019.

      ## Conference Papers

      "Counting Barrels." American Historical Association, Denver, January 2017.
      """)
    #expect(record.works.map(\.type) == [.book, .articleJournal, .chapter])
    #expect(record.works.first?[.editor].map(\.family) == ["Quill", "Okafor"])
    #expect(record.works.first?[.author] == [])
    #expect(
      record.works.map { $0[.containerTitle] } == [
        nil, "William and Mary Quarterly", "Oceans Connect",
      ])
    #expect(record.works.map { $0[.collectionTitle] } == [nil, "3d ser.", nil])
    #expect(record.talks.map(\.title) == ["Counting Barrels"])
  }

  @Test func printedConferencePapersStayWorks() {
    let record = markdown(
      """
      # Ada Quill

      ## Conference Papers

      - A. Quill, B. Poe. "Counting Drops." In Proc. Rain Conference, Denver, January 2017.
      """)
    #expect(record.works.map { $0[.title] } == ["Counting Drops"])
    #expect(record.talks == [])
  }

  @Test func reviewsWithoutTitlesAreTheReviewersOwn() {
    let works = read(
      """
      Dr. Ada Quill

      Schriftenverzeichnis

      Rezensionen

      Rez. zu: Max Braun, Die Mietskaserne, Berlin 2011, in: Regen und Kult, 12.03.2012.

      Rez. zu: Eva Blau, Der Turm, Wien 2009, in: Regenstudien 41 (2010), S. 401–428.
      """
    ).works
    #expect(families(works) == [["Quill"], ["Quill"]])
    #expect(works.map { $0[.editor] } == [[], []])
    #expect(
      works.map { $0[.title] } == [
        "Rez. zu: Max Braun, Die Mietskaserne, Berlin 2011",
        "Rez. zu: Eva Blau, Der Turm, Wien 2009",
      ])
    #expect(works.map { $0[.containerTitle] } == ["Regen und Kult", "Regenstudien"])
  }

  @Test func workingPapersHaveNumbers() {
    let works = markdown(
      """
      # Ada Quill

      ## Working Papers

      "Who Pays for Rain?" (with Paul Becker), NBER Working Paper No. 28999, June 2022. *Revise and resubmit, Econometrica*

      "Taxes and Roofs," IZA Discussion Paper 13456, 2021. Reject and resubmit at *Journal of Rain*
      """
    ).works
    #expect(works.map { $0[.containerTitle] } == [nil, nil])
    #expect(works.map { $0[.genre] } == ["NBER Working Paper", "IZA Discussion Paper"])
    #expect(works.map { $0[.number] } == ["28999", "13456"])
    #expect(works.map(\.status) == [.submitted, .submitted])
  }

  @Test func studentsAmongPublicationsAreNoWorks() {
    let record = read(
      """
      Ada Quill

      Published abstracts
      1. Quill A, Cho S. Rain in women [abstract]. Circulation. 2018;138(Suppl 1):A12345.

      Trainees supervised
      Sarah Cho, PhD student, 2015-2019, thesis: Sex differences in rain
      Nikhil Patel, clinical fellow, 2016-2018
      """)
    #expect(record.works.map { $0[.title] } == ["Rain in women"])
    #expect(record.works.map { $0[.genre] } == ["abstract"])
    #expect(record.supervision.count == 2)
  }

  @Test func nationalFormsNumberInAColumnAndLabelTheirFields() {
    let record = read(
      """
      CURRÍCULUM VITAE NORMALIZADO
      Ada Quill

      Publicaciones, documentos científicos y técnicos

      1  Ada Quill; Elena Poe. Drought indices under climate change. Journal of Rain. 578, pp. 124 - 139. Elsevier, 2019.
      DOI: 10.1234/jrain.2019.124001
      Tipo de producción: Artículo científico

      2  Ada Quill. Gestión del agua en cuencas mediterráneas. (España): Editorial Síntesis, 2016. ISBN 978-84-1234-567-8
      Tipo de producción: Libro o monografía científica
      """)
    #expect(record.subject?.names.map(\.family) == ["Quill"])
    #expect(
      record.works.map { $0[.title] } == [
        "Drought indices under climate change", "Gestión del agua en cuencas mediterráneas",
      ])
    #expect(record.works.map(\.type) == [.articleJournal, .book])
    #expect(record.works.map { $0[.doi] } == ["10.1234/jrain.2019.124001", nil])
    #expect(record.works.map { $0[.publisher] } == ["Elsevier", "Editorial Síntesis"])
  }

  @Test func aTablesVenueHasItsNumbers() {
    let works = markdown(
      """
      # Ada Quill

      ## Publications

      | Year | Authors | Title | Journal |
      |------|---------|-------|---------|
      | 2021 | A. Quill, B. Poe | Return migration and rain | Rain Studies 240(1), 33–58 |
      """
    ).works
    #expect(works.map { $0[.containerTitle] } == ["Rain Studies"])
    #expect(works.map { $0[.volume] } == ["240"])
    #expect(works.map { $0[.page] } == ["33–58"])
  }

  @Test func anAddressEndsAReferenceOnALineOfItsOwn() {
    let works = read(
      """
      Ada Quill

      Publications

      2022
      Quill, A., Poe, C. & Singh, P. (2022) Night rain and moral distress: a study. Rain Nursing 31(5-6), 712-724. https://doi.org/10.1234/rn.15901
      Poe, C. and Quill, A. 2022. Teaching rain online. Rain Education Today, 109: 105230.
      """
    ).works
    #expect(
      works.map { $0[.title] } == [
        "Night rain and moral distress: a study", "Teaching rain online",
      ])
  }

  @Test func numbersBesideVolumesAreToldFromThem() {
    let works = read(
      """
      Ada Quill

      Publications

      3. Quill, A. (2014). Tsunami evacuees caught in rain trap. Reuters 30 October.
      2. Quill, A. Die Wälder des Regens, in Max Poe (ed.), Werke, 10 vols. (Frankfurt: Regen Verlag, 1985–2000), vol. ii, pp. 9–14.
      1. Quill A, Cho S. Sex differences in rain. J Am Coll Rain. 2019;74(12 Suppl 1):S45-53.
      """
    ).works
    #expect(works.map { $0[.volume] } == [nil, "ii", "74"])
    #expect(works.map { $0[.numberOfVolumes] } == [nil, "10", nil])
    #expect(works.map { $0[.page] } == [nil, "9–14", "S45-53"])
  }
}
