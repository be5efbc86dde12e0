internal import Bibliography
internal import Dataset
internal import LuaRuntime

/// Someone whose work resembles a person's.
final class SimilarAuthorObject {
  unowned let run: ScriptRun
  let author: SimilarAuthor

  init(_ run: ScriptRun, _ author: SimilarAuthor) {
    self.run = run
    self.author = author
  }

  /// The person's name as one reads it.
  var name: String { run.data.people[author.person].name.displayName }

  static let fields: [FieldDeclaration<SimilarAuthorObject>] = [
    .init("person", .object("person"), "who it is") {
      $0.push($1.run.table(.people), as: RecordTypes.person, index: $1.author.person)
    },
    .init("name", .string, "the person's name as one reads it") {
      $0.push($1.name)
    },
    .init("score", .number, "how alike, 0 to 1") { $0.push($1.author.score) },
    .init("shared_works", .integer, "how many works the two wrote together") {
      $0.push($1.author.sharedWorks)
    },
    .init("shared_coauthors", .integer, "how many co-authors the two have in common") {
      $0.push($1.author.sharedCoauthors)
    },
  ]

  static let type: LuaObjectType<SimilarAuthorObject> = LuaObjectType(
    "similar author", properties: fields.map(\.property), methods: [],
    metamethods: [
      (
        kind: .text,
        method: { @Sendable (call) throws(LuaError) in
          call.push(try call.object(1, as: type).target.name)
        }
      )
    ])
}
