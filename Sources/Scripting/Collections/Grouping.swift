internal import Dataset
internal import LuaRuntime

/// Groups and counts the items of collections.
enum Grouping {
  /// The groups of a collection by the field or function that the first argument is.
  static func groups(
    _ collection: Collection, _ arguments: Arguments, _ call: inout LuaCall
  ) throws(LuaError) -> [GroupObject] {
    let run = collection.run
    if case .records(let records) = collection.storage,
      case .string(let name)? = arguments.node(0)?.value
    {
      let field = try FieldLookup.field(name, of: records.list.kind, arguments)
      return run.data.group(records, by: field).map { group in
        GroupObject(
          run, key: ValuePusher.luaValue(group.key, run), members: .records(group.items))
      }
    }
    let values = try Selector(arguments).values(collection, &call)
    return places(values).map { group in
      GroupObject(run, key: group.key, members: collection.storage.picking(group.places))
    }
  }

  /// The counts of a collection by the field or function that the first argument is, in the values' order.
  static func counts(
    _ collection: Collection, _ arguments: Arguments, _ call: inout LuaCall
  ) throws(LuaError) -> [(key: LuaValue, count: Int)] {
    let run = collection.run
    if case .records(let records) = collection.storage,
      case .string(let name)? = arguments.node(0)?.value
    {
      let field = try FieldLookup.field(name, of: records.list.kind, arguments)
      return run.data.count(records, by: field).map { count in
        (ValuePusher.luaValue(count.key, run), count.count)
      }
    }
    let groups = places(try Selector(arguments).values(collection, &call))
    var keys = SortValues(of: run.data, capacity: groups.count)
    for group in groups { keys.append(SortValue.of(group.key) ?? .none) }
    let order = run.data.order(of: groups.count, by: [(keys, false)])
    return order.map { (groups[$0].key, groups[$0].places.count) }
  }

  /// The places of the items of each value: in the order of the values' first items, nil last.
  private static func places(_ values: [LuaValue]) -> [(key: LuaValue, places: [Int])] {
    var positions: [ItemKey: Int] = [:]
    var groups: [(key: LuaValue, places: [Int])] = []
    var missing: [Int] = []
    for (place, value) in values.enumerated() {
      let key = ItemKey(value)
      if key == .nothing {
        missing.append(place)
      } else if let position = positions[key] {
        groups[position].places.append(place)
      } else {
        positions[key] = groups.count
        groups.append((value, [place]))
      }
    }
    if !missing.isEmpty { groups.append((.nil, missing)) }
    return groups
  }
}
