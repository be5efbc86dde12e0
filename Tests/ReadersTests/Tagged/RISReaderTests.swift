import Bibliography
import Dataset
import Parsing
import Readers
import Testing

private func read(_ text: String) -> SourceRecord {
  RISReader.read(Array(text.utf8), source: "refs.ris", options: ReadingOptions())
}

@Suite struct RISReaderTests {
  @Test func readsAnArticleWhole() {
    let record = read(
      """
      Exported by a library.

      TY  - JOUR
      TI  - Active inference: a process
        theory
      AU  - Friston, Karl
      AU  - van der Hoof, C.
      AU  - King, Martin, Jr.
      A2  - Lee, Ann
      T2  - Neural Computation
      J2  - Neural Comput.
      PY  - 2017
      DA  - 2017/01/02/
      VL  - 29
      IS  - 1
      SP  - 1
      EP  - 49
      SN  - 0899-7667
      DO  - https://doi.org/10.1162/NECO_a_00912
      UR  - https://example.org/a
      UR  - https://example.org/b
      KW  - free energy
      KW  - brain
      AB  - First line.
      Second line.
      N1  - A note
      Y2  - 2020/05/06/
      XX  - kept
      ER  -\u{20}

      """)
    var work = Work(id: "Friston_2017", type: .articleJournal)
    work[.title] = "Active inference: a process theory"
    work[.author] = [
      PersonName(family: "Friston", given: "Karl"),
      PersonName(family: "Hoof", given: "C.", nonDroppingParticle: "van der"),
      PersonName(family: "King", given: "Martin", suffix: "Jr."),
    ]
    work[.editor] = [PersonName(family: "Lee", given: "Ann")]
    work[.containerTitle] = "Neural Computation"
    work[.containerTitleShort] = "Neural Comput."
    work[.issued] = PartialDate(DateParts(2017, 1, 2))
    work[.accessed] = PartialDate(DateParts(2020, 5, 6))
    work[.volume] = "29"
    work[.issue] = "1"
    work[.page] = "1-49"
    work[.issn] = "0899-7667"
    work[.doi] = "10.1162/NECO_a_00912"
    work[.url] = "https://example.org/a"
    work[.keyword] = "free energy, brain"
    work[.abstract] = "First line.\nSecond line."
    work[.note] = "A note"
    work.other = [
      OtherField(name: "UR", value: "https://example.org/b"), OtherField(name: "XX", value: "kept"),
    ]
    work.locations = [SourceLocation(source: "refs.ris", line: 3)]
    #expect(record.works == [work])
    #expect(record.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("PY  - 1999", PartialDate(DateParts(1999))),
    ("PY  - 1999///Spring", PartialDate(DateParts(1999, 21))),
    ("Y1  - 1999/03//", PartialDate(DateParts(1999, 3))),
    ("Y1  - 1900/01/01\nDA  - 1950/01/01", PartialDate(DateParts(1950, 1, 1))),
    ("PY  - 1948\nDA  - July", PartialDate(DateParts(1948, 7))),
    ("DA  - 12 March 2001", PartialDate(DateParts(2001, 3, 12))),
    ("PY  - in press", PartialDate(literal: "in press")),
  ])
  func readsDates(lines: String, date: PartialDate) {
    #expect(read("TY  - BOOK\n\(lines)\nER  - ").works.first?[.issued] == date)
  }

  @Test func readsABookByItsOwnMeanings() {
    let work = read(
      """
      TY  - BOOK
      AU  - {NASA}
      A2  - Serial, Ed
      A3  - Editor, Ed
      T2  - A Series
      SP  - 300
      SN  - 978-3
      CY  - Berlin
      ER  -
      """
    ).works.first
    #expect(work?[.collectionEditor] == [PersonName(family: "Serial", given: "Ed")])
    #expect(work?[.editor] == [PersonName(family: "Editor", given: "Ed")])
    #expect(work?[.collectionTitle] == "A Series")
    #expect(work?[.numberOfPages] == "300")
    #expect(work?[.isbn] == "978-3")
    #expect(work?[.publisherPlace] == "Berlin")
  }

  @Test func namesMeanWhatTheyDoToTheType() {
    func work(_ code: String) -> Work? {
      read("TY  - \(code)\nAU  - A, B\nA2  - C, D\nA3  - E, F\nA4  - G, H\nPB  - P\nER  -").works
        .first
    }
    let (c, e) = (PersonName(family: "C", given: "D"), PersonName(family: "E", given: "F"))
    let g = PersonName(family: "G", given: "H")
    #expect(work("MPCT")?[.director] == [c])
    #expect(work("MPCT")?[.producer] == [e])
    #expect(work("MPCT")?[.performer] == [g])
    #expect(work("EDBOOK")?[.editor] == [PersonName(family: "A", given: "B"), e])
    #expect(work("MUSIC")?[.producer] == [g])
    #expect(work("PAT")?[.authority] == "C, D")
    #expect(work("CASE")?[.containerTitle] == "C, D")
    #expect(work("CASE")?[.authority] == "P")
    #expect(
      work("RPRT")?.other == [
        OtherField(name: "A3", value: "E, F"), OtherField(name: "A4", value: "G, H"),
      ])
    #expect(work("RPRT")?[.publisher] == "P")
  }

  @Test(arguments: [
    ("JOUR", "978-0-306-40615-7", TextVariable.isbn), ("CHAP", "0302-9743", .issn),
    ("BOOK", "3-540", .isbn), ("JOUR", "n/a", .issn), ("RPRT", "TR-12", .number),
    ("RPRT", "1234-567X", .issn),
  ])
  func aSerialNumberIsToldByItsForm(code: String, number: String, variable: TextVariable) {
    let work = read("TY  - \(code)\nSN  - \(number)\nER  -").works.first
    #expect(work?.text.entries.map(\.key) == [variable])
    #expect(work?[variable] == number)
  }

  @Test func aThesisHasADegreeAndADepartment() {
    let work = read("TY  - THES\nVL  - Ph.D.\nT2  - Physics\nSP  - 120\nA3  - Lee, A.\nER  -")
      .works[0]
    #expect(work[.genre] == "Ph.D.")
    #expect(work[.numberOfPages] == "120")
    #expect(work[.contributor] == [PersonName(family: "Lee", given: "A.")])
    #expect(work.other == [OtherField(name: "T2", value: "Physics")])
  }

  @Test func linesMayEndInAnyWay() {
    let text = "TY  - JOUR\nTI  - A\n  title\nAU  - B, C\nER  - \nTY  - BOOK\nTI  - D\nER  - \n"
    for end in ["\r\n", "\r"] {
      #expect(read(text.replacing("\n", with: end)).works == read(text).works)
    }
  }

  @Test func recordsMayLackTheirEndOrType() {
    let record = read("TY  - JOUR\nTI  - A\nTY  - NONE\nTI  - B\nER  - \nTI  - C\nER  -")
    #expect(record.works.map { $0[.title] } == ["A", "B", "C"])
    #expect(record.works.map(\.type) == [.articleJournal, .document, .document])
    #expect(
      record.diagnostics.map(\.message) == [
        "'NONE' is no reference type of RIS", "a record has no 'TY' tag",
      ])
  }

  /// Changes bytes at random, with a fixed seed: nothing traps, and an untouched record stays whole.
  @Test func anythingMayBreakAroundAGoodRecord() {
    var random = SplitMix(seed: 11)
    let broken = Array("TY  - JOUR\nTI  - A\nAU  - B, C\nDA  - 2001/02/03/\nSP  - 1\nER  - \n".utf8)
    let marks = Array("\n -/,0T\u{0}\u{E9}".utf8)
    for _ in 0..<500 {
      var bytes = broken
      for _ in 0..<4 {
        let index = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 3 {
        case 0: bytes[index] = marks[Int(random.next() % UInt64(marks.count))]
        case 1: bytes.remove(at: index)
        default: bytes.insert(marks[Int(random.next() % UInt64(marks.count))], at: index)
        }
      }
      bytes += Array("\nTY  - BOOK\nID  - good\nTI  - Good\nER  - \n".utf8)
      let work = RISReader.read(bytes, source: "x", options: ReadingOptions()).works.last
      #expect(work?.id == "good" && work?[.title] == "Good")
    }
  }
}
