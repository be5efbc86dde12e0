import Bibliography
import Dataset
import Exporters
import Parsing
import Readers
import Testing

/// What an exporter writes, its reader reads back as the same works.
@Suite struct RoundTripTests {
  static let formats = ["bibtex", "biblatex", "csl-json", "ris"]

  /// Variables whose values are no prose.
  static let identifiers: Set<TextVariable> = [.doi, .isbn, .issn, .pmid, .pmcid, .url, .language]

  /// Every variable once in every type, with text that is hard to write.
  static let works: [Work] = {
    var works: [Work] = []
    let texts = [
      "Plain words", #"Ünï & 5% of $x_1$ #2 {a} \b ~ ^ "q" `c` 'd' -- ''"#,
      "A <i>b</i> C <sup>2</sup>, D and E", "First.\n\nSecond\nThird", "12", "3-4", "@book{x,",
    ]
    for type in WorkType.allCases {
      for (index, variable) in TextVariable.allCases.enumerated() where variable != .page {
        var work = Work(id: "w\(works.count)", type: type)
        work[.title] = "Title"
        let isPlain = variable.isNumber || identifiers.contains(variable)
        work[variable] =
          isPlain ? "12-34" : texts[(index + Int(type.rawValue)) % texts.count]
        works.append(work)
      }
    }
    return works
  }()

  static func read(_ works: [Work], through format: String) throws -> [Work] {
    var dataset = Dataset()
    dataset.works = works
    let exporter = try #require(DataExporters.named(format))
    let name = format == "biblatex" ? "bibtex" : format
    let reader = try #require(SourceFormats.readers.first { $0.format == name })
    let record = reader.read(exporter.export(dataset), source: "x", options: ReadingOptions())
    #expect(record.diagnostics.map(\.description) == [])
    return record.works.map { work in
      var work = work
      work.locations = []
      return work
    }
  }

  static func expectSame(_ works: [Work], through format: String) throws {
    let back = try read(works, through: format)
    #expect(back.count == works.count)
    // As text, so that a difference can be read.
    let differing = zip(works, back).filter { $0 != $1 }.map { work, found in
      (Self.text(work), Self.text(found))
    }
    #expect(differing.isEmpty, "\(differing.prefix(3))")
  }

  private static func text(_ work: Work) -> String {
    String(decoding: CSLJSONExporter.export([work]), as: UTF8.self).replacing("\n", with: "")
  }

  @Test(arguments: formats) func everyTextVariableInEveryType(format: String) throws {
    try Self.expectSame(Self.works, through: format)
  }

  @Test(arguments: formats) func everyNameVariable(format: String) throws {
    let names = [
      PersonName(family: "Lee", given: "Ann"), PersonName(family: "Averroes"),
      PersonName(family: "Hoof", given: "C.", nonDroppingParticle: "van der"),
      PersonName(family: "Brandt", given: "A.", droppingParticle: "von"),
      PersonName(family: "Mayor Oreja", given: "X."), PersonName(family: "de facto", given: "A."),
      PersonName(family: "King", given: "Martin", suffix: "Jr."),
      PersonName(family: "Two Words"), PersonName(literal: "X, Y and Z"),
      PersonName(family: "And", given: "Rock and"), PersonName(family: "Ørsted", given: "É. \\ {"),
      PersonName(family: "Cruz", given: "M.", nonDroppingParticle: "De La"),
    ]
    var works: [Work] = []
    for variable in NameVariable.allCases {
      for name in names {
        var work = Work(id: "w\(works.count)", type: .book)
        work[variable] = [PersonName(family: "First", given: "A."), name]
        works.append(work)
      }
      var work = Work(id: "w\(works.count)", type: .chapter)
      work[variable] = names
      work.truncatedNames = [variable]
      works.append(work)
      work.id = "w\(works.count)"
      work[variable] = [PersonName(family: "K", given: "M.", suffix: "Sr.", commaSuffix: true)]
      works.append(work)
    }
    try Self.expectSame(works, through: format)
  }

  @Test(arguments: formats) func namesWhosePartsKeepTheirOrder(format: String) throws {
    var work = Work(id: "w", type: .chapter)
    for variable in [NameVariable.author, .containerAuthor, .composer] {
      work[variable] = [
        PersonName(family: "Lee", given: "Ann"),
        PersonName(family: "毛", given: "泽东", staticOrdering: true),
        PersonName(family: "Ek", given: "Bo", staticOrdering: true, marks: .corresponding),
      ]
    }
    try Self.expectSame([work], through: format)
  }

  @Test(arguments: formats) func pagesWithDashes(format: String) throws {
    let pages = ["12-34", "12–34", "12 – 34", "S1--S4", "12-34, 40–41", "e12", "A-1 – A-9"]
    let works = pages.enumerated().map { place, page in
      var work = Work(id: "w\(place)", type: .articleJournal)
      work[.page] = page
      return work
    }
    try Self.expectSame(works, through: format)
  }

  @Test(arguments: formats) func everyDateVariable(format: String) throws {
    let dates = [
      PartialDate(DateParts(2020)), PartialDate(DateParts(2020, 3)),
      PartialDate(DateParts(2020, 3, 12)), PartialDate(DateParts(2020, 22)),
      PartialDate(DateParts(1990), end: DateParts(1995, 2, 3)),
      PartialDate(DateParts(1990), isOpen: true), PartialDate(DateParts(1450), isApproximate: true),
      PartialDate(DateParts(-44, 3, 15)), PartialDate(DateParts(800)),
      PartialDate(literal: "in the fall"),
    ]
    var works: [Work] = []
    for type in [WorkType.articleJournal, .book] {
      for variable in DateVariable.allCases {
        for date in dates {
          var work = Work(id: "w\(works.count)", type: type)
          work[.title] = "T"
          work[variable] = date
          works.append(work)
        }
      }
    }
    try Self.expectSame(works, through: format)
  }

  @Test(arguments: formats) func whatCSLLacks(format: String) throws {
    var works: [Work] = []
    for status in PublicationStatus.allCases + [nil] {
      for arxiv in ["2006.04182v2", "math/0211159", nil] {
        for type in [WorkType.articleJournal, .article, .book, .document] {
          var work = Work(id: "w\(works.count)", type: type)
          work[.title] = "T"
          if type == .articleJournal { work[.containerTitle] = "Entropy" }
          work.status = status
          work.arxiv = arxiv
          work.other = [OtherField(name: "mendeley-groups", value: "A & B_2")]
          works.append(work)
        }
      }
    }
    try Self.expectSame(works, through: format)
  }

  @Test(arguments: formats) func whatSourcesSayBesideTheWork(format: String) throws {
    var work = Work(id: "a", type: .articleJournal)
    work[.title] =
      #"Of <span class="nocase"><sub>x</sub>N</span> and <span class="nocase">DNA</span>"#
    work[.author] = [
      PersonName(family: "Lee", given: "Ann", marks: [.corresponding, .emphasized]),
      PersonName(family: "Roe", given: "Bob"),
      PersonName(family: "Poe", given: "Cy", marks: .supervised),
    ]
    work.citationCount = 12
    work.other = [
      OtherField(name: "file", value: #"C:\papers\{a}_b.pdf"#),
      OtherField(name: "OWN", value: "NLM"),
      OtherField(name: "author[1].ORCID", value: "0000-0002-1825-0097"),
    ]
    try Self.expectSame([work], through: format)
  }

  @Test func aNoteOfOursIsNotSearchedForVariables() throws {
    var work = Work(id: "a", type: .book)
    work[.title] = "Title"
    work[.note] = "PMID: 23439512"
    try Self.expectSame([work], through: "json")
  }

  @Test(arguments: formats) func numbersAndIdentifiers(format: String) throws {
    var work = Work(id: "Smith, J. {2020}", type: .articleJournal)
    work[.title] = #"The <span class="nocase">DNA</span> of <i>E. coli</i>"#
    work[.containerTitle] = "Journal & Co"
    work[.page] = "12-34"
    work[.doi] = "10.1000/a_b%20(c)<d>"
    work[.url] = "https://doi.org/10.1000/other?a=b&c=~d#e_f"
    work[.publisherPlace] = "Bosnia and Herzegovina; Paris"
    work[.keyword] = "a, b"
    var second = Work(id: "b", type: .articleJournal)
    second[.url] = "https://doi.org/10.1000/x"
    var third = Work(id: "c", type: .thesis)
    third[.genre] = "PhD thesis"
    var fourth = Work(id: "d", type: .speech)
    fourth[.eventTitle] = "Congress"
    fourth[.eventPlace] = "Rome"
    try Self.expectSame([work, second, third, fourth], through: format)
  }
}
