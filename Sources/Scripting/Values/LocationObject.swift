internal import Bibliography
internal import LuaRuntime

/// Where a fact was read.
final class LocationObject: Sendable {
  let location: SourceLocation

  init(_ location: SourceLocation) { self.location = location }

  static let fields: [FieldDeclaration<LocationObject>] = [
    .init("source", .string, "the source's name: a path as given") {
      $0.push($1.location.source)
    },
    .init("line", .integer, "the first line", isOptional: true) {
      $0.push($1.location.line > 0 ? $1.location.line : nil)
    },
  ]

  static let type: LuaObjectType<LocationObject> = LuaObjectType(
    "location", properties: fields.map(\.property), methods: [],
    metamethods: [
      (
        kind: .text,
        method: { @Sendable (call) throws(LuaError) in
          call.push(try call.object(1, as: type).target.location.description)
        }
      ),
      (
        kind: .equal,
        method: { @Sendable (call) throws(LuaError) in
          let left = call.objectIfPresent(1, as: type)?.target.location
          call.push(left != nil && left == call.objectIfPresent(2, as: type)?.target.location)
        }
      ),
    ])
}
