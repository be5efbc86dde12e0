extension PartialDate {
  /// The date as ISO 8601 and EDTF write it: `2024-03`, `2017/2021`, `2019/..`; a text that is no date as it is.
  public var text: String {
    guard let start else { return literal }
    if isOpen { return "\(start.iso)/.." }
    return end.map { "\(start.iso)/\($0.iso)" } ?? start.iso
  }
}

extension DateParts {
  /// Whether this date is less exact than another and takes it in: 2024 covers 2024-03.
  public func covers(_ other: DateParts) -> Bool {
    self != other && self <= other && other <= lastCovered
  }
}
