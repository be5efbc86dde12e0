internal import Bibliography
internal import Dataset
internal import LuaRuntime

/// Someone who wrote works together with a person.
final class CoauthorObject {
  unowned let run: ScriptRun
  let coauthor: Coauthor

  init(_ run: ScriptRun, _ coauthor: Coauthor) {
    self.run = run
    self.coauthor = coauthor
  }

  /// The person's name as one reads it.
  var name: String { run.data.people[coauthor.person].name.displayName }

  static let fields: [FieldDeclaration<CoauthorObject>] = [
    .init("person", .object("person"), "who it is") {
      $0.push($1.run.table(.people), as: RecordTypes.person, index: $1.coauthor.person)
    },
    .init("name", .string, "the person's name as one reads it") {
      $0.push($1.name)
    },
    .init(
      "last_active", .object("date"), "the date of the latest work together", isOptional: true
    ) { $0.push($1.coauthor.lastActive.map { DateObject(PartialDate($0)) }) },
    .init("works", .object("collection"), "the works together") {
      $0.push(Collection($1.run, .records($1.coauthor.works)), as: Collection.type)
    },
    .init("count", .integer, "how many works together") { $0.push($1.coauthor.works.count) },
    .init("affiliations", .list(.string), "where the person is affiliated, the latest first") {
      let items = $1.coauthor.affiliations.map { LuaValue.string($0) }
      $0.push(Collection($1.run, .items(items)), as: Collection.type)
    },
  ]

  static let type: LuaObjectType<CoauthorObject> = LuaObjectType(
    "coauthor", properties: fields.map(\.property), methods: [],
    metamethods: [
      (
        kind: .text,
        method: { @Sendable (call) throws(LuaError) in
          call.push(try call.object(1, as: type).target.name)
        }
      )
    ])
}
