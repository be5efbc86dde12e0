internal import Bibliography
internal import Dataset
internal import LuaRuntime

/// Someone who wrote works together with a person.
final class CoauthorObject: RelatedPerson {
  unowned let run: ScriptRun
  let coauthor: Coauthor

  init(_ run: ScriptRun, _ coauthor: Coauthor) {
    self.run = run
    self.coauthor = coauthor
  }

  var person: Int { coauthor.person }

  static let fields: [FieldDeclaration<CoauthorObject>] =
    personFields + [
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

  static let type = makeType("coauthor", fields)
}
