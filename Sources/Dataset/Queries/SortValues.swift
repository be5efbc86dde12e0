/// Values to sort items by that are no records of the dataset, one for each item; see ``Dataset/order(of:by:)``.
public struct SortValues: Sendable {
  private(set) var column: SortColumn
  private let people: [Person]

  /// No values yet, and room for so many.
  public init(of dataset: Dataset, capacity: Int) {
    column = SortColumn(capacity: capacity)
    people = dataset.people
  }

  /// Appends a value.
  public mutating func append(_ value: FieldValue) { column.append(value, people) }

  /// Appends a text given as UTF-8, where it is ASCII: it needs no copy. `false`, and nothing appended, for another.
  public mutating func append(ascii bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
    bytes.withMemoryRebound(to: UInt8.self) { column.append(utf8: $0) }
    return true
  }

  var count: Int { column.numbers.count }
}
