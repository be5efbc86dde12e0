import Bibliography
import Testing

@testable import Readers

@Suite struct DateTextTests {
  @Test(arguments: [
    ("2004-03", PartialDate(DateParts(2004, 3))),
    ("2004-03-12T10:00:00Z", PartialDate(DateParts(2004, 3, 12))),
    ("1990/1995", PartialDate(DateParts(1990), end: DateParts(1995))),
    ("1990/", PartialDate(DateParts(1990), isOpen: true)),
    ("1984?", PartialDate(DateParts(1984), isApproximate: true)),
    ("2001-21", PartialDate(DateParts(2001, 21))),
    ("199X", PartialDate(DateParts(1990), end: DateParts(1999))),
    ("Jan 2 2003", PartialDate(DateParts(2003, 1, 2))),
    ("2 January 2003", PartialDate(DateParts(2003, 1, 2))),
    ("March 3rd, 2010", PartialDate(DateParts(2010, 3, 3))),
    ("Sept. 1999", PartialDate(DateParts(1999, 9))),
    ("12/25/1999", PartialDate(DateParts(1999, 12, 25))),
    ("25.12.1999", PartialDate(DateParts(1999, 12, 25))),
    ("1999/12/25", PartialDate(DateParts(1999, 12, 25))),
    ("ca. 1450", PartialDate(DateParts(1450), isApproximate: true)),
    ("[1450?]", PartialDate(DateParts(1450), isApproximate: true)),
    ("44 BC", PartialDate(DateParts(-44))),
    ("Spring 1999 - Summer 2001", PartialDate(DateParts(1999, 21), end: DateParts(2001, 22))),
    ("1999-2001", PartialDate(DateParts(1999), end: DateParts(2001))),
    ("3–5 March 2010", PartialDate(DateParts(2010, 3, 3), end: DateParts(2010, 3, 5))),
    ("Jan 2-5, 2003", PartialDate(DateParts(2003, 1, 2), end: DateParts(2003, 1, 5))),
    ("May–June 2001", PartialDate(DateParts(2001, 5), end: DateParts(2001, 6))),
    ("March 2019 – present", PartialDate(DateParts(2019, 3), isOpen: true)),
  ])
  func readsWhatPeopleWrite(text: String, date: PartialDate) {
    #expect(DateText.parse(text) == date)
  }

  @Test(arguments: ["", "Bogus Date", "in press", "12", "32 March 2001", "1999 2001", "?", "–"])
  func leavesOtherTextAlone(text: String) {
    #expect(DateText.parse(text) == nil)
  }
}
