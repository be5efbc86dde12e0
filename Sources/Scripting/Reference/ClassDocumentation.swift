internal import Dataset
internal import LuaRuntime

/// A class of Lua objects as the help, the reference and the stubs describe it.
struct ClassDocumentation: Sendable {
  /// The name after `dossier.` in stubs.
  let name: String
  let summary: String
  let fields: [FieldDocumentation]
  let methods: [FunctionDeclaration]

  /// Every class that scripts meet, in the order of the reference.
  static let all: [ClassDocumentation] =
    [
      ClassDocumentation(
        name: "data", summary: "The record, the first argument of a report.",
        fields: DataObject.fields.map(\.documentation), methods: DataObject.methods),
      ClassDocumentation(
        name: "collection",
        summary: "A list that never changes: records, or anything else.", fields: [],
        methods: CollectionMethods.all),
    ]
    + RecordKind.allCases.map { kind in
      ClassDocumentation(
        name: RecordDocumentation.className(kind), summary: RecordDocumentation.summary(kind),
        fields: RecordDocumentation.fields(kind), methods: RecordTypes.methods(of: kind))
    } + [
      ClassDocumentation(
        name: "name", summary: "A name in a list of names, and the person it is.",
        fields: NameObject.fields.map(\.documentation), methods: []),
      ClassDocumentation(
        name: "date",
        summary: "A date, or a range of dates; it may lack its month or day.",
        fields: DateObject.fields.map(\.documentation), methods: DateObject.methods),
      ClassDocumentation(
        name: "location", summary: "Where a fact was read.",
        fields: LocationObject.fields.map(\.documentation), methods: []),
      ClassDocumentation(
        name: "web_link", summary: "A web address with its label.",
        fields: LinkObject.fields.map(\.documentation), methods: []),
      ClassDocumentation(
        name: "group", summary: "Items that share a value, from `group`.",
        fields: GroupObject.fields.map(\.documentation), methods: []),
      ClassDocumentation(
        name: "count", summary: "How many items have a value, from `count`.",
        fields: CountObject.fields.map(\.documentation), methods: []),
      ClassDocumentation(
        name: "coauthor", summary: "Someone who wrote works together with a person.",
        fields: CoauthorObject.fields.map(\.documentation), methods: []),
      ClassDocumentation(
        name: "similar_author", summary: "Someone whose work resembles a person's.",
        fields: SimilarAuthorObject.fields.map(\.documentation), methods: []),
      ClassDocumentation(
        name: "finding", summary: "Something wrong or doubtful in the record.",
        fields: FindingObject.fields.map(\.documentation), methods: []),
    ]

  /// The class of an object's type.
  static func of(_ type: LuaType) -> ClassDocumentation? {
    let name = String(type.name.map { $0 == " " ? "_" : $0 })
    return all.first { $0.name == name }
  }
}
