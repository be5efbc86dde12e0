import LuaRuntime

/// A small dataset to show to scripts: books on a shelf.
final class Shelf {
  let titles: [String]
  init(_ titles: [String]) { self.titles = titles }

  static let bookType: LuaObjectType<Shelf> = LuaObjectType(
    "book", lifetime: .state,
    properties: [
      .init("title") { (call, shelf, index) throws(LuaError) in call.push(shelf.titles[index]) },
      .init("subtitle") { (_, _, _) throws(LuaError) in },
      .init("position") { (call, _, index) throws(LuaError) in call.push(index + 1) },
      .init("broken") { (_, _, _) throws(LuaError) in throw LuaError("the book fell apart") },
    ],
    methods: [
      "shout": { (call) throws(LuaError) in
        let book = try call.object(1, as: bookType)
        let mark = call.isNil(2) ? "!" : try call.string(2)
        call.push(book.target.titles[book.index].uppercased() + mark)
      }
    ],
    metamethods: [
      .text: { (call) throws(LuaError) in
        let book = try call.object(1, as: bookType)
        call.push(book.target.titles[book.index])
      },
      .less: { (call) throws(LuaError) in
        let left = try call.object(1, as: bookType)
        let right = try call.object(2, as: bookType)
        call.push(left.target.titles[left.index] < right.target.titles[right.index])
      },
      .lessEqual: { (call) throws(LuaError) in
        let left = try call.object(1, as: bookType)
        let right = try call.object(2, as: bookType)
        call.push(left.target.titles[left.index] <= right.target.titles[right.index])
      },
    ],
    readOnlyHint: "correct it in the source")

  static let listType: LuaObjectType<Shelf> = LuaObjectType(
    "book list", lifetime: .script,
    properties: [
      .init("count") { (call, shelf, _) throws(LuaError) in call.push(shelf.titles.count) }
    ],
    methods: [
      "map": { (call) throws(LuaError) in
        let shelf = try call.object(1, as: listType).target
        var results: [LuaValue] = []
        for index in shelf.titles.indices {
          results.append(
            try call.invoke(
              2,
              pushing: { (call) throws(LuaError) in call.push(shelf, as: bookType, index: index) },
              reading: { (call) throws(LuaError) in try call.value(1) }))
        }
        call.push(.table(LuaTable(items: results)))
      }
    ],
    element: { (call, shelf, _, position) throws(LuaError) in
      if shelf.titles.indices.contains(position - 1) {
        call.push(shelf, as: bookType, index: position - 1)
      }
    },
    metamethods: [
      .length: { (call) throws(LuaError) in
        call.push(try call.object(1, as: listType).target.titles.count)
      },
      .call: { (call) throws(LuaError) in call.push("called with \(call.count - 1)") },
      .concatenate: { (call) throws(LuaError) in call.push("joined") },
    ])
}
