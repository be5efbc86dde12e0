internal import Bibliography
internal import Dataset
internal import LuaRuntime

/// A name in a list of names, and the person it is.
final class NameObject {
  unowned let run: ScriptRun
  let name: PersonName
  /// An index into the dataset's people; `nil` where the name is nobody's, as an institution's is.
  let person: Int?

  init(_ run: ScriptRun, _ name: PersonName, person: Int?) {
    self.run = run
    self.name = name
    self.person = person
  }

  var isSubject: Bool { person != nil && person == run.data.subject }

  static let fields: [FieldDeclaration<NameObject>] = [
    .init("name", .string, "the whole name as one reads it: `Cornelius van Hoof`") {
      $0.push($1.name.displayName)
    },
    .init("family", .string, "the family name without particles", isOptional: true) {
      $0.push(present: $1.name.family)
    },
    .init("given", .string, "given names or initials, as the source has them", isOptional: true) {
      $0.push(present: $1.name.given)
    },
    .init("particle", .string, "`van`, `de la`", isOptional: true) {
      $0.push(present: $1.name.particle)
    },
    .init("suffix", .string, "`Jr.`, `III`", isOptional: true) { $0.push(present: $1.name.suffix) },
    .init("initials", .string, "the given names' initials: `C. L.`", isOptional: true) {
      $0.push(present: $1.name.initials)
    },
    .init("literal", .string, "the whole name of an institution", isOptional: true) {
      $0.push(present: $1.name.literal)
    },
    .init("person", .object("person"), "who it is; an institution is nobody", isOptional: true) {
      (call, name) throws(LuaError) in
      try name.run.requirePeople("person")
      if let person = name.person {
        call.push(name.run.table(.people), as: RecordTypes.person, index: person)
      } else {
        call.pushNil()
      }
    },
    .init("is_subject", .boolean, "whether it is the person whose record this is") {
      (call, name) throws(LuaError) in
      try name.run.requirePeople("is_subject")
      call.push(name.isSubject)
    },
    .init(
      "marks", .list(.string),
      "what the source marks the name with: `\"equal contribution\"`, `\"corresponding\"`, "
        + "`\"supervised\"`"
    ) { $0.push(NameMarkText.texts($1.name.marks)) },
  ]

  static let type: LuaObjectType<NameObject> = LuaObjectType(
    "name", properties: fields.map(\.property), methods: [],
    metamethods: [
      (
        kind: .text,
        method: { @Sendable (call) throws(LuaError) in
          call.push(try call.object(1, as: type).target.name.displayName)
        }
      ),
      (kind: .equal, method: equal),
    ])

  /// Names are equal when they are one person's, or, where they are nobody's, spelt alike; and a name equals its
  /// person.
  private static func equal(_ call: inout LuaCall) throws(LuaError) {
    for (name, person) in [(1, 2), (2, 1)] {
      if let name = call.objectIfPresent(name, as: type)?.target,
        let person = call.objectIfPresent(person, as: RecordTypes.person)
      {
        return call.push(name.person == person.index)
      }
    }
    guard let left = call.objectIfPresent(1, as: type)?.target,
      let right = call.objectIfPresent(2, as: type)?.target
    else {
      call.push(false)
      return
    }
    try left.run.requirePeople("==")
    if left.person != nil || right.person != nil {
      call.push(left.person == right.person)
    } else {
      call.push(left.name.displayName == right.name.displayName)
    }
  }
}

extension LuaCall {
  /// Pushes a text, or nil for an empty one.
  mutating func push(present text: String) {
    if text.isEmpty { pushNil() } else { push(text) }
  }
}
