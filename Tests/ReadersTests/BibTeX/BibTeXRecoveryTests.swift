import Bibliography
import Dataset
import Parsing
import Readers
import Testing

@Suite struct BibTeXRecoveryTests {
  private let good = "@book{good, title = {Good}, year = 2000}\n"

  private func codes(_ record: SourceRecord) -> [String] { record.diagnostics.map(\.code) }

  @Test func missingCommas() {
    let record = readBibTeX("@book{a\n title = {T}\n year = 2001 volume = 3}\n" + good)
    #expect(record.works.map(\.id) == ["a", "good"])
    #expect(record.works[0][.title] == "T")
    #expect(record.works[0].year == 2001)
    #expect(record.works[0][.volume] == "3")
    #expect(codes(record) == ["missing-comma", "missing-comma", "missing-comma"])
    #expect(
      record.diagnostics.map { $0.range?.description } == [
        "refs.bib:2:2", "refs.bib:3:2", "refs.bib:3:14",
      ])
  }

  @Test func aBraceThatIsNeverClosed() {
    let record = readBibTeX(
      "@book{a,\n title = {The {Title},\n publisher = {P},\n year = 2001\n}\n\n" + good)
    #expect(record.works.map(\.id) == ["a", "good"])
    #expect(record.works[0][.title] == #"The <span class="nocase">Title</span>"#)
    #expect(record.works[0][.publisher] == "P")
    #expect(record.works[0].year == 2001)
    #expect(codes(record) == ["unclosed-value"])
    #expect(record.diagnostics[0].range?.line == 2)
  }

  @Test func aQuotationMarkThatIsNeverClosed() {
    let record = readBibTeX(
      "@book{a,\n title = \"The Title,\n publisher = \"P\",\n year = 2001\n}\n\n" + good)
    #expect(record.works.map(\.id) == ["a", "good"])
    #expect(record.works[0][.title] == "The Title")
    #expect(record.works[0][.publisher] == "P")
    #expect(record.works[0].year == 2001)
    #expect(codes(record) == ["unclosed-value"])
  }

  @Test func anEntryThatIsNeverClosed() {
    let record = readBibTeX("@book{a, title = {T},\n year = 2001\n\n" + good)
    #expect(record.works.map(\.id) == ["a", "good"])
    #expect(record.works[0].year == 2001)
    #expect(codes(record) == ["unclosed-entry"])
  }

  @Test func aFileCutInTheMiddle() {
    let record = readBibTeX(good + "@article{b, author = {Ann Lee}, title = {Half a ti")
    #expect(record.works.map(\.id) == ["good", "b"])
    #expect(record.works[1][.author] == [PersonName(family: "Lee", given: "Ann")])
    #expect(record.works[1][.title] == "Half a ti")
    #expect(codes(record) == ["unclosed-entry", "unclosed-value"])
  }

  @Test func fieldsWithoutValueOrName() {
    let record = readBibTeX("@book{a, title, = 5, year = , volume = 2}\n" + good)
    #expect(record.works.map(\.id) == ["a", "good"])
    #expect(record.works[0][.volume] == "2")
    #expect(codes(record) == ["missing-equals", "unexpected-character", "missing-value"])
  }

  @Test func anEntryWithoutAKey() {
    let record = readBibTeX("@book{title = {T}}\n@book{, title = {U}}\n" + good)
    #expect(record.works.map(\.id) == ["entry-1", "entry-2", "good"])
    #expect(record.works.map { $0[.title] } == ["T", "U", "Good"])
    #expect(codes(record) == ["missing-key", "missing-key"])
  }

  @Test func macrosAndTypesThatNobodyDefined() {
    let record = readBibTeX("@opus{a, publisher = acm, title = {T}}\n" + good)
    #expect(record.works[0][.publisher] == "acm")
    #expect(record.works[0].type == .document)
    #expect(record.works[0].other == [OtherField(name: "entry-type", value: "opus")])
    #expect(codes(record) == ["unknown-type", "undefined-macro"])
  }

  @Test func commentsProseAndPreambles() {
    let record = readBibTeX(
      """
      Write to me@example.org about @this.
      @comment{jabref-meta: databaseType:bibtex;}
      @preamble{ "\\newcommand{\\noopsort}[1]{}" }
      %@book{out, title = {Out},
      %  year = 1999}
      @BOOK(paren, title = "In (brackets)")

      """ + good)
    #expect(record.works.map(\.id) == ["paren", "good"])
    #expect(record.works[0][.title] == "In (brackets)")
    #expect(codes(record) == ["commented-out-entry"])
  }

  @Test func nothingAndNonsense() {
    for text in [
      "", "@", "@book", "@book{", "@{", "}{", "@book{a", "@string{", "@string{a =", "\\",
    ] {
      #expect(readBibTeX(text).works.allSatisfy { $0.text.isEmpty })
    }
  }

  /// Changes bytes at random, with a fixed seed: nothing traps, and an entry that no change touched stays whole.
  @Test func anythingMayBreakAroundAGoodEntry() {
    var random = SplitMix(seed: 7)
    let broken =
      "@article{bad, author = {A and B}, title = {X {Y} \\'{e} $a^2$}, year = \"1999\" # jan }\n"
    let marks = Array("{}\"@,=#%\\\n\u{0}é$~".utf8)
    for _ in 0..<1_000 {
      var bytes = Array(broken.utf8)
      for _ in 0..<(1 + random.next() % 6) {
        let index = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 3 {
        case 0: bytes[index] = marks[Int(random.next() % UInt64(marks.count))]
        case 1: bytes.remove(at: index)
        default: bytes.insert(marks[Int(random.next() % UInt64(marks.count))], at: index)
        }
      }
      bytes += Array(("\n" + good).utf8)
      let record = BibTeXReader.read(bytes, source: "x", options: ReadingOptions())
      #expect(record.works.last?.id == "good", "\(String(decoding: bytes, as: UTF8.self))")
      #expect(record.works.last?[.title] == "Good")
    }
  }
}

/// A small generator with a fixed sequence.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
