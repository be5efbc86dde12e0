internal import Bibliography
internal import Dataset
internal import LuaRuntime

/// The record as a script gets it: its lists and what can be asked of it.
final class DataObject {
  unowned let run: ScriptRun

  init(_ run: ScriptRun) { self.run = run }

  /// The lists of the record, in the order of the reference.
  static let lists: [(list: RecordList, summary: String)] = [
    (.people, "everyone the record names"),
    (.works, "publications, duplicates merged"),
    (.positions, "positions held"),
    (.education, "degrees and training"),
    (.awards, "awards and distinctions"),
    (.grants, "funding"),
    (.talks, "talks given"),
    (.teaching, "courses taught"),
    (.service, "reviewing, committees, editorial work"),
    (.supervision, "students and trainees supervised"),
    (.skills, "areas of expertise, by heading"),
    (.languages, "languages, by level"),
    (.sections, "parts of sources that no reader recognised"),
    (.sources, "the sources, as they were read"),
  ]

  static let fields: [FieldDeclaration<DataObject>] =
    [
      .init(
        "person", .object("person"), "whose record it is; nil where no source says",
        isOptional: true
      ) {
        if let subject = $1.run.data.subject {
          $0.push($1.run.table(.people), as: RecordTypes.person, index: subject)
        } else {
          $0.pushNil()
        }
      },
      .init(
        "today", .object("date"), "the day the report is made for (`--date`)", isOptional: true
      ) { $0.push($1.run.options.today.map { DateObject(PartialDate($0)) }) },
    ]
    + lists.map { list, summary in
      .init(list.name, .list(.object(RecordDocumentation.className(list.kind))), summary) {
        $0.push($1.run.all(list), as: Collection.type)
      }
    }

  static let type: LuaObjectType<DataObject> = LuaObjectType(
    "data", lifetime: .state, properties: fields.map(\.property),
    methods: Methods.bound(methods, to: "data"),
    metamethods: [
      (kind: .text, method: { @Sendable (call) throws(LuaError) in call.push("<data>") })
    ],
    readOnlyHint: RecordTypes.readOnlyHint)

  static let methods: [FunctionDeclaration] = [
    coauthors, similarAuthors, check, selection, load,
  ]

  static let coauthors = FunctionDeclaration(
    "coauthors", "Lists who wrote works together with a person, by name.",
    details: """
      Each has the fields `person`, `name`, `last_active`, `works`, `count` and `affiliations`. A preprint counts as
      well as the published work, each with its own date.
      """,
    parameters: [
      .optional(
        "options",
        .table([
          .optional("of", .object("person"), default: "data.person", "whose co-authors"),
          .optional(
            "since", .oneOf([.string, .integer, .object("date")]),
            "only works from then on: `\"2022-11\"`, a year, or a date"),
        ]), "whose, and since when")
    ],
    returns: ReturnValue(.list(.object("coauthor"))),
    example: "data:coauthors { since = \"2022-11\" }", body: listCoauthors)

  private static func listCoauthors(
    _ call: inout LuaCall, _ arguments: Arguments
  ) throws(LuaError) {
    let run = arguments.run
    let options = arguments.options(0)
    var person = run.data.subject
    if case .object(let object)? = options.node("of")?.value { person = object.index }
    guard let person else {
      throw arguments.error("nobody is known to be the record's person", hint: subjectHint)
    }
    var since: DateParts?
    if let node = options.node("since") {
      since = DateReading.parts(node.value)
      if case .object(let object) = node.value {
        since = object.target(as: DateObject.type)?.date.start
      }
      guard since != nil else { throw node.expected("a date such as \"2022-11\"") }
    }
    let items = run.data.coauthors(of: person, since: since).map { coauthor in
      LuaValue.object(LuaObject(CoauthorObject(run, coauthor), as: CoauthorObject.type))
    }
    call.push(Collection(run, .items(items)), as: Collection.type)
  }

  private static let subjectHint = "say whose record it is with --person or in dossier.yaml"

  static let similarAuthors = FunctionDeclaration(
    "similar_authors", "Lists whose work resembles a person's, the most alike first.",
    details: """
      Each has the fields `person`, `name`, `score`, `shared_works` and `shared_coauthors`. The score is made of shared
      works, shared co-authors and the words of the titles, within the record alone.
      """,
    parameters: [
      .optional("person", .object("person"), default: "data.person", "like whom"),
      .optional(
        "options", .table([.optional("n", .integer, default: "10", "how many")]), "how many"),
    ],
    returns: ReturnValue(.list(.object("similar_author"))),
    example: "data:similar_authors(data.person, { n = 10 })"
  ) { (call, arguments) throws(LuaError) in
    let run = arguments.run
    guard let person = try arguments.personIndex(0) else {
      throw arguments.error("nobody is known to be the record's person", hint: subjectHint)
    }
    let count = arguments.options(1).integer("n") ?? 10
    let items = run.data.similarAuthors(to: person, count: count).map { author in
      LuaValue.object(LuaObject(SimilarAuthorObject(run, author), as: SimilarAuthorObject.type))
    }
    call.push(Collection(run, .items(items)), as: Collection.type)
  }

  static let check = FunctionDeclaration(
    "check", "Lists what is wrong or doubtful in the record, as `dossier check` does.",
    returns: ReturnValue(.list(.object("finding"))),
    example: "data:check():where { severity = \"error\" }"
  ) { (call, arguments) throws(LuaError) in
    let items = arguments.run.data.check().map { finding in
      LuaValue.object(LuaObject(FindingObject(finding), as: FindingObject.type))
    }
    call.push(Collection(arguments.run, .items(items)), as: Collection.type)
  }

  static let selection = FunctionDeclaration(
    "selection", "Gives the works of a selection of `dossier.yaml`, in its order.",
    parameters: [.required("name", .string, "the selection's name")],
    returns: ReturnValue(.list(.object("work"))), example: "data:selection(\"tenure-file\")"
  ) { (call, arguments) throws(LuaError) in
    guard let node = arguments.node(0) else { return }
    let records = try Selections.records(node, arguments.run)
    call.push(Collection(arguments.run, .records(records)), as: Collection.type)
  }

  static let load = FunctionDeclaration(
    "load", "Reads a YAML, JSON or CSV file of the project's folder.",
    details: """
      YAML and JSON give tables, texts, numbers and booleans; null is nil, and an item null of a list is false. CSV with
      a header gives a list of tables, one a row, their fields named by the header; an empty field is nil. A path that
      leads out of the folder is refused.
      """,
    parameters: [.required("path", .string, "the file, relative to the project's folder")],
    returns: ReturnValue(.any),
    example: "for _, row in ipairs(data:load(\"extra.csv\")) do print(row.name) end"
  ) { (call, arguments) throws(LuaError) in
    call.push(try FileValues.load(arguments.string(0) ?? "", arguments))
  }
}
