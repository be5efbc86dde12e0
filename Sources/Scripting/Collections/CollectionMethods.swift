/// The methods of collections.
enum CollectionMethods {
  static let all: [FunctionDeclaration] = [
    `where`, sort, group, count, take, skip, first, last, find, map, pluck, unique, union, minus,
    each, reverse, list,
  ]

  /// A field's name, as parameters take it.
  static let fieldOrFunction = ValueType.oneOf([.string, .function("(item): any")])
}
