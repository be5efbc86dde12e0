internal import Bibliography
internal import Dataset
internal import LuaRuntime

/// The methods of works.
enum WorkMethods {
  static let all: [FunctionDeclaration] = [
    csl, authorPosition, isFirstAuthor, isLastAuthor, coauthorsOf,
  ]

  private static let person = Parameter.optional(
    "person", .object("person"), default: "data.person", "the person")

  static let csl = FunctionDeclaration(
    "csl", "Gives any CSL variable of the work by its CSL name.",
    details:
      "Texts keep their markup (`<i>…</i>`) here. A name that CSL does not have is an error.",
    parameters: [.required("variable", .string, "the variable: `\"publisher-place\"`")],
    returns: ReturnValue(
      .oneOf([.string, .object("date"), .list(.object("name"))]), "nil if the work has none",
      isOptional: true),
    example: "w:csl(\"event-title\")"
  ) { (call, arguments) throws(LuaError) in
    let (table, index) = try call.object(1, as: RecordTypes.work)
    let name = arguments.string(0) ?? ""
    do throws(UnknownField) {
      let value = try arguments.run.data.cslValue(name, in: table.list, at: index)
      ValuePusher.push(value, onto: &call, arguments.run)
    } catch {
      throw arguments.error(
        "there is no CSL variable '\(name)'",
        hint: NearestName.hint(name, among: CSLNames.all))
    }
  }

  static let authorPosition = FunctionDeclaration(
    "author_position", "Says which place a person has among the authors, counted from 1.",
    parameters: [person],
    returns: ReturnValue(.integer, "nil for who is no author", isOptional: true),
    example: "w:author_position(data.person)"
  ) { (call, arguments) throws(LuaError) in
    let (table, index) = try call.object(1, as: RecordTypes.work)
    let position = try arguments.personIndex(0).flatMap {
      arguments.run.data.authorPosition(of: $0, in: table.list, at: index)
    }
    call.push(position)
  }

  static let isFirstAuthor = FunctionDeclaration(
    "is_first_author", "Says whether a person is the first author.", parameters: [person],
    returns: ReturnValue(.boolean),
    example: "data.works:where(function(w) return w:is_first_author() end)"
  ) { (call, arguments) throws(LuaError) in
    let (table, index) = try call.object(1, as: RecordTypes.work)
    let person = try arguments.personIndex(0)
    call.push(
      person.map { arguments.run.data.isFirstAuthor($0, in: table.list, at: index) } ?? false)
  }

  static let isLastAuthor = FunctionDeclaration(
    "is_last_author", "Says whether a person is the last author.",
    details: "Where the source cut the list short with “et al.”, nobody is known to be the last.",
    parameters: [person], returns: ReturnValue(.boolean), example: "w:is_last_author(data.person)"
  ) { (call, arguments) throws(LuaError) in
    let (table, index) = try call.object(1, as: RecordTypes.work)
    let person = try arguments.personIndex(0)
    call.push(
      person.map { arguments.run.data.isLastAuthor($0, in: table.list, at: index) } ?? false)
  }

  static let coauthorsOf = FunctionDeclaration(
    "coauthors", "Gives the authors without a person.",
    parameters: [person],
    returns: ReturnValue(.object("collection"), "of persons; empty where the person is no author"),
    example: "w:coauthors(data.person)"
  ) { (call, arguments) throws(LuaError) in
    let (table, index) = try call.object(1, as: RecordTypes.work)
    let run = arguments.run
    let people = try arguments.personIndex(0)
      .map { run.data.coauthors(of: $0, in: table.list, at: index) }
    let records = RecordCollection(.people, (people ?? []).map { Int32($0) })
    call.push(Collection(run, .records(records)), as: Collection.type)
  }
}

extension Arguments {
  /// The person that an argument is, or the record's own where it is left out.
  func personIndex(_ place: Int) throws(LuaError) -> Int? {
    try run.requirePeople(function)
    guard case .object(let object)? = node(place)?.value else { return run.data.subject }
    return object.index
  }
}
