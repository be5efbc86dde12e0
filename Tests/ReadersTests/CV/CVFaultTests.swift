import Bibliography
import Dataset
import Readers
import Testing

/// Lists that were once misread: other people's theses, journals reviewed for, names in capitals, named software.
@Suite struct CVFaultTests {
  private func markdown(_ text: String) -> SourceRecord {
    MarkdownCVReader.read(Array(text.utf8), source: "cv.md", options: ReadingOptions())
  }

  private func plain(_ text: String) -> SourceRecord {
    PlainTextCVReader.read(Array(text.utf8), source: "cv.txt", options: ReadingOptions())
  }

  private func lines(_ record: SourceRecord) -> [String] {
    record.works.map { work in
      [
        work.type.name, work[.author].map(\.displayName).joined(separator: ", "),
        work[.title] ?? "", work[.containerTitle] ?? "",
        [work[.volume], work[.issue], work[.page]].compactMap { $0 }.joined(separator: "/"),
        work.year.map(String.init) ?? "",
      ].joined(separator: " | ")
    }
  }

  @Test func aNameInCapitalsKeepsItsInitial() {
    let record = plain(
      "JONATHAN R. PIKE\nProfessor of Law\n\nEDUCATION\n\nPh.D., Lakeside University, 1999\n")
    #expect(record.subject?.names == [PersonName(family: "Pike", given: "Jonathan R.")])
  }

  @Test func theNameMayStandBelowTheWordsCurriculumVitae() {
    let record = plain(
      "Curriculum vitae\nClaire Moreau-Vidal\nHistorienne\n\nFORMATION\n\nDoctorat, Lyon, 1999\n")
    #expect(record.subject?.names == [PersonName(family: "Moreau-Vidal", given: "Claire")])
  }

  @Test(arguments: [
    "Dissertations supervised", "Betreute Abschlussarbeiten", "Direction de thèses",
    "Doctoral students",
    "Tesis dirigidas",
  ])
  func thesesOfOthersAreNoWorks(heading: String) {
    let record = markdown(
      """
      # Sabine Kühnel

      ## Publications

      - Kühnel, S. (2018). Neighbours and trust. Rain Studies, 3(1), 1–9.

      ## \(heading)

      - Meier, Julia (2017). Shared flats in old age. Master's thesis, University of Bremen.
      - Lang, Tobias (2019). Leipzig for rent. PhD thesis.
      """)
    #expect(record.works.map { $0[.title] } == ["Neighbours and trust"])
    #expect(record.supervision.map(\.title) == ["Meier", "Lang"])
  }

  @Test func journalsReviewedForAreNoWorks() {
    let record = markdown(
      """
      # Maren Holt

      ## Publications

      - Holt M. Rain and the heart. Heart 2019;73(4):412–420.

      ## Reviewing

      Reviewer for: European Heart Journal (2015–2020), Heart, BMJ Open

      - Heart (2014–2016)
      - Circulation: Arrhythmia and Electrophysiology (2016–2020)
      """)
    #expect(record.works.map { $0[.title] } == ["Rain and the heart"])
    #expect(record.service.count == 3)
  }

  @Test func anAbbreviatedJournalAfterASentenceIsNoPartOfTheTitle() {
    let record = markdown(
      """
      # Maren Holt

      ## Publications

      - Holt M, Aas E, et al. Post-viral arrhythmia. J Am Coll Cardiol 2019;73(4):412–420.
      - Berg T, Holt M. Beta blockers in the very old (accepted). *Heart*.
      """)
    #expect(
      lines(record) == [
        "article-journal | M. Holt, E. Aas | Post-viral arrhythmia | J Am Coll Cardiol | 73/4/412–420 | 2019",
        "article-journal | T. Berg, M. Holt | Beta blockers in the very old | Heart |  | ",
      ])
  }

  @Test func softwareIsCalledByItsName() {
    let record = markdown(
      """
      # Wei-Lun Tsai

      ## Software

      - *raintools*: a library for differentiable weather (2021). https://github.com/example/raintools

      ## Patents

      - US Patent 10,123,456: Method for soft shadows. W.-L. Tsai, M. Costa. 2019.
      """)
    #expect(
      lines(record) == [
        "software | Wei-Lun Tsai | raintools: a library for differentiable weather |  |  | 2021",
        "patent | W.-L. Tsai, M. Costa | Method for soft shadows |  |  | 2019",
      ])
    #expect(record.works.last?[.number] == "10,123,456")
  }

  @Test func aChapterAmongGermanArticlesIsAChapter() {
    let record = markdown(
      """
      # Sabine Kühnel

      ## Aufsätze in Zeitschriften

      - Kühnel, Sabine (2018): Nachbarschaft und Vertrauen. In: Zeitschrift für Soziologie, Jg. 47, Heft 3, S. 189–206.
      - Kühnel, Sabine: Wohnen im Alter. In: Beck, Ulla; Stern, Hans (Hrsg.): Handbuch Stadtsoziologie. Wiesbaden: Springer VS 2013, S. 455-478.

      ## Monographien

      - Kühnel, Sabine / Roth, Peter (2009): Armut im Alter. Wiesbaden: Springer VS.
      """)
    #expect(
      lines(record) == [
        "article-journal | Sabine Kühnel | Nachbarschaft und Vertrauen | Zeitschrift für Soziologie | 47/3/189–206 | 2018",
        "chapter | Sabine Kühnel | Wohnen im Alter | Handbuch Stadtsoziologie | 455-478 | 2013",
        "book | Sabine Kühnel, Peter Roth | Armut im Alter |  |  | 2009",
      ])
  }

  @Test func aLawyersFirstPageIsNoIssue() {
    let record = plain(
      """
      JONATHAN R. PIKE
      Professor of Law

      PUBLICATIONS

      1. Jonathan R. Pike, The Quiet Contract, 112 Yale L.J. 1471 (2003).
      2. Jonathan R. Pike & Ana Ruiz, Standing to Sue the Algorithm, 98 Minn. L. Rev. 201, 215-30 (2014).
      """)
    #expect(
      lines(record) == [
        "article-journal | Jonathan R. Pike | The Quiet Contract | Yale L.J. | 112/1471 | 2003",
        "article-journal | Jonathan R. Pike, Ana Ruiz | Standing to Sue the Algorithm | Minn. L. Rev. | 98/201 | 2014",
      ])
  }

  @Test func aTitleOfTwoSentencesEndsWithoutAStop() {
    let record = markdown(
      """
      # Sabine Kühnel

      ## Monographien

      - Kühnel, Sabine (2015): Die Stadt als Versprechen. Zur Soziologie des Wohnens. Frankfurt am Main: Campus.
      """)
    #expect(record.works.first?[.title] == "Die Stadt als Versprechen. Zur Soziologie des Wohnens")
  }

  @Test func coauthorsMayStandBehindAvec() {
    let record = markdown(
      """
      # Claire Moreau

      ## Ouvrages

      - La Ville et ses morts. Une histoire des cimetières, Lyon, Presses universitaires de Lyon, 2014.
      - avec Paul Garnier, Les Mots de la grève, Paris, La Découverte, 2019.
      """)
    #expect(
      record.works.map { $0[.author].map(\.displayName) } == [
        ["Claire Moreau"], ["Claire Moreau", "Paul Garnier"],
      ])
    #expect(record.works.last?[.title] == "Les Mots de la grève")
  }

  @Test func aRuleDrawnWithDashesIsNoPosition() {
    let record = markdown(
      """
      # Ada Quill

      ## Experience

      —————

      ### Rain Institute

      Head of Research

      May 2023 – July 2023
      """)
    #expect(record.positions.map(\.title) == ["Head of Research"])
  }

  @Test func aTalkKeepsItsMonth() {
    let record = markdown(
      """
      # Grace Okonjo

      ## Talks

      - Okonjo, G. (2021, July 14–16). *Mobile money and gender*. Rain Conference, Oxford.
      """)
    #expect(record.talks.first?.dates == PartialDate(DateParts(2021, 7, 14)))
  }
}
