import Bibliography

extension Dataset {
  /// Calls `body` with the number of each value of a field of each record, −1 where there is none; a list's values
  /// come one by one. Gives the values by number.
  func forEachValue(
    of field: Field, in collection: RecordCollection,
    _ body: (_ number: Int32, _ index: Int32) -> Void
  ) -> [FieldValue] {
    let list = collection.list
    var numbers = ValueNumbers(people: people.count)
    switch (list.kind, WorkReading(field)) {
    case (.work, .text(let variable, let isPlain)?):
      let works = works(of: list)
      for index in collection.indices {
        let text = WorkReading.text(works[Int(index)].text[variable], isPlain: isPlain)
        body(text.map { numbers.number(of: $0) } ?? -1, index)
      }
    case (.work, .year?):
      let works = works(of: list)
      for index in collection.indices {
        let year = works[Int(index)].dates[.issued]?.year
        body(year.map { numbers.number(of: $0) } ?? -1, index)
      }
    case (.work, .type?):
      let works = works(of: list)
      for index in collection.indices {
        body(numbers.number(of: works[Int(index)].type), index)
      }
    default:
      for index in collection.indices {
        forEachValue(value(of: field, in: list, at: Int(index)), &numbers) { body($0, index) }
      }
    }
    return numbers.keys
  }

  private func forEachValue(
    _ value: FieldValue, _ numbers: inout ValueNumbers, _ body: (Int32) -> Void
  ) {
    switch value {
    case .texts(let texts):
      for text in texts { body(numbers.number(of: text)) }
    case .names(let names, let people):
      for (name, person) in zip(names, people) {
        body(
          person >= 0
            ? numbers.number(ofPerson: person) : numbers.number(of: name.displayName))
      }
    case .people(let people):
      for person in people { body(numbers.number(ofPerson: person)) }
    case .spellings(let names):
      for name in names { body(numbers.number(of: name.displayName)) }
    case .records(let records) where records.count == 0: body(-1)
    default: body(numbers.number(of: value))
    }
  }
}
