import Bibliography

/// Numbers the values of a field 0, 1, 2 … in the order in which they are first met.
///
/// Texts, whole numbers, people and types, which most fields hold, are told apart without making a ``FieldValue`` of
/// each record's.
struct ValueNumbers {
  /// The values by number.
  private(set) var keys: [FieldValue] = []

  private var texts = TextNumbers()
  private var integers: [Int: Int32] = [:]
  private var people: [Int32]
  private var types = [Int32](repeating: -1, count: WorkType.allCases.count)
  private var others: [FieldValue: Int32] = [:]

  /// Numbers for values that may be people, of whom there are so many.
  init(people count: Int) { people = [Int32](repeating: -1, count: count) }

  private var next: Int32 { Int32(truncatingIfNeeded: keys.count) }

  /// The number of a value; −1 of `none`.
  mutating func number(of value: FieldValue) -> Int32 {
    switch value {
    case .none: return -1
    case .text(let text): return number(of: text)
    case .integer(let integer): return number(of: integer)
    case .person(let person): return number(ofPerson: person)
    default:
      if let number = others[value] { return number }
      others[value] = next
      keys.append(value)
      return next - 1
    }
  }

  /// The number of a text.
  mutating func number(of text: String) -> Int32 {
    let (number, isNew) = texts.number(of: text, next: next)
    if isNew { keys.append(.text(text)) }
    return number
  }

  /// The number of a whole number.
  mutating func number(of integer: Int) -> Int32 {
    if let number = integers[integer] { return number }
    integers[integer] = next
    keys.append(.integer(integer))
    return next - 1
  }

  /// The number of the name of a type.
  mutating func number(of type: WorkType) -> Int32 {
    let place = Int(type.rawValue)
    if types[place] < 0 { types[place] = number(of: type.name) }
    return types[place]
  }

  /// The number of a person of the dataset.
  mutating func number(ofPerson person: Int) -> Int32 {
    while person >= people.count { people.append(-1) }
    if people[person] < 0 {
      people[person] = next
      keys.append(.person(person))
    }
    return people[person]
  }
}
