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
    return try groups(of: collection, arguments, &call).groups.map { group in
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
    let groups = try groups(of: collection, arguments, &call).groups
    var keys = SortValues(of: run.data, capacity: groups.count)
    for group in groups { keys.append(SortValue.of(group.key) ?? .none) }
    let order = run.data.order(of: groups.count, by: [(keys, false)])
    return order.map { (groups[$0].key, groups[$0].places.count) }
  }

  private static func groups(
    of collection: Collection, _ arguments: Arguments, _ call: inout LuaCall
  ) throws(LuaError) -> ItemGroups {
    var groups = ItemGroups()
    try Selector(arguments).forEach(collection, &call) { groups.add($0, at: $1) }
    return groups
  }
}
