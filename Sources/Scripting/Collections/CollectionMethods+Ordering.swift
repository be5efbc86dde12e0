internal import Dataset
internal import LuaRuntime

extension CollectionMethods {
  static let sort = FunctionDeclaration(
    "sort", "Puts the items in order.",
    details: """
      Keys are fields, the first deciding first; a "-" before a field sorts it downwards. Numbers and dates go by
      value, texts by the alphabet without regard to case and accents, names by family name. Missing values come
      last either way. Items that no key tells apart keep their order. A key may also be a function that gets an item
      and gives the value to sort by. Without a key, values are sorted by themselves.
      """,
    parameters: [
      .variadic(
        "keys", .oneOf([.string, .function("(item): any")]),
        "fields such as `\"-issued\"`, or functions")
    ],
    returns: ReturnValue(.object("collection")),
    example: "data.works:sort(\"-year\", \"title\")", body: sortItems)

  private static func sortItems(_ call: inout LuaCall, _ arguments: Arguments) throws(LuaError) {
    let collection = try call.object(1, as: Collection.type).target
    let nodes = arguments.nodes(from: 0)
    let names = nodes.compactMap { node -> String? in
      if case .string(let name) = node.value { name } else { nil }
    }
    if case .records(let records) = collection.storage, !names.isEmpty, names.count == nodes.count {
      var keys: [SortKey] = []
      for name in names { keys.append(try sortKey(name, records.list.kind, arguments)) }
      let sorted = collection.run.data.sort(records, by: keys)
      call.push(Collection(collection.run, .records(sorted)), as: Collection.type)
      return
    }
    var columns: [(values: SortValues, isDescending: Bool)] = []
    if nodes.allSatisfy(\.isNil) {
      columns.append((try sortValues(.itself, collection, &call, arguments), false))
    }
    for (place, node) in nodes.enumerated() where !node.isNil {
      guard case .string(let name) = node.value else {
        // The collection itself is the first argument.
        if call.parameterCount(2 + place) > 1 {
          throw arguments.error(
            "the function takes one item and gives the value to sort by",
            hint: "write sort(function(item) return item.year end), or sort(\"year\")")
        }
        let values = try sortValues(.function(2 + place), collection, &call, arguments)
        columns.append((values, false))
        continue
      }
      let isDescending = name.hasPrefix("-")
      let field = Selector.field(isDescending ? String(name.dropFirst()) : name)
      columns.append((try sortValues(field, collection, &call, arguments), isDescending))
    }
    let order = collection.run.data.order(of: collection.count, by: columns)
    call.push(collection.picking(order), as: Collection.type)
  }

  private static func sortKey(
    _ name: String, _ kind: RecordKind, _ arguments: Arguments
  ) throws(LuaError) -> SortKey {
    do throws(UnknownField) {
      return try SortKey(parsing: name, of: kind)
    } catch {
      throw FieldLookup.refusal(error, "\(arguments.function): ")
    }
  }

  private static func sortValues(
    _ selector: Selector, _ collection: Collection, _ call: inout LuaCall, _ arguments: Arguments
  ) throws(LuaError) -> SortValues {
    var sorting = SortValues(of: collection.run.data, capacity: collection.count)
    func append(_ value: LuaValue) throws(LuaError) {
      guard let value = SortValue.of(value) else {
        throw arguments.error(
          "there is no order among values such as \(LuaText.kind(value))",
          hint: "give a field, or a function that gives a number, a text or a date")
      }
      sorting.append(value)
    }
    guard case .function(let argument) = selector else {
      for value in try selector.values(collection, &call) { try append(value) }
      return sorting
    }
    for place in 0..<collection.count {
      try Callback.invoke(&call, argument, collection, place) { (result) throws(LuaError) in
        // Most texts are read where they stand.
        if result.kind(1) == .string,
          try result.withBytes(1, { (bytes) throws(LuaError) in sorting.append(ascii: bytes) })
        {
          return
        }
        try append(try result.kept(1))
      }
    }
    return sorting
  }

  static let reverse = FunctionDeclaration(
    "reverse", "Turns the order round.", returns: ReturnValue(.object("collection")),
    example: "data.works:sort(\"issued\"):reverse()"
  ) { (call, _) throws(LuaError) in
    let collection = try call.object(1, as: Collection.type).target
    call.push(collection.picking((0..<collection.count).reversed()), as: Collection.type)
  }

  static let group = FunctionDeclaration(
    "group", "Puts items that share a value together.",
    details: """
      The groups have the fields `key`, `items` and `count`. They come in the order in which their values first
      appear, so that a sorted collection gives sorted groups; items without a value come last, with a key that is
      nil. An item with several values (authors, keywords) stands in the group of each.
      """,
    parameters: [
      .required("by", fieldOrFunction, "the field, or a function that gives the value")
    ],
    returns: ReturnValue(.object("collection"), "of groups"),
    example: """
      for _, group in ipairs(data.works:sort("-year"):group("year")) do
        print(group.key, group.count)
      end
      """, body: groupItems)

  private static func groupItems(_ call: inout LuaCall, _ arguments: Arguments) throws(LuaError) {
    let collection = try call.object(1, as: Collection.type).target
    let groups = try Grouping.groups(collection, arguments, &call)
    let items = groups.map { group in
      LuaValue.object(LuaObject(group, as: GroupObject.type))
    }
    call.push(Collection(collection.run, .items(items)), as: Collection.type)
  }

  static let count = FunctionDeclaration(
    "count", "Counts the items of each value.",
    details: """
      The counts have the fields `key` and `count`. They come in the order of their values: numbers and dates
      upwards, texts by the alphabet; the count of items without a value comes last, with a key that is nil.
      """,
    parameters: [
      .required("by", fieldOrFunction, "the field, or a function that gives the value")
    ],
    returns: ReturnValue(.object("collection"), "of counts"),
    example: "data.works:count(\"type\"):sort(\"-count\"):first().key", body: countItems)

  private static func countItems(_ call: inout LuaCall, _ arguments: Arguments) throws(LuaError) {
    let collection = try call.object(1, as: Collection.type).target
    let counts = try Grouping.counts(collection, arguments, &call)
    let items = counts.map { count in
      LuaValue.object(
        LuaObject(CountObject(key: count.key, count: count.count), as: CountObject.type))
    }
    call.push(Collection(collection.run, .items(items)), as: Collection.type)
  }
}
