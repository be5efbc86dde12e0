internal import Dataset
internal import LuaRuntime

/// A web address of a person, with its label.
final class LinkObject: Sendable {
  let link: Subject.Link

  init(_ link: Subject.Link) { self.link = link }

  static let fields: [FieldDeclaration<LinkObject>] = [
    .init("label", .string, "what the source calls it", isOptional: true) {
      $0.push(present: $1.link.label)
    },
    .init("url", .string, "the address") { $0.push($1.link.url) },
  ]

  static let type: LuaObjectType<LinkObject> = LuaObjectType(
    "web link", properties: fields.map(\.property), methods: [],
    metamethods: [
      (
        kind: .text,
        method: { @Sendable (call) throws(LuaError) in
          call.push(try call.object(1, as: type).target.link.url)
        }
      )
    ])
}
