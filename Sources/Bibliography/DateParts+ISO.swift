extension DateParts {
  /// Reads `2024`, `2024-03` or `2024-03-12`; `nil` for anything else, for a month above 12 or a day above 31.
  public init?(iso text: some StringProtocol) {
    var parts: [Int] = []
    for part in text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false) {
      guard !part.isEmpty, part.allSatisfy({ $0 &- 0x30 < 10 }), part.count <= 4 else {
        return nil
      }
      parts.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    guard (1...3).contains(parts.count) else { return nil }
    if parts.count > 1, !(1...12).contains(parts[1]) { return nil }
    if parts.count > 2, !(1...31).contains(parts[2]) { return nil }
    self.init(parts[0], parts.count > 1 ? parts[1] : 0, parts.count > 2 ? parts[2] : 0)
  }

  /// The date as `2024`, `2024-03` or `2024-03-12`; a season counts as no month.
  public var iso: String {
    func padded(_ number: UInt8) -> String { number < 10 ? "0\(number)" : String(number) }
    guard (1...12).contains(month) else { return String(year) }
    return day == 0
      ? "\(year)-\(padded(month))" : "\(year)-\(padded(month))-\(padded(day))"
  }

  /// The latest date that this one covers: a year takes in all its months, a month all its days.
  public var lastCovered: DateParts {
    var last = self
    if month == 0 { last.month = UInt8.max }
    if month == 0 || day == 0 { last.day = UInt8.max }
    return last
  }
}
