internal import Dataset
internal import LuaRuntime

extension CollectionMethods {
  static let map = FunctionDeclaration(
    "map", "Makes a collection of what a function gives for each item.",
    details: "The function gets the item and its place. Where it gives nil, nothing is added.",
    parameters: [.required("f", .function("(item, integer): any"), "the function")],
    returns: ReturnValue(.object("collection")),
    example: "data.works:map(function(w) return { w.year, w.title } end)"
  ) { (call, arguments) throws(LuaError) in
    let collection = try call.object(1, as: Collection.type).target
    let values = try Selector(arguments).values(collection, &call)
    call.push(
      Collection(collection.run, .items(values.filter { !$0.isNil })), as: Collection.type)
  }

  static let pluck = FunctionDeclaration(
    "pluck", "Makes a collection of one field of each item.",
    details: "Items that lack the field are left out, unless `default` says what stands in for it.",
    parameters: [
      .required("field", .string, "the field"),
      .optional("default", .any, "what stands in for a missing value"),
    ],
    returns: ReturnValue(.object("collection")), example: "data.works:pluck(\"title\")",
    body: pluckField)

  private static func pluckField(_ call: inout LuaCall, _ arguments: Arguments) throws(LuaError) {
    let collection = try call.object(1, as: Collection.type).target
    let run = collection.run
    var values: [LuaValue]
    if case .records(let records) = collection.storage {
      let field = try FieldLookup.field(arguments.string(0) ?? "", of: records.list.kind, arguments)
      let table = run.table(records.list)
      values = records.indices.map { ValuePusher.luaValue(table.value(field, Int($0)), run) }
    } else {
      values = try Selector(arguments).values(collection, &call)
    }
    if arguments.node(1) != nil {
      let substitute = try call.kept(3)
      values = values.map { $0.isNil ? substitute : $0 }
    }
    call.push(Collection(run, .items(values.filter { !$0.isNil })), as: Collection.type)
  }

  static let each = FunctionDeclaration(
    "each", "Calls a function with each item, for what it does.",
    details: "The function gets the item and its place. The collection itself comes back.",
    parameters: [.required("f", .function("(item, integer)"), "the function")],
    returns: ReturnValue(.object("collection")),
    example: "data.works:each(function(w) print(w.title) end)"
  ) { (call, _) throws(LuaError) in
    let collection = try call.object(1, as: Collection.type).target
    for place in 0..<collection.count {
      try Callback.invoke(&call, 2, collection, place) { _ in }
    }
    call.push(collection, as: Collection.type)
  }

  static let list = FunctionDeclaration(
    "list", "Copies the items into a plain Lua table, which the script may change.",
    returns: ReturnValue(.list(.any)),
    example: "local works = data.works:list(); table.remove(works, 1)"
  ) { (call, _) throws(LuaError) in
    let collection = try call.object(1, as: Collection.type).target
    let items = (0..<collection.count).map { collection.item($0) }
    call.push(.table(LuaTable(items: items)))
  }
}
