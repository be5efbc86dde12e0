import Bibliography

/// A condition on a field, prepared so that each record is tested quickly.
///
/// A class, since a filter asks it for each record, and a structure would be copied for each.
final class FieldMatcher {
  /// The bounds of a range as numbers of the kind that the field has.
  private enum Test {
    case isPresent(Bool)
    case exactTexts(Set<String>)
    case foldedTexts([[UInt8]])
    case contains([UInt8])
    case textRange(from: [UInt8]?, to: [UInt8]?)
    case numbers(Set<Double>)
    case numberRange(from: Double, to: Double)
    case boolean(Set<Bool>)
    case dateRanges([(from: DateParts, to: DateParts)])
    /// People by index, and the folded names of those whom the record knows only by name.
    case people(Set<Int>, names: Set<String>)
    case never
  }

  private let field: Field
  private let reading: WorkReading?
  private let test: Test
  private var scratch: [UInt8] = []

  init(_ field: Field, _ condition: Condition, in dataset: borrowing Dataset) throws(QueryError) {
    self.field = field
    reading = WorkReading(field)
    switch condition {
    case .isPresent(let isPresent): test = .isPresent(isPresent)
    case .contains(let text): test = .contains(Array(TextFolding.key(text).utf8))
    case .equals(let operand): test = try Self.equality(field, [operand], dataset)
    case .anyOf(let operands): test = try Self.equality(field, operands, dataset)
    case .range(let from, let to): test = try Self.range(field, from, to)
    }
  }

  private static func equality(
    _ field: Field, _ operands: [Operand], _ dataset: borrowing Dataset
  ) throws(QueryError) -> Test {
    switch field.shape {
    case .exact, .identifier:
      var texts: Set<String> = []
      for operand in operands {
        var text = operand.text
        if case .work(.type) = field, WorkType(name: text) == nil {
          throw QueryError(field, unknown("type", text, WorkType.allCases.map(\.name)))
        }
        if case .work(.doi) = field { text = DOI.normalized(text) ?? text }
        if case .work(.arxiv) = field { text = ArXivID(text)?.base ?? text }
        texts.insert(text)
      }
      return .exactTexts(texts)
    case .text: return .foldedTexts(operands.map { Array(TextFolding.key($0.text).utf8) })
    case .number:
      var numbers: Set<Double> = []
      for operand in operands { numbers.insert(try number(operand, field)) }
      return .numbers(numbers)
    case .boolean:
      var booleans: Set<Bool> = []
      for operand in operands {
        guard case .boolean(let boolean) = operand else {
          throw QueryError(field, "must be true or false, not '\(operand.text)'")
        }
        booleans.insert(boolean)
      }
      return .boolean(booleans)
    case .date:
      var ranges: [(DateParts, DateParts)] = []
      for operand in operands {
        let date = try date(operand, field)
        ranges.append((date, date.lastCovered))
      }
      return .dateRanges(ranges)
    case .people:
      var people: Set<Int> = []
      var names: Set<String> = []
      for operand in operands {
        switch operand {
        case .person(let person): people.insert(person)
        case .text(let text):
          people.formUnion(dataset.people(named: text))
          names.insert(TextFolding.key(text))
        case .integer, .number, .boolean, .date:
          throw QueryError(field, "must be a person or a name, not '\(operand.text)'")
        }
      }
      return .people(people, names: names)
    case .other: throw QueryError(field, "can only be tested for being there")
    }
  }

  private static func range(
    _ field: Field, _ from: Operand?, _ to: Operand?
  ) throws(QueryError) -> Test {
    switch field.shape {
    case .number:
      return .numberRange(
        from: try from.map { (bound) throws(QueryError) in try number(bound, field) }
          ?? -.infinity,
        to: try to.map { (bound) throws(QueryError) in try number(bound, field) } ?? .infinity)
    case .date:
      let first = try from.map { (bound) throws(QueryError) in try date(bound, field) }
      let last = try to.map { (bound) throws(QueryError) in try date(bound, field) }
      return .dateRanges([
        (
          first ?? DateParts(Int(Int32.min)),
          last?.lastCovered ?? DateParts(Int(Int32.max), 255, 255)
        )
      ])
    case .text, .exact, .identifier:
      return .textRange(
        from: from.map { Array(TextFolding.key($0.text).utf8) },
        to: to.map { Array(TextFolding.key($0.text).utf8) })
    case .boolean, .people, .other:
      throw QueryError(field, "has no order, so 'from' and 'to' do not apply")
    }
  }

  private static func number(_ operand: Operand, _ field: Field) throws(QueryError) -> Double {
    switch operand {
    case .integer(let integer): return Double(integer)
    case .number(let number): return number
    case .text(let text):
      if let number = Double(text) { return number }
    case .date(let date):
      if field.isYear { return Double(date.year) }
    case .boolean, .person: break
    }
    throw QueryError(field, "must be a number, not '\(operand.text)'")
  }

  private static func date(_ operand: Operand, _ field: Field) throws(QueryError) -> DateParts {
    switch operand {
    case .date(let date): return date
    case .integer(let year): return DateParts(year)
    case .text(let text):
      if let date = DateParts(iso: text) { return date }
    case .number, .boolean, .person: break
    }
    throw QueryError(
      field, "must be a date such as 2024, 2024-03 or 2024-03-12, not '\(operand.text)'")
  }

  private static func unknown(_ what: String, _ text: String, _ known: [String]) -> String {
    let start = "there is no \(what) '\(text)'"
    return NearestName.find(text, in: known).map { "\(start); did you mean '\($0)'?" } ?? start
  }

  func matches(_ index: Int32, in list: RecordList, of dataset: borrowing Dataset) -> Bool {
    guard list == .works, let reading else {
      return matches(dataset.value(of: field, in: list, at: Int(index)), dataset)
    }
    // The commonest filters read the work in place.
    switch reading {
    case .text(let variable, let isPlain):
      let text = WorkReading.text(dataset.works[Int(index)].text[variable], isPlain: isPlain)
      if case .isPresent(let isPresent) = test { return (text != nil) == isPresent }
      return text.map { matches(text: $0) } ?? false
    case .year:
      if case .numberRange(let from, let to) = test {
        guard let year = dataset.works[Int(index)].dates[.issued]?.year else { return false }
        return Double(year) >= from && Double(year) <= to
      }
    case .type:
      if case .exactTexts(let types) = test {
        return types.contains(dataset.works[Int(index)].type.name)
      }
    case .names(let variable):
      if case .people(let people, let names) = test, Int(index) < dataset.identities.count {
        guard let persons = dataset.identities[Int(index)].people[variable] else { return false }
        for (place, person) in persons.enumerated() {
          if person >= 0
            ? people.contains(person)
            : !names.isEmpty
              && isNamed(dataset.works[Int(index)].names[variable]?[place], names)
          {
            return true
          }
        }
        return false
      }
    case .date: break
    }
    return matches(dataset.value(of: field, in: list, at: Int(index)), dataset)
  }

  private func matches(_ value: FieldValue, _ dataset: borrowing Dataset) -> Bool {
    if case .isPresent(let isPresent) = test { return value.isPresentInQuery == isPresent }
    switch value {
    case .none: return false
    case .text(let text): return matches(text: text)
    case .texts(let texts): return texts.contains { matches(text: $0) }
    case .integer(let integer): return matches(number: Double(integer))
    case .number(let number): return matches(number: number)
    case .boolean(let boolean):
      if case .boolean(let wanted) = test { return wanted.contains(boolean) }
      return false
    case .date(let date): return matches(date: date)
    case .spellings(let names): return names.contains { matches(text: $0.displayName) }
    case .names(let names, let people):
      if case .people(let wanted, let folded) = test {
        return zip(names, people).contains { name, person in
          person >= 0
            ? wanted.contains(person)
            : !folded.isEmpty && folded.contains(TextFolding.key(name.displayName))
        }
      }
      return names.contains { matches(text: $0.displayName) }
    case .person(let person): return matches(person: person)
    case .people(let people): return people.contains { matches(person: $0) }
    case .records(let records): return matches(number: Double(records.count))
    case .locations(let locations):
      return locations.contains { matches(text: $0.source) }
    case .links(let links):
      return links.contains { matches(text: $0.label) || matches(text: $0.url) }
    }
  }

  private func isNamed(_ name: PersonName?, _ names: Set<String>) -> Bool {
    name.map { names.contains(TextFolding.key($0.displayName)) } ?? false
  }

  private func matches(person: Int) -> Bool {
    if case .people(let wanted, _) = test { return wanted.contains(person) }
    return false
  }

  private func matches(number: Double) -> Bool {
    switch test {
    case .numbers(let wanted): wanted.contains(number)
    case .numberRange(let from, let to): number >= from && number <= to
    default: false
    }
  }

  private func matches(date: PartialDate) -> Bool {
    guard case .dateRanges(let ranges) = test, let start = date.start else { return false }
    return ranges.contains { start >= $0.from && start <= $0.to }
  }

  private func matches(text: String) -> Bool {
    switch test {
    case .exactTexts(let wanted):
      if wanted.contains(text) { return true }
      if case .work(.doi) = field { return DOI.normalized(text).map(wanted.contains) ?? false }
      if case .work(.arxiv) = field { return (ArXivID(text)?.base).map(wanted.contains) ?? false }
      return false
    case .foldedTexts(let wanted):
      return withKey(of: text) { key in wanted.contains { key.elementsEqual($0) } }
    case .textRange(let from, let to):
      return withKey(of: text) { key in
        if let from, key.lexicographicallyPrecedes(from) { return false }
        guard let to else { return true }
        return key.starts(with: to) || key.lexicographicallyPrecedes(to)
      }
    case .contains(let wanted): return withKey(of: text) { Self.contains(wanted, in: $0) }
    default: return false
    }
  }

  /// Folds a text into the scratch space, so that no record costs an allocation.
  private func withKey(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    scratch.removeAll(keepingCapacity: true)
    TextFolding.appendKey(text, to: &scratch)
    return scratch.withUnsafeBufferPointer(body)
  }

  /// Whether the words stand in the folded text side by side; an ending may go on (`net` finds `networks`).
  private static func contains(_ wanted: [UInt8], in key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = wanted.first else { return true }
    var index = 0
    search: while index + wanted.count <= key.count {
      defer { index += 1 }
      guard key[index] == first, index == 0 || key[index - 1] == 0x20 else { continue }
      for (offset, byte) in wanted.enumerated() where key[index + offset] != byte {
        continue search
      }
      return true
    }
    return false
  }
}
