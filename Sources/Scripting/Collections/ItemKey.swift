internal import Bibliography
internal import Dataset
internal import LuaRuntime

/// What makes two values the same where scripts group, count and compare items.
///
/// Texts, numbers and dates are the same by value, records by their place in the dataset, names by their person.
enum ItemKey: Hashable {
  case nothing
  case value(FieldValue)
  case record(RecordList, Int)
  case object(ObjectIdentifier, Int)

  init(_ value: LuaValue) {
    switch value {
    case .nil: self = .nothing
    case .boolean(let boolean): self = .value(.boolean(boolean))
    case .integer(let integer): self = .value(.integer(integer))
    case .number(let number):
      self = .value(Int(exactly: number).map { .integer($0) } ?? .number(number))
    case .string(let text): self = .value(.text(text))
    case .function(let held): self = .object(ObjectIdentifier(held), 0)
    case .object(let object): self.init(object)
    case .table: self = .nothing
    }
  }

  private init(_ object: LuaObject) {
    if let name = object.target(as: NameObject.type) {
      name.run.noteNeedOfPeople()
      self = name.person.map { .record(.people, $0) } ?? .value(.text(name.name.displayName))
    } else if let table = object.target as? RecordTable {
      // Those of one part of a stream are not those of another.
      self =
        table.run.isStream
        ? .object(ObjectIdentifier(table), object.index) : .record(table.list, object.index)
    } else if let date = object.target as? DateObject {
      self = .value(.date(date.date))
    } else {
      self = .object(ObjectIdentifier(object.target), object.index)
    }
  }

  /// The key by which an item is found: a group's or a count's own key, anything else by itself.
  init(naming item: LuaValue) {
    if case .object(let object) = item {
      if let group = object.target as? GroupObject {
        self.init(group.key)
        return
      }
      if let count = object.target as? CountObject {
        self.init(count.key)
        return
      }
    }
    self.init(item)
  }
}
