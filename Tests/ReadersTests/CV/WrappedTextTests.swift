import Bibliography
import Dataset
import Readers
import Testing

/// CVs in plain text whose lines were broken where the page's width ended.
@Suite struct WrappedTextTests {
  private func read(_ text: String) -> SourceRecord {
    PlainTextCVReader.read(Array(text.utf8), source: "cv.txt", options: ReadingOptions())
  }

  private func title(_ broken: String) -> String? {
    let record = read(
      """
      Ada Quill

      Publications

      1. A. Quill, “\(broken) in the
         rain”, Journal of Rain, vol. 3, pp. 1-9, 2011.
      2. A. Quill, “Long context for state-space rivers”, Journal of Rain, vol. 4, pp. 12–
         19, 2012.
      """)
    #expect(record.works.last?[.page] == "12–19")
    return record.works.first?[.title]
  }

  @Test(arguments: [
    // Parts of a word
    ("Towards neu-\n   ral rivers", "Towards neural rivers in the rain"),
    ("A represen-\n   tation of rivers", "A representation of rivers in the rain"),
    // Two words, which the text knows
    ("Replacing long-\n   context rivers", "Replacing long-context rivers in the rain"),
    // The same words stand elsewhere with their hyphen
    ("On state-\n   space rivers", "On state-space rivers in the rain"),
    // A name, a number, a letter
    ("The Franz-\n   Josef rivers", "The Franz-Josef rivers in the rain"),
    ("On COVID-\n   19 and rivers", "On COVID-19 and rivers in the rain"),
    ("Sending e-\n   mails to rivers", "Sending e-mails to rivers in the rain"),
    // A hyphen that stands for the same word again
    ("On long-\n   and short rivers", "On long- and short rivers in the rain"),
    // A soft hyphen says that the word is one
    ("Long\u{AD}\n   context rivers", "Longcontext rivers in the rain"),
  ])
  func wordsBrokenAtTheEndOfALineAreJoined(broken: String, whole: String) {
    #expect(title(broken) == whole)
  }

  @Test(arguments: [
    "https://rain.example.org/on-\n   glass.html", "https://rain.\n   example.org/on-glass.html",
    "https:/\n   /rain.example.org/on-glass.html", "https://rain.example.org/\n   on-glass.html",
  ])
  func addressesBrokenAtTheEndOfALineAreJoined(broken: String) {
    let record = read(
      """
      Ada Quill

      Publications

      1. A. Quill, “Rain on glass”, Journal of Rain, vol. 3, 2011, \(broken)
      """)
    #expect(record.works.first?[.url] == "https://rain.example.org/on-glass.html")
    #expect(record.works.first?[.publisher] == nil)
  }

  @Test func identifiersOfPreprintsAreJoined() {
    let record = read(
      """
      Ada Quill

      Publications

      1. A. Quill, “Rain on glass,” arXiv. 2020. [Online]. Available: https://arxiv.org/abs/2006.
         04182
      """)
    #expect(record.works.first?.arxiv == "2006.04182")
    #expect(record.works.first?[.page] == nil)
  }

  @Test func wrappedLinesOfEntriesAreOne() {
    let record = read(
      """
      Ada Quill

      EXPERIENCE

      University of Rain
      Cofounder of the weather station
      Managed a research team of four full time researchers and two interns at
      the station by the river, and wrote all of its reports about the weather.
      London, UK
      July 2021 – present

                                     1

      Institute of Snow
      Postdoctoral Researcher
      Oxford, UK
      May 2018 – June 2021

      EDUCATION

      University of Rain
      Ph.D. in Rain and Related Phenomena of the Lower Atmosphere, supervised
      by Bo Reed
      2014–2018
      """)
    #expect(record.positions.map(\.organization) == ["University of Rain", "Institute of Snow"])
    #expect(record.positions.map(\.place) == ["London, UK", "Oxford, UK"])
    #expect(
      record.positions.first?.description == [
        "Managed a research team of four full time researchers and two interns at the station by the river, and wrote all of its reports about the weather."
      ])
    #expect(record.education.first?.advisors == [PersonName(family: "Reed", given: "Bo")])
  }

  @Test func aTimeThatGoesOnIsNoBrokenWord() {
    let record = read(
      """
      Ada Quill

      EXPERIENCE

      2016-
      Lecturer
      University of Rain
      """)
    #expect(record.positions.first?.title == "Lecturer")
    #expect(record.positions.first?.organization == "University of Rain")
  }

  @Test(arguments: ["PsyArXiv, 2019", "PsyArXiv; submitted to Cognition, 2019"])
  func aPreprintServerIsWhereAPreprintStands(venue: String) {
    let record = read(
      """
      Ada Quill

      Publications

      [1] A. Quill and B. Reed, “Eye movements in the rain: A study”, \(venue).
      [2] A. Quill and B. Reed, “Rain on glass”, arXiv preprint arXiv:2006.04182, 2020.
      [3] A. Quill, “Snow on glass”, Journal of Rain, vol. 3, pp. 1–9, 2011.
      """)
    #expect(record.works.map { $0[.containerTitle] } == ["PsyArXiv", "arXiv", "Journal of Rain"])
    #expect(record.works.map(\.type) == [.article, .article, .articleJournal])
    #expect(record.works.map { $0[.publisher] } == [nil, nil, nil])
  }
}

/// A CV as pandoc writes plain text: headings without marks, every line filled.
@Suite struct FilledTextTests {
  private let text = """
    Ada Quill

    Positions

    Professor of Hydrology, University of Northmoor, Northmoor, UK
    (2018–present)

    Senior Lecturer, Department of Earth Sciences, Saltmarsh University,
    2012–2018. Led a group of twelve on coastal floods and taught the
    first-year course on rivers and their valleys.

    Postdoctoral Fellow, Institute of Oceans, Bergen, 2009–2012

    Education

    PhD in Hydrology, University of Northmoor, 2009. Thesis: Water moving
    under cities.

    MSc in Geography, Saltmarsh University, 2005
    """

  @Test func positionsAndDegreesStayApart() {
    let record = PlainTextCVReader.read(
      Array(text.utf8), source: "cv.txt", options: ReadingOptions())
    #expect(
      record.positions.map(\.title) == [
        "Professor of Hydrology", "Senior Lecturer", "Postdoctoral Fellow",
      ])
    #expect(record.positions.map { $0.dates?.start?.year } == [2018, 2012, 2009])
    #expect(
      record.positions.map(\.description) == [
        [],
        [
          "Led a group of twelve on coastal floods and taught the first-year course on rivers and their valleys."
        ], [],
      ])
    #expect(record.education.map(\.degree) == ["PhD", "MSc"])
    #expect(record.education.map { $0.dates?.start?.year } == [2009, 2005])
    #expect(record.education.map(\.description) == [["Thesis: Water moving under cities."], []])
  }
}
