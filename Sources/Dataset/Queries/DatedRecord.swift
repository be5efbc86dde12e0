import Bibliography

/// A record of a life's course, which lasts from one date to another.
protocol DatedRecord {
  var dates: PartialDate? { get }
  var description: [String] { get }
  var location: SourceLocation { get }
}

extension DatedRecord {
  /// The value of a field that all such records have; `none` for any other.
  func commonValue(_ name: String) -> FieldValue {
    switch name {
    case "dates": .init(date: dates)
    case "year": .init(integer: dates?.year)
    case "start_date": .init(start: dates)
    case "end_date": .init(end: dates)
    case "is_current": .boolean(dates?.isOpen ?? false)
    case "description": .init(texts: description)
    case "sources": .locations([location])
    default: .none
    }
  }
}
