internal import Bibliography
internal import Dataset
internal import LuaRuntime

/// Someone whose work resembles a person's.
final class SimilarAuthorObject: RelatedPerson {
  unowned let run: ScriptRun
  let author: SimilarAuthor

  init(_ run: ScriptRun, _ author: SimilarAuthor) {
    self.run = run
    self.author = author
  }

  var person: Int { author.person }

  static let fields: [FieldDeclaration<SimilarAuthorObject>] =
    personFields + [
      .init("score", .number, "how alike, 0 to 1") { $0.push($1.author.score) },
      .init("shared_works", .integer, "how many works the two wrote together") {
        $0.push($1.author.sharedWorks)
      },
      .init("shared_coauthors", .integer, "how many co-authors the two have in common") {
        $0.push($1.author.sharedCoauthors)
      },
    ]

  static let type = makeType("similar author", fields)
}
