import Bibliography
import Dataset
import Testing

@Suite struct QueryTests {
  private let dataset = Samples.dataset(
    [
      Samples.work(
        "a", title: "Énergie and <i>stones</i>", authors: "B. Millidge; A. Seth", year: 2020,
        venue: "Neural Computation"
      ) {
        $0[.volume] = "9"
        $0[.keyword] = "energy, stones"
      },
      Samples.work(
        "b", .paperConference, title: "Birds", authors: "C. Buckley; B. Millidge", year: 2022,
        venue: "Workshop on Active Inference"
      ) {
        $0[.volume] = "10"
        $0[.keyword] = "birds; stones"
      },
      Samples.work("c", .article, title: "areas of the brain", authors: "B. Millidge", year: 2022) {
        $0[.issued] = PartialDate(DateParts(2022, 11, 3))
        $0.status = .preprint
      },
      Samples.work("d", title: "Undated", authors: "Y. Song", venue: "neural computation"),
    ], subject: "Beren Millidge")

  private func found(_ name: String, _ condition: Condition) -> [String] {
    do {
      let kept = try dataset.filter(
        dataset.all(.works), by: [(Samples.field(name), condition)])
      return Samples.ids(kept, dataset)
    } catch { return [error.description] }
  }

  private func sorted(_ keys: String...) -> [String] {
    do {
      let keys = try keys.map { try SortKey(parsing: $0, of: .work) }
      return Samples.ids(dataset.sort(dataset.all(.works), by: keys), dataset)
    } catch { return ["\(error)"] }
  }

  @Test func numbersAreEqualOneOfOrWithinARange() {
    #expect(found("year", .equals(.integer(2022))) == ["b", "c"])
    #expect(found("year", .anyOf([.integer(2020), .integer(1999)])) == ["a"])
    #expect(found("year", .range(from: .integer(2021), to: nil)) == ["b", "c"])
    #expect(found("year", .range(from: nil, to: .number(2021.5))) == ["a"])
    #expect(
      found("year", .equals(.text("soon"))) == ["field 'year': must be a number, not 'soon'"])
  }

  @Test func aBoundOfDatesTakesInAllItCovers() {
    #expect(found("issued", .range(from: .text("2022-11"), to: .text("2022"))) == ["c"])
    #expect(found("issued", .equals(.text("2022"))) == ["b", "c"])
    #expect(found("issued", .range(from: .integer(2021), to: nil)) == ["b", "c"])
    #expect(
      found("issued", .equals(.text("May"))) == [
        "field 'issued': must be a date such as 2024, 2024-03 or 2024-03-12, not 'May'"
      ])
  }

  @Test func textsCompareWithoutCaseAndAccentsButTypesByTheLetter() {
    #expect(found("venue", .equals(.text("Neural computation"))) == ["a", "d"])
    #expect(found("title", .equals(.text("energie and stones"))) == ["a"])
    #expect(found("title", .contains("STONE")) == ["a"])
    #expect(found("title", .contains("tones")) == [])
    #expect(found("type", .equals(.text("paper-conference"))) == ["b"])
    #expect(
      found("type", .equals(.text("paper-confrence"))) == [
        "field 'type': there is no type 'paper-confrence'; did you mean 'paper-conference'?"
      ])
    #expect(found("status", .equals(.text("preprint"))) == ["c"])
    #expect(found("keywords", .equals(.text("Stones"))) == ["a", "b"])
  }

  @Test func aPersonIsFoundByIdentityInEverySpelling() {
    #expect(found("authors", .equals(.person(0))) == ["a", "b", "c"])
    #expect(found("authors", .equals(.text("Millidge, Beren"))) == ["a", "b", "c"])
    #expect(found("authors", .equals(.text("Chris Buckley"))) == ["b"])
    #expect(found("coauthors", .equals(.text("A. Seth"))) == ["a"])
    #expect(found("coauthors", .equals(.person(0))) == [])
  }

  @Test func missingValuesFulfilOnlyTheirAbsence() {
    #expect(found("year", .isPresent(false)) == ["d"])
    #expect(found("versions", .isPresent(true)) == [])
    #expect(found("venue", .isPresent(true)) == ["a", "b", "d"])
    #expect(found("volume", .range(from: nil, to: nil)) == ["a", "b"])
  }

  @Test func sortingPutsMissingValuesLastInBothDirections() {
    #expect(sorted("issued") == ["a", "b", "c", "d"])
    #expect(sorted("-issued") == ["c", "b", "a", "d"])
    #expect(sorted("-year") == ["b", "c", "a", "d"])
    #expect(sorted("-year", "title") == ["c", "b", "a", "d"])
  }

  @Test func textsSortByTheAlphabetAndNumbersWithinThemByValue() {
    #expect(sorted("title") == ["c", "b", "a", "d"])
    #expect(sorted("volume") == ["a", "b", "c", "d"])
    #expect(sorted("-volume") == ["b", "a", "c", "d"])
    #expect(sorted("authors", "year") == ["b", "a", "c", "d"])
  }

  @Test func manyTextsSortAsFewDo() throws {
    // Long runs are sorted by bytes, texts that begin alike by what follows, equal ones keep their order.
    let starts = ["", "A study of ", "A study of studies of ", "Notes: "]
    let works = (0..<3_000).map { number in
      let words = ["stone", "Stöne 9", "stone 10", "zebra", "areas", "9", "10", "brain"]
      return Samples.work(
        "w\(number)",
        title: starts[number % 4] + words[number * 7 % 8] + (number % 3 == 0 ? "s" : ""),
        year: number % 5 == 0 ? nil : 1900 + number * 13 % 97)
    }
    var options = AssemblyOptions()
    options.asRead = true
    let dataset = Dataset(assembling: [Samples.source("a.bib", works)], options: options)
    func key(_ work: Work) -> [String] {
      TextFolding.key(work[.title] ?? "").split(separator: " ").map { word in
        // Numbers are ten digits long here.
        word.allSatisfy(\.isNumber)
          ? String(repeating: "0", count: 10 - word.count) + word : "\(word)"
      }
    }
    func precedes(_ left: Work, _ right: Work) -> Bool? {
      let (one, other) = (key(left), key(right))
      return one == other ? nil : one.lexicographicallyPrecedes(other)
    }
    let expected = dataset.works.enumerated().sorted { left, right in
      precedes(left.element, right.element) ?? (left.offset < right.offset)
    }
    let title = try SortKey(parsing: "title", of: .work)
    #expect(
      Samples.ids(dataset.sort(dataset.all(.works), by: [title]), dataset)
        == expected.map(\.element.id))
    let keys = try ["-year", "title"].map { try SortKey(parsing: $0, of: .work) }
    let byYear = dataset.works.enumerated().sorted { left, right in
      let (one, other) = (left.element.year ?? .min, right.element.year ?? .min)
      if one != other { return one > other }
      return precedes(left.element, right.element) ?? (left.offset < right.offset)
    }
    #expect(
      Samples.ids(dataset.sort(dataset.all(.works), by: keys), dataset)
        == byYear.map(\.element.id))
  }

  @Test func aTextIsOneGroupHoweverItIsEncoded() {
    let dataset = Samples.dataset([
      Samples.work("a", title: "One", year: 2020, venue: "Étude"),
      Samples.work("b", title: "Two", year: 2021, venue: "Plain"),
      Samples.work("c", title: "Three", year: 2022, venue: "E\u{301}tude"),
    ])
    let groups = dataset.group(dataset.all(.works), by: Samples.field("venue"))
    #expect(groups.map(\.key) == [.text("Étude"), .text("Plain")])
    #expect(groups.map { Samples.ids($0.items, dataset) } == [["a", "c"], ["b"]])
  }

  @Test func anAuthorIsNoNumber() {
    #expect(
      found("authors", .equals(.integer(3))) == [
        "field 'authors': must be a person or a name, not '3'"
      ])
  }

  @Test func groupsKeepTheOrderOfTheCollection() {
    let groups = dataset.group(
      dataset.sort(dataset.all(.works), by: [SortKey(Samples.field("issued"), isDescending: true)]),
      by: Samples.field("year"))
    #expect(groups.map(\.key) == [.integer(2022), .integer(2020), .none])
    #expect(groups.map { Samples.ids($0.items, dataset) } == [["c", "b"], ["a"], ["d"]])
    let keywords = dataset.group(dataset.all(.works), by: Samples.field("keywords"))
    #expect(keywords.map(\.key) == [.text("energy"), .text("stones"), .text("birds"), .none])
    #expect(keywords.map(\.items.count) == [1, 2, 1, 2])
  }

  @Test func countsComeInTheOrderOfTheirValues() {
    let years = dataset.count(dataset.all(.works), by: Samples.field("year"))
    #expect(years.map(\.key) == [.integer(2020), .integer(2022), .none])
    #expect(years.map(\.count) == [1, 2, 1])
    let people = dataset.count(dataset.all(.works), by: Samples.field("authors"))
    #expect(people.map(\.key) == [.person(2), .person(0), .person(1), .person(3)])
    #expect(people.map(\.count) == [1, 3, 1, 1])
  }

  @Test func setsOfRecords() {
    let all = dataset.all(.works)
    #expect(Samples.ids(dataset.unique(all, by: Samples.field("year")), dataset) == ["a", "b"])
    #expect(all.take(2).indices == [0, 1])
    #expect(all.skip(3).indices == [3])
    #expect(all.take(-1).indices == [])
    #expect(all.skip(3).union(all.take(1))?.indices == [3, 0])
    #expect(all.minus(all.take(3))?.indices == [3])
    #expect(all.union(dataset.all(.people)) == nil)
  }

  @Test func recordsAreFoundByIdIdentifierAndName() {
    #expect(dataset.find("c", in: dataset.all(.works)) == 2)
    #expect(dataset.find("z", in: dataset.all(.works)) == nil)
    #expect(dataset.find("Seth, A.", in: dataset.all(.people)) == 1)
  }

  @Test func valuesAreWhatAScriptSees() {
    func value(_ name: String, _ index: Int) -> FieldValue {
      dataset.value(of: Samples.field(name), in: .works, at: index)
    }
    #expect(value("title", 0) == .text("Énergie and stones"))
    #expect(value("keywords", 1) == .texts(["birds", "stones"]))
    #expect(value("year", 3) == .none)
    #expect(value("container-title", 1) == .text("Workshop on Active Inference"))
    #expect(value("coauthors", 2) == .none)
    #expect(
      dataset.value(of: Samples.field("initials", .person), in: .people, at: 0) == .text("B."))
    #expect(
      dataset.value(of: Samples.field("work_count", .person), in: .people, at: 0) == .integer(3))
    #expect(dataset.value(of: Samples.field("title"), in: .works, at: 99) == .none)
  }

  @Test(arguments: [
    ("titel", RecordKind.work, "a work has no field 'titel'; did you mean 'title'?"),
    ("journal", .work, "a work has no field 'journal'; did you mean 'venue'?"),
    (
      "organisation", .position,
      "a position has no field 'organisation'; did you mean 'organization'?"
    ),
    ("isSubject", .person, "a person has no field 'isSubject'; did you mean 'is_subject'?"),
    ("xyzzy", .education, "an education has no field 'xyzzy'"),
  ])
  func aMisspeltFieldNamesTheNearest(_ name: String, _ kind: RecordKind, _ message: String) {
    #expect(throws: UnknownField.self) { try Field(named: name, of: kind) }
    do {
      _ = try Field(named: name, of: kind)
    } catch { #expect(error.description == message) }
  }
}
