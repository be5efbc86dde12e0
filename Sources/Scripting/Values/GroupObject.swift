internal import LuaRuntime

/// Items that share a value, as `group` makes them.
final class GroupObject {
  let key: LuaValue
  let items: Collection

  init(key: LuaValue, items: Collection) {
    self.key = key
    self.items = items
  }

  static let fields: [FieldDeclaration<GroupObject>] = [
    .init("key", .any, "the value they share; nil for items that have none", isOptional: true) {
      $0.push($1.key)
    },
    .init("items", .object("collection"), "the items, in their order") {
      $0.push($1.items, as: Collection.type)
    },
    .init("count", .integer, "how many items there are") { $0.push($1.items.count) },
  ]

  static let type: LuaObjectType<GroupObject> = LuaObjectType(
    "group", properties: fields.map(\.property), methods: [],
    metamethods: [
      (
        kind: .text,
        method: { @Sendable (call) throws(LuaError) in
          let group = try call.object(1, as: type).target
          call.push("<group \(RecordText.short(group.key)): \(group.items.count)>")
        }
      )
    ])
}
