internal import Dataset
internal import LuaRuntime

extension CollectionMethods {
  static let `where` = FunctionDeclaration(
    "where", "Keeps the items that fulfil all conditions.",
    details: """
      A table holds conditions by field: `type = "book"` (equal), `type = { "book", "chapter" }` (one of these),
      `year = { from = 2020, to = 2024 }` (both ends included, either may be left out), `doi = true` (has one),
      `doi = false` (has none), `title = { contains = "free energy" }` (these words). A field with several values
      (authors, keywords) fulfils a condition when one of its values does. Texts compare without regard to case,
      accents and punctuation; ids and types letter by letter. Authors are given as a person or a name. A condition
      that is nil asks for nothing. A function gets each item and says whether to keep it.
      """,
    parameters: [
      .required(
        "filter", .oneOf([.map(.any), .function("(item): boolean")]),
        "the conditions, or a function")
    ],
    returns: ReturnValue(.object("collection")),
    example: "data.works:where { type = \"article-journal\", year = { from = 2020 } }",
    body: filter)

  private static func filter(_ call: inout LuaCall, _ arguments: Arguments) throws(LuaError) {
    let collection = try call.object(1, as: Collection.type).target
    guard let node = arguments.node(0) else { return }
    if case .function = node.value {
      var kept: [Int] = []
      for place in 0..<collection.count {
        let keeps = try Callback.invoke(&call, 2, collection, place) { (result) in
          result.isTrue(1)
        }
        if keeps { kept.append(place) }
      }
      call.push(collection.picking(kept), as: Collection.type)
      return
    }
    switch collection.storage {
    case .records(let records):
      let conditions = try ConditionReader.conditions(node, records.list.kind, collection.run)
      let kept: RecordCollection
      do throws(QueryError) {
        kept = try collection.run.data.filter(records, by: conditions)
      } catch {
        throw arguments.error(error.description)
      }
      call.push(Collection(collection.run, .records(kept)), as: Collection.type)
    case .items, .names:
      let kept = try ItemFilter.places(collection, node)
      call.push(collection.picking(kept), as: Collection.type)
    }
  }

  static let take = FunctionDeclaration(
    "take", "Keeps the first items.",
    parameters: [.required("count", .integer, "how many")],
    returns: ReturnValue(.object("collection")), example: "data.works:sort(\"-issued\"):take(10)"
  ) { (call, arguments) throws(LuaError) in
    try keep(&call) { 0..<clamped(arguments.integer(0), $0) }
  }

  static let skip = FunctionDeclaration(
    "skip", "Leaves out the first items.",
    parameters: [.required("count", .integer, "how many")],
    returns: ReturnValue(.object("collection")), example: "data.works:skip(5)"
  ) { (call, arguments) throws(LuaError) in
    try keep(&call) { clamped(arguments.integer(0), $0)..<$0 }
  }

  /// Pushes a collection of the items at the places that `places` gives for the number of items.
  private static func keep(
    _ call: inout LuaCall, _ places: (Int) -> Range<Int>
  ) throws(LuaError) {
    let collection = try call.object(1, as: Collection.type).target
    call.push(collection.picking(Array(places(collection.count))), as: Collection.type)
  }

  /// A number of items, at least none and at most all.
  private static func clamped(_ wanted: Int?, _ count: Int) -> Int {
    min(max(0, wanted ?? 0), count)
  }

  static let first = FunctionDeclaration(
    "first", "Gives the first item.",
    returns: ReturnValue(.any, "nil if there is none", isOptional: true),
    example: "data.works:sort(\"-issued\"):first().title"
  ) { (call, _) throws(LuaError) in
    try pushItem(&call) { _ in 0 }
  }

  static let last = FunctionDeclaration(
    "last", "Gives the last item.",
    returns: ReturnValue(.any, "nil if there is none", isOptional: true),
    example: "data.works:sort(\"issued\"):last().title"
  ) { (call, _) throws(LuaError) in
    try pushItem(&call) { $0 - 1 }
  }

  /// Pushes the item at the place that `place` gives for the number of items, or nil where there is none.
  private static func pushItem(
    _ call: inout LuaCall, _ place: (Int) -> Int
  ) throws(LuaError) {
    let collection = try call.object(1, as: Collection.type).target
    if collection.count > 0 {
      collection.push(place(collection.count), onto: &call)
    } else {
      call.pushNil()
    }
  }

  static let find = FunctionDeclaration(
    "find",
    "Finds one item: a work by id, DOI, arXiv id or PMID, a person by id, ORCID or name, "
      + "anything else by title or name; a group or count by its key.",
    parameters: [.required("id", .any, "what to look for")],
    returns: ReturnValue(.any, "nil if there is none", isOptional: true),
    example: "data.works:find(\"10.1162/neco_a_01354\")", body: findItem)

  private static func findItem(_ call: inout LuaCall, _ arguments: Arguments) throws(LuaError) {
    let collection = try call.object(1, as: Collection.type).target
    guard let node = arguments.node(0) else { return }
    if case .records(let records) = collection.storage {
      guard let id = LuaText.string(node.value) else { throw node.expected("a string") }
      guard let index = collection.run.data.find(id, in: records) else { return call.pushNil() }
      call.push(
        collection.run.table(records.list), as: RecordTypes.of(records.list.kind),
        index: Int(index))
      return
    }
    let wanted = ItemKey(node.value)
    for place in 0..<collection.count where ItemKey(naming: collection.item(place)) == wanted {
      collection.push(place, onto: &call)
      return
    }
    call.pushNil()
  }

  static let unique = FunctionDeclaration(
    "unique", "Keeps the first item of each value.",
    parameters: [
      .optional(
        "field", fieldOrFunction,
        "the field, or a function that gives the value; left out, the items themselves"
      )
    ],
    returns: ReturnValue(.object("collection")),
    example: "data.works:unique(\"venue\"):pluck(\"venue\")",
    body: uniqueItems)

  private static func uniqueItems(_ call: inout LuaCall, _ arguments: Arguments) throws(LuaError) {
    let collection = try call.object(1, as: Collection.type).target
    if case .records(let records) = collection.storage,
      case .string(let name)? = arguments.node(0)?.value
    {
      let field = try FieldLookup.field(name, of: records.list.kind, arguments)
      let kept = collection.run.data.unique(records, by: field)
      call.push(Collection(collection.run, .records(kept)), as: Collection.type)
      return
    }
    let values = try Selector(arguments).values(collection, &call)
    var seen: Set<ItemKey> = []
    let kept = values.indices.filter { seen.insert(ItemKey(values[$0])).inserted }
    call.push(collection.picking(Array(kept)), as: Collection.type)
  }

  static let union = FunctionDeclaration(
    "union", "Adds the items of another collection that are not among these.",
    parameters: [.required("other", .object("collection"), "the other collection")],
    returns: ReturnValue(.object("collection")), example: "data.talks:union(data.teaching)",
    body: unite)

  private static func unite(_ call: inout LuaCall, _: Arguments) throws(LuaError) {
    let collection = try call.object(1, as: Collection.type).target
    let other = try call.object(2, as: Collection.type).target
    if case .records(let one) = collection.storage, case .records(let two) = other.storage,
      let both = one.union(two)
    {
      call.push(Collection(collection.run, .records(both)), as: Collection.type)
      return
    }
    var seen: Set<ItemKey> = []
    var items: [LuaValue] = []
    for source in [collection, other] {
      for place in 0..<source.count {
        let item = source.item(place)
        if seen.insert(ItemKey(item)).inserted || source === collection { items.append(item) }
      }
    }
    call.push(Collection(collection.run, .items(items)), as: Collection.type)
  }

  static let minus = FunctionDeclaration(
    "minus", "Leaves out the items of another collection.",
    parameters: [.required("other", .object("collection"), "the other collection")],
    returns: ReturnValue(.object("collection")),
    example: "data.works:minus(data.works:where { type = \"thesis\" })"
  ) { (call, _) throws(LuaError) in
    let collection = try call.object(1, as: Collection.type).target
    let other = try call.object(2, as: Collection.type).target
    let removed = Set((0..<other.count).map { ItemKey(other.item($0)) })
    let kept = (0..<collection.count).filter { !removed.contains(ItemKey(collection.item($0))) }
    call.push(collection.picking(kept), as: Collection.type)
  }
}
