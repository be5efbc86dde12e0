import Bibliography
import Dataset
import Readers
import Testing

/// Volumes, issues and pages in the words of many languages and disciplines.
@Suite struct VolumeFormsTests {
  private static func work(_ reference: String) -> Work? {
    let text = "# Ada Quill\n\n## Publications\n\n- \(reference)\n"
    return MarkdownCVReader.read(Array(text.utf8), source: "cv.md", options: ReadingOptions())
      .works.first
  }

  /// A reference and its container, volume, issue and pages.
  struct Numbers: Sendable, Equatable, CustomStringConvertible {
    var container: String?
    var volume: String?
    var issue: String?
    var pages: String?

    init(_ container: String?, _ volume: String?, _ issue: String?, _ pages: String?) {
      self.container = container
      self.volume = volume
      self.issue = issue
      self.pages = pages
    }

    init(_ work: Work?) {
      self.init(
        work?[.containerTitle], work?[.volume], work?[.issue], work?[.page])
    }

    var description: String { "\([container, volume, issue, pages].map { $0 ?? "–" })" }
  }

  @Test(arguments: [
    (
      "Quill A, Marsh T. Tidal channels in sand. J Coast Res. 2011;27 Suppl 1:112-9.",
      Numbers("J Coast Res", "27", "Suppl 1", "112-9")
    ),
    (
      "Quill A, Marsh T. Ponds. Lancet Glob Health. 2018 Jan;6 Suppl 1:S3.",
      Numbers("Lancet Glob Health", "6", "Suppl 1", "S3")
    ),
    (
      "Quill A, Marsh T. Puddles. Lancet. 2018;391 Suppl:S3-5.",
      Numbers("Lancet", "391", "Suppl", "S3-5")
    ),
    (
      "Quill, A. and Marsh, T., \"Gravel\", Journal of Sand, Vol. 3, Pt. 2, pp. 12-18, 2003.",
      Numbers("Journal of Sand", "3", "Pt. 2", "12-18")
    ),
    (
      "Quill, A., 2021. Shale. Journal of Sand 118 (Part B), 103–111.",
      Numbers("Journal of Sand", "118", "Part B", "103–111")
    ),
    (
      "Quill, A., 2021. Chalk. Journal of Sand 118–119, 103–111.",
      Numbers("Journal of Sand", "118–119", nil, "103–111")
    ),
    (
      "Quill, Ada. \"Granite.\" Journal of Sand, 12.3 (1988), 77–90.",
      Numbers("Journal of Sand", "12", "3", "77–90")
    ),
    (
      "Quill, Ada. \"Basalt.\" Journal of Sand 12.3-4 (1988): 77-90. Print.",
      Numbers("Journal of Sand", "12", "3-4", "77-90")
    ),
    (
      "Quill, Ada. \"Bruckner's Silence.\" In Collected Essays, Volume Two, 15-40. London: Faber, 1999.",
      Numbers("Collected Essays", "Two", nil, "15-40")
    ),
    (
      "Quill, A. 1952. Mosses of the lower valley. Kew Bull. 1951: 12–19.",
      Numbers("Kew Bull", "1951", nil, "12–19")
    ),
    (
      "Quill, A. 2003. Ferns. Lindleyana 2002(3): 12–19.",
      Numbers("Lindleyana", "2002", "3", "12–19")
    ),
    (
      "A. Quill, A knot of rings, JHEP 1903:077, 2019.", Numbers("JHEP", "1903", nil, "077")
    ),
    (
      "Quill, A., Der Stollen. In: Bergbau 14. Jg., H. 2, 1991, S. 45–61.",
      Numbers("Bergbau", "14", "2", "45–61")
    ),
    (
      "Quill A., « Le port et la ville », Annales du littoral, t. II, fasc. 3, 1975, p. 201-230.",
      Numbers("Annales du littoral", "II", "3", "201-230")
    ),
    (
      "A. Quill, Il faro e la notte, «Studi costieri», anno XX, n. 2, 2003, pp. 21-40.",
      Numbers("Studi costieri", "XX", "2", "21-40")
    ),
    (
      "Quill, A., \"Arena y tiempo\", Revista de Geología, año 12, núm. 3 (2012), págs. 77-90.",
      Numbers("Revista de Geología", "12", "3", "77-90")
    ),
    (
      "Quill A., Piasek i czas, „Przegląd Geologiczny” 2012, t. 12, nr 3, s. 77–90.",
      Numbers("Przegląd Geologiczny", "12", "3", "77–90")
    ),
    (
      "Quillová, A. Písek a čas. Geologický sborník, 2012, roč. 12, č. 3, s. 77–90.",
      Numbers("Geologický sborník", "12", "3", "77–90")
    ),
    (
      "Quill, A. (2012). \"Kil ve zaman\", Jeoloji Dergisi, Cilt 12, Sayı 3, ss. 77-90.",
      Numbers("Jeoloji Dergisi", "12", "3", "77-90")
    ),
    (
      "Quill, A. Zand en tijd. Geologisch Tijdschrift, jrg. 12, nr. 3 (2012), pp. 77-90.",
      Numbers("Geologisch Tijdschrift", "12", "3", "77-90")
    ),
    (
      "Quill, A. (2012), Sand og tid, Geologisk Tidsskrift, årg. 12, nr. 3, s. 77–90.",
      Numbers("Geologisk Tidsskrift", "12", "3", "77–90")
    ),
    (
      "Quill, A., „Ruhe im Schacht“, in: Zeitschrift für Bergbau 2/2012, S. 33–48.",
      Numbers("Zeitschrift für Bergbau", nil, "2", "33–48")
    ),
  ])
  func numbersStandBehindTheWordsOfManyLanguages(_ reference: String, _ expected: Numbers) {
    #expect(Numbers(Self.work(reference)) == expected)
  }

  @Test(arguments: [
    ("A. Quill, Stones on sheaves, J. Topol. (2) 17 (2019), no. 3, 1–44.", "2", "17"),
    ("A. Quill, \"A Tower\", J. London Math. Soc. (2), vol. 17, pp. 1-44, 2011.", "2", "17"),
    ("Quill, A. 1999. Lichens. Bull. Nat. Hist., new ser., 14: 201–233.", "new ser.", "14"),
    (
      "Quill, Ada. \"Marble.\" Journal of Sand, 2nd ser., 12, no. 3 (1988): 77–90.", "2nd ser.",
      "12"
    ),
    (
      "Quill A., « Le vent », Annales du littoral, 2e série, t. 12, 1931, p. 1-30.", "2e série",
      "12"
    ),
    (
      "A. Quill, Gli operai nel porto di Livorno, \"Studi costieri\", n.s., XII, 2003, pp. 21-40.",
      "n.s.", "XII"
    ),
  ])
  func aJournalsSeriesStandsBeforeItsVolume(_ reference: String, _ series: String, _ volume: String)
  {
    let work = Self.work(reference)
    #expect(work?[.collectionTitle] == series)
    #expect(work?[.volume] == volume)
  }

  @Test func aBooksNumberedSeriesIsNoJournal() {
    let work = Self.work(
      "Quill, A. The lamp and the wick. Studies in the History of Light 44. Leiden: Brill, 2001.")
    #expect(work?[.collectionTitle] == "Studies in the History of Light")
    #expect(work?[.collectionNumber] == "44")
    #expect(work?[.containerTitle] == nil)
    #expect(work?[.volume] == nil)
    #expect(work?[.publisher] == "Brill")
  }

  @Test func howManyVolumesThereAreIsNoVolume() {
    let work = Self.work("Quill, A., History of the Shore, 3 vols., London: Faber, 1961–63.")
    #expect(work?[.numberOfVolumes] == "3")
    #expect(work?[.volume] == nil)
  }
}
