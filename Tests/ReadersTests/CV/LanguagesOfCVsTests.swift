import Bibliography
import Dataset
import Readers
import Testing

/// CVs in languages other than English: their headings, and the conventions of their references.
@Suite struct LanguagesOfCVsTests {
  private func read(_ text: String) -> SourceRecord {
    MarkdownCVReader.read(Array(text.utf8), source: "cv.md", options: ReadingOptions())
  }

  @Test(arguments: [
    ("Pubblicazioni", "Articoli su rivista", "Convegni e seminari", "Tesi seguite"),
    (
      "Produção bibliográfica", "Artigos completos publicados em periódicos", "Palestras",
      "Orientações concluídas"
    ),
    ("Publicaties", "Wetenschappelijke artikelen", "Lezingen", "Begeleiding promovendi"),
    (
      "YAYINLAR", "A. Uluslararası hakemli dergilerde yayımlanan makaleler", "Konuşmalar",
      "Yönetilen Tezler"
    ),
    (
      "Publicaciones", "Artículos en revistas indexadas", "Ponencias y comunicaciones",
      "Dirección de tesis doctorales"
    ),
    ("Schriften", "Aufsätze in Zeitschriften", "Vorträge (Auswahl)", "Betreute Promotionen"),
    (
      "Publications", "Articles dans des revues à comité de lecture", "Communications",
      "Encadrement doctoral"
    ),
  ])
  func headingsAreUnderstood(
    publications: String, articles: String, talks: String, supervision: String
  ) {
    let record = read(
      """
      # Ada Quill

      ## \(publications)

      ### \(articles)

      - A. Quill, “Rain on glass,” *Rain Studies*, vol. 3, pp. 1–9, 2010.

      ## \(talks)

      - “Rain and roofs”, Weather House, May 2012

      ## \(supervision)

      - Ben Reed, “Snow”, 2015
      """)
    #expect(record.works.map { $0[.title] } == ["Rain on glass"])
    #expect(record.works.map(\.type) == [.articleJournal])
    #expect(record.talks.map(\.title) == ["Rain and roofs"])
    #expect(record.supervision.count == 1)
    #expect(record.sections == [])
  }

  @Test func anItalianJournalStandsInQuotationMarks() {
    let record = read(
      """
      # Ada Quill

      ## Pubblicazioni

      - A. Quill, *Abitare la pioggia*, «Storia urbana», 38 (2015), n. 146, pp. 5-28.
      - A. Quill, *Il quartiere nuovo*, in *Storie di case*, a cura di F. Rossi e G. Neri, Donzelli, Roma 2013, pp. 91-112.
      - A. Quill, *La piazza*, in *Le città*. A cura di F. Rossi e G. Neri. Donzelli, Roma 2014, pp. 3-12.
      """)
    #expect(
      record.works.map { $0[.title] } == ["Abitare la pioggia", "Il quartiere nuovo", "La piazza"])
    #expect(
      record.works.map { $0[.containerTitle] } == ["Storia urbana", "Storie di case", "Le città"])
    #expect(record.works.map { $0[.volume] } == ["38", nil, nil])
    #expect(record.works[1][.editor] == record.works[2][.editor])
    #expect(
      record.works.last?[.editor] == [
        PersonName(family: "Rossi", given: "F."), PersonName(family: "Neri", given: "G."),
      ])
  }

  @Test func coauthorsAndEditorsAreNamedInTheListsLanguage() {
    let record = read(
      """
      # Ada Quill

      ## Publications

      - (mit Ute Krone) Kanäle und Konflikte, in: Historische Zeitschrift 305 (2017), S. 333–361.
      - (avec Paul Garnier) « Compter les navires », *Histoire & Mesure*, XXVII-1, 2012, p. 3-28.
      - (dir.) avec Lucie Morel, *Les Ports et leurs gens*, Rennes, PUR, 2014.
      - „Alles fließt“. Metaphern des Wassers um 1900, in: Jan Meier (Hrsg.): Kulturgeschichte der Elemente. Bielefeld: transcript 2011, 123–145.
      """)
    let own = PersonName(family: "Quill", given: "Ada")
    #expect(
      record.works.map { $0[.author] } == [
        [own, PersonName(family: "Krone", given: "Ute")],
        [own, PersonName(family: "Garnier", given: "Paul")], [], [own],
      ])
    #expect(record.works[1][.volume] == "XXVII")
    #expect(record.works[1][.issue] == "1")
    #expect(record.works[2][.editor] == [own, PersonName(family: "Morel", given: "Lucie")])
    #expect(record.works[3][.title] == "„Alles fließt“. Metaphern des Wassers um 1900")
    #expect(record.works[3][.containerTitle] == "Kulturgeschichte der Elemente")
    #expect(record.works[3][.editor] == [PersonName(family: "Meier", given: "Jan")])
  }
}
