/// The methods of collections.
enum CollectionMethods {
  static let all: [FunctionDeclaration] = [
    `where`, sort, group, count, take, skip, first, last, find, map, pluck, unique, union, minus,
    each, reverse, list,
  ]

  /// What other languages call the methods.
  static let otherNames = [
    "filter": "where", "select": "where", "order": "sort", "order_by": "sort", "limit": "take",
    "head": "take", "drop": "skip", "offset": "skip", "for_each": "each", "foreach": "each",
    "collect": "map", "distinct": "unique", "concat": "union", "append": "union",
    "except": "minus", "subtract": "minus", "get": "find", "totable": "list", "to_table": "list",
  ]

  /// A field's name, as parameters take it.
  static let fieldOrFunction = ValueType.oneOf([.string, .function("(item): any")])
}
