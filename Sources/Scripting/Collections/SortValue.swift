internal import Dataset
internal import LuaRuntime

/// Turns values of scripts into values that the dataset knows how to sort.
enum SortValue {
  /// The value to sort by; `nil` for what has no order, such as a table.
  static func of(_ value: LuaValue) -> FieldValue? {
    switch value {
    case .nil: .some(.none)
    case .boolean(let boolean): .boolean(boolean)
    case .integer(let integer): .integer(integer)
    case .number(let number): Int(exactly: number).map { .integer($0) } ?? .number(number)
    case .string(let text): .text(text)
    case .object(let object): of(object)
    case .table, .function: nil
    }
  }

  private static func of(_ object: LuaObject) -> FieldValue? {
    if let date = object.target as? DateObject { return .date(date.date) }
    if let name = object.target as? NameObject {
      return name.person.map { .person($0) } ?? .spellings([name.name])
    }
    if let table = object.target as? RecordTable, table.list.kind == .person {
      return .person(object.index)
    }
    return RecordText.text(of: object).map { .text($0) }
  }
}
