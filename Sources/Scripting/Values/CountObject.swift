internal import LuaRuntime

/// How many items have a value, as `count` makes them.
final class CountObject {
  let key: LuaValue
  let count: Int

  init(key: LuaValue, count: Int) {
    self.key = key
    self.count = count
  }

  static let fields: [FieldDeclaration<CountObject>] = [
    .init("key", .any, "the value; nil for items that have none", isOptional: true) {
      $0.push($1.key)
    },
    .init("count", .integer, "how many items have it") { $0.push($1.count) },
  ]

  static let type: LuaObjectType<CountObject> = LuaObjectType(
    "count", properties: fields.map(\.property), methods: [],
    metamethods: [
      (
        kind: .text,
        method: { @Sendable (call) throws(LuaError) in
          let count = try call.object(1, as: type).target
          call.push("<count \(RecordText.short(count.key)): \(count.count)>")
        }
      )
    ])
}
