import Bibliography

/// The values of one field in a form that is quick to compare.
///
/// Each value has a number of 64 bits in the values' order; texts that share their first eight bytes are compared by
/// their whole folded bytes. Missing values come after all others, whatever the direction.
struct SortColumn {
  private(set) var numbers: [UInt64] = []
  private var bytes: [UInt8] = []
  /// Where each text begins in ``bytes``; empty for a column without texts.
  private var starts: [Int] = []

  static let missing = UInt64.max

  init(values: [FieldValue], of dataset: borrowing Dataset) {
    numbers.reserveCapacity(values.count)
    for value in values { append(value, of: dataset) }
    finish()
  }

  init(
    _ field: Field, _ collection: RecordCollection, of dataset: borrowing Dataset
  ) {
    numbers.reserveCapacity(collection.count)
    for index in collection.indices {
      append(dataset.value(of: field, in: collection.list, at: Int(index)), of: dataset)
    }
    finish()
  }

  private mutating func finish() {
    if !starts.isEmpty { starts.append(bytes.count) }
  }

  private mutating func append(_ value: FieldValue, of dataset: borrowing Dataset) {
    switch value {
    case .integer(let integer): append(number: Self.ordered(Int64(integer)))
    case .boolean(let boolean): append(number: boolean ? 1 : 0)
    case .number(let number):
      let bits = number.bitPattern
      let ordered = bits >> 63 == 1 ? ~bits : bits | 1 << 63
      append(number: min(ordered, Self.missing - 1))
    case .date(let date):
      guard let start = date.start else {
        // A date that is only a text (“in press”) comes after all that are known.
        append(number: Self.missing - 1)
        return
      }
      append(
        number: Self.ordered(Int64(start.year) << 16 | Int64(start.month) << 8 | Int64(start.day)))
    case .text(let text): append(text: text)
    case .texts(let texts): append(text: texts.first ?? "")
    case .names(let names, let people):
      if let person = people.first, person >= 0 {
        append(person: person, of: dataset)
      } else {
        append(name: names.first)
      }
    case .spellings(let names): append(name: names.first)
    case .person(let person): append(person: person, of: dataset)
    case .people(let people):
      if let person = people.first {
        append(person: person, of: dataset)
      } else {
        append(number: Self.missing)
      }
    case .records(let records): append(number: Self.ordered(Int64(records.count)))
    case .locations(let locations): append(text: locations.first?.description ?? "")
    case .links(let links): append(text: links.first?.url ?? "")
    case .none: append(number: Self.missing)
    }
  }

  private mutating func append(person: Int, of dataset: borrowing Dataset) {
    append(name: dataset.people.indices.contains(person) ? dataset.people[person].name : nil)
  }

  private mutating func append(name: PersonName?) {
    guard let name, !name.isEmpty else {
      append(number: Self.missing)
      return
    }
    append(
      text: name.isLiteral
        ? name.literal : "\(name.nonDroppingParticle) \(name.family) \(name.given)")
  }

  private mutating func append(number: UInt64) {
    if !starts.isEmpty { starts.append(bytes.count) }
    numbers.append(number)
  }

  private static func ordered(_ integer: Int64) -> UInt64 {
    min(UInt64(bitPattern: integer) ^ 1 << 63, missing - 1)
  }

  private mutating func append(text: String) {
    if starts.isEmpty { starts = [Int](repeating: bytes.count, count: numbers.count) }
    let start = bytes.count
    starts.append(start)
    TextFolding.appendKey(text, to: &bytes)
    if bytes.count == start {
      // A text of signs alone still is a value.
      bytes.append(contentsOf: text.utf8)
    }
    weighNumbers(from: start)
    var number: UInt64 = 0
    for offset in 0..<8 {
      let place = start + offset
      number = number << 8 | (place < bytes.count ? UInt64(bytes[place]) : 0)
    }
    numbers.append(min(number, Self.missing - 1))
  }

  /// Puts before each run of digits how many there are, so that 9 comes before 10.
  private mutating func weighNumbers(from start: Int) {
    guard bytes[start...].contains(where: { $0 &- 0x30 < 10 }) else { return }
    var weighed: [UInt8] = []
    var index = start
    while index < bytes.count {
      guard bytes[index] &- 0x30 < 10 else {
        weighed.append(bytes[index])
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
      while index < end - 1, bytes[index] == 0x30 { index += 1 }
      weighed.append(0x30 + UInt8(min(end - index, 40)))
      weighed += bytes[index..<end]
      index = end
    }
    bytes.replaceSubrange(start..., with: weighed)
  }

  /// −1, 0 or 1 as the value at `left` comes before, with or after the one at `right`; missing values last.
  @inline(__always)
  func compare(_ left: Int, _ right: Int, isDescending: Bool) -> Int {
    let (one, other) = (numbers[left], numbers[right])
    if one != other {
      if one == Self.missing { return 1 }
      if other == Self.missing { return -1 }
      return (one < other) != isDescending ? -1 : 1
    }
    if starts.isEmpty || one == Self.missing { return 0 }
    let result = compareBytes(left, right)
    return isDescending ? -result : result
  }

  private func compareBytes(_ left: Int, _ right: Int) -> Int {
    let one = bytes[starts[left]..<starts[left + 1]]
    let other = bytes[starts[right]..<starts[right + 1]]
    for (a, b) in zip(one, other) where a != b { return a < b ? -1 : 1 }
    return one.count < other.count ? -1 : one.count > other.count ? 1 : 0
  }

  /// The places of the values in ascending order; equal ones stay as they were.
  func ascending() -> [Int] {
    numbers.indices.sorted {
      let order = compare($0, $1, isDescending: false)
      return order != 0 ? order < 0 : $0 < $1
    }
  }
}
