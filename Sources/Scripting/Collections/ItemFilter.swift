internal import Bibliography
internal import LuaRuntime

/// Filters items that are no records of the dataset (names, groups, counts, a script's own tables) by a table.
enum ItemFilter {
  /// The places of the items that fulfil all conditions.
  static func places(_ collection: Collection, _ node: LuaNode) throws(LuaError) -> [Int] {
    let conditions = try node.fields()
    var kept: [Int] = []
    next: for place in 0..<collection.count {
      for (name, condition) in conditions {
        let value = try collection.run.field(name, of: collection.item(place))
        guard try fulfils(value, condition) else { continue next }
      }
      kept.append(place)
    }
    return kept
  }

  private static func fulfils(_ value: LuaValue, _ condition: LuaNode) throws(LuaError) -> Bool {
    switch condition.value {
    case .boolean(let wanted):
      if case .boolean(let boolean) = value { return boolean == wanted }
      return value.isNil != wanted
    case .table(let table) where !table.fields.isEmpty:
      try condition.allow(fields: ["from", "to", "contains"])
      return try isWithin(value, condition)
    case .table, .object:
      guard let items = try? ContentReader.items(condition) else {
        return ItemKey(value) == ItemKey(condition.value)
      }
      return items.contains { ItemKey($0.value) == ItemKey(value) }
    default: return ItemKey(value) == ItemKey(condition.value)
    }
  }

  private static func isWithin(_ value: LuaValue, _ range: LuaNode) throws(LuaError) -> Bool {
    if let words = range.field("contains").flatMap({ LuaText.string($0.value) }) {
      guard case .string(let text) = value else { return false }
      return text.lowercased().split(separator: words.lowercased()).count > 1
        || text.lowercased().hasPrefix(words.lowercased())
        || text.lowercased().hasSuffix(words.lowercased())
    }
    if let from = range.field("from"), try !isOrdered(from, value, from.value, value) {
      return false
    }
    if let to = range.field("to"), try !isOrdered(to, value, value, to.value) { return false }
    return true
  }

  /// Whether `low` is at most `high`; `false` where the item's value is missing.
  private static func isOrdered(
    _ bound: LuaNode, _ value: LuaValue, _ low: LuaValue, _ high: LuaValue
  ) throws(LuaError) -> Bool {
    if value.isNil { return false }
    if let one = LuaText.number(low), let other = LuaText.number(high) { return one <= other }
    if let one = date(low), let other = date(high) { return one <= other }
    if case .string(let one) = low, case .string(let other) = high { return one <= other }
    throw bound.error(
      "\(LuaText.kind(bound.value)) cannot be compared with \(LuaText.kind(value))")
  }

  private static func date(_ value: LuaValue) -> DateParts? {
    if case .object(let object) = value { return object.target(as: DateObject.type)?.date.start }
    return DateReading.parts(value)
  }
}
