import Testing

@testable import Readers

/// Phrases that are looked for at a place of a text.
@Suite struct PhraseTableTests {
  private let table = PhraseTable(["in press", "in", "to appear", "consulté", "e-print"])

  @Test(arguments: [
    ("In Press, 2020", 0, "in press"), ("in pressure", 0, "in"), ("inside", 0, nil),
    ("x TO APPEAR", 2, "to appear"), ("x TO APPEAR", 3, nil), ("consulté le 3 mai", 0, "consulté"),
    ("consultée", 0, nil), ("E-Print", 0, "e-print"), ("1999", 0, nil), ("É", 0, nil),
  ])
  func theFirstPhraseOfTheListThatIsAWholeWordIsFound(text: String, place: Int, phrase: String?) {
    let number = table.number(ofWordAt: place, in: Array(text.utf8))
    #expect(number.map { "\(table.phrases[$0])" } == phrase)
  }

  @Test func aPrefixNeedsNoEnd() {
    #expect(table.number(ofPrefixAt: 0, in: Array("Inside".utf8)) == 1)
    #expect(table.number(ofExactPrefixAt: 0, in: Array("Inside".utf8)) == nil)
    #expect(table.number(ofExactPrefixAt: 0, in: Array("inside".utf8)) == 1)
  }

  @Test func theFirstByteTellsWhetherAPhraseMayBegin() {
    let begins = (UInt8.min...UInt8.max).filter(table.mayBegin)
    #expect(begins == Array("CEITceit".utf8))
  }
}
