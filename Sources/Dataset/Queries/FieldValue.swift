public import Bibliography

/// The value of a field of a record.
public enum FieldValue: Hashable, Sendable {
  /// The record has no such value.
  case none
  case text(String)
  /// Several texts, such as keywords; never empty.
  case texts([String])
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case date(PartialDate)
  /// A name alone, such as one spelling of a person.
  case spellings([PersonName])
  /// A list of names and, for each, the person it is as an index into ``Dataset/people``, −1 for none.
  case names([PersonName], people: [Int])
  /// A person, as an index into ``Dataset/people``.
  case person(Int)
  case people([Int])
  /// Other records: the versions of a work, the works of a person.
  case records(RecordCollection)
  case locations([SourceLocation])
  case links([Subject.Link])

  /// Whether there is a value.
  public var isPresent: Bool { self != .none }

  /// The same for a query, where a list without members counts as missing.
  var isPresentInQuery: Bool {
    if case .records(let records) = self { return records.count > 0 }
    return isPresent
  }
}
