/// A date as sources give dates: a year, perhaps a month and a day, perhaps up to another date.
///
/// Source: CSL-JSON schema, “date-variable”; CSL 1.0.2 specification, “Date”.
///
/// ```swift
/// PartialDate(DateParts(2024, 3, 12))                          // 2024-03-12
/// PartialDate(DateParts(2017), end: DateParts(2021))           // 2017–2021
/// PartialDate(literal: "in press")                             // a text
/// ```
public struct PartialDate: Hashable, Sendable {
  /// A text that no date could be read from, or that must be printed as it is.
  public var literal: String
  /// The date, or the first day of a range; `nil` where only a ``literal`` is known.
  public var start: DateParts?
  /// The last date of a range, itself included.
  public var end: DateParts?
  /// Whether the range has no end yet (`2019–present`).
  public var isOpen: Bool
  /// Whether the date is approximate (`circa 1450`).
  public var isApproximate: Bool

  /// A date, or a range where `end` is given or `isOpen` is true.
  public init(
    _ start: DateParts, end: DateParts? = nil, isOpen: Bool = false, isApproximate: Bool = false
  ) {
    self.start = start
    self.end = end
    self.isOpen = isOpen
    self.isApproximate = isApproximate
    self.literal = ""
  }

  /// A date that is known only as a text.
  public init(literal: String) {
    self.start = nil
    self.end = nil
    self.isOpen = false
    self.isApproximate = false
    self.literal = literal
  }

  /// The year of the date, or of a range's start; negative before our era (−44 is 44 BC).
  public var year: Int? { start.map { Int($0.year) } }
}
