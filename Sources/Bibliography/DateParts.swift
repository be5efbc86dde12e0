/// A year, perhaps with a month or season, perhaps with a day.
public struct DateParts: Hashable, Sendable {
  /// The year; negative before our era, where −44 stands for 44 BC.
  public var year: Int32
  /// 1 to 12, or 0 where it is not known; 21 to 24 are spring, summer, autumn and winter (EDTF).
  public var month: UInt8
  /// 1 to 31, or 0 where it is not known.
  public var day: UInt8

  /// A date from its parts; a month or day that is not known is 0.
  public init(_ year: Int, _ month: Int = 0, _ day: Int = 0) {
    self.year = Int32(clamping: year)
    self.month = UInt8(clamping: month)
    self.day = UInt8(clamping: day)
  }

  /// 1 to 4 for spring, summer, autumn and winter; `nil` where the date has no season.
  public var season: Int? { (21...24).contains(month) ? Int(month) - 20 : nil }
}

extension DateParts: Comparable {
  /// Earlier dates first; a year alone comes before its months, a month before its days.
  public static func < (left: DateParts, right: DateParts) -> Bool {
    if left.year != right.year { return left.year < right.year }
    if left.month != right.month { return left.month < right.month }
    return left.day < right.day
  }
}
