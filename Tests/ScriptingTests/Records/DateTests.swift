import Bibliography
import Dataset
import Testing

@Suite struct DateTests {
  /// The sample record with a first work of this date.
  private func dataset(_ date: PartialDate) -> Dataset {
    var data = SampleRecord.dataset
    data.works[0][.issued] = date
    return data
  }

  private func print(_ expression: String, _ date: PartialDate) throws -> String {
    try Lua.print(
      "local d = data.works[1].issued print(\(expression))", dataset: dataset(date)
    )
    .joined(separator: "\n")
  }

  @Test(arguments: [
    (PartialDate(DateParts(2024)), "2024", "2024"),
    (PartialDate(DateParts(2024, 3)), "2024-03", "Mar 2024"),
    (PartialDate(DateParts(2024, 3, 5)), "2024-03-05", "Mar 2024"),
    (PartialDate(DateParts(2017), end: DateParts(2021)), "2017–2021", "2017–2021"),
    (PartialDate(DateParts(2019, 7), isOpen: true), "2019-07–present", "Jul 2019–present"),
    (PartialDate(DateParts(1450), isApproximate: true), "about 1450", "1450"),
    (PartialDate(DateParts(2024, 22)), "Summer 2024", "Summer 2024"),
    (PartialDate(DateParts(-44)), "-0044", "-44"),
    (PartialDate(literal: "in press"), "in press", "in press"),
  ])
  func printsAndFormats(date: PartialDate, printed: String, formatted: String) throws {
    #expect(try print("d", date) == printed)
    #expect(try print("d:format('%b %Y')", date) == formatted)
  }

  @Test(arguments: [
    ("%Y-%m-%d", "2024", "2024-03", "2024-03-05"),
    ("%d %B %Y", "2024", "March 2024", "05 March 2024"),
    ("%B %e, %Y", "2024", "March 2024", "March 5, 2024"),
    ("(%Y)", "(2024)", "(2024)", "(2024)"),
    ("%y", "24", "24", "24"),
    ("%m/%d/%Y", "2024", "03/2024", "03/05/2024"),
    ("100%% %Y", "100% 2024", "100% 2024", "100% 2024"),
  ])
  func leavesOutWhatTheDateLacks(
    pattern: String, year: String, month: String, day: String
  ) throws {
    let expression = "d:format('\(pattern)')"
    #expect(try print(expression, PartialDate(DateParts(2024))) == year)
    #expect(try print(expression, PartialDate(DateParts(2024, 3))) == month)
    #expect(try print(expression, PartialDate(DateParts(2024, 3, 5))) == day)
  }

  @Test func comparesWithDatesYearsAndTexts() throws {
    let date = PartialDate(DateParts(2022, 11))
    #expect(
      try print(
        "d >= '2022-11', d > '2022-11', d < '2022-12', d > 2021, d == data.works[1].issued, d < data.works[2].issued",
        date) == "true\tfalse\ttrue\ttrue\ttrue\tfalse")
  }

  @Test func hasParts() throws {
    #expect(
      try print(
        "d.year, d.month, d.day, d.season, d.literal, d.is_open",
        PartialDate(DateParts(2022, 11, 3)))
        == "2022\t11\t3\tnil\tnil\tfalse")
    #expect(
      try print("d.year, d.month, d.literal", PartialDate(literal: "soon")) == "nil\tnil\tsoon")
  }

  @Test func refusesAPatternThatIsNone() {
    #expect(
      Lua.failure("print(data.works[1].issued:format('%x'))")
        == "date:format: the pattern \"%x\" has a % that no part of a date follows\n"
        + "hint: the parts are %Y %y %m %B %b %d %e, and %% for a percent sign")
  }
}
