internal import LuaRuntime

/// About how many bytes content comes to when it is written.
///
/// An element that stands in a document twice weighs twice, though it is in memory once: a script that doubles a list
/// sixty times has made no large value, but a report without end. So the weight counts against the script's memory.
enum ContentWeight {
  /// What each value weighs beside its text.
  private static let base = 64

  /// The weight of a value; what tables in a collection weigh is added when they are read.
  static func of(_ value: LuaValue) -> Int {
    switch value {
    case .string(let text): return base + text.utf8.count
    case .table(let table):
      var sum = base
      for item in table.items { sum += of(item) }
      for field in table.fields { sum += of(field.value) }
      return sum
    case .object(let object):
      if let element = object.target(as: DocumentElement.type) { return base + element.weight }
      guard let collection = object.target(as: Collection.type),
        case .items(let items) = collection.storage
      else { return base }
      return items.reduce(base) { $0 + of($1) }
    default: return base
    }
  }
}
