internal import Dataset
internal import LuaRuntime

extension CollectionMethods {
  static let sort = FunctionDeclaration(
    "sort", "Puts the items in order.",
    details: """
      Keys are fields, the first deciding first; a "-" before a field sorts it downwards. Numbers and dates go by
      value, texts by the alphabet without regard to case and accents, names by family name. Missing values come
      last either way. Items that no key tells apart keep their order. Without a key, values are sorted by
      themselves; a single function gives the value to sort by.
      """,
    parameters: [
      .variadic(
        "keys", .oneOf([.string, .function("(item): any")]),
        "fields such as `\"-issued\"`, or one function")
    ],
    returns: ReturnValue(.object("collection")),
    example: "data.works:sort(\"-year\", \"title\")", body: sortItems)

  private static func sortItems(_ call: inout LuaCall, _ arguments: Arguments) throws(LuaError) {
    let collection = try call.object(1, as: Collection.type).target
    let names = arguments.nodes(from: 0).compactMap { node -> String? in
      if case .string(let name) = node.value { name } else { nil }
    }
    if case .records(let records) = collection.storage, !names.isEmpty {
      var keys: [SortKey] = []
      for name in names { keys.append(try sortKey(name, records.list.kind, arguments)) }
      let sorted = collection.run.data.sort(records, by: keys)
      call.push(Collection(collection.run, .records(sorted)), as: Collection.type)
      return
    }
    var columns: [(values: [FieldValue], isDescending: Bool)] = []
    if names.isEmpty {
      let values = try Selector(arguments).values(collection, &call)
      columns.append((try sortValues(values, arguments), false))
    }
    for name in names {
      let isDescending = name.hasPrefix("-")
      let field = Selector.field(isDescending ? String(name.dropFirst()) : name)
      let values = try field.values(collection, &call)
      columns.append((try sortValues(values, arguments), isDescending))
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
    _ values: [LuaValue], _ arguments: Arguments
  ) throws(LuaError) -> [FieldValue] {
    var result: [FieldValue] = []
    result.reserveCapacity(values.count)
    for value in values {
      guard let value = SortValue.of(value) else {
        throw arguments.error(
          "there is no order among values such as \(LuaText.kind(value))",
          hint: "give a field, or a function that gives a number, a text or a date")
      }
      result.append(value)
    }
    return result
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
      LuaValue.object(
        LuaObject(GroupObject(key: group.key, items: group.items), as: GroupObject.type))
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
