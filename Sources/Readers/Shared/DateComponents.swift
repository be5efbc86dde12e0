import Bibliography

/// What the words of one side of a date have said so far.
struct DateComponents {
  var year: Int?
  var month: Int?
  var day: Int?
  /// Numbers of one or two digits, which a month's name turns into a day.
  private var numbers: [Int] = []
  private var isApproximate = false
  private var isBeforeOurEra = false

  /// Whether there is a number that may yet be a day.
  var hasLooseNumber: Bool { !numbers.isEmpty }

  var isEmpty: Bool { year == nil && month == nil && day == nil && numbers.isEmpty }

  /// Takes in a word; `false` where it has no place in the date.
  mutating func add(_ token: DateToken) -> Bool {
    switch token {
    case .number(let value, let digits):
      if digits >= 3 {
        guard year == nil else { return false }
        year = value
      } else {
        guard numbers.count < 2 else { return false }
        numbers.append(value)
      }
    case .month(let number):
      guard month == nil else { return false }
      month = number
    case .season(let number):
      guard month == nil else { return false }
      month = 20 + number
    case .numeric(let parts, let separator):
      guard isEmpty else { return false }
      return add(parts, isDayFirst: separator == UInt8(ascii: "."))
    case .approximate: isApproximate = true
    case .beforeOurEra: isBeforeOurEra = true
    case .ourEra: break
    case .dash, .open, .unknown: return false
    }
    return true
  }

  private mutating func add(_ parts: [Int], isDayFirst: Bool) -> Bool {
    if parts.count == 2 {
      month = parts[0]
      year = parts[1]
      return true
    }
    if parts[0] > 31 {
      (year, month, day) = (parts[0], parts[1], parts[2])
    } else if isDayFirst || parts[0] > 12 {
      (day, month, year) = (parts[0], parts[1], parts[2])
    } else {
      (month, day, year) = (parts[0], parts[1], parts[2])
    }
    return (1...12).contains(month ?? 0) && (1...31).contains(day ?? 0)
  }

  /// Decides what the short numbers are: a day beside a month, or a year before our era.
  mutating func settle() {
    if let first = numbers.first, month != nil, day == nil, (1...31).contains(first) {
      day = first
      numbers.removeFirst()
    }
    if let first = numbers.first, year == nil, isBeforeOurEra {
      year = first
      numbers.removeFirst()
    }
    // `3` in “3–5 March 2010”: the other side has the month.
    if month == nil, year == nil, day == nil, let first = numbers.first, (1...31).contains(first) {
      day = first
      numbers.removeFirst()
    }
  }

  /// The date; `nil` without a year, or with numbers that mean nothing.
  func date() -> PartialDate? {
    var settled = self
    if month != nil || isBeforeOurEra { settled.settle() }
    guard let year = settled.year, settled.numbers.isEmpty else { return nil }
    guard settled.day == nil || (1...12).contains(settled.month ?? 0) else { return nil }
    return PartialDate(
      DateParts(isBeforeOurEra ? -year : year, settled.month ?? 0, settled.day ?? 0),
      isApproximate: isApproximate)
  }
}
