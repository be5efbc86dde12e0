import Bibliography

/// The values of one field in a form that is quick to compare.
///
/// Each value has a number of 64 bits in the values' order, the same in all values without a place in it; texts that
/// share their first eight bytes go on by their further folded bytes, eight at a time.
struct SortColumn {
  private(set) var numbers: [UInt64] = []
  private var bytes: [UInt8] = []
  /// Where the text of each value stands in ``bytes``; empty for a column without texts.
  private var texts: [Range<Int>] = []

  /// The number of a missing value, which comes after all others whatever the direction.
  static let missing = UInt64.max

  /// The values of items that are no records, in the items' order.
  init(values: [FieldValue], of dataset: Dataset) {
    numbers.reserveCapacity(values.count)
    for value in values { append(value, dataset.people) }
  }

  /// No values yet, and room for so many.
  init(capacity: Int) { numbers.reserveCapacity(capacity) }

  /// The values of a field of some records, in their order.
  init(_ field: Field, _ collection: RecordCollection, of dataset: Dataset) {
    let list = collection.list
    numbers.reserveCapacity(collection.count)
    switch (list.kind, WorkReading(field)) {
    case (.work, .text(let variable, let isPlain)?):
      texts.reserveCapacity(collection.count)
      let works = dataset.works(of: list)
      for index in collection.indices {
        append(text: WorkReading.text(works[Int(index)].text[variable], isPlain: isPlain))
      }
    case (.work, .date(let variable)?):
      let works = dataset.works(of: list)
      for index in collection.indices { append(works[Int(index)].dates[variable]) }
    case (.work, .year?):
      let works = dataset.works(of: list)
      for index in collection.indices {
        let year = works[Int(index)].dates[.issued]?.year
        append(number: year.map { Self.ordered(Int64($0)) } ?? Self.missing)
      }
    case (.work, .type?):
      let works = dataset.works(of: list)
      for index in collection.indices {
        append(number: Self.typeNumbers[Int(works[Int(index)].type.rawValue)])
      }
    case (.work, .names(let variable)?):
      appendNames(variable, collection, of: dataset)
    default:
      for index in collection.indices {
        append(dataset.value(of: field, in: list, at: Int(index)), dataset.people)
      }
    }
  }

  /// For each type its place among all types by the alphabet.
  private static let typeNumbers: [UInt64] = {
    let names = SortColumn(values: WorkType.allCases.map { .text($0.name) }, of: Dataset())
    var numbers = [UInt64](repeating: 0, count: names.numbers.count)
    for (number, place) in names.ascending().enumerated() { numbers[place] = UInt64(number) }
    return numbers
  }()

  // MARK: Building

  /// Appends a value; the people of the dataset say what a person's name is.
  mutating func append(_ value: FieldValue, _ people: [Person]) {
    func name(_ person: Int) -> PersonName? {
      people.indices.contains(person) ? people[person].name : nil
    }
    switch value {
    case .integer(let integer): append(number: Self.ordered(Int64(integer)))
    case .boolean(let boolean): append(number: boolean ? 1 : 0)
    case .number(let number):
      let bits = number.bitPattern
      let ordered = bits >> 63 == 1 ? ~bits : bits | 1 << 63
      append(number: min(ordered, Self.missing - 1))
    case .date(let date): append(date)
    case .text(let text): append(text: text)
    case .texts(let texts): append(text: texts.first ?? "")
    case .names(let names, let persons):
      append(name: persons.first.flatMap(name) ?? names.first)
    case .spellings(let names): append(name: names.first)
    case .person(let person): append(name: name(person))
    case .people(let persons): append(name: persons.first.flatMap(name))
    case .records(let records): append(number: Self.ordered(Int64(records.count)))
    case .locations(let locations): append(text: locations.first?.description ?? "")
    case .links(let links): append(text: links.first?.url ?? "")
    case .none: append(number: Self.missing)
    }
  }

  /// Appends the first name of each work; a person's name is folded once.
  private mutating func appendNames(
    _ variable: NameVariable, _ collection: RecordCollection, of dataset: Dataset
  ) {
    let works = dataset.works(of: collection.list)
    let identities = dataset.identities(of: collection.list)
    var places = [Int](repeating: -1, count: dataset.people.count)
    for index in collection.indices {
      let work = Int(index)
      guard let names = works[work].names[variable], !names.isEmpty else {
        append(number: Self.missing)
        continue
      }
      let people = work < identities.count ? identities[work].people[variable] ?? [] : []
      guard people.count == names.count, places.indices.contains(people[0]) else {
        append(name: names.first)
        continue
      }
      let known = places[people[0]]
      if known >= 0 {
        if !texts.isEmpty { texts.append(texts[known]) }
        numbers.append(numbers[known])
      } else {
        places[people[0]] = numbers.count
        append(name: dataset.people[people[0]].name)
      }
    }
  }

  private mutating func append(name: PersonName?) {
    guard let name, !name.isEmpty else { return append(number: Self.missing) }
    append(
      text: name.isLiteral
        ? name.literal : "\(name.nonDroppingParticle) \(name.family) \(name.given)")
  }

  private mutating func append(_ date: PartialDate?) {
    guard let date else { return append(number: Self.missing) }
    guard let start = date.start else {
      // A date that is only a text (“in press”) comes after all that are known.
      return append(number: Self.missing - 1)
    }
    append(
      number: Self.ordered(Int64(start.year) << 16 | Int64(start.month) << 8 | Int64(start.day)))
  }

  private mutating func append(number: UInt64) {
    if !texts.isEmpty { texts.append(bytes.count..<bytes.count) }
    numbers.append(number)
  }

  private static func ordered(_ integer: Int64) -> UInt64 {
    min(UInt64(bitPattern: integer) ^ 1 << 63, missing - 1)
  }

  private mutating func append(text: String?) {
    guard var text else { return append(number: Self.missing) }
    text.withUTF8 { append(utf8: $0) }
  }

  /// Appends a text given as valid UTF-8.
  mutating func append(utf8: UnsafeBufferPointer<UInt8>) {
    let start = bytes.count
    if texts.isEmpty {
      texts.append(contentsOf: repeatElement(start..<start, count: numbers.count))
    }
    TextFolding.appendKey(utf8: utf8, to: &bytes)
    // A text of signs alone still is a value.
    if bytes.count == start { bytes.append(contentsOf: utf8) }
    weighNumbers(from: start)
    texts.append(start..<bytes.count)
    numbers.append(min(word(start..<bytes.count), Self.missing - 1))
  }

  /// Puts before each run of digits how many there are, so that 9 comes before 10.
  private mutating func weighNumbers(from start: Int) {
    var index = start
    while index < bytes.count, bytes[index] &- 0x30 >= 10 { index += 1 }
    if index == bytes.count { return }
    let tail = Array(bytes[index...])
    bytes.removeSubrange(index...)
    index = 0
    while index < tail.count {
      guard tail[index] &- 0x30 < 10 else {
        bytes.append(tail[index])
        index += 1
        continue
      }
      var end = index
      while end < tail.count, tail[end] &- 0x30 < 10 { end += 1 }
      while index < end - 1, tail[index] == 0x30 { index += 1 }
      bytes.append(0x30 + UInt8(min(end - index, 40)))
      bytes.append(contentsOf: tail[index..<end])
      index = end
    }
  }

  // MARK: Comparing

  /// Whether the value at a place goes on after so many bytes.
  func hasMore(_ place: Int, after depth: Int) -> Bool {
    !texts.isEmpty && numbers[place] != Self.missing && texts[place].count > depth
  }

  /// The number of the value at a place that decides after `depth` equal bytes, a multiple of eight; of the value as
  /// a whole where that is 0.
  @inline(__always)
  func number(_ place: Int, after depth: Int) -> UInt64 {
    depth == 0 ? numbers[place] : word(texts[place].dropFirst(depth))
  }

  /// Up to eight bytes as a number, so that numbers compare as the bytes do.
  private func word(_ range: Range<Int>) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      if range.lowerBound + 8 <= bytes.count, range.count >= 8 {
        return UInt64(
          bigEndian: bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
      }
      var number: UInt64 = 0
      for offset in 0..<8 {
        number = number << 8 | (offset < range.count ? UInt64(bytes[range.lowerBound + offset]) : 0)
      }
      return number
    }
  }

  /// The places of the values in ascending order; equal ones stay as they were.
  func ascending() -> [Int] {
    ColumnOrder.places(of: numbers.count, isDescending: [false]) { _ in self }.map { Int($0) }
  }
}
