import Bibliography

/// Every name of a record, each spelling numbered once.
struct NameMentions {
  /// The spellings in the order in which they are met, marks left out.
  private(set) var spellings: [PersonName] = []
  private var numbers: [PersonName: Int] = [:]

  /// The number of a spelling; a new one for a spelling not met before.
  mutating func number(of name: PersonName) -> Int {
    var plain = name
    plain.marks = []
    if let number = numbers[plain] { return number }
    numbers[plain] = spellings.count
    spellings.append(plain)
    return spellings.count - 1
  }
}
