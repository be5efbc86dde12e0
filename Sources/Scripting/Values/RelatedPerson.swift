internal import Bibliography
internal import Dataset
internal import LuaRuntime

/// Someone who has to do with a person, such as a co-author: what scripts see of them is that and who it is.
protocol RelatedPerson: AnyObject, SendableMetatype {
  var run: ScriptRun { get }
  /// Who it is, as an index into the dataset's people.
  var person: Int { get }
}

extension RelatedPerson {
  /// The person's name as one reads it.
  var name: String { run.data.people[person].name.displayName }

  /// The fields that say who it is.
  static var personFields: [FieldDeclaration<Self>] {
    [
      .init("person", .object("person"), "who it is") {
        $0.push($1.run.table(.people), as: RecordTypes.person, index: $1.person)
      },
      .init("name", .string, "the person's name as one reads it") { $0.push($1.name) },
    ]
  }

  /// A type of such people, which print as their names.
  static func makeType(
    _ name: String, _ fields: [FieldDeclaration<Self>]
  ) -> LuaObjectType<Self> {
    LuaObjectType(
      name, properties: fields.map(\.property), methods: [],
      metamethods: [
        (
          kind: .text,
          method: { @Sendable (call) throws(LuaError) in
            guard case .object(let object) = try call.value(1) else { return }
            call.push((object.target as? any RelatedPerson)?.name)
          }
        )
      ])
  }
}
