import Bibliography
import Dataset
import Exporters
import Parsing
import Readers
import Testing

/// Works of many fields at once, made at random from a fixed seed: each format gives them back as they were.
@Suite struct RandomRoundTripTests {
  private struct Generator {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }

    mutating func pick<Element>(_ list: [Element]) -> Element { list[next(list.count)] }
  }

  private static let words = [
    "Active", "inference", "&", "DNA", "naïve", "Ørsted’s", "50%", "_x_", "{a}", "$5", "C#", "~10",
    "“cited”",
    "α–β", "日本語", "<i>E. coli</i>", "H<sub>2</sub>O", "and",
    "others", "A:",
    "B;", "--", "'quoted'", "\\alpha", "^2", "!", "?",
  ]
  private static let given = ["Ann", "C. L.", "J.-P.", "Åsa", "Mary Jane", "K"]
  private static let family = [
    "Lee", "O’Neill", "Da Costa", "Müller-Lüdenscheidt", "Ng", "Øye", "Smith and Sons",
  ]
  private static let particles = ["van der", "de", "von", "d’"]
  private static let types: [WorkType] = [
    .articleJournal, .book, .chapter, .paperConference, .thesis, .report, .article, .dataset,
    .patent, .webpage,
    .speech, .software, .legalCase, .motionPicture,
  ]

  private static func name(_ random: inout Generator) -> PersonName {
    if random.next(8) == 0 {
      return PersonName(literal: random.pick(["Open Science Collaboration", "A and B, Inc."]))
    }
    var name = PersonName(family: random.pick(family), given: random.pick(given))
    switch random.next(6) {
    case 0: name.nonDroppingParticle = random.pick(particles)
    case 1: name.droppingParticle = random.pick(particles)
    case 2:
      name.suffix = random.pick(["Jr.", "III"])
      name.commaSuffix = random.next(2) == 0
    default: break
    }
    return name
  }

  private static func date(_ random: inout Generator) -> PartialDate {
    let year = random.pick([2024, 1999, 1815, 800, -44])
    let start = random.pick([
      DateParts(year), DateParts(year, 3), DateParts(year, 12, 31), DateParts(year, 22),
    ])
    switch random.next(8) {
    case 0: return PartialDate(start, end: DateParts(year + 1, 2))
    case 1: return PartialDate(DateParts(year, 3), isOpen: true)
    case 2: return PartialDate(literal: "in the fall")
    case 3: return PartialDate(start, isApproximate: true)
    default: return PartialDate(start)
    }
  }

  private static let works: [Work] = {
    var random = Generator(state: 42)
    return (0..<600).map { index in
      var work = Work(id: "w\(index)", type: random.pick(types))
      for variable in TextVariable.allCases where variable != .page && random.next(6) == 0 {
        let isPlain = variable.isNumber || RoundTripTests.identifiers.contains(variable)
        work[variable] =
          isPlain
          ? random.pick(["12", "3-4", "S2", "10.1000/x_y"])
          : (0...random.next(6)).map { _ in random.pick(words) }.joined(separator: " ")
      }
      // Only titles keep what a change of case must leave alone.
      let titleWords = words + ["<span class=\"nocase\">GaN</span>"]
      work[.title] = (0...random.next(9)).map { _ in random.pick(titleWords) }
        .joined(separator: " ")
      for variable in [NameVariable.author, .editor, .translator, .director, .collectionEditor]
      where random.next(3) == 0 {
        work[variable] = (0...random.next(4)).map { _ in name(&random) }
        if random.next(6) == 0 { work.truncatedNames.insert(variable) }
      }
      for variable in [DateVariable.issued, .accessed, .originalDate] where random.next(2) == 0 {
        work[variable] = date(&random)
      }
      if random.next(4) == 0 { work.status = random.pick(PublicationStatus.allCases) }
      if random.next(4) == 0 { work.arxiv = "2006.04182v2" }
      return work
    }
  }()

  @Test(arguments: RoundTripTests.formats) func worksOfManyFields(format: String) throws {
    try RoundTripTests.expectSame(Self.works, through: format)
  }

  @Test func worksOfManyFieldsInOurOwnJSON() {
    var dataset = Dataset()
    dataset.works = Self.works
    let record = DossierJSONReader.read(
      DossierJSONExporter.export(dataset), source: "x", options: ReadingOptions())
    #expect(record.diagnostics.map(\.description) == [])
    let back = record.works.map { work in
      var work = work
      work.locations = []
      return work
    }
    #expect(back == Self.works)
  }
}
