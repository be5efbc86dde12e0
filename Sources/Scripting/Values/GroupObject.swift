internal import LuaRuntime

/// Items that share a value, as `group` makes them.
final class GroupObject {
  unowned let run: ScriptRun
  let key: LuaValue
  private let members: Collection.Storage

  /// The items as a collection, made when a script asks for them: many groups are only counted.
  private(set) lazy var items = Collection(run, members)

  init(_ run: ScriptRun, key: LuaValue, members: Collection.Storage) {
    self.run = run
    self.key = key
    self.members = members
  }

  /// How many items there are.
  var count: Int { members.count }

  static let fields: [FieldDeclaration<GroupObject>] = [
    .init("key", .any, "the value they share; nil for items that have none", isOptional: true) {
      $0.push($1.key)
    },
    .init("items", .object("collection"), "the items, in their order") {
      $0.push($1.items, as: Collection.type)
    },
    .init("count", .integer, "how many items there are") { $0.push($1.count) },
  ]

  static let type: LuaObjectType<GroupObject> = LuaObjectType(
    "group", properties: fields.map(\.property), methods: [],
    metamethods: [
      (
        kind: .text,
        method: { @Sendable (call) throws(LuaError) in
          let group = try call.object(1, as: type).target
          call.push("<group \(RecordText.short(group.key)): \(group.count)>")
        }
      )
    ])
}
